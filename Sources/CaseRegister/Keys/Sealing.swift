internal import Crypto
internal import FoundationEssentials

/// A key that seals bytes with AES-256-GCM and opens what it has sealed.
struct SealingKey: Sendable {
  let key: SymmetricKey

  init(_ bytes: [UInt8]) { key = SymmetricKey(data: bytes) }
  init(_ key: SymmetricKey) { self.key = key }

  /// Seals bytes for one place, which is authenticated: moved into another row they do not open.
  ///
  /// - Returns: nonce, sealed bytes and tag.
  func seal(_ bytes: [UInt8], for place: String, nonce: [UInt8]) throws -> Data {
    let box = try AES.GCM.seal(
      bytes, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: Array(place.utf8))
    guard let combined = box.combined else { throw RegisterError.failed("a nonce of the wrong length") }
    return combined
  }

  /// Opens bytes that were sealed for the same place; throws where they or the place were changed.
  func open(_ sealed: Data, for place: String) throws -> [UInt8] {
    Array(
      try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: Array(place.utf8)))
  }

  /// Another key for one purpose, from which this one cannot be found (HKDF, RFC 5869).
  func derived(for purpose: String) -> SealingKey {
    SealingKey(
      HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32))
  }

  /// The bytes of the key, to be wrapped or written into a file.
  var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

/// The key of a register, from which everything else is opened: kept beside the database, never in it.
///
/// Every case has a random key of its own, wrapped by this one; erasure destroys the wrapped key. Meetings
/// and documents that belong to no case are sealed with keys derived from this one.
struct MasterKey: Sendable {
  let key: SealingKey

  /// How many bytes it has.
  static let size = 32

  init(_ bytes: [UInt8]) { key = SealingKey(bytes) }

  /// What wraps the keys of cases.
  var wrapping: SealingKey { key.derived(for: "spineboard case keys") }

  /// What seals a meeting.
  func meeting(_ id: MeetingID) -> SealingKey { key.derived(for: "spineboard meeting \(id.text)") }

  /// What seals documents that belong to no case.
  var documents: SealingKey { key.derived(for: "spineboard documents") }

  /// What the database may hold to know its key by: nothing can be opened with it.
  var check: String { hexadecimal(key.derived(for: "spineboard check").bytes.prefix(16)) }
}
