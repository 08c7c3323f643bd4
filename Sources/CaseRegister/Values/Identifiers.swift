/// What names a case in addresses and rows: 16 random characters that say nothing about the patient.
public struct CaseID: Hashable, Sendable, CustomStringConvertible {
  /// The 16 characters, out of `A-Z a-z 0-9 - _`.
  public let text: String

  /// Checks the form; nil where it is not 16 of these characters.
  ///
  /// Whether there is such a case is another
  /// question.
  public init?(_ text: String) {
    guard RandomText.isIdentifier(text) else { return nil }
    self.text = text
  }

  /// The 16 characters.
  public var description: String { text }
}

/// What names a meeting in addresses and rows: 16 random characters.
public struct MeetingID: Hashable, Sendable, CustomStringConvertible {
  /// The 16 characters, out of `A-Z a-z 0-9 - _`.
  public let text: String

  /// Checks the form; nil where it is not 16 of these characters.
  public init?(_ text: String) {
    guard RandomText.isIdentifier(text) else { return nil }
    self.text = text
  }

  /// The 16 characters.
  public var description: String { text }
}

/// Text made of random bytes, which may stand in an address as it is.
enum RandomText {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// 96 bits in 16 characters: two cases never meet.
  static let identifierBytes = 12

  static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy(alphabet.contains)
  }

  /// Base 64 of RFC 4648, section 5, without padding.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0...part.count { text.append(alphabet[bits >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
