/// The tag of a language, such as `mr` or `pt-BR`: two or three letters, then parts of up to eight letters and digits.
///
/// A case may name a language in any words; only a tag is read as one. Source: BCP 47, as far as documents need
/// it.
public struct LanguageTag: Hashable, Sendable {
  /// The tag as it was written.
  public let text: String
  /// The language itself, without script and region: `pt` of `pt-BR`.
  public var language: String { String(text.prefix { $0 != "-" }) }

  /// Takes a text that is a tag; nil for any other.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(Self.isLetter),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { Self.isLetter($0) || (48...57).contains($0) }
      })
    else { return nil }
    self.text = text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
