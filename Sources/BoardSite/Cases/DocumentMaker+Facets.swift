public import CaseRegister
public import Documents
import SpineCase
import SpinePathway
import SpineScores

extension DocumentMaker {
  /// What the register shows of a case in its list, and searches.
  ///
  /// - Throws: `DocumentErrors` where the words of a template are wrong.
  public func facets(of source: Source) throws -> Facets {
    let read = source.reading.value
    let panel = try panel(of: source)
    return Facets(
      reference: read.id, name: read.patient.name, identifiers: read.patient.identifiers.map { $0.value },
      levels: (read.lesions.value ?? []).compactMap { $0.levels.value?.description },
      site: read.tumour.site.value?.rawValue, urgency: panel.rank, urgencyWord: panel.urgencyWords,
      deadline: nil, isIncomplete: panel.isIncomplete)
  }
}
