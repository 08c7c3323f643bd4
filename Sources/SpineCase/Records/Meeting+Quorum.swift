extension Meeting {
  /// Whether the core specialties were there for one case.
  public enum CaseQuorum: Hashable, Sendable {
    /// Every core specialty that attended the meeting was there.
    case held
    /// These had left, or had not come yet, when the case was heard.
    case lost([Specialty])
    /// These were there for part of the meeting, and no times show whether for this case.
    case notKnown([Specialty])
  }

  /// The quorum of one case of the list: a meeting that began with one loses it when somebody leaves.
  ///
  /// A specialty that nobody attended for at all is missing from the meeting, and reported there.
  public func quorum(for listed: ListedCase) -> CaseQuorum {
    guard listed.isDecidedByBoard else { return .held }
    var (lost, notKnown) = ([Specialty](), [Specialty]())
    for core in quorum.core {
      let present = attendees.filter { $0.specialty == core }.map { $0.isThere(for: listed) }
      if present.isEmpty || present.contains(true) { continue }
      if present.contains(nil) { notKnown.append(core) } else { lost.append(core) }
    }
    return !lost.isEmpty ? .lost(lost) : notKnown.isEmpty ? .held : .notKnown(notKnown)
  }
}

extension Meeting {
  /// The meeting as it was when a case was heard: without those who had surely left, or had not come yet.
  public func present(for listed: ListedCase) -> Meeting {
    guard listed.isDecidedByBoard else { return self }
    var meeting = self
    meeting.attendees.removeAll { $0.isThere(for: listed) == false }
    return meeting
  }
}

extension ListedCase {
  /// Whether the board itself came to a recommendation on it.
  fileprivate var isDecidedByBoard: Bool { route == .discussed || route == .lateUrgent }
}

extension Attendee {
  /// Whether the person was there when a case was heard; nil where that cannot be said.
  fileprivate func isThere(for listed: ListedCase) -> Bool? {
    guard attendance.is(.partTime) == true || joined.value != nil || left.value != nil else { return true }
    guard joined.value != nil || left.value != nil, let heard = listed.heard.value else { return nil }
    let hasCome = joined.value.map { $0.isSurely(notAfter: heard) } ?? true
    let hasStayed = left.value.map { left in left.isSurely(notAfter: heard).map { !$0 } } ?? true
    if hasCome == false || hasStayed == false { return false }
    return hasCome == true && hasStayed == true ? true : nil
  }
}

extension Moment {
  /// Whether it lies at or before another; nil where that cannot be decided.
  fileprivate func isSurely(notAfter other: Moment) -> Bool? {
    let offset = other.time?.offset ?? time?.offset ?? 0
    let (own, others) = (minutes(assuming: offset), other.minutes(assuming: offset))
    if own.upperBound <= others.lowerBound { return true }
    return own.lowerBound > others.upperBound ? false : nil
  }
}

extension Findings {
  /// Warns of each case for which a core specialty had left, or may have.
  func checkQuorum(_ read: Meeting) {
    for (index, listed) in read.cases.enumerated() {
      let path = places["cases[\(index)].heard"] == nil ? "cases[\(index)].route" : "cases[\(index)].heard"
      switch read.quorum(for: listed) {
      case .held: continue
      case .lost(let core):
        warning(
          path,
          "was heard without \(Self.names(core)), present only for another part of the meeting: no quorum for this case, "
            + "so its recommendation is provisional")
      case .notKnown(let core):
        warning(
          path,
          "may have been heard without \(Self.names(core)), present for only part of the meeting; write when the "
            + "case was heard (heard), and when the person came or left (joined, left)")
      }
    }
  }

  private static func names(_ specialties: [Specialty]) -> String {
    specialties.map(\.rawValue).joined(separator: ", ")
  }
}
