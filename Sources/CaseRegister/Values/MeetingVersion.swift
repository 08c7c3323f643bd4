/// One version of a meeting: never changed once it is saved.
public struct MeetingVersion: Hashable, Sendable {
  /// The meeting.
  public let id: MeetingID
  /// The number, from 1 without a gap.
  public let number: Int
  /// The meeting as it was saved.
  public let bytes: [UInt8]
  /// Whether the meeting is signed and locked.
  public let isClosed: Bool
  /// When it was saved.
  public let savedAt: Timestamp
  /// The account that saved it.
  public let author: String
  /// Why it was saved.
  public let reason: String
  /// SHA-256 over this row, its sealed bytes and the previous hash, in hexadecimal.
  public let hash: String
}

/// A document that left the house: never changed.
public struct IssuedDocument: Hashable, Sendable {
  /// SHA-256 of the bytes, in hexadecimal: what finds a copy that came back.
  public let hash: String
  /// The case; nil where it belongs to none, such as the minutes of a meeting.
  public let `case`: CaseID?
  /// The kind of the document, in the caller's words.
  public let kind: String
  /// The language, such as `en`.
  public let language: String
  /// The bytes; empty in a list and where the case is erased.
  public let bytes: [UInt8]
  /// The account that issued it.
  public let author: String
  /// When it was issued, the first time.
  public let issuedAt: Timestamp
  /// Whether the case was erased and only the hash is left.
  public let isErased: Bool
}
