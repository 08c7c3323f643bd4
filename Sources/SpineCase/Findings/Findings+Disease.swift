import SpineScores

extension Findings {
  /// Warns where what is said about the tumour, its lesions or the patient does not fit together.
  func checkDisease(_ read: ClinicalCase) {
    checkHistology(read.tumour)
    checkOwnRadiosensitivity(read.tumour)
    checkNature(read)
    if read.patient.sex.is(.male) == true, read.patient.pregnancy.value?.isThereOrPossible == true {
      warning(.path(\.patient.pregnancy), "does not fit sex 'male'; check both")
    }
  }

  /// No rule reads text: where it names a class that overrules the site, the site's class is wrong until it is coded.
  private func checkHistology(_ tumour: Tumour) {
    let named = tumour.uncodedClasses.map(\.rawValue)
    guard !named.isEmpty else { return }
    let classes = Wording.list(named)
    if let coded = tumour.histologyClass.value {
      warning(
        .path(\.tumour.histologyClass),
        "'\(coded.rawValue)' does not fit the histology in words, which names \(classes); check both")
    } else {
      warning(
        .path(\.tumour.histology),
        "names \(classes), which no rule reads: the class given is that of the primary site alone and cannot be "
          + "relied on; add histologyClass: \(named[0]), or as-site if it is none of these"
      )
    }
  }

  private func checkOwnRadiosensitivity(_ tumour: Tumour) {
    guard let published = tumour.overruledClass, let own = tumour.radiosensitivity.value else { return }
    warning(
      .path(\.tumour.radiosensitivity),
      "'\(own.value.rawValue)' differs from '\(published.rawValue)', the class in the sources; NOMS follows the "
        + "clinician, and the papers print both" + (own.why == nil ? "; write why" : ""))
  }

  private func checkNature(_ read: ClinicalCase) {
    for (index, lesion) in (read.lesions.value ?? []).enumerated() {
      let isPrimary = lesion.nature.is(.primary) == true
      if isPrimary, read.tumour.primaryInSpine.is(false) == true {
        warning(.path(\.nature, ofLesion: index), "'primary' does not fit primaryInSpine false; check both")
      }
    }
  }
}
