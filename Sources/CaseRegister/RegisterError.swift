internal import Crypto
internal import GRDB

/// Why the register did not do what it was asked for.
///
/// Nothing is half done then. No case holds a value of a patient: it may be shown and logged as it is.
public enum RegisterError: Error, Hashable, Sendable {
  /// Somebody else has saved in between; the latest version is this one.
  case stale(latest: Int)
  /// There is no such case, version, meeting, account or file.
  case notFound
  /// The case was erased; only its tombstone is left.
  case erased
  /// The register was written by a newer program, with this schema.
  case newerProgram(schema: Int)
  /// Another process has the register open.
  case isRunning
  /// The folder lies on a network file system of this name, where SQLite's write-ahead log breaks.
  case networkShare(String)
  /// There is no room left on the disk.
  case diskFull
  /// A chain of hashes is broken: where.
  case brokenChain(String)
  /// The passphrase does not open the backup, or the backup was changed: which of them cannot be told.
  case wrongPassphrase
  /// The clock stands before the last row of the audit; somebody must look at it first.
  case clockJumped
  /// The file with the master key is missing, damaged or another register's.
  case wrongKey
  /// The password is too short, too common or holds the account's name.
  case weakPassword
  /// There is an account of this name, or a file of this name, already.
  case exists
  /// The name of an account or role is empty or holds other characters than letters, digits and `. - _ @`.
  case badName
  /// What was asked for must be given a reason.
  case reasonMissing
  /// Anything else, in English.
  case failed(String)

  init(_ error: any Error) {
    switch error {
    case let error as RegisterError: self = error
    case let error as DatabaseError: self.init(error)
    case is CryptoKitError: self = .failed("sealed bytes do not open: the file or its key was changed")
    default: self = .failed("\(type(of: error))")
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .isRunning
    // The message of SQLite names tables and columns, never a value; the statement and its arguments stay
    // out.
    default: self = .failed("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "no message")")
    }
  }
}
