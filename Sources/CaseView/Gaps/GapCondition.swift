import SpineCase
import SpineScores

/// Which fields are asked for only where another fact makes them matter.
enum GapCondition {
  /// Whether anybody is asked for a field of this case.
  static func isAskedFor(_ field: String, _ read: ClinicalCase) -> Bool {
    table.allSatisfy { !field.hasPrefix($0.prefix) || $0.holds(read) }
  }

  private static let table: [(prefix: String, holds: @Sendable (ClinicalCase) -> Bool)] = [
    ("neurology.catheterReason", { $0.neurology.bladder.is(.catheter) == true }),
    ("neurology.lastWalked", { $0.neurology.walking.is(.unable) == true }),
    ("neurology.paraplegiaOnset", { $0.neurology.walking.is(.unable) == true }),
    ("neurology.deficitOnset", { $0.neurology.frankel.is(.e) != true }),
    ("treatment.steroid.drug", { isGiven($0) }), ("treatment.steroid.dose", { isGiven($0) }),
    ("treatment.steroid.started", { isGiven($0) }), ("treatment.steroid.gastroprotection", { isGiven($0) }),
    ("treatment.steroid.glucose", { isGiven($0) }), ("treatment.steroid.taper", { isGiven($0) }),
    ("treatment.precautions.since", { isProtected($0) }),
    ("treatment.precautions.reviewedBy", { isProtected($0) }),
    ("decision.", { $0.board.decision.recommendation.value != nil }),
    ("handout.", { $0.told.diagnosis.state.is(.yes) == true }),
    ("handout.plan", { $0.told.plan.state.is(.yes) == true }),
  ]

  private static func isGiven(_ read: ClinicalCase) -> Bool {
    read.treatment.steroid.state.is(.given) == true
  }

  private static func isProtected(_ read: ClinicalCase) -> Bool {
    read.treatment.precautions.kind.value.map { $0 != .noPrecaution } ?? false
  }
}
