import SpineCase
import SpineScores

/// One entry criterion of Patchell's trial, applied to a case: a checklist, never a score.
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
  public var sentence: Sentence { id.sentence() }

  /// The criterion as a question that waits for facts.
  public var openQuestion: Sentence { ConclusionWords.openCriterion.sentence([.name: .sentence(sentence)]) }

  /// What prints beside a criterion that is not met; nil where nothing does.
  public var remark: Sentence? {
    id == .paraplegiaUnder48Hours && state == .notMet ? PatchellRemark.stillAnEmergency.sentence() : nil
  }

  /// The criteria of a case, in the order of ``ID``.
  static func all(_ questions: CaseQuestions) -> [PatchellCriterion] {
    ID.allCases.map { PatchellCriterion($0, questions.patchell($0)) }
  }
}

extension PatchellCriterion.ID: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "patchell"
}

/// What is said beside the criteria.
public enum PatchellRemark: String, SentenceGroup {
  /// What prints with every list of these criteria.
  case caveat
  case stillAnEmergency

  /// Its section in `rules.yaml`.
  public static let group = "patchellRemark"
}
