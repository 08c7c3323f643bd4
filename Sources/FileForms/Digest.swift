import Crypto

/// SHA-256.
package enum Digest {
  /// The digest of bytes.
  package static func bytes(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// The digest of bytes in lower-case hexadecimal.
  package static func hex(of bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hex }

  /// The digest of texts in lower-case hexadecimal; each counts with its length, so that none runs into the next.
  package static func hex(of texts: [[UInt8]]) -> String {
    var hash = SHA256()
    for text in texts {
      hash.update(data: Array("\(text.count)\n".utf8))
      hash.update(data: text)
    }
    return hash.finalize().hex
  }
}

extension SHA256.Digest {
  /// The digest in lower-case hexadecimal.
  fileprivate var hex: String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in self { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(text)
  }
}
