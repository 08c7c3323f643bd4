/// How a record is written down.
public enum RecordFormat: String, Hashable, Sendable {
  /// YAML, without anchors, aliases, tags, merge keys and directives.
  case yaml
  /// JSON as RFC 8259 defines it, in UTF-8.
  case json

  /// The format that the file's name gives; where it gives none, JSON if the first character that is neither blank
  /// nor in a line that begins with `#` is a brace.
  public static func of(file: String, bytes: [UInt8]) -> RecordFormat {
    let name = file.lowercased()
    if name.hasSuffix(".json") { return .json }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
    return firstMark(of: bytes) == UInt8(ascii: "{") ? .json : .yaml
  }

  private static func firstMark(of bytes: [UInt8]) -> UInt8? {
    var isComment = false
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D { isComment = false }
      if isComment || UInt8.isJSONBlank(byte) { continue }
      guard byte == UInt8(ascii: "#") else { return byte }
      isComment = true
    }
    return nil
  }
}

extension UInt8 {
  /// Whether a byte is one of the four blanks that JSON knows.
  static func isJSONBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
