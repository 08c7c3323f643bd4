package import CaseView
import Pages
package import SpineCase

extension ClinicalCase {
  /// The case as a patient's sheet of one kind may show it, its identifier too; as it is on a clinicians' document.
  func shown(on kind: DocumentKind, _ words: SheetWords) -> ClinicalCase {
    shown(on: kind, as: Self.shownIdentifier(id, on: kind, words), words)
  }

  /// The identifier of the case, or the start of its hash where the identifier would reveal something.
  package static func shownIdentifier(_ id: String, on kind: DocumentKind, _ words: SheetWords) -> String {
    guard kind.isForPatient, words.first(inIdentifier: id, on: kind) != nil else { return id }
    return String(ContentHash.hex(of: Array(id.utf8)).prefix(Provenance.shortLength)).uppercased()
  }
}
