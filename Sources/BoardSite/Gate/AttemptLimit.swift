/// How often somebody may try a password: five failures, then a pause that doubles with each further one.
///
/// An attempt counts as failed from its beginning until it is said to have succeeded, so that a hundred at
/// once are no way around. Keys are accounts and addresses; both are asked about before a password is looked
/// at.
public struct AttemptLimit: Sendable {
  /// How many failures there may be without a pause.
  public static let free = 5
  /// The first pause, in milliseconds; it doubles up to `longest`.
  public static let shortest: Int64 = 30_000
  /// The longest pause, in milliseconds.
  public static let longest: Int64 = 900_000
  /// After how long without an attempt a key is forgotten, in milliseconds.
  public static let memory: Int64 = 86_400_000
  /// How many keys are remembered at most; with one more, the one that was tried longest ago is forgotten.
  public static let limit = 10_000

  private struct Failures: Sendable {
    var count: Int
    var latest: Int64
  }

  private var failures: [String: Failures] = [:]

  /// Creates a limit that has seen no attempt.
  public init() {}

  /// How long a key has to wait before the next attempt, in milliseconds; 0 where it need not.
  public func pause(of key: String, at now: Int64) -> Int64 {
    guard let known = failures[key], known.count >= Self.free, now - known.latest < Self.memory else {
      return 0
    }
    let doublings = min(known.count - Self.free, 10)
    return max(0, known.latest + min(Self.shortest << Int64(doublings), Self.longest) - now)
  }

  /// Begins an attempt under several keys; where one of them has to wait, none is counted.
  ///
  /// - Returns: how long to wait, in milliseconds; 0 where the attempt may be made.
  public mutating func begin(_ keys: [String], at now: Int64) -> Int64 {
    let longest = keys.map { pause(of: $0, at: now) }.max() ?? 0
    guard longest == 0 else { return longest }
    for key in keys { count(key, at: now) }
    return 0
  }

  /// Forgets what a key failed at, once it succeeded: the account that was logged in to.
  public mutating func succeeded(_ key: String) { failures[key] = nil }

  /// Takes one attempt of a key back: the address from which somebody logged in, whose other failures stay,
  /// or else whoever has one account could try the passwords of all others from there.
  public mutating func takeBack(_ key: String) {
    guard let known = failures[key] else { return }
    failures[key]?.count = known.count - 1
    if known.count <= 1 { failures[key] = nil }
  }

  private mutating func count(_ key: String, at now: Int64) {
    let known = failures[key].flatMap { now - $0.latest < Self.memory ? $0 : nil }
    failures[key] = Failures(count: (known?.count ?? 0) + 1, latest: now)
    guard failures.count > Self.limit else { return }
    failures = failures.filter { now - $0.value.latest < Self.memory }
    guard failures.count > Self.limit, let oldest = failures.min(by: { $0.value.latest < $1.value.latest })
    else { return }
    failures[oldest.key] = nil
  }
}
