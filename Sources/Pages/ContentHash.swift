import FileForms

/// SHA-256 of what a document was made of, in lower-case hexadecimal.
package enum ContentHash {
  /// The hash of a file.
  package static func hex(of file: [UInt8]) -> String { Digest.hex(of: file) }

  /// The hash of texts; each counts with its length, so that none runs into the next.
  package static func hex(of texts: [[UInt8]]) -> String { Digest.hex(of: texts) }
}
