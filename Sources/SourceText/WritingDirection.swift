/// The direction in which a page, or a run of its text, is written.
public enum WritingDirection: String, CaseIterable, Hashable, Sendable {
  /// From left to right, as Latin and the scripts of India are.
  case leftToRight = "ltr"
  /// From right to left, as Arabic, Hebrew and their kin are.
  case rightToLeft = "rtl"

  /// The direction in which a language is written: that of the script which its tag names, else of its usual one; from left
  /// to right where neither is known.
  public init(ofLanguage tag: String) {
    self = LanguageScripts(of: tag)?.scripts.first?.direction ?? .leftToRight
  }
}

/// What a character does to the direction of the text around it.
enum DirectionalClass: Hashable {
  case leftToRight
  case rightToLeft
  /// A decimal digit of any script, which takes the direction of what comes before it.
  case digit
  /// A blank, a mark or a sign.
  case neutral

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x200E: self = .leftToRight
    case 0x30...0x39: self = .digit
    case ..<0xAA: self = .neutral
    default:
      let properties = scalar.properties
      if properties.numericType == .decimal {
        self = .digit
      } else if Self.isRightToLeft(scalar) {
        self = .rightToLeft
      } else {
        self = properties.isAlphabetic ? .leftToRight : .neutral
      }
    }
  }

  /// Whether a character is one of a script that runs from right to left: of the classes R and AL.
  ///
  /// Swift does not expose the bidirectional class. The ranges are those that the standard gives to the two
  /// classes by default (Unicode 16, `DerivedBidiClass.txt`, `@missing`), which cover the letters of every such
  /// script, future ones included, and the marks RLM and ALM.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x590 else { return false }
    return ranges.contains { $0.contains(scalar.value) }
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    // Hebrew; Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic.
    0x590...0x5FF, 0x600...0x8FF, 0x200F...0x200F,
    // Presentation forms of Hebrew and Arabic, without the byte order mark (U+FEFF) after them.
    0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFE,
    // Phoenician to Hanifi Rohingya and beyond; Adlam, Mende, Arabic mathematical letters.
    0x10800...0x10FFF, 0x1E800...0x1EFFF,
  ]
}
