import SpineCase
import SpineScores

/// What prints beside every suggestion that it touches, and refuses nothing.
enum Precaution: CaseIterable {
  case anticoagulated, infection, implant, pregnancy

  /// The note that prints.
  var note: NOMSNote {
    switch self {
    case .anticoagulated: .anticoagulated
    case .infection: .infection
    case .implant: .implant
    case .pregnancy: .pregnancy
    }
  }

  /// Whether it bears on what NOMS suggests: bleeding and infection on a procedure, metal on all that is planned
  /// from MRI.
  ///
  /// A pregnancy bears on all of it, since every row ends in radiotherapy.
  func touches(_ suggestion: NOMSSuggestion) -> Bool {
    self == .implant || self == .pregnancy || suggestion.beginsWithProcedure
  }

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
    case .pregnancy:
      [
        "branch", "restaging", "pet-ct", "ct-where-no-mri", "ideal-for-conventional",
        "stereotactic-for-resistant",
        "short-course", "longer-course", "radiotherapy-after-operation", "embolisation",
      ]
    }
  }

  /// Whether it is recorded, in three values; no rule reads the words of an alert.
  func judgement(_ read: ClinicalCase) -> Judgement {
    let treatment = read.treatment
    switch self {
    case .anticoagulated:
      return Judgement(
        .path(\.treatment.anticoagulants), .anticoagulants, treatment.anticoagulants,
        { ($0.isEmpty ? FactValue.none : .recorded).argument() }, { !$0.isEmpty })
    case .infection: return Judgement(.path(\.treatment.infection), .activeInfection, treatment.infection)
    case .implant: return Judgement(.path(\.treatment.implant), .implant, treatment.implant)
    case .pregnancy: return pregnancy(read)
    }
  }

  /// A pregnancy that nobody recorded is open only where the patient may be pregnant.
  private func pregnancy(_ read: ClinicalCase) -> Judgement {
    let recorded = Judgement(
      .path(\.patient.pregnancy), .pregnancy, read.patient.pregnancy, { .code($0.state.rawValue) },
      { $0.isThereOrPossible })
    guard recorded.holds == nil, !read.mayBePregnant else { return recorded }
    return Judgement(false, [])
  }

  /// Whether it is known to be present.
  func isRecorded(_ read: ClinicalCase) -> Bool { judgement(read).holds == true }
}
