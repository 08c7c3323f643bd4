public import SpineScores

/// Why NOMS suggests nothing, or what prints beside its suggestion.
public enum NOMSNote: String, CaseIterable, Hashable, Sendable {
  case histologyNotKnown = "histology-not-known"
  case notClassified = "not-classified"
  case esccNotKnown = "escc-not-known"
  case stabilityNotKnown = "stability-not-known"
  case stabilityIndeterminate = "stability-indeterminate"
  case fitnessNotKnown = "fitness-not-known"
  case priorRadiotherapy = "prior-radiotherapy"
  case priorRadiotherapyNotKnown = "prior-radiotherapy-not-known"
  case escc1c = "escc-1c"
  case belowConus = "below-conus"
  case conusLevelVaries = "conus-level-varies"
  case esccOutOfDate = "escc-out-of-date"
  case myelopathyWithLowESCC = "myelopathy-with-low-escc"
  case cordSignsWithLowESCC = "cord-signs-with-low-escc"
  case myelopathy
  case cordSigns = "cord-signs"
  case patchellConflict = "patchell-conflict"
  case asymptomatic
  case notAMetastasis = "not-a-metastasis"
  case natureNotKnown = "nature-not-known"
  case primaryInSpineNotKnown = "primary-in-spine-not-known"
  case child, operated
  case ownClass = "own-class"
  case anticoagulated, infection, implant, pregnancy

  /// What prints for clinicians: as a refusal where `refuses`, otherwise as a flag beside the suggestion.
  public func words(refuses: Bool, in canal: CanalContent = .cord) -> String {
    switch self {
    case .myelopathy:
      refuses
        ? "whether there is myelopathy is not known: examine for it before the low grade is relied on"
        : "myelopathy: it does not change the row for a radiosensitive tumour, it changes the urgency"
    case .escc1c:
      refuses
        ? "ESCC 1c: abutment of the \(canal.name); sources disagree on whether it counts as low, and for this tumour "
          + "that is decisive: discuss"
        : "ESCC 1c: abutment of the \(canal.name), counted as low here, which some sources dispute: discuss"
    case .belowConus:
      "the level lies, or may lie, below the conus: the ESCC grade there describes the cauda equina, not "
        + "the cord, and Patchell's trial excluded compression of the cauda equina alone"
    default: words
    }
  }

  private var words: String {
    switch self {
    case .histologyNotKnown: "the tumour is not known, so its response to conventional radiotherapy is not"
    case .notClassified:
      "no source classifies the response of this tumour to conventional radiotherapy; a named clinician may state one"
    case .esccNotKnown: "the epidural grade is not known: MRI of the whole spine gives it"
    case .stabilityNotKnown: "the stability is not known: SINS lacks items that decide its band"
    case .stabilityIndeterminate:
      "SINS 7 to 12, indeterminate: the spine surgeon judges whether the spine is stable"
    case .fitnessNotKnown: "whether the patient would tolerate an operation is not known"
    case .priorRadiotherapy:
      "earlier radiotherapy here is not a contraindication by itself: dose, fractions and interval decide; ask the "
        + "radiation oncologist"
    case .priorRadiotherapyNotKnown:
      "whether this level was irradiated before is not known; earlier radiotherapy here is not a contraindication by "
        + "itself: dose, fractions and interval decide; ask the radiation oncologist"
    case .conusLevelVaries: "the conus may end at, above or below L1"
    case .esccOutOfDate:
      "the recorded grade counts as not known: the MRI is older than the last worsening, or it is not clear which "
        + "came first"
    case .myelopathyWithLowESCC, .cordSignsWithLowESCC:
      "the picture does not explain the signs: telephone now. Another level, intradural disease, the brain, an "
        + "infection? Ask for MRI of the whole spine again"
    case .cordSigns:
      "not every sign of cord or cauda equina has been looked for: examine for them before the low grade is relied on"
    case .patchellConflict:
      "NOMS suggests conventional radiotherapy. The Patchell trial, which did not exclude this tumour, found surgery "
        + "with radiotherapy better for walking. Ask the spine surgeon before radiotherapy starts"
    case .asymptomatic:
      "a lesion without symptoms, ESCC 0, stable: observation or systemic treatment are options"
    case .notAMetastasis:
      "not a metastasis: the framework does not apply; where a tumour arose in the vertebra, is the biopsy left to "
        + "the operating team?"
    case .natureNotKnown:
      "whether this lesion is a metastasis is not known: what does the radiologist say, and is tissue needed?"
    case .primaryInSpineNotKnown:
      "did the tumour arise in the vertebra? This is not known, and the framework is for metastases only"
    case .child:
      "the framework was derived in adults, and the patient is or may be under 18: ask paediatric oncology"
    case .operated:
      "SINS does not cover an operated spine: the spine surgeon judges whether it is stable"
    case .ownClass:
      "a named clinician's class of this tumour differs from that of the sources, and the row follows the clinician: "
        + "discuss"
    case .anticoagulated:
      "an anticoagulant is recorded: does the request give its last dose and the clotting?"
    case .infection:
      "an active infection is recorded, which bears on metalwork, cement and steroid: does the request say so?"
    case .implant:
      "an implant is recorded: does every request for MRI say which, and whether it is safe for MRI?"
    case .pregnancy:
      "the patient is or may be pregnant: does every request that involves radiation say so, and has obstetrics been "
        + "asked? It delays neither MRI nor an emergency operation"
    case .myelopathy, .escc1c, .belowConus: rawValue
    }
  }
}
