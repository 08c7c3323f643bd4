import CaseView
import Documents
import MarkdownTemplates
import Templating

/// A template of the product in the dialect of Jinja, made of its compiled program, and the views that fill it: the same
/// letter for another engine.
struct JinjaLetter {
  private let program: Program
  private let schema: Schema
  /// Every name that the template uses.
  private let used: [String]

  init(_ stages: DocumentStages) {
    (program, schema) = (stages.program.program, stages.schema)
    used = program.holes.map(\.name) + program.sections.map(\.name)
  }

  /// The template.
  var template: String {
    var writer = JinjaWriter(program: program, schema: schema)
    for region in program.regions.indices { program.outline(region: region, into: &writer) }
    return writer.text
  }

  /// What the template prints of a view, as JSON: absences are the words that print, or null where they decide.
  func view(_ record: Record) -> String { json(of: record, schema, under: "") }

  /// The letter as the template gives it without any escape.
  func letter(_ record: Record) -> [UInt8] {
    var sink = RawMerge()
    for region in program.regions.indices { program.render(record, region: region, into: &sink) }
    return sink.markdown
  }

  private func json(of record: Record, _ schema: Schema, under path: String) -> String {
    let members = schema.declarations.enumerated().compactMap { slot, field -> String? in
      let name = path + field.name
      guard used.contains(where: { $0 == name || $0.hasPrefix(name + ".") }) else { return nil }
      return "\(JSONWriter.quoted(field.name)):\(json(of: record[slot], field.kind, under: name + "."))"
    }
    return "{\(members.joined(separator: ","))}"
  }

  private func json(of value: Value, _ kind: Kind, under path: String) -> String {
    switch value {
    case .text(let text): JSONWriter.quoted(text)
    case .absent(let words): kind.isPrinted ? JSONWriter.quoted(words) : "null"
    case .condition(let holds): "\(holds)"
    case .record(let record): json(of: record, kind.fields ?? schema, under: path)
    case .list(let elements):
      "[\(elements.map { json(of: $0, kind.fields ?? schema, under: path) }.joined(separator: ","))]"
    case .region: "null"
    }
  }
}

extension Kind {
  /// Whether a value of the kind prints as words.
  fileprivate var isPrinted: Bool {
    switch self {
    case .condition, .record, .list, .region: false
    default: true
    }
  }
}

/// Writes a program as Jinja.
private struct JinjaWriter: RenderSink {
  let program: Program
  let schema: Schema
  private(set) var text = ""
  /// The lists that are open, each with the name of its element.
  private var loops: [(list: String, element: String)] = []

  init(program: Program, schema: Schema) { (self.program, self.schema) = (program, schema) }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    // The digits at the head of a program's buffer are what `{{@index}}` prints.
    text += bytes.startIndex < 10 ? "{{ loop.index }}" : String(decoding: bytes, as: UTF8.self)
  }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}

  mutating func value(_ hole: Int, _ example: String, isAbsence: Bool) {
    text += "{{ \(reference(to: program.holes[hole].name)) }}"
  }

  mutating func sectionOpens(_ section: Int) {
    let site = program.sections[section]
    if site.name.hasPrefix("@") {
      let place = "loop.\(site.name.dropFirst())"
      text += "{% if \(site.branch == .holds ? place : "not \(place)") %}"
    } else if program.isLoop(section) {
      let element = "element\(loops.count)"
      text += "{% for \(element) in \(reference(to: site.name)) or [] %}"
      loops.append((site.name, element))
    } else {
      text += "{% if \(reference(to: site.name)) \(test(site)) %}"
    }
  }

  mutating func sectionCloses(_ section: Int) {
    if program.isLoop(section) { loops.removeLast() }
    text += program.isLoop(section) ? "{% endfor %}" : "{% endif %}"
  }

  private func test(_ site: SectionSite) -> String {
    switch (site.branch, schema.declaration(of: site.name)?.kind) {
    case (.unknown, _): "is none"
    case (.fails, .list): "== []"
    case (.fails, _): "is false"
    case (.holds, .condition): "is true"
    case (.holds, _): "is not none"
    }
  }

  /// A name by subscripts: `items` would be a method.
  private func reference(to name: String) -> String {
    let loop = loops.last { name.hasPrefix($0.list + ".") }
    let rest = loop.map { name.dropFirst($0.list.count + 1) } ?? name[...]
    return (loop?.element ?? "view") + rest.split(separator: ".").map { "[\"\($0)\"]" }.joined()
  }
}
