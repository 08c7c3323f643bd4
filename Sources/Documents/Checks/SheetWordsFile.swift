import CaseView
import Records
package import SourceText
package import Templating

/// The lists of one `words.yaml` that decide what may stand on a patient's sheet.
package struct SheetWordsFile {
  /// A list with the place of its key.
  struct List {
    let position: SourcePosition
    let words: [(text: String, position: SourcePosition)]
  }

  /// The lists to which an author's own file adds, and of which it drops nothing.
  static let kept = [
    "forbidden", "illness", "spread", "registers", "recommendations", "durations", "outlook", "lifeWords",
    "numbers", "treatments", "articles", "leadIns", "openers",
  ]

  /// The lists that allow something, which are those of this build where it has the language.
  static let permitting: Set = [
    "inNames", "appointments", "intervals", "everydayTimes", "approximations", "ranges", "conditionals",
    "choices",
    "treatmentThings",
  ]

  let lists: [String: List]

  /// Reads the file.
  ///
  /// - Throws: ``DocumentErrors`` where it cannot be read.
  init(_ source: TemplateSource) throws(DocumentErrors) {
    let root: Node
    do { root = try RecordReader().read(source.bytes, file: source.file, format: .yaml) } catch {
      throw DocumentErrors(error.diagnostics)
    }
    guard case .mapping(let members) = root.content else {
      lists = [:]
      return
    }
    let found = members.compactMap { member -> (String, List)? in
      guard case .sequence(let nodes) = member.value.content else { return nil }
      let words = nodes.compactMap { node in node.words.map { ($0, node.position) } }
      return (member.key, List(position: member.keyPosition, words: words))
    }
    lists = Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  /// The words of the built-in lists that an author's own file leaves out, one warning a list: they count all the same.
  package static func dropped(in source: TemplateSource) throws(DocumentErrors) -> [Diagnostic] {
    guard let builtIn = try BuiltIn.words(of: source) else { return [] }
    let own = try SheetWordsFile(source).lists
    return kept.compactMap { name in
      guard let list = own[name], let words = builtIn.lists[name]?.words.map(\.text) else { return nil }
      let lacking = words.filter { word in !list.words.contains { $0.text == word } }
      guard let first = lacking.first else { return nil }
      return Diagnostic(
        .warning, file: source.file, at: list.position,
        "'\(name)' lacks \(lacking.count) of the built-in words, the first is '\(first)'. They count all the same: "
          + "write them back, and your own words below them")
    }
  }
}
