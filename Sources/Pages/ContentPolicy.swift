import FileForms

/// The security policy of a page.
package enum ContentPolicy {
  /// How a policy names a style sheet: by its hash.
  package static func source(of style: ArraySlice<UInt8>) -> String {
    "'sha256-\(Base64.text(of: Digest.bytes(of: Array(style))))'"
  }

  /// The policy of a page: nothing is loaded or run, and no style counts but the named ones.
  package static func element(for sources: [String]) -> [UInt8] {
    let styles = sources.isEmpty ? "'none'" : sources.joined(separator: " ")
    let rules =
      "default-src 'none'; style-src \(styles); img-src data:; base-uri 'none'; form-action 'none'"
    return Array("<meta http-equiv=\"Content-Security-Policy\" content=\"\(rules)\">".utf8)
  }
}

extension [UInt8] {
  /// The text of the first style element: what the hash in the security policy is computed from.
  package var styleText: ArraySlice<UInt8> {
    guard let start = firstRange(of: Array("<style>".utf8))?.upperBound,
      let end = self[start...].firstRange(of: Array("</style>".utf8))?.lowerBound
    else { return [] }
    return self[start..<end]
  }
}
