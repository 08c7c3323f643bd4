import SpineScores

extension Findings {
  /// Reports what cannot be true, once the whole case is read.
  func checkImpossible(_ read: ClinicalCase) {
    if read.asOf != .unread, let born = read.patient.born.value, born.first > read.asOf.date {
      error(.path(\.patient.born), "lies after asOf; a birth date cannot lie in the future")
    }
    checkDates(born: read.patient.born.value?.span, asOf: read.asOf)
    for (index, lesion) in (read.lesions.value ?? []).enumerated() {
      checkWorstLevel(lesion, .path(\.worstLevel, ofLesion: index))
    }
    checkOwnClass(read.tumour)
    checkSignatures(read)
    checkBaseline(read)
  }

  private func checkWorstLevel(_ lesion: Lesion, _ path: String) {
    guard let worst = lesion.worstLevel.value, let span = lesion.levels.value else { return }
    if !span.contains(worst) {
      error(path, "'\(worst.rawValue)' lies outside '\(span)'; write one of the levels of this lesion")
    }
  }

  /// A clinician may state a growth only where the published table has none: the points follow it.
  private func checkOwnClass(_ tumour: Tumour) {
    // scales.md 0: a stated growth also counts where the site itself is not known.
    guard let site = tumour.site.value else { return }
    if tumour.tomitaGrowth.value != nil, let growth = site.tomitaGrowth {
      error(
        .path(\.tumour.tomitaGrowth),
        "the table itself gives '\(growth.rawValue)' for '\(site.rawValue)'; leave this key out")
    }
    if tumour.katagiriGrowth.value != nil, site.isNamedByKatagiri {
      error(
        .path(\.tumour.katagiriGrowth),
        "Katagiri's table itself names '\(site.rawValue)'; leave this key out")
    }
  }
}
