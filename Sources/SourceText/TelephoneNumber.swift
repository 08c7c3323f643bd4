/// A number that can be dialled, with an extension where it has one.
///
/// This is the one notion of a telephone number: what a case may hold where a number is to be called, and what a page may
/// link to (RFC 3966).
public struct TelephoneNumber: Hashable, Sendable {
  /// The digits in ASCII, 3 to 15 (ITU-T E.164 has 15 at most, an emergency number 3 at least).
  public let digits: String
  /// Whether there is a `+` before them.
  public let isInternational: Bool
  /// Whether some digits are in brackets: the `(0)` of `+44 (0)20` is not dialled together with the `+44`.
  public let hasBrackets: Bool
  /// The digits to dial once the call is answered, 1 to 6; nil where there are none.
  public let `extension`: String?

  /// Reads digits of any script with blanks, hyphens, full stops and brackets between them, a `+` before them, and
  /// `ext 12`, `extn. 12` or `x12` after them; nil for anything else, including words and two numbers in one text.
  ///
  /// It starts and ends with a digit or bracket, and each full stop has at least two digits on either side: `1.`,
  /// `-345` and `10.5` are not numbers to dial.
  public init?(_ text: String) {
    // Invisible marks, as pasted text carries them, are no part of a number.
    let scalars = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    let end = scalars.firstIndex { $0.properties.isAlphabetic } ?? scalars.endIndex
    let number = Self.plain(scalars[..<end])
    let digits = number.filter(\.isASCIIDigit)
    guard (3...15).contains(digits.count), Self.isWellFormed(number) else { return nil }
    if end != scalars.endIndex {
      guard let further = Self.extensionDigits(scalars[end...]) else { return nil }
      self.extension = further
    } else {
      self.extension = nil
    }
    (self.digits, isInternational, hasBrackets) = (digits, number.hasPrefix("+"), number.contains("("))
  }

  /// The scalars with every digit in ASCII, every blank a space, every dash a hyphen, and no blank at either end.
  private static func plain(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    let plain = scalars.map { scalar -> Character in
      if let digit = scalar.decimalDigit { return digit }
      if scalar.properties.isWhitespace { return " " }
      return scalar.properties.generalCategory == .dashPunctuation ? "-" : Character(scalar)
    }
    let start = plain.firstIndex { $0 != " " } ?? plain.endIndex
    let end = plain.lastIndex { $0 != " " } ?? plain.startIndex
    return start <= end && !plain.isEmpty && start < plain.endIndex ? String(plain[start...end]) : ""
  }

  private static func isWellFormed(_ number: String) -> Bool {
    let rest = number.hasPrefix("+") ? number.dropFirst() : number[...]
    guard let first = rest.first, let last = rest.last, first.isASCIIDigit || first == "(",
      last.isASCIIDigit || last == ")", rest.allSatisfy({ $0.isASCIIDigit || " -.()".contains($0) })
    else { return false }
    let groups = rest.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count == 1 || groups.allSatisfy { $0.count > 1 }
  }

  /// The digits after the word for an extension.
  private static func extensionDigits(_ scalars: some Sequence<Unicode.Scalar>) -> String? {
    let text = plain(scalars)
    let word = text.lowercased().prefix { $0.isLetter }
    guard ["x", "ext", "extn", "extension"].contains(word) else { return nil }
    let digits = text.dropFirst(word.count).filter { !" .:".contains($0) }
    return digits.allSatisfy(\.isASCIIDigit) && (1...6).contains(digits.count) ? digits : nil
  }
}

extension Unicode.Scalar {
  /// The decimal digit of any script as an ASCII digit.
  fileprivate var decimalDigit: Character? {
    guard properties.generalCategory == .decimalNumber, let value = properties.numericValue else {
      return nil
    }
    return String(Int(value)).first
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}
