extension UInt8 {
  static let lf = UInt8(ascii: "\n")
  static let cr = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")

  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isLetterOrDigit: Bool { isDigit || isLetter }
  /// One of the 32 ASCII punctuation marks.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isLetterOrDigit }
  /// What the address of an e-mail may hold before its `@` (CommonMark 0.30, section 6.5).
  var isAddress: Bool { isLetterOrDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(self) }
}
