public import SourceText
package import SpineScores

/// The fixed phrases of one language: how coded answers, absences, months and labels read on a page.
///
/// They are in `Templates/<language>/words.yaml`. A phrase that is missing is an error when the language is
/// loaded, never a silent word of another language.
public struct Phrases: Sendable {
  /// The language, a BCP 47 tag.
  public let language: String
  private let texts: [String: String]
  private let lists: [String: [String]]
  /// The phrases of absences, of which a document looks up some hundred.
  private let absences: [Absence: String]

  /// Which of these phrases the language lacks.
  package func missing(_ keys: [String]) -> [String] { keys.filter { texts[$0] == nil } }

  /// Takes the phrases of a language as they were read.
  package init(language: String, texts: [String: String], lists: [String: [String]]) {
    (self.language, self.texts, self.lists) = (language, texts, lists)
    absences = Dictionary(
      Absence.allCases.compactMap { absence in texts[Self.key(of: absence)].map { (absence, $0) } }
    ) { first, _ in first }
  }

  private static func key(of absence: Absence) -> String { "absence.\(absence.rawValue)" }

  /// The words of an absence.
  package subscript(absence: Absence) -> String { absences[absence] ?? self[Self.key(of: absence)] }

  /// The phrase under a dotted key, for instance `walking.aided`.
  package subscript(key: String) -> String { texts[key] ?? "[\(key)]" }

  /// The direction in which the pages of the language are written: as its words say, otherwise as the language is.
  public var direction: WritingDirection {
    texts["page.direction"].flatMap(WritingDirection.init) ?? WritingDirection(ofLanguage: language)
  }

  /// The lists that print; the others decide what may not.
  private static let printed: Set = ["months", "weekdays"]

  /// Every phrase that may print with its key, the same for the same phrases: comments and layout of their file say
  /// nothing.
  package var canonical: [[UInt8]] {
    let all = texts.map { [$0, $1] } + lists.filter { Self.printed.contains($0.key) }.map { [$0] + $1 }
    return all.sorted { $0[0] < $1[0] }.flatMap { $0 }.map { Array($0.utf8) }
  }

  /// Whether there is a phrase under this key.
  package func has(_ key: String) -> Bool { texts[key] != nil }

  /// A list of phrases, for instance `months`.
  package func list(_ key: String) -> [String] { lists[key] ?? [] }

  /// A phrase whose numbered marks are replaced by words.
  package func callAsFunction(_ key: String, _ words: String...) -> String { filled(key, with: words) }

  /// A phrase whose numbered marks are replaced by the words of a list.
  package func filled(_ key: String, with words: [String]) -> String {
    Self.filled(self[key], with: words)
  }
}

extension Phrases {
  /// A phrase with a word for each mark `{0}` to `{9}` that has one; a word that holds such a mark stays as it is.
  private static func filled(_ phrase: String, with words: [String]) -> String {
    let bytes = phrase.utf8
    guard bytes.contains(UInt8(ascii: "{")) else { return phrase }
    var (filled, start) = ("", phrase.startIndex)
    for open in bytes.indices where bytes[open] == UInt8(ascii: "{") {
      let digit = bytes.index(after: open)
      guard digit < bytes.endIndex, let close = bytes.index(digit, offsetBy: 1, limitedBy: bytes.endIndex),
        close < bytes.endIndex, bytes[close] == UInt8(ascii: "}"),
        let word = words.element(named: bytes[digit])
      else { continue }
      filled += phrase[start..<open]
      filled += word
      start = bytes.index(after: close)
    }
    return filled + phrase[start...]
  }
}

extension [String] {
  /// The element whose number is an ASCII digit; nil where there is none.
  fileprivate func element(named digit: UInt8) -> String? {
    let index = Int(digit) - 0x30
    return indices.contains(index) ? self[index] : nil
  }
}
