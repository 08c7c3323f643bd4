import CaseView
import Pages
import SpineCase

extension ProvenanceBlock {
  /// The block of a document, with the paper and its letterhead.
  init(_ facts: DocumentFacts, on paper: PaperSize, under head: Letterhead.Head?) {
    let provenance = facts.provenance
    let pairs: [(String, String?)] =
      [
        ("format", Provenance.format), ("document", facts.kind.rawValue), ("language", facts.language),
        ("id", provenance.id), ("version", String(facts.edition.version)), ("replaces", provenance.replaces),
        ("status", facts.status.rawValue), (Self.signedName, Self.signed(facts)), ("case", facts.caseID),
        ("case-hash", provenance.caseHash),
        ("as-of", facts.asOf.iso), ("template", "\(facts.template) \(facts.templateVersion)"),
        ("template-hash", provenance.templateHash), ("tables-hash", provenance.tablesHash),
        ("program", facts.programVersion), ("paper", paper.rawValue), ("letterhead-hash", head?.hash),
        (DocumentOptions.Name.gap.rawValue, head?.ownGap.map(String.init)),
      ] + facts.options.entries.map { ($0.rawValue, $1) }
    self.init(pairs.compactMap { name, value in value.map { Entry(name: name, value: $0) } })
  }

  /// What is added where the status alone does not say whether somebody has signed.
  private static func signed(_ facts: DocumentFacts) -> String? {
    facts.status.isRecord == nil && facts.signOff != nil ? "yes" : nil
  }
}
