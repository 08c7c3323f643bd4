import SourceText
import CaseView

/// What makes a text hard to read for a patient, whatever its language.
///
/// The limits are those of the NHS content guide: sentences of 20 words, headings of 65 characters, lists of six items.
struct PlainLanguage: Sendable {
  static let longestSentence = 20
  static let longestHeading = 65
  static let longestList = 6
  /// The reading grade above which an English text is reported as a hint: the formula
  /// does not measure understanding.
  static let hardestGrade = 8.0

  /// Abbreviations that need no explanation, in capitals.
  let abbreviations: Set<String>

  /// What is wrong with a text, without quoting it.
  func findings(in text: String) -> [String] {
    (sentences(text) + letters(text) + [abbreviation(text)]).compactMap { $0 } + figures(text)
  }

  private func sentences(_ text: String) -> [String] {
    let longest = Self.sentences(of: text).map { Self.words(of: $0).count }.max() ?? 0
    guard longest > Self.longestSentence else { return [] }
    return ["has a sentence of \(longest) words; a patient's sheet keeps to \(Self.longestSentence)"]
  }

  /// Dates, times and doses in a form that clinicians write and patients misread.
  private func figures(_ text: String) -> [String] {
    let scan = WordScan(text)
    let doses: Set = ["bd", "bid", "tds", "tid", "qds", "qid", "prn", "nocte"]
    return [
      (scan.hasDateInFigures, "has a date in figures; write the weekday, and the month as a word"),
      (
        scan.hasTimeOfDay,
        "has a time of the 24-hour clock; a patient reads 5:30pm, or the words of the language for it"
      ),
      (
        scan.hasNumber(before: ["mg", "mcg", "µg", "ml", "mL"]),
        "has a dose with a blank in it; a patient reads 16mg"
      ),
      (
        scan.words.contains { doses.contains(scan.text($0).lowercased()) },
        "has a Latin abbreviation of a dose; say how often in words"
      ),
    ].compactMap { $0 ? $1 : nil }
  }

  /// The first abbreviation that is neither known nor explained in brackets after it.
  private func abbreviation(_ text: String) -> String? {
    let scan = WordScan(text)
    for range in scan.words {
      let word = scan.text(range)
      guard word.utf8.count > 1, word.utf8.allSatisfy(Self.isCapitalOrDigit), word.first?.isNumber == false
      else { continue }
      let isExplained = scan.isFollowed(range, by: " (")
      let isWord = word.contains(where: \.isNumber) || abbreviations.contains(word) || isExplained
      guard isWord || word.count > 6 else {
        return
          "has an abbreviation of \(word.count) letters that is neither explained nor in 'abbreviations' of words.yaml"
      }
    }
    return nil
  }

  private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Letters that are not what they look like, and invisible characters inside a word.
  func letters(_ text: String) -> [String] {
    var findings: [String] = []
    for (index, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      let scalars = Array(word.unicodeScalars)
      let hasLatin = scalars.contains { $0.isASCII && $0.properties.isAlphabetic }
      if hasLatin, scalars.contains(where: LookAlike.isOne) || scalars.allSatisfy(LookAlike.isOne) {
        findings.append("has a letter of another alphabet that looks like a Latin one, in word \(index + 1)")
      }
      if scalars.dropFirst().dropLast().contains(where: { $0.properties.isDefaultIgnorableCodePoint }),
        !Self.joins(scalars)
      {
        findings.append("has a character that is not seen inside word \(index + 1)")
      }
    }
    return findings
  }

  /// Whether what is not seen belongs to the script: many shape their letters with joiners, Latin does not.
  private static func joins(_ scalars: [Unicode.Scalar]) -> Bool {
    let hidden = scalars.filter { $0.properties.isDefaultIgnorableCodePoint }
    return hidden.allSatisfy { $0 == "\u{200C}" || $0 == "\u{200D}" }
      && scalars.contains { Script($0).map { $0 != .latin } ?? false }
  }

  /// The sentences of a text; each line ends one.
  static func sentences(of text: String) -> [String] {
    var sentences = [""]
    var previous: Character = " "
    for character in text {
      let ends = (character.isWhitespace && ".!?।:;".contains(previous)) || character.isNewline
      if ends { sentences.append("") } else { sentences[sentences.count - 1].append(character) }
      previous = character
    }
    return sentences.filter { $0.contains(where: \.isLetter) }
  }

  /// The words of a sentence that hold a letter or a digit.
  static func words(of sentence: String) -> [Substring] {
    sentence.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// The Flesch-Kincaid grade of an English text; nil where it is too short to have one.
  static func grade(of text: String) -> Double? {
    let sentences = sentences(of: text)
    let words = sentences.flatMap(words)
    // The formula was made for samples of 100 words; for fewer it says little.
    guard words.count >= 100 else { return nil }
    let syllables = words.map(syllables).reduce(0, +)
    // The constants of Kincaid and others, 1975.
    return 0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables)
      / Double(words.count) - 15.59
  }

  private static func syllables(_ word: Substring) -> Int {
    let vowels = word.lowercased().split { !"aeiouy".contains($0) }.count
    // The last e of 'spine' is silent, that of 'table' is a syllable.
    let isSilent = word.hasSuffix("e") && !word.hasSuffix("le") && vowels > 1
    return max(1, vowels - (isSilent ? 1 : 0))
  }
}
