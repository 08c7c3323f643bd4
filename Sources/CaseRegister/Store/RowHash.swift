internal import Crypto

/// The hash of a row of a chain: over every field with its length, so that no text can pass for two.
struct RowHash {
  private var hash = SHA256()

  /// Begins a row; the domain keeps rows of one table from passing for those of another.
  init(_ domain: String) { add("spineboard 1 \(domain)") }

  /// Adds a field; nil differs from empty.
  mutating func add(_ text: String?) {
    guard let text else { return update([0]) }
    update([1])
    number(text.utf8.count)
    update(Array(text.utf8))
  }

  /// Adds a whole number.
  mutating func add(_ value: Int64) { add(String(value)) }

  /// SHA-256 over what was added, in hexadecimal.
  func finalize() -> String { hexadecimal(hash.finalize()) }

  private mutating func number(_ count: Int) {
    update((0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) })
  }

  private mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }
}
