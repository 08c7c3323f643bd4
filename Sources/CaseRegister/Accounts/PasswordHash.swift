internal import CryptoExtras
internal import Crypto
internal import FoundationEssentials
internal import Synchronization

/// A hash of a password by scrypt, with what is needed to make it again.
struct PasswordHash {
  let salt: [UInt8]
  let cost: PasswordCost
  let hash: [UInt8]

  init(salt: [UInt8], cost: PasswordCost, hash: [UInt8]) {
    (self.salt, self.cost, self.hash) = (salt, cost, hash)
  }

  init(of password: String, salt: [UInt8], cost: PasswordCost) throws {
    let key = try KDF.Scrypt.deriveKey(
      from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: cost.rounds,
      blockSize: cost.blockSize, parallelism: cost.parallelism,
      // Twice what the cost needs: the default of the library refuses more than 32 MiB in some versions.
      maxMemory: 256 * cost.rounds * cost.blockSize * cost.parallelism + (1 << 20))
    self.init(salt: salt, cost: cost, hash: key.withUnsafeBytes { Array($0) })
  }

  /// Whether a password has this hash; takes the same time whatever differs.
  func matches(_ password: String) throws -> Bool {
    let other = try PasswordHash(of: password, salt: salt, cost: cost)
    return zip(hash, other.hash).reduce(UInt8(hash.count == other.hash.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) }
      == 0
  }
}

/// Lets two hashes be made at once, not more: each takes 128 MiB, and the program runs in 512 MB.
final class PasswordGate: Sendable {
  private let even = Mutex(0)
  private let odd = Mutex(0)
  private let next = Atomic(0)

  /// Runs what makes a hash as soon as one of the two lanes is free.
  func pass<Value>(_ body: () throws -> Value) throws -> Value {
    let isEven = next.add(1, ordering: .relaxed).oldValue.isMultiple(of: 2)
    if isEven { return try even.withLock { _ in try body() } }
    return try odd.withLock { _ in try body() }
  }
}
