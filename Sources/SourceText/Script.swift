/// A script of Unicode, such as Latin or Devanagari.
///
/// Every script that Unicode has counts alike: a letter tells its own, a language the ones in which it is written
/// (``LanguageScripts``), and a script the direction in which it runs.
///
/// ```swift
/// Script("क")?.code          // "Deva"
/// Script(code: "Arab")?.direction   // .rightToLeft
/// ```
public struct Script: Hashable, Sendable {
  /// Its number in the table, from 1.
  private let number: UInt8

  private init(number: UInt8) {
    self.number = number
  }

  /// Its code of ISO 15924, such as `Deva`.
  public var code: String { Self.codes[Int(number) - 1] }

  /// The script of this code of ISO 15924, whatever its case; nil where Unicode has none.
  public init?(code: String) {
    let code = code.lowercased()
    guard let index = Self.codes.firstIndex(where: { $0.lowercased() == code }) else { return nil }
    self.init(number: UInt8(index + 1))
  }

  /// The script of a letter; nil for a digit, a mark that several scripts share, and whatever else is no letter.
  public init?(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let isLetter = (0x41...0x5A).contains(scalar.value & 0xDF)
      guard isLetter else { return nil }
      self = .latin
      return
    }
    guard scalar.properties.isAlphabetic, let number = Self.number(of: scalar.value) else { return nil }
    self.init(number: number)
  }

  /// Latin, with which the table begins.
  public static let latin = Script(number: 1)

  /// The direction in which it is written: that of its first character.
  public var direction: WritingDirection {
    let first = Self.runs.first { UInt8(truncatingIfNeeded: $0) == number }
    let scalar = first.flatMap { Unicode.Scalar($0 >> 8) }
    return scalar.map(DirectionalClass.isRightToLeft) == true ? .rightToLeft : .leftToRight
  }

  /// The number of the run in which a scalar stands, found by halves; nil where it is of no one script.
  private static func number(of scalar: UInt32) -> UInt8? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] >> 8 <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let number = UInt8(truncatingIfNeeded: runs[low - 1])
    return number == 0 ? nil : number
  }
}

extension Script {
  /// The script of the first letter of a text; an entity such as `&quot;` is none.
  package init?(in text: String) {
    var isEntity = false
    for scalar in text.unicodeScalars {
      if scalar == "&" { isEntity = true }
      if !isEntity, let script = Script(scalar) {
        self = script
        return
      }
      if scalar == ";" { isEntity = false }
    }
    return nil
  }
}
