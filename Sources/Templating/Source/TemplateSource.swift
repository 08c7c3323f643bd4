/// The text of one template.
public struct TemplateSource: Sendable {
  /// The name by which it is known, with its folder: `en/referral-letter.md`.
  public let name: String
  /// The file as messages show it.
  public let file: String
  /// The text, UTF-8, with or without a byte order mark.
  public let bytes: [UInt8]
  /// The same as JSON, for words that were read before the program was built: they need not be read again as YAML.
  public let record: [UInt8]?

  /// Creates a source.
  public init(name: String, file: String, bytes: [UInt8], record: [UInt8]? = nil) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.record = record
  }

  /// Creates a source whose name is also the file that messages show.
  public init(name: String, text: String) {
    self.init(name: name, file: name, bytes: Array(text.utf8))
  }
}
