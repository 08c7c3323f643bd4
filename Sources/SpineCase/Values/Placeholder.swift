import SpineScores

/// A text that fills a place and says nothing, such as `-`, `n/a` or `tbd`.
struct Placeholder {
  /// What was typed, without the blanks around it: one of a short list, so that a message may quote it.
  let typed: String
  /// What it is read as where a clinical text is wanted.
  let absence: Absence

  /// Takes a text that is a placeholder where a key has this role; nil for any other.
  init?(_ text: String, in role: TextRole) {
    let typed = text.seen
    guard typed.utf8.count <= Self.longest, let absence = Self.absence(of: typed, in: role) else {
      return nil
    }
    (self.typed, self.absence) = (typed, absence)
  }

  /// The longest placeholder, in bytes of UTF-8.
  private static let longest = 40

  private static func absence(of typed: String, in role: TextRole) -> Absence? {
    if isMarks(typed) { return .unknown }
    let word = typed.lowercased().withStraightQuotes
    // Na, Nil, Nan and Null are names; the capital alone tells them from a placeholder.
    if role.takesNames, names.contains(word), typed == word.capitalizedFirst { return nil }
    if let absence = spelled[word] { return absence }
    if let absence = Absence.word(word) { return absence }
    let isNothing = nothings.contains(word) || isCrosses(word) || role.refusesNone && nones.contains(word)
    return isNothing ? .unknown : nil
  }

  /// Whether the text is nothing but dashes, full stops and question marks.
  private static func isMarks(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar == " " || scalar.properties.generalCategory == .dashPunctuation
          || "_.…?？¿\u{2212}".unicodeScalars.contains(scalar)
      }
  }

  /// Whether the text is a row of three or more of the letter x.
  private static func isCrosses(_ word: String) -> Bool {
    word.utf8.count > 2 && word.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  /// Other spellings of an absence.
  private static let spelled: [String: Absence] = [
    "not known": .unknown, "n/k": .unknown, "nk": .unknown, "unk": .unknown, "don't know": .unknown,
    "dont know": .unknown, "do not know": .unknown, "not done": .notDone, "not available": .notAvailable,
    "not applicable": .notApplicable, "अज्ञात": .unknown, "पता नहीं": .unknown, "माहीत नाही": .unknown,
    "माहित नाही": .unknown, "लागू नहीं": .notApplicable, "लागू नाही": .notApplicable,
  ]

  /// Words that mean that nobody has filled this in yet, or that another program left; `n/a` may mean either of
  /// two.
  private static let nothings: Set = [
    "n/a", "n.a.", "n.a", "n / a", "na", "#n/a", "tbd", "t.b.d.", "tba", "t.b.a.", "tbc", "t.b.c.",
    "to be determined", "to be decided", "to be announced", "to be confirmed", "to be added",
    "to be filled in",
    "fill in", "to do", "todo", "not recorded", "not given", "not stated", "not specified", "unspecified",
    "null",
    "nan", "undefined",
  ]

  /// Words that say that there is none, which is a real answer in a clinical text.
  private static let nones: Set = ["none", "nil", "no name", "nobody", "no one", "no number"]

  /// Those of the words that are also people's names.
  private static let names: Set = ["na", "nil", "nan", "null"]
}

extension String {
  /// The text with straight quotes for apostrophes.
  fileprivate var withStraightQuotes: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : replacing("’", with: "'")
  }

  /// The word with a capital at its start.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Absence {
  /// The words that a case file may use: a key that nobody recorded is left out.
  static let words = allCases.filter { $0 != .notRecorded }.map(\.rawValue)

  static func word(_ text: String) -> Absence? {
    words.contains(text) ? Absence(rawValue: text) : nil
  }
}
