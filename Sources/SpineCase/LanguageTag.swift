/// The tag of a language, such as `mr` or `pt-BR`: two or three letters, then parts of up to eight letters and digits.
///
/// What a case says of a language may be any words; only what is a tag is read as one. Source: BCP 47, as far as documents
/// need it.
public struct LanguageTag: Hashable, Sendable {
  /// The tag as it was written.
  public let text: String
  /// The language itself, without script and region: `pt` of `pt-BR`.
  public var language: String { String(text.prefix { $0 != "-" }) }

  /// Takes a text that is a tag; nil for any other.
  public init?(_ text: String) {
    guard text.wholeMatch(of: /[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*/) != nil else { return nil }
    self.text = text
  }
}
