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
      deadline: read.deadline, isIncomplete: panel.isIncomplete)
  }
}

extension ClinicalCase {
  /// Until when an answer is wanted; of a date alone the beginning of its day, so that it sorts early rather than late.
  fileprivate var deadline: Timestamp? {
    referral.wantedBy.value.map { wanted in
      Timestamp(milliseconds: Int64(wanted.minutes(besides: asOf).lowerBound) * 60_000)
    }
  }
}
