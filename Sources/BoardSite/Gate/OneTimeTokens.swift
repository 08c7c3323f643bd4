import FileForms

/// Tokens of 256 bits that open something once, within ten minutes.
///
/// Only their SHA-256 is kept, so that what is in memory opens nothing.
public struct OneTimeTokens: Sendable {
  /// How long a token is good for, in milliseconds.
  public static let lifetime: Int64 = 600_000
  /// The most that wait at a time; with one more, the oldest is void.
  public static let limit = 64

  private struct Issued: Sendable {
    let digest: [UInt8]
    let purpose: String
    let expiry: Int64
  }

  private let now: @Sendable () -> Int64
  private let random: @Sendable (Int) -> [UInt8]
  private var issued: [Issued] = []

  /// Creates a set of tokens.
  ///
  /// - Parameters:
  ///   - now: the time in milliseconds, by a clock that nobody sets back.
  ///   - random: that many random bytes, from the system's generator.
  public init(now: @escaping @Sendable () -> Int64, random: @escaping @Sendable (Int) -> [UInt8]) {
    (self.now, self.random) = (now, random)
  }

  /// Makes a token.
  ///
  /// - Parameter purpose: what it opens; it is given back when the token is redeemed.
  /// - Returns: 64 hexadecimal digits.
  public mutating func issue(for purpose: String) -> String {
    let token = Hexadecimal.text(of: random(32))
    issued.append(Issued(digest: Self.digest(token), purpose: purpose, expiry: now() + Self.lifetime))
    if issued.count > Self.limit { issued.removeFirst() }
    return token
  }

  /// What a token opens, without using it up; nil where it is none, or is used or too old.
  public func purpose(of token: String) -> String? { find(token).map { issued[$0].purpose } }

  /// What a token opens, once; nil where it is none, or is used or too old.
  public mutating func redeem(_ token: String) -> String? {
    let found = find(token).map { issued.remove(at: $0).purpose }
    let time = now()
    issued.removeAll { $0.expiry <= time }
    return found
  }

  /// The place of a token; every one is compared, in the same time.
  private func find(_ token: String) -> Int? {
    let (digest, time) = (Self.digest(token), now())
    var found: Int?
    for (place, entry) in issued.enumerated() where isSame(entry.digest, digest) { found = place }
    return found.flatMap { issued[$0].expiry > time ? $0 : nil }
  }

  private static func digest(_ token: String) -> [UInt8] { Digest.bytes(of: Array(token.utf8)) }
}

/// Whether two secrets of one length are the same; the time it takes tells nothing of where they differ.
func isSame(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  guard first.count == second.count else { return false }
  return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
