public import SpineScores

extension NOMSNote {
  /// The words in short, for a line in which the facts stand already; a warning that asks for something is never cut.
  public func brief(refuses: Bool, in canal: CanalContent = .cord) -> String {
    switch self {
    case .histologyNotKnown: "the tumour is not known"
    case .notClassified: "no source classifies its response to conventional radiotherapy"
    case .esccNotKnown: "ESCC not known: MRI of the whole spine gives it"
    case .stabilityNotKnown: "stability not known: SINS lacks deciding items"
    case .stabilityIndeterminate: "SINS 7 to 12: the spine surgeon judges the stability"
    case .fitnessNotKnown: "tolerance of an operation not known"
    case .priorRadiotherapy:
      "irradiated before, no contraindication by itself: ask the radiation oncologist"
    case .priorRadiotherapyNotKnown:
      "whether irradiated before is not known: ask the radiation oncologist"
    case .child: "derived in adults, and the patient is or may be under 18: ask paediatric oncology"
    case .operated: "SINS does not cover an operated spine: the spine surgeon judges the stability"
    case .natureNotKnown: "whether it is a metastasis is not known: ask the radiologist"
    case .primaryInSpineNotKnown: "did the tumour arise in the vertebra? NOMS is for metastases only"
    case .ownClass: "the row follows a named clinician's class, not that of the sources: discuss"
    case .anticoagulated: "anticoagulant recorded"
    case .infection: "active infection recorded"
    case .implant: "implant recorded"
    case .pregnancy:
      "is or may be pregnant: ask obstetrics; this delays neither MRI nor an emergency operation"
    case .myelopathy where !refuses:
      "myelopathy: the urgency changes, the row for a radiosensitive tumour does not"
    default: words(refuses: refuses, in: canal)
    }
  }
}
