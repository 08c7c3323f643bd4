import Authoring
import DocumentTemplates
import Documents
import Foundation
import SourceText
import Templating
import Testing

/// A template that must be refused, with what is reported about it: a file of `Tests/WrongTemplates`.
///
/// A line `=== name` begins each of its files; the last one holds the findings.
struct WrongTemplate: Sendable, CustomTestStringConvertible {
  let name: String
  private(set) var files: [(name: String, bytes: [UInt8])] = []

  var testDescription: String { name }

  static let folder = Samples.root.appending(path: "../Tests/WrongTemplates").standardizedFileURL
  static let all = Result { try names().map(WrongTemplate.init) }

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("err-") }.sorted()
  }

  private init(_ name: String) throws {
    self.name = name
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        files.append((String(decoding: line.dropFirst(4), as: UTF8.self), []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [0x0A]
      }
    }
  }

  /// The author's templates, and of the program's only what those would need.
  var sources: [TemplateSource] {
    let own = files.dropLast().map { TemplateSource(name: $0.name, file: $0.name, bytes: $0.bytes) }
    let builtIn = Making.templates.filter { $0.name.contains("/partials/") || !$0.name.hasSuffix(".md") }
    return builtIn + own
  }

  var expected: String { String(decoding: files.last?.bytes ?? [], as: UTF8.self) }
}

@Suite("Wrong templates")
struct WrongTemplatesTests {
  @Test("There are more than a hundred, each of another kind.")
  func thereAre() throws {
    #expect(try WrongTemplate.all.get().count > 100)
  }

  @Test(
    "Each is refused at its place, with its line, a caret below it and what would do.",
    arguments: (try? WrongTemplate.all.get()) ?? [])
  func refused(wrong: WrongTemplate) throws {
    let own = Set(wrong.files.map(\.name))
    let found = try DocumentMaker(wrong.sources).checkTemplates().filter { own.contains($0.file) }
    #expect(found.contains { $0.severity == .error })
    #expect(found.allSatisfy { $0.position != nil })
    let text = found.map { $0.compilerDescription + "\n" }.joined()
    #expect(text.trimmingCharacters(in: .newlines) == wrong.expected.trimmingCharacters(in: .newlines))
  }
}
