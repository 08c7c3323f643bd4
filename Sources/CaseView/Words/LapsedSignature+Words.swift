package import SourceText
package import SpineCase

extension LapsedSignature {
  /// The path of the entry: one record, or the element of a list.
  package func path(among places: [String: SourcePosition]) -> String {
    let path = "signOff[\(index)]"
    return places[path] == nil ? "signOff" : path
  }

  /// Why it is no longer valid, in words without any patient data.
  package var why: String {
    reasons.map { reason in
      switch reason {
      case .changed(let records): "changed since: \(records.joined(separator: ", "))"
      case .beforeAsOf(isSameDay: true):
        "asOf has a time on that day, and the signature has none"
      case .beforeAsOf(isSameDay: false): "asOf is later than the signature"
      case .newerFacts(let records): "dates later than the signature in: \(records.joined(separator: ", "))"
      case .postdated: "it is later than this computer's clock"
      }
    }.joined(separator: "; ")
  }

  /// What the signature is now, for `check`.
  package var words: String {
    (isPostdated ? "draft: signed with a date in the future" : "draft: signed for an earlier state")
      + ": \(why)"
  }

  /// Why a document is not final, and what would make it so.
  package func message(_ kind: DocumentKind, isEmergencyLetter: Bool) -> String {
    let head =
      isPostdated
      ? "cannot have been signed yet (\(why)); check the date and the clock"
      : "was signed for an earlier state of this \(kind.rawValue) (\(why))"
    let remedy = "; have it read and signed again ('spineboard sign')"
    return head + (isPostdated ? "" : remedy)
      + (isEmergencyLetter ? "; without --final the letter prints at once, marked as a draft" : "")
  }
}

extension ClinicalCase {
  /// The signatures on a document, each with its path; a single one for every document
  /// is a record rather than a list.
  func signatures(for document: DocumentKind) -> [(path: String, signOff: SignOff)] {
    signOff.enumerated().compactMap { index, signOff in
      guard signOff.withdrawn == nil, signOff.isFor(document) else { return nil }
      return (signOff.document == nil && self.signOff.count == 1 ? "signOff" : "signOff[\(index)]", signOff)
    }
  }
}
