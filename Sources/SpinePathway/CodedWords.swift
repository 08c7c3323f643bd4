extension String {
  /// An identifier of the work-up or of a service in words; one without words of its own as it stands.
  var inWords: String { Self.words[self] ?? self }

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
