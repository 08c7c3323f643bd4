import SpineScores

extension Findings {
  /// Reports a baseline that is worse than a state recorded since the treatment: a baseline is the best state.
  func checkBaseline(_ read: ClinicalCase) {
    guard let record = read.neurology.established.value, let examined = record.earlier.examined.value
    else { return }
    // A state from before the treatment is no measure for the best one since.
    if let treated = record.treatedOn.value, !Moment(date: treated).isSurelyBefore(examined) { return }
    for finding in record.lowered(from: record.earlier.findings) {
      error(
        "neurology.established.baseline.\(finding.key)",
        "is worse than at the earlier examination; the baseline is the best state since treatment")
    }
  }

  /// Warns where a record of an established deficit does not fit the rest of the case.
  func checkEstablished(_ read: ClinicalCase) {
    let neurology = read.neurology
    guard let record = neurology.established.value else { return checkWithoutBaseline(neurology) }
    let present = read.presentFindings
    for finding in DeficitFinding.all where finding.compare(present, record.baseline) == .better {
      warning(
        "neurology.established.baseline.\(finding.key)",
        "is worse than the present finding; the baseline is the best state, so it needs judging again")
    }
    checkConditions(read)
    if let since = record.since.value, let on = record.on.value, on.isSurelyBefore(Moment(date: since)) {
      warning("neurology.established.since", "lies after the judgement; check both")
    }
  }

  /// Warns of every condition without which the record counts for nothing, at the key that would settle it.
  private func checkConditions(_ read: ClinicalCase) {
    for unmet in EstablishedState(read)?.unmet ?? [] {
      guard let lack = unmet.condition.lack else { continue }
      warning(
        at: nearestPlace(unmet.path), unmet.path,
        "\(lack); until then the deficit does not count as established, and each sign counts as new")
    }
  }

  private func checkWithoutBaseline(_ neurology: Neurology) {
    guard neurology.worseThanBaseline.value != nil else { return }
    warning(
      .path(\.neurology.worseThanBaseline), "refers to a baseline, but no deficit is recorded as established")
  }

  /// Warns where a judgement of stability does not fit the case: it is older than the operation, or SINS decides.
  func checkStability(_ read: ClinicalCase) {
    for (index, lesion) in (read.lesions.value ?? []).enumerated() {
      guard let stability = lesion.stability.value else { continue }
      let path = String.path(\.stability, ofLesion: index)
      // Only "stable" can falsely reassure; "not-stable" counts whatever its date.
      if stability.judged == .stable, !read.isUpToDate(stability) {
        warning(
          "\(path).on",
          "is not clearly on or after the operation and the last worsening, or lies after asOf; it does not count"
        )
      } else if stability.judged == .stable, read.withheld(lesion) == nil {
        warning(path, "'stable' does not count where SINS applies; only SINS is read")
      }
    }
  }

  /// Warns where a reason for a catheter is recorded and the bladder has no catheter.
  func checkCatheter(_ neurology: Neurology) {
    guard let bladder = neurology.bladder.value, bladder != .catheter, neurology.catheterReason.value != nil
    else { return }
    warning(.path(\.neurology.catheterReason), "does not fit bladder '\(bladder.rawValue)'; check both")
  }
}

extension EstablishedDeficit {
  /// The findings in which this baseline is worse than another state of the same patient.
  public func lowered(from other: DeficitFindings) -> [DeficitFinding] {
    DeficitFinding.all.filter { $0.compare(other, baseline) == .better }
  }

  /// The findings in which this baseline is worse than that of an older record, unless a treatment came between.
  public func lowered(from older: EstablishedDeficit) -> [DeficitFinding] {
    if let judged = older.on.value, let treated = treatedOn.value,
      judged.isSurelyBefore(Moment(date: treated))
    {
      return []
    }
    return lowered(from: older.baseline)
  }
}
