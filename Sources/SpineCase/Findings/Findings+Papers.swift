extension Findings {
  /// Warns where the case says in one place that the patient has been told, and in another that they have not.
  func checkTold(_ read: ClinicalCase) {
    let decision = read.board.decision
    let wasTold = decision.told.is(true) == true || decision.toldOn.value != nil
    if wasTold, let state = read.told.plan.state.value, state != .yes {
      warning(
        .path(\.told.plan.state),
        "'\(state.rawValue)' does not fit board.decision.tell, which says that the patient has been told; check both"
      )
    }
    if decision.told.is(false) == true, decision.toldOn.value != nil {
      warning(
        .path(\.board.decision.told), "false does not fit doneOn, which says when it was done; check both")
    }
  }

  /// Warns where financial help ended before `asOf`.
  func checkScheme(_ read: ClinicalCase) {
    guard let until = read.referral.schemeValidUntil.value,
      until.span.upperBound < read.asOf.date.span.lowerBound
    else { return }
    warning(
      .path(\.referral.schemeValidUntil),
      "lies before asOf: the scheme has expired; renew it before the patient travels")
  }

  /// Warns where a case that followed a protocol says how far a board agreed on it.
  func checkConsensus(_ board: BoardRecord) {
    guard board.route.is(.byProtocol) == true, board.decision.consensus.value != nil else { return }
    warning(
      .path(\.board.decision.consensus),
      "says how far the board agreed, but by board.route it did not discuss the case; write not-applicable")
  }

  /// Warns where the sheet would send the patient to the hospital in which, according to the letter, the patient
  /// already is.
  ///
  /// The words decide nothing on a page: only the coded setting does.
  func checkHospital(_ read: ClinicalCase) {
    guard case .absent = read.patient.setting, let hospital = read.handout.hospital.value,
      let place = read.referral.whereNow.value
    else { return }
    let name = hospital.prefix { $0 != "," && $0 != "(" }.lowercased().split(separator: " ").joined(
      separator: " ")
    // A shorter name would be found inside other words.
    guard name.count > 3, place.lowercased().contains(name) else { return }
    warning(
      .path(\.handout.hospital),
      "is also named in referral.whereNow, and the sheet tells the patient to go there; "
        + "write patient.setting: inpatient if the patient is already an inpatient there")
  }
}
