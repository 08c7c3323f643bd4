import SpineCase
import SpineScores

/// What prints beside every suggestion that it touches, and refuses nothing.
enum Precaution: CaseIterable {
  case anticoagulated, infection, implant

  /// The note that prints.
  var note: NOMSNote {
    switch self {
    case .anticoagulated: .anticoagulated
    case .infection: .infection
    case .implant: .implant
    }
  }

  /// Whether it bears on what NOMS suggests: blood and germs on a procedure, metal on all that is planned from MRI.
  func touches(_ suggestion: NOMSSuggestion) -> Bool { self == .implant || suggestion.beginsWithProcedure }

  /// Whether it bears on a consideration.
  func touches(_ consideration: String) -> Bool { touched.contains(consideration) }

  private static let procedures: Set<String> = [
    "biopsy-technique", "negative-biopsy", "instability", "high-grade-compression", "separation-surgery",
    "minimal-access", "augmentation",
  ]

  private var touched: Set<String> {
    switch self {
    case .anticoagulated: Self.procedures.union(["embolisation"])
    case .infection: Self.procedures.union(["steroid-recorded", "steroid-before-tissue"])
    case .implant:
      ["mri-whole-spine", "imaging-out-of-date", "stereotactic-for-resistant", "separation-surgery"]
    }
  }

  /// Whether it is recorded, in three values; no rule reads the words of an alert.
  func judgement(_ read: ClinicalCase) -> Judgement {
    let treatment = read.treatment
    switch self {
    case .anticoagulated:
      return Judgement(
        "treatment.anticoagulants", "anticoagulants", treatment.anticoagulants,
        { $0.isEmpty ? "none" : "recorded" }, { !$0.isEmpty })
    case .infection: return Judgement("treatment.infection", "active infection", treatment.infection)
    case .implant: return Judgement("treatment.implant", "implant", treatment.implant)
    }
  }

  /// Whether it is known to be there.
  func isRecorded(_ read: ClinicalCase) -> Bool { judgement(read).holds == true }
}
