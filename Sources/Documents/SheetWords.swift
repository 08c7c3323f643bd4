import Records
import SourceText
import Templating

/// The words of every language that decide what may stand on a patient's sheet.
///
/// A sheet in one language is held to the lists of all of them: a family reads more than one, and so does whoever finds
/// the sheet on a bus.
struct SheetWords: Sendable {
  /// Words that may stand on no sheet.
  let forbidden: WordList
  /// Words that name an illness, for sheets of those who have not been told of it.
  let illness: WordList
  /// Words that say an illness has spread, for sheets of those who have not been told that.
  let spread: WordList
  /// Forbidden words that the name of a service or contact may hold.
  let inNames: WordList
  /// Registers whose numbers stand on no sheet, such as that of a national identity.
  let registers: WordList

  /// Reads the lists of every `words.yaml` among the templates.
  ///
  /// - Throws: ``DocumentErrors`` where one of the files cannot be read: a list that is not known protects nobody.
  init(_ sources: some Sequence<TemplateSource>) throws(DocumentErrors) {
    var entries: [String: [WordList.Entry]] = [:]
    for source in sources.filter({ $0.name.hasSuffix("/words.yaml") }).sorted(by: { $0.name < $1.name }) {
      let root: Node
      do { root = try source.tree() } catch {
        throw DocumentErrors(error.diagnostics)
      }
      for (name, words) in Self.lists(of: root) {
        entries[name, default: []] += words.enumerated().map { index, word in
          WordList.Entry(place: "'\(name)' of \(source.name), entry \(index + 1)", word: word)
        }
      }
    }
    forbidden = WordList(entries["forbidden"] ?? [])
    illness = WordList(entries["illness"] ?? [])
    spread = WordList(entries["spread"] ?? [])
    inNames = WordList(entries["inNames"] ?? [])
    registers = WordList(entries["registers"] ?? [])
  }

  private static func lists(of root: Node) -> [(String, [String])] {
    guard case .mapping(let members) = root.content else { return [] }
    return members.compactMap { member in
      guard case .sequence(let nodes) = member.value.content else { return nil }
      return (member.key, nodes.compactMap(\.words))
    }
  }
}

extension SheetWords {
  /// The first word of a text that may not stand on a sheet of this kind; nil where there is none.
  func first(in text: String, on kind: DocumentKind) -> WordList.Entry? {
    forbidden.first(in: text) ?? (kind == .warningSigns ? illness.first(in: text) : nil)
  }

  /// The same for the name of a service or a contact: whoever has been told may read what a service is called.
  func first(inName text: String, on kind: DocumentKind) -> WordList.Entry? {
    guard kind == .patientHandout else { return first(in: text, on: kind) }
    let allowed = Set(inNames.all(in: text).map(\.folded))
    return forbidden.all(in: text).first { !allowed.contains($0.folded) }
  }

  /// The same for an identifier or the name of a file, in which words stand without blanks between them.
  func first(inIdentifier text: String, on kind: DocumentKind) -> WordList.Entry? {
    forbidden.first(inside: text) ?? (kind == .warningSigns ? illness.first(inside: text) : nil)
  }
}
