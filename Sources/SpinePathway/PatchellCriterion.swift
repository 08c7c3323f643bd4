import SpineCase
import SpineScores

/// One entry criterion of Patchell's trial, held against a case: a checklist, never a score.
///
/// - SeeAlso: Patchell RA et al. *Lancet* 2005;366(9486):643-648, PMID 16112300; rulings of this project.
public struct PatchellCriterion: Hashable, Sendable {
  /// The criteria in the order in which they print.
  public enum ID: String, CaseIterable, Hashable, Sendable {
    case adult
    case fitForSurgery = "fit-for-surgery"
    case tissueProven = "tissue-proven"
    case cordDisplaced = "cord-displaced"
    case neurologicalSignOrPain = "neurological-sign-or-pain"
    case singleArea = "single-area"
    case survival3Months = "survival-3-months"
    case notRadiosensitive = "not-radiosensitive"
    case paraplegiaUnder48Hours = "paraplegia-under-48-h"
    case notCaudaOnly = "not-cauda-only"
    case radiotherapyStillPossible = "radiotherapy-still-possible"
    case noOtherNeurology = "no-other-neurology"
  }

  /// Whether a criterion is met.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case met
    case notMet = "not-met"
    case notKnown = "not-known"
  }

  /// What prints with every list of these criteria.
  public static let caveat =
    "Criteria of one trial: \"not met\" means outside that trial, it does not mean \"not a candidate for surgery\"."

  /// The source of the criteria.
  public static let source = "Patchell 2005, Lancet 366:643-648, PMID 16112300"

  /// Which criterion.
  public let id: ID
  /// Whether it is met.
  public let state: State
  /// The facts that it was read from.
  public let facts: [Fact]

  init(_ id: ID, _ judgement: Judgement) {
    self.id = id
    state = judgement.holds.map { $0 ? .met : .notMet } ?? .notKnown
    facts = judgement.facts
  }

  /// The criterion in words, as the trial asked it.
  public var words: String { id.words }

  /// What prints beside a criterion that is not met; nil where nothing does.
  public var remark: String? {
    id == .paraplegiaUnder48Hours && state == .notMet ? "still an emergency; outside that trial only" : nil
  }

  /// The criteria of a case, in the order of ``ID``.
  static func all(_ questions: CaseQuestions) -> [PatchellCriterion] {
    ID.allCases.map { PatchellCriterion($0, questions.patchell($0)) }
  }
}

extension PatchellCriterion.ID {
  /// The criterion in words, as the trial asked it.
  public var words: String {
    switch self {
    case .adult: "adult"
    case .fitForSurgery: "fit enough for an operation"
    case .tissueProven:
      "cancer proven by tissue, not arising in the central nervous system or the spinal column"
    case .cordDisplaced: "MRI shows the cord displaced"
    case .neurologicalSignOrPain: "at least one neurological sign or symptom, pain included"
    case .singleArea: "a single area of compression, of one level or several contiguous ones"
    case .survival3Months: "expected survival of three months or more, by a named clinician"
    case .notRadiosensitive: "not lymphoma, leukaemia, multiple myeloma or a germ-cell tumour"
    case .paraplegiaUnder48Hours: "no paraplegia of more than 48 hours"
    case .notCaudaOnly: "compression not of the cauda equina or roots alone"
    case .radiotherapyStillPossible: "no earlier radiotherapy that would prevent 10 x 3 Gy"
    case .noOtherNeurology: "no other neurological problem"
    }
  }
}
