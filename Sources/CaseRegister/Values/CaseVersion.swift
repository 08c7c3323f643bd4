/// One version of a case: never changed once it is saved.
public struct CaseVersion: Hashable, Sendable {
  /// The case.
  public let `case`: CaseID
  /// The number, from 1 without a gap.
  public let number: Int
  /// The file, byte for byte as it was saved; empty in a list of versions and where the case is erased.
  public let bytes: [UInt8]
  /// What the bytes are: `yaml` or `json`.
  public let format: String
  /// SHA-256 over this row, its sealed bytes and the previous hash, in hexadecimal.
  public let hash: String
  /// The hash of the version before; nil for the first.
  public let previousHash: String?
  /// The account that saved it.
  public let author: String
  /// When it was saved.
  public let savedAt: Timestamp
  /// Why it was saved, in the author's words; empty where the case is erased.
  public let reason: String
}

/// What an account has typed and not yet saved as a version.
public struct Draft: Hashable, Sendable {
  /// The case.
  public let `case`: CaseID
  /// Whose draft it is.
  public let account: String
  /// The version from which it started; 0 where there was none.
  public let base: Int
  /// Whatever the caller stored.
  public let bytes: [UInt8]
  /// When it was stored.
  public let savedAt: Timestamp
}
