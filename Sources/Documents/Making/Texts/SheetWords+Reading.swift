import CaseView
import Templating

extension SheetWords {
  /// Reads the lists of every `words.yaml` among the templates, and those of this build.
  ///
  /// An author's own file adds to the built-in lists and drops none of their words; the lists that allow
  /// something are those of this build where it has the language.
  ///
  /// - Throws: ``DocumentErrors`` where one of the files cannot be read: an unread list protects nobody.
  init(_ sources: some Sequence<TemplateSource>) throws(DocumentErrors) {
    var entries: [String: [WordList.Entry]] = [:]
    for source in sources.filter({ $0.name.hasSuffix("/words.yaml") }).sorted(by: { $0.name < $1.name }) {
      let builtIn = try BuiltIn.words(of: source)
      for (name, words) in try SheetWordsFile(source).lists
      where builtIn == nil || !SheetWordsFile.permitting.contains(name) {
        entries[name, default: []] += words.entries(of: name, in: source.name)
      }
      for (name, words) in builtIn?.lists ?? [:] {
        let own = Set(entries[name, default: []].map(\.word))
        entries[name, default: []] += words.entries(of: name, in: "the built-in \(source.name)").filter {
          !own.contains($0.word)
        }
      }
    }
    self.init(entries)
  }
}

extension SheetWordsFile.List {
  fileprivate func entries(of name: String, in file: String) -> [WordList.Entry] {
    words.enumerated().map { WordList.Entry(place: "'\(name)' of \(file), entry \($0 + 1)", word: $1.text) }
  }
}
