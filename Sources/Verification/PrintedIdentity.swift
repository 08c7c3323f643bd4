import CaseView
import Documents
import SpineCase

/// The identifier that every document prints, for a file that carries no block: a copied text, a page that another
/// program wrote anew.
struct PrintedIdentity {
  /// The text without blanks: at the end of a line an identifier may be parted anywhere.
  private let text: String

  init(_ words: [PlacedWord]) {
    text = words.map { String(String.UnicodeScalarView($0.text)) }.joined()
  }

  /// What the text says it is, `DEMO-0007/referral-letter/en/1`, where it is of one of these; nil where it is of none.
  func record(of subjects: some Sequence<String>) -> DocumentRecord? {
    let longestFirst = subjects.sorted { $0.count > $1.count }
    for subject in longestFirst {
      for kind in DocumentKind.allCases {
        guard let place = text.firstRange(of: "\(subject.filter { !$0.isWhitespace })/\(kind.rawValue)/")
        else {
          continue
        }
        let language = text[place.upperBound...].prefix { $0.isLetter || $0 == "-" }
        return DocumentRecord(kind: kind, subject: subject, language: String(language))
      }
    }
    return nil
  }

  /// Whether the text says that it is a document, of whatever case.
  var isDocument: Bool { DocumentKind.allCases.contains { text.contains("/\($0.rawValue)/") } }
}
