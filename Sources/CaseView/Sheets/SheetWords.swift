package import SpineCase

/// The words of every language that decide what may stand on a patient's sheet.
///
/// A sheet in one language must respect the lists of all languages: a family reads more than one, and so may
/// anyone who finds the sheet on a bus.
package struct SheetWords: Sendable {
  /// Words that may not appear on any sheet.
  package let forbidden: WordList
  /// Words that name an illness, for sheets of those who have not been told of it.
  package let illness: WordList
  /// Words that say an illness has spread, for sheets of those who have not been told that.
  package let spread: WordList
  /// Forbidden words that the name of a service or contact may hold.
  package let inNames: WordList
  /// Registers whose numbers appear on no sheet, such as a national identity register.
  package let registers: WordList

  /// What recommends a choice, which no template of a sheet does.
  package let recommendations: WordList
  /// Spans of time that may be read as an outlook, in the text of a template, which is the same for every patient.
  package let durations: WordList
  /// What speaks of death or of an outlook in a template, which is the same for every patient.
  package let outlook: WordList
  /// Words of an appointment or of aftercare, beside which a span of time is no outlook.
  package let appointments: WordList
  /// Words that tie a span of time to an appointment: `in`, `after`.
  package let intervals: WordList
  /// Words of life and death, beside which no span of time is one of an appointment.
  package let lifeWords: WordList
  /// Spans of time that are no outlook: `# days a week`, `years ago`.
  package let everydayTimes: WordList
  /// Words between what ties a span of time and the time: `about`, `the next`.
  package let approximations: WordList
  /// Words between the two numbers of a range: `to`.
  package let ranges: WordList
  /// Words that may stand before an imperative: `please`, `so`.
  package let leadIns: WordList
  /// Words behind which a treatment is only named, and after whose comma an imperative may stand: `if`.
  package let conditionals: WordList
  /// Further words after whose comma an imperative may stand: `for`.
  package let openers: WordList
  /// Words that introduce a list of choices, in which each may be an imperative: `choices`.
  package let choices: WordList
  /// Numbers, treatments and what stands around them.
  package let classes: WordClasses

  /// Takes the entries of each list under its name; a list without entries is empty.
  package init(_ entries: [String: [WordList.Entry]]) {
    func words(_ name: String) -> Set<String> {
      Set((entries[name] ?? []).flatMap { FoldedText($0.word).words })
    }
    let classes = WordClasses(
      numbers: words("numbers"), treatments: words("treatments"), articles: words("articles"),
      things: words("treatmentThings"))
    func list(_ name: String) -> WordList { WordList(entries[name] ?? [], classes) }
    (forbidden, illness, spread) = (list("forbidden"), list("illness"), list("spread"))
    (inNames, registers) = (list("inNames"), list("registers"))
    (recommendations, durations) = (list("recommendations"), list("durations"))
    (outlook, lifeWords) = (list("outlook"), list("lifeWords"))
    (appointments, intervals) = (list("appointments"), list("intervals"))
    (everydayTimes, approximations, ranges) = (list("everydayTimes"), list("approximations"), list("ranges"))
    (leadIns, conditionals, choices) = (list("leadIns"), list("conditionals"), list("choices"))
    openers = list("openers")
    self.classes = classes
  }
}

extension SheetWords {
  /// The first word of a text that may not stand on a sheet of this kind; nil where there is none.
  package func first(in text: String, on kind: DocumentKind) -> WordList.Entry? {
    forbidden.first(in: text) ?? (kind.isForUntold ? illness.first(in: text) : nil)
  }

  /// The same for the name of a service or a contact: a patient who has been told may
  /// read what a service is called.
  package func first(inName text: String, on kind: DocumentKind) -> WordList.Entry? {
    guard kind.isForTold else { return first(in: text, on: kind) }
    let allowed = Set(inNames.all(in: text).map(\.folded))
    return forbidden.all(in: text).first { !allowed.contains($0.folded) }
  }

  /// The same for an identifier or the name of a file, in which words are not separated by blanks.
  package func first(inIdentifier text: String, on kind: DocumentKind) -> WordList.Entry? {
    forbidden.first(inside: text) ?? (kind.isForUntold ? illness.first(inside: text) : nil)
  }
}
