package import Pages

/// What a document says of its making, to be said by the one that is made anew to compare the two: hashes and versions
/// differ between versions of the program and its templates, and say nothing of a patient.
package struct ToldProvenance: Hashable, Sendable {
  var caseHash: String?
  var templateHash: String?
  var tablesHash: String?
  var program: String?
  var templateVersion: String?
}

extension ToldProvenance {
  /// What the block of a document tells.
  package init(_ block: ProvenanceBlock) {
    self.init(
      caseHash: block["case-hash"], templateHash: block["template-hash"], tablesHash: block["tables-hash"],
      program: block["program"],
      templateVersion: block["template"].flatMap { $0.split(separator: " ").last.map(String.init) })
  }
}
