package import SpineCase
import SpinePathway

/// Whether a clinicians' document may go to the patient as a copy.
///
/// What a handout may not say, a copy may not say either: survival figures, which no patient's paper holds, and what the
/// patient has not been told. Such a document is refused; in an emergency it is made without the
/// copy, so that nothing delays it.
package struct PatientCopy {
  /// The documents of one case that may be copied to the patient.
  package enum Paper {
    case referralLetter, outcomeLetter

    /// The key that asks for the copy.
    package var key: String {
      switch self {
      case .referralLetter: .path(\.referral.copyToPatient)
      case .outcomeLetter: .path(\.board.decision.copyToPatient)
      }
    }
  }

  package let read: ClinicalCase
  package let paper: Paper

  package init(read: ClinicalCase, paper: Paper) {
    (self.read, self.paper) = (read, paper)
  }

  /// Whether a copy is requested.
  package var isAskedFor: Bool {
    switch paper {
    case .referralLetter: read.referral.copyToPatient.is(true) == true
    case .outcomeLetter: read.board.decision.copyToPatient.is(true) == true
    }
  }

  /// Why it may not be made, in words; empty where it may.
  package func reasons(_ phrases: Phrases) -> [String] {
    var reasons: [String] = []
    // Every referral letter prints the table of survival scores, with the totals that are still possible.
    if paper == .referralLetter { reasons.append(phrases["copyRefused.survival"]) }
    if !untold.isEmpty {
      let topics = untold.map { phrases["copyRefused.topic.\($0)"] }.joined(separator: ", ")
      reasons.append(phrases("copyRefused.notTold", topics))
    }
    if read.told.withheld.value != nil || read.told.nonDisclosureAskedBy.value != nil {
      reasons.append(phrases["copyRefused.withheld"])
    }
    return reasons
  }

  /// What the letter mentions and the patient has not been told.
  private var untold: [String] {
    let topics = [("diagnosis", read.told.diagnosis), ("spread", read.told.spread), ("plan", read.told.plan)]
    return topics.filter { $0.1.state.is(.yes) != true }.map(\.0)
  }

  /// The words that replace the answer in an emergency document; nil where the answer itself prints.
  func words(_ urgency: Urgency.Class, _ phrases: Phrases) -> String? {
    guard isAskedFor, urgency <= .cannotSay else { return nil }
    let reasons = reasons(phrases)
    return reasons.isEmpty ? nil : phrases("copyRefused.none", reasons.joined(separator: "; "))
  }
}
