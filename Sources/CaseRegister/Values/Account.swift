/// Somebody who may log in.
public struct Account: Hashable, Sendable {
  /// The name that is typed at the login.
  public let name: String
  /// What the account may do, in the caller's words.
  public let roles: Set<String>
  /// The name that is printed.
  public let fullName: String
  /// The number at the medical council or the like, which is printed beside a signature.
  public let registration: String
  /// Whether it may no longer log in.
  public let isDisabled: Bool
  /// When it was made.
  public let createdAt: Timestamp
}

/// What came of checking a password.
public enum PasswordAnswer: Hashable, Sendable {
  /// It is the account's password.
  case right(Account)
  /// Name or password is wrong, or the account is disabled: which of them is not said.
  case wrong
  /// Too many failures; nothing is checked until then.
  case paused(until: Timestamp)
}

/// One login, from its start to its end.
public struct Session: Hashable, Sendable {
  /// The account.
  public let account: String
  /// When it was started.
  public let startedAt: Timestamp
  /// When it was last used, to within ten seconds.
  public let seenAt: Timestamp
}

/// What one hash of a password costs, in the terms of scrypt (RFC 7914).
public struct PasswordCost: Hashable, Sendable {
  /// N, a power of two: time and memory grow with it.
  public let rounds: Int
  /// r.
  public let blockSize: Int
  /// p.
  public let parallelism: Int

  /// Creates a cost; memory is 128 bytes times `rounds` times `blockSize`.
  public init(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
    (self.rounds, self.blockSize, self.parallelism) = (rounds, blockSize, parallelism)
  }

  /// N = 2^17, r = 8, p = 1: 128 MiB and about 0.3 s.
  ///
  /// The OWASP Password Storage Cheat Sheet's first choice.
  public static let standard = PasswordCost(rounds: 1 << 17)
  /// For tests only: no protection at all.
  public static let lowest = PasswordCost(rounds: 2)
}
