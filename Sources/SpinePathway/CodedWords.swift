import SpineCase

extension String {
  /// An identifier of the work-up or of a service in words; one without words of its own as it stands.
  var inWords: String { Self.words[self] ?? self }

  /// A coded value of several words, as words: `not-known` is `not known`.
  var spaced: String { replacing("-", with: " ") }

  private static let words = [
    "mri-whole-spine": "MRI of the whole spine", "ct-spine": "CT of the spine",
    "ct-myelography": "CT myelography",
    "ct-chest-abdomen-pelvis": "CT of chest, abdomen and pelvis", "bone-scan": "bone scan",
    "pet-ct": "PET-CT",
    "bone-scan-or-pet-ct": "bone scan or PET-CT", "mycobacteria": "mycobacterial culture",
    "blood-count": "blood count", "esr-crp": "ESR and CRP", "alkaline-phosphatase": "alkaline phosphatase",
    "renal": "renal function", "psa": "PSA", "protein-electrophoresis": "protein electrophoresis",
    "srs": "stereotactic radiosurgery", "spine-surgery": "spine surgery", "intensive-care": "intensive care",
    "palliative-care": "palliative care",
  ]
}

extension [String] {
  /// Identifiers in words, as a list.
  var inWords: String { map(\.inWords).joined(separator: ", ") }
}

extension CalendarDate {
  /// The date with its month in words: `3 June 2026`, or `November 2024` where the day is not known.
  var inWords: String {
    (day.map { "\($0) " } ?? "") + "\(Self.months[month - 1]) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}

extension TumourMarker {
  /// The marker in words.
  var inWords: String {
    switch self {
    case .her2Positive: "HER2 positive"
    case .egfrMutated: "EGFR mutated"
    case .alkRearranged: "ALK rearranged"
    case .hormoneNaive: "hormone naive"
    case .hormoneRefractory: "hormone refractory"
    }
  }
}
