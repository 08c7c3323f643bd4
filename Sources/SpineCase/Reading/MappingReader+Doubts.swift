import Records
import SourceText

extension MappingReader {
  /// The greatest count that gives no warning (scales.md 17.11).
  private static let greatestCount = 30
  /// Figures that stand for "missing" in many data sheets.
  private static let codes: Set = [99, 999]

  /// Warns of a count that is usually a code for "missing".
  func doubt(_ count: Int, _ key: String, at position: SourcePosition) {
    guard count > Self.greatestCount else { return }
    let found =
      Self.codes.contains(count)
      ? "is often a code for a missing value" : "is more than is usually counted"
    findings.warning(
      at: position, path(of: key),
      "\(count) \(found); write the count, or unknown where nobody knows it")
  }

  /// Warns of what a text can hardly be meant to hold.
  func doubt(_ text: String, _ path: String, _ role: TextRole, at position: SourcePosition) {
    if text.holdsAadhaarNumber {
      findings.warning(
        at: position, path,
        "holds twelve digits after the word Aadhaar; write only the last four digits of an Aadhaar number"
      )
    }
    let quotes = role.isIdentifier ? text.curlyQuotes : []
    if !quotes.isEmpty {
      findings.warning(
        at: position, path,
        "holds the quotation marks \(quotes.map(String.init).joined(separator: " ")), which print as part of it; "
          + "put straight quotes (\") around it instead")
    }
  }

  /// The language of a reader, as a tag; other words are kept and give a warning.
  func language(_ key: String) -> String? {
    guard let text = code(key, .note), let node = node(key) else { return nil }
    guard let doubt = LanguageName.doubt(text) else { return text }
    findings.warning(at: node.position, path(of: key), doubt)
    return text
  }
}

extension TextRole {
  fileprivate var isIdentifier: Bool {
    switch self {
    case .identifier, .reference, .knownIdentifier: true
    case .name, .judge, .knownName, .telephone, .ask, .statement, .words, .note: false
    }
  }
}

extension String {
  /// The curly quotation marks in a text, each once: no identifier has any.
  fileprivate var curlyQuotes: [Character] {
    filter { "“”„‟‘’‚‛«»".contains($0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether there are so many digits in it at least, of whatever script.
  private func mayHoldDigits(_ least: Int) -> Bool {
    guard utf8.count >= least else { return false }
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count { (0x30...0x39).contains($0) } >= least }
    return count(where: \.isNumber) >= least
  }

  /// Whether a number of twelve digits follows the name of Aadhaar.
  fileprivate var holdsAadhaarNumber: Bool {
    guard mayHoldDigits(12) else { return false }
    let text = lowercased()
    return Identifier.aadhaarNames.contains { name in
      // Near the name only: further on in a note twelve digits may be anything.
      text.ranges(of: name).contains { text[$0.upperBound...].prefix(80).holdsTwelveDigits }
    } || text.split { !$0.isLetter && !$0.isNumber }.contains("uid") && text.holdsTwelveDigits
  }
}

extension StringProtocol {
  /// Whether twelve digits are in a row, separated by at most single blanks, hyphens or full stops.
  ///
  /// After a `+` they are a telephone number: an Indian one has twelve digits too.
  fileprivate var holdsTwelveDigits: Bool {
    var (run, isParted, followsPlus) = (0, false, false)
    for character in self {
      if character.wholeNumberValue != nil {
        (run, isParted) = (run + 1, false)
      } else if run > 0, !isParted, character.isWhitespace || "-–.".contains(character) {
        isParted = true
      } else if run == 12, !followsPlus {
        return true
      } else {
        (run, isParted, followsPlus) = (0, false, character == "+")
      }
    }
    return run == 12 && !followsPlus
  }
}
