import MarkdownTemplates

/// A picture that a page holds itself, so that nothing is fetched.
struct InlineImage {
  let bytes: [UInt8]
  /// The type of its bytes, for instance `image/png`.
  let mediaType: String
  /// What is said in its place where it is not seen.
  let alternative: String

  /// The element with its bytes.
  var html: [UInt8] {
    var html = Array("<img src=\"data:\(mediaType);base64,\(Base64.text(of: bytes))\" alt=\"".utf8)
    HTMLEscape.append(PrintedForm.oneLine(Array(alternative.utf8)), to: &html)
    return html + Array("\">".utf8)
  }
}
