internal import FoundationEssentials
internal import GRDB

/// Where a register lies.
public enum RegisterPlace: Hashable, Sendable {
  /// In memory: gone with the process.
  case memory
  /// In a folder, which is made where it is missing: mode 0700, its files 0600.
  case folder(String)
}

/// The register of cases and meetings: versions, drafts, audit, accounts, sessions, issued documents.
///
/// It keeps bytes and knows no medicine. What is said to be saved is on the disk; versions, audit, meetings
/// and issued documents are append only and chained by hashes. The bytes of a case are sealed with a key of
/// its own; its facets and the full-text index are plain text, derived from it. Every call blocks until it is
/// done, and may be made from any thread.
public final class Register: Sendable {
  let database: any DatabaseWriter
  let keys: MasterKey
  let clock: @Sendable () -> Timestamp
  let random: @Sendable (Int) -> [UInt8]
  let passwordCost: PasswordCost
  let gate = PasswordGate()
  /// Where the files are, with their lock; nil in memory.
  let folder: DataFolder?

  init(
    database: any DatabaseWriter, keys: MasterKey, clock: @escaping @Sendable () -> Timestamp,
    random: @escaping @Sendable (Int) -> [UInt8], passwordCost: PasswordCost, folder: DataFolder?
  ) {
    (self.database, self.keys, self.clock, self.random) = (database, keys, clock, random)
    (self.passwordCost, self.folder) = (passwordCost, folder)
  }

  /// Reads one state of the register: what is saved meanwhile is not seen.
  func read<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
    do { return try database.read(body) } catch { throw RegisterError(error) }
  }

  /// Writes in one transaction: everything or, where the body throws, nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
    do { return try database.write(body) } catch { throw RegisterError(error) }
  }

  /// Seals bytes for a place, with a nonce of its own.
  func seal(_ bytes: [UInt8], with key: SealingKey, for place: String) throws -> Data {
    try key.seal(bytes, for: place, nonce: random(12))
  }

  /// A new name of 16 random characters.
  func identifier() -> String { RandomText.encode(random(RandomText.identifierBytes)) }
}
