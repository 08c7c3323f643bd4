import SpineScores

extension Findings {
  /// Reports what cannot be true of a meeting, once the whole file is read.
  ///
  /// An element that could not be read is missing from its list, so a list is checked only when all of it could be
  /// read: each index is then that of its own element.
  func checkImpossible(_ read: Meeting) {
    guard read.start != .unread else { return }
    checkTimes(read)
    if !hasError(within: "carriedForward") { checkCarried(read) }
    if !hasError(within: "amendments") { checkAmendments(read) }
    if !hasError(within: "cases") { checkListed(read.cases) }
  }

  /// Warns of what is hardly plausible in a meeting: who chairs, who signs, who is there, and what became of a
  /// case.
  func checkDoubtful(_ read: Meeting) {
    checkChair(read)
    checkPeople(read)
    for (index, listed) in read.cases.enumerated() {
      if listed.deferral.value != nil, listed.route != .deferred {
        warning("cases[\(index)].deferral", "says why it was deferred, but the route is not deferred")
      }
      if listed.protocolFollowed != nil, listed.route != .byProtocol {
        warning("cases[\(index)].protocol", "names a protocol, but the route is not by-protocol")
      }
    }
  }

  private func checkTimes(_ read: Meeting) {
    let later = [
      ("end", read.end.value, "ends before start"), ("next", read.next.value, "lies before this meeting"),
    ]
    for case (let path, let moment?, let message) in later where moment.isSurelyBefore(read.start) {
      error(path, message)
    }
    for (path, signOff) in signatures(read.signOff) where signOff.at.isSurelyBefore(read.start) {
      error("\(path).at", "lies before the meeting; minutes are signed after it")
    }
    checkWithdrawals(read.signOff)
  }

  private func checkCarried(_ read: Meeting) {
    for (index, carried) in (read.carriedForward.value ?? []).enumerated() {
      guard let raised = carried.raised.value else { continue }
      let path = "carriedForward[\(index)]"
      if raised.span.lowerBound > read.start.date.span.upperBound {
        error("\(path).raised", "lies after the meeting; an action that is carried forward is older")
      }
      for (key, due) in [("firstDue", carried.firstDue.value), ("due", carried.action.due)] {
        guard let due, due.span.upperBound < raised.span.lowerBound else { continue }
        error("\(path).\(key)", "lies before the day on which it was agreed")
      }
    }
  }

  /// Minutes are amended once they are signed; until then they are corrected.
  private func checkAmendments(_ read: Meeting) {
    let signed = read.signOff.first { $0.isFor(.mdtMinutes) }?.at
    for (index, amendment) in (read.amendments.value ?? []).enumerated() {
      let path = "amendments[\(index)]"
      if let signed {
        if amendment.on.isSurelyBefore(signed) {
          error("\(path).on", "lies before the signature; what is not signed yet is corrected, not amended")
        }
      } else {
        error(path, "amends minutes that nobody has signed; correct them, or add signOff")
      }
      if amendment.countersigned?.at.isSurelyBefore(amendment.on) == true {
        error("\(path).countersigned.at", "lies before the amendment")
      }
    }
  }

  private func checkListed(_ cases: [ListedCase]) {
    var first: [String: Int] = [:]
    for (index, listed) in cases.enumerated() {
      if let earlier = first[listed.file] {
        error("cases[\(index)].file", "is the file of cases[\(earlier)]; a case is listed once")
      }
      first[listed.file] = first[listed.file] ?? index
    }
  }

  private func checkChair(_ read: Meeting) {
    let (chair, deputy) = (read.chair.person, read.deputy.value?.person)
    let present = Set(read.attendees.map(\.name.person))
    if !present.contains(chair), !present.contains(deputy ?? "") {
      warning("chair", "is not among the attendees, and no deputy is; name who chaired")
    }
    for (path, signOff) in signatures(read.signOff)
    where signOff.isFor(.mdtMinutes) && signOff.withdrawn == nil
      && ![chair, deputy].contains(signOff.name.person)
    {
      warning("\(path).name", "is neither the chair nor the deputy, who sign the minutes")
    }
  }

  private func checkPeople(_ read: Meeting) {
    var present: Set<String> = []
    for (index, attendee) in read.attendees.enumerated() where !present.insert(attendee.name.person).inserted
    {
      warning("attendees[\(index)].name", "is already listed among the attendees")
    }
    let away = [
      ("apologies", (read.apologies.value ?? []).map(\.name)),
      ("absentees", (read.absentees.value ?? []).map(\.name)),
    ]
    for (list, names) in away {
      for (index, name) in names.enumerated() where present.contains(name.person) {
        warning("\(list)[\(index)].name", "is also listed among the attendees")
      }
    }
  }
}

extension String {
  /// The name without the role that follows it, to compare people by.
  fileprivate var person: String {
    String(prefix { $0 != "," && $0 != "(" }).lowercased().split(separator: " ").joined(separator: " ")
  }
}
