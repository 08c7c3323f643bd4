import SpineScores

extension Findings {
  /// Warns at each low epidural grade that does not explain the signs of cord or cauda that are recorded.
  ///
  /// - SeeAlso: `clinical/scales.md` 17.8.
  func checkSigns(_ read: ClinicalCase) {
    checkOutOfDate(read)
    let signs = CordSigns(read, isEstablished: EstablishedState(read)?.isAccepted ?? false).unexplained
    for (index, lesion) in (read.lesions.value ?? []).enumerated() {
      checkCauda(lesion, .path(\.caudaCompressed, ofLesion: index))
      guard let grade = lesion.escc.value, !grade.isHighGrade, !signs.isEmpty else { continue }
      let found = signs.map { "\($0.path) '\($0.value ?? "")'" }.joined(separator: ", ")
      warning(
        .path(\.escc, ofLesion: index),
        "'\(grade.rawValue)' does not explain \(found); the picture does not explain the signs: telephone now. Another "
          + "level, intradural disease, the brain, an infection? Ask for MRI of the whole spine again")
    }
  }

  private func checkOutOfDate(_ read: ClinicalCase) {
    let dates = GradeDates(read)
    for (index, lesion) in (read.lesions.value ?? []).enumerated()
    where lesion.escc.value != nil && dates.isOutOfDate(index) == true {
      warning(
        .path(\.escc, ofLesion: index),
        "is older than the last worsening and counts as not known; ask for MRI of the whole spine again")
    }
  }

  private func checkCauda(_ lesion: Lesion, _ path: String) {
    if lesion.caudaCompressed.is(true) == true, !lesion.compressesCauda {
      warning(path, "counts only where every level lies below the conus, at L2 or lower; check both")
    }
  }
}
