import FileForms
import MarkdownTemplates

/// A picture that a page holds itself, so that nothing is fetched.
package struct InlineImage {
  package let bytes: [UInt8]
  /// The type of its bytes, for instance `image/png`.
  package let mediaType: String
  /// What is said in its place where it is not seen.
  package let alternative: String

  package init(bytes: [UInt8], mediaType: String, alternative: String) {
    (self.bytes, self.mediaType, self.alternative) = (bytes, mediaType, alternative)
  }

  /// The element with its bytes.
  package var html: [UInt8] {
    var html = Array("<img src=\"data:\(mediaType);base64,\(Base64.text(of: bytes))\" alt=\"".utf8)
    HTMLEscape.append(PrintedForm.oneLine(Array(alternative.utf8)), to: &html)
    return html + Array("\">".utf8)
  }
}
