import SpineScores

extension Findings {
  /// Warns where what the scores of survival read does not fit the rest of the case; they then leave every answer open.
  func checkSpread(_ read: ClinicalCase) {
    checkSpread(read.tumour)
    checkHormones(read.tumour)
    checkFracture(read)
  }

  private func checkSpread(_ tumour: Tumour) {
    guard let spread = tumour.organMetastases.spread.value else { return }
    let path = String.path(\.tumour.organMetastases.spread)
    let isThere = tumour.organMetastases.presence.value
    switch (spread, isThere) {
    case (.noMetastases, true?):
      warning(path, "'none' does not fit that there are organ metastases; check both")
    case (.nodular, false?):
      warning(path, "'nodular' does not fit that there are no organ metastases; check both")
    case (.disseminated, false?):
      warning(
        path,
        "'disseminated' fits no organ metastases only where pleura, peritoneum or meninges are reached; check both"
      )
    default: break
    }
    if spread != .disseminated, tumour.leptomeningeal.is(true) == true {
      warning(
        path,
        "'\(spread.rawValue)' does not fit leptomeningeal disease, which Katagiri counts as disseminated; check both"
      )
    }
  }

  private func checkHormones(_ tumour: Tumour) {
    guard tumour.hormoneDependent.is(true) == true, tumour.markers.value?.contains(.hormoneRefractory) == true
    else { return }
    warning(
      .path(\.tumour.hormoneDependent), "does not fit the marker 'hormone-refractory'; check both")
  }

  /// A collapsed vertebra is a fracture, but not every fracture is one of the metastasis: nothing is filled in.
  private func checkFracture(_ read: ClinicalCase) {
    guard read.tumour.pathologicalFracture.is(false) == true else { return }
    let collapsed = (read.lesions.value ?? []).indices.filter { index in
      let collapse = read.lesions.value?[index].collapse.value
      return collapse == .over50 || collapse == .under50
    }
    for index in collapsed {
      warning(
        .path(\.tumour.pathologicalFracture),
        "false does not fit the collapse under \(String.path(\.collapse, ofLesion: index)); check both")
    }
  }
}
