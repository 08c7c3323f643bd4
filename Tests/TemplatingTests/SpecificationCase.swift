import Foundation
import Templating
import Testing

/// One case of the Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let data: JSON
  let template: String
  let partials: [String: String]?
  let expected: String
  var file = ""

  private enum CodingKeys: String, CodingKey { case name, data, template, partials, expected }

  var testDescription: String { id }

  /// The file and the name; the specification uses one name twice, where the template tells the two apart.
  var id: String { "\(file): \(name)" }

  /// `../shared` next to the package, or the folder that the environment names.
  static let folder: URL = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let named = ProcessInfo.processInfo.environment["SPINEBOARD_SHARED"].map { URL(filePath: $0) }
    let shared = named ?? root.appending(path: "../shared")
    return shared.appending(path: "mustache-spec", directoryHint: .isDirectory).standardizedFileURL
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  /// All cases of the core and of inheritance.
  static let all: [SpecificationCase] = {
    let files = [
      "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
    ]
    return files.flatMap { file -> [SpecificationCase] in
      struct File: Decodable { let tests: [SpecificationCase] }
      let url = folder.appending(path: file + ".json")
      // A file that cannot be read leaves its cases out, which the test of their count notices.
      guard let data = try? Data(contentsOf: url) else { return [] }
      let cases = (try? JSONDecoder().decode(File.self, from: data))?.tests ?? []
      return cases.map { item in
        var item = item
        item.file = file
        return item
      }
    }
  }()

  /// Compiles and renders the case; nil where the template is refused.
  func render() -> String? {
    let raw = Set(([template] + (partials ?? [:]).values).flatMap(JSON.rawNames))
    let (schema, record) = data.asRecord(raw: raw)
    var sources = [TemplateSource(name: "case.html", text: template)]
    for (name, text) in partials ?? [:] {
      sources.append(TemplateSource(name: "partials/\(name).html", text: text))
    }
    let result = TemplateLibrary(sources).compile("case.html", against: schema, audience: .patient)
    guard case .success(let program) = result else { return nil }
    var sink = HTMLSink()
    program.render(record, into: &sink)
    return sink.text
  }

}

/// A JSON value, from which the schema of a case is derived.
enum JSON: Decodable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // What fails to decode as one type is tried as the next.
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number("\(value)")
    } else if let value = try? container.decode(Double.self) {
      self = .number("\(value)")
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The names that a template prints unescaped; the schema declares those as regions.
  static func rawNames(_ template: String) -> [String] {
    template.matches(of: /\{\{(?:\{|&)\s*([^}\s]+)/).map { String($0.output.1) }
  }

  /// The root of a case: an object as it is, anything else as the one field of a record.
  func asRecord(raw: Set<String>) -> (Schema, Record) {
    guard case .object(let fields) = self else {
      let (declaration, value) = field(".", raw: raw)
      return (Schema([declaration]), Record([value]))
    }
    let pairs = fields.sorted { $0.key < $1.key }.map { $0.value.field($0.key, raw: raw) }
    return (Schema(pairs.map(\.0)), Record(pairs.map(\.1)))
  }

  private func field(_ name: String, raw: Set<String>) -> (Declaration, Value) {
    let isRaw = raw.contains(name) || raw.contains { $0.hasSuffix("." + name) }
    switch self {
    case .null: return (.field(name, isRaw ? .region : .text, mayBeAbsent: true), .absent(""))
    case .bool(let value): return (.field(name, .condition), .condition(value))
    case .number(let text), .text(let text):
      return isRaw ? (.field(name, .region), .region(Array(text.utf8))) : (.field(name), .text(text))
    case .object:
      let (schema, record) = asRecord(raw: raw)
      return (.field(name, .record(schema)), .record(record))
    case .list(let elements):
      let records = elements.map { $0.asRecord(raw: raw) }
      return (.field(name, .list(records.first?.0 ?? Schema([]))), .list(records.map(\.1)))
    }
  }
}
