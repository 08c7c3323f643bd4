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

  /// What recommends a choice, which no template of a sheet does.
  let recommendations: WordList
  /// Spans of time that may be read as an outlook, in the text of a template, which is the same for every patient.
  let durations: WordList

  /// Reads the lists of every `words.yaml` among the templates, and those of this build.
  ///
  /// An author's own file adds to the built-in lists and drops none of their words; `inNames`, which allows words, is
  /// that of this build where it has the language.
  ///
  /// - Throws: ``DocumentErrors`` where one of the files cannot be read: a list that is not known protects nobody.
  init(_ sources: some Sequence<TemplateSource>) throws(DocumentErrors) {
    var entries: [String: [WordList.Entry]] = [:]
    for source in sources.filter({ $0.name.hasSuffix("/words.yaml") }).sorted(by: { $0.name < $1.name }) {
      let builtIn = try BuiltIn.words(of: source)
      for (name, words) in try SheetWordsFile(source).lists where builtIn == nil || name != "inNames" {
        entries[name, default: []] += words.entries(of: name, in: source.name)
      }
      for (name, words) in builtIn?.lists ?? [:] {
        let own = Set(entries[name, default: []].map(\.word))
        entries[name, default: []] += words.entries(of: name, in: "the built-in \(source.name)").filter {
          !own.contains($0.word)
        }
      }
    }
    let numbers = Set((entries["numbers"] ?? []).flatMap { FoldedText($0.word).words })
    func list(_ name: String) -> WordList { WordList(entries[name] ?? [], numbers: numbers) }
    (forbidden, illness, spread) = (list("forbidden"), list("illness"), list("spread"))
    (inNames, registers) = (list("inNames"), list("registers"))
    (recommendations, durations) = (list("recommendations"), list("durations"))
  }
}

extension SheetWordsFile.List {
  fileprivate func entries(of name: String, in file: String) -> [WordList.Entry] {
    words.enumerated().map { WordList.Entry(place: "'\(name)' of \(file), entry \($0 + 1)", word: $1.text) }
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
