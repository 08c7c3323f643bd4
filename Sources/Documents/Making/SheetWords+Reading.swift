import CaseView
import Records
import Templating

extension SheetWords {
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
    self.init(entries)
  }

  private static func lists(of root: Node) -> [(String, [String])] {
    guard case .mapping(let members) = root.content else { return [] }
    return members.compactMap { member in
      guard case .sequence(let nodes) = member.value.content else { return nil }
      return (member.key, nodes.compactMap(\.words))
    }
  }
}
