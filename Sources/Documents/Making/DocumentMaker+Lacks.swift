import CaseView

extension DocumentMaker.Document {
  /// What keeps it from being final, in words for the person in front of a screen; empty where nothing does.
  package var lacks: [String] {
    guard !openPoints.isEmpty else { return [] }
    var lines = facts.gaps.map { "\($0.meaning): \($0.absence)" }
    if facts.isHeldByStaff {
      lines.append("The patient has not been told the plan; until then the staff keep it")
    }
    if let lapsed = facts.signature.lapsed {
      lines.append("Its signature no longer counts: \(lapsed.why)")
    } else if facts.signOff == nil {
      lines.append(facts.signature.isTakenBack ? "Its signature was withdrawn" : "Nobody has signed it")
    } else if facts.lacksReason {
      lines.append("Nobody has said why it was signed incomplete")
    }
    return lines
  }
}
