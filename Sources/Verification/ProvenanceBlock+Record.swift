import CaseView
import Pages

extension ProvenanceBlock {
  /// Whether the document is a record that somebody answers for; one whose state cannot be read counts as one.
  var isOfRecord: Bool {
    guard let status = self["status"].flatMap(DocumentStatus.init(rawValue:)) else { return true }
    return status.isRecord ?? (self[Self.signedName] != nil)
  }
}
