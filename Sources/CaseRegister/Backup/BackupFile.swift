internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials
internal import Glibc

/// The form of a backup: one encrypted file with the master key and the database.
///
/// A header in plain text (what it is, cost and salt of scrypt, start of the nonces), then pieces sealed with
/// AES-256-GCM: the key, then the database in pieces of 1 MiB. The nonce of a piece is its number and whether
/// it is the last, and every piece authenticates the header: none can be changed, left out, repeated or put
/// elsewhere.
struct BackupFile {
  private static let magic = Array("SPINEBOARD-BACKUP-1\n".utf8)
  private static let piece = 1 << 20
  private static let tag = 16
  private static let headerSize = 20 + 3 * 4 + 16 + 7

  private let header: [UInt8]
  private let key: SymmetricKey

  /// Begins a new file.
  init(passphrase: String, cost: PasswordCost, random: (Int) -> [UInt8]) throws {
    let numbers = [cost.rounds, cost.blockSize, cost.parallelism].flatMap(Self.bytes)
    header = Self.magic + numbers + random(16) + random(7)
    key = try Self.key(passphrase, header: header)
  }

  /// Reads the header of a file.
  ///
  /// - Throws: `failed` where it is no backup; a wrong passphrase shows only at the first piece.
  init(reading descriptor: Int32, passphrase: String) throws {
    header = try Files.read(descriptor, upTo: Self.headerSize)
    guard header.count == Self.headerSize, header.starts(with: Self.magic) else {
      throw RegisterError.failed("the file is not a backup of a register")
    }
    key = try Self.key(passphrase, header: header)
  }

  /// Seals the master key and the file of a database.
  func seal(key master: [UInt8], database: Int32, to descriptor: Int32) throws {
    try Files.write(header, to: descriptor)
    try Files.write(seal(master, number: 0, isLast: false), to: descriptor)
    var next = try Files.read(database, upTo: Self.piece)
    var number = 1
    repeat {
      let piece = next
      next = try Files.read(database, upTo: Self.piece)
      try Files.write(seal(piece, number: number, isLast: next.isEmpty), to: descriptor)
      number += 1
    } while !next.isEmpty
  }

  /// Opens what follows the header, and hands on the database piece by piece.
  ///
  /// - Returns: the master key.
  /// - Throws: `wrongPassphrase` where a piece does not open.
  func open(_ descriptor: Int32, _ body: ([UInt8]) throws -> Void) throws -> [UInt8] {
    let master = try open(
      try Files.read(descriptor, upTo: MasterKey.size + Self.tag), number: 0, isLast: false)
    var next = try Files.read(descriptor, upTo: Self.piece + Self.tag)
    var number = 1
    repeat {
      let sealed = next
      next = try Files.read(descriptor, upTo: Self.piece + Self.tag)
      try body(try open(sealed, number: number, isLast: next.isEmpty))
      number += 1
    } while !next.isEmpty
    return master
  }

  private func seal(_ bytes: [UInt8], number: Int, isLast: Bool) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: key, nonce: nonce(number, isLast), authenticating: header)
    return Array(box.ciphertext) + Array(box.tag)
  }

  private func open(_ sealed: [UInt8], number: Int, isLast: Bool) throws -> [UInt8] {
    guard sealed.count >= Self.tag else { throw RegisterError.wrongPassphrase }
    do {
      let box = try AES.GCM.SealedBox(
        nonce: nonce(number, isLast), ciphertext: sealed.dropLast(Self.tag), tag: sealed.suffix(Self.tag))
      return Array(try AES.GCM.open(box, using: key, authenticating: header))
    } catch is CryptoKitError { throw RegisterError.wrongPassphrase }
  }

  private func nonce(_ number: Int, _ isLast: Bool) throws -> AES.GCM.Nonce {
    try AES.GCM.Nonce(data: Array(header.suffix(7)) + Self.bytes(number) + [isLast ? 1 : 0])
  }

  private static func key(_ passphrase: String, header: [UInt8]) throws -> SymmetricKey {
    let numbers = (0..<3).map { place in
      header[(20 + 4 * place)..<(24 + 4 * place)].reduce(0) { $0 << 8 | Int($1) }
    }
    // A changed header must not make the program take all memory: 1 GiB is eight times the standard.
    guard 1...1 << 20 ~= numbers[0], 1...8 ~= numbers[1], 1...4 ~= numbers[2] else {
      throw RegisterError.failed("the file is not a backup of a register")
    }
    let cost = PasswordCost(rounds: numbers[0], blockSize: numbers[1], parallelism: numbers[2])
    return SymmetricKey(
      data: try PasswordHash(of: passphrase, salt: Array(header[32..<48]), cost: cost).hash)
  }

  /// Four bytes, the highest first.
  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }
}
