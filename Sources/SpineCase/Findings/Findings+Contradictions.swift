import SpineScores

extension Findings {
  /// Warns where two facts of a case do not fit together.
  ///
  /// Nothing is corrected and no fact is dropped: whichever of the two is the more urgent still counts.
  func checkContradictions(_ read: ClinicalCase) {
    checkFreeOfSymptoms(read.neurology)
    checkWalking(read.neurology)
    checkVertebrae(read)
    for (index, lesion) in (read.lesions.value ?? []).enumerated() {
      checkCollapse(lesion, .path(\.collapsePercent, ofLesion: index))
    }
    checkOrgans(read.tumour.organMetastases)
    checkSpread(read)
    checkSigns(read)
    checkDisease(read)
    checkDates(asOf: read.asOf)
    checkPlausible(read)
    checkIdentifiers(read.patient)
    checkPatientCopy(read)
    checkTold(read)
    checkScheme(read)
    checkConsensus(read.board)
    checkHospital(read)
    checkOwners(read.board.decision.actions, .path(\.board.decision.actions))
    checkEstablished(read)
    checkStability(read)
    checkCatheter(read.neurology)
  }

  /// Frankel E and AIS E are free of weakness, sensory loss and sphincter disturbance (Frankel 1969).
  private func checkFreeOfSymptoms(_ neurology: Neurology) {
    let grades = [
      (String.path(\.neurology.frankel), "Frankel", neurology.frankel.is(.e)),
      (String.path(\.neurology.asia), "AIS", neurology.asia.is(.e)),
    ]
    for case (let path, let name, true?) in grades {
      for contradiction in neurology.symptoms {
        warning(path, "\(name) E does not fit \(contradiction); check both, the more urgent one counts")
      }
    }
  }

  private func checkWalking(_ neurology: Neurology) {
    let isComplete = neurology.frankel.value.map { $0 == .a || $0 == .b } ?? false
    if isComplete, let walking = neurology.walking.value, walking != .unable {
      warning(.path(\.neurology.walking), "'\(walking.rawValue)' does not fit Frankel A or B; check both")
    }
    if neurology.walking.is(.unable) == true, neurology.gait.is(.normal) == true {
      warning(.path(\.neurology.gait), "'normal' does not fit walking 'unable'; check both")
    }
  }

  private func checkVertebrae(_ read: ClinicalCase) {
    guard let vertebrae = read.tumour.vertebrae.value else { return }
    let listed = Set((read.lesions.value ?? []).flatMap { $0.levels.value?.levels ?? [] })
    if vertebrae < listed.count {
      warning(
        .path(\.tumour.vertebrae),
        "\(vertebrae) is fewer than the \(listed.count) levels that the lesions list; check both")
    } else if vertebrae > listed.count, !listed.isEmpty {
      warning(
        .path(\.tumour.vertebrae),
        "\(vertebrae) vertebrae are involved but the lesions describe \(listed.count); add the others as lesions, if "
          + "need be with their levels alone")
    }
  }

  private func checkCollapse(_ lesion: Lesion, _ path: String) {
    guard let percent = lesion.collapsePercent.value, let collapse = lesion.collapse.value else { return }
    let allowed = SINS.Collapse.rows(percent: percent)
    if !allowed.contains(collapse) {
      warning(path, "\(percent) does not fit collapse '\(collapse.rawValue)'; check both")
    }
  }

  private func checkOrgans(_ metastases: OrganMetastases) {
    guard metastases.present.is(false) == true else { return }
    if metastases.organs.value?.isEmpty == false || metastases.removable.value != nil
      || metastases.treatable.value != nil
    {
      warning(
        .path(\.tumour.organMetastases.present), "false does not fit what is said of the organs; check both")
    }
  }
}

extension Neurology {
  /// What contradicts a patient being free of neurological symptoms, in words for a message.
  fileprivate var symptoms: [String] {
    var found: [String] = []
    if let bladder = bladder.value, bladder != .normal { found.append("bladder '\(bladder.rawValue)'") }
    if bowel.is(.incontinence) == true { found.append("bowel 'incontinence'") }
    if let saddle = saddleSensation.value, saddle != .normal {
      found.append("saddleSensation '\(saddle.rawValue)'")
    }
    if walking.is(.unable) == true { found.append("walking 'unable'") }
    if case .level(let level) = sensoryLevel.value { found.append("sensoryLevel '\(level.rawValue)'") }
    for (limb, power) in power.limbs {
      if let power = power.value, power < 5 { found.append("power.\(limb) \(power)") }
    }
    return found
  }
}
