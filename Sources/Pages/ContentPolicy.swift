import FileForms

/// The security policy of a page.
package enum ContentPolicy {
  /// The security policy: nothing is loaded or run, and no style counts but the one with this hash.
  package static func element(for style: ArraySlice<UInt8>) -> [UInt8] {
    let hash = Base64.text(of: Digest.bytes(of: Array(style)))
    let rules =
      "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
    return Array("<meta http-equiv=\"Content-Security-Policy\" content=\"\(rules)\">".utf8)
  }
}

extension [UInt8] {
  /// What stands between the tags of the first style element: the text that the security policy's hash is of.
  package var styleText: ArraySlice<UInt8> {
    guard let start = firstRange(of: Array("<style>".utf8))?.upperBound,
      let end = self[start...].firstRange(of: Array("</style>".utf8))?.lowerBound
    else { return [] }
    return self[start..<end]
  }
}
