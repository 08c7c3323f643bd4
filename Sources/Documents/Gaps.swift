import SpineCase
import SpineScores
import Templating

/// Collects what is not known in a case, grouped by why, so that each document can list it once.
struct Gaps {
  /// Records of the view in which absent facts are reported in every document; the rest words its own absences in
  /// place.
  private static let reported = [
    "patient.", "performance.", "neurology.", "pain.", "tumour.", "investigations", "pathology.",
    "treatment.", "surgery.", "bloods.", "supportive.", "clock.presented", "clock.coordinatorCalled",
    "clock.targetMet",
    "fitness.", "local.", "wishes.", "told.", "lesions",
  ]

  /// Of a letter's addresses only what the receiver cannot do without is missed.
  private static let addresses = ["referral.to.", "referral.from.", "referral.callBack."]
  private static let wantedOfAddresses = [
    "referral.to.organisation", "referral.from.name", "referral.from.registration", "referral.from.telephone",
  ]

  private var groups: [(absence: String, facts: [String])] = []

  /// The gaps of a case that a reader may see.
  static func of(
    _ view: CaseView, _ wording: Wording, in kind: DocumentKind, for audience: Audience
  ) -> [GapView] {
    var gaps = Gaps()
    let unrecorded = wording.words(.notRecorded)
    for field in CaseFields.facts where field.audience <= audience {
      guard isReported(field.name, in: kind, view) else { continue }
      let value = field.read(view, wording)
      if case .absent(let words) = value, words == unrecorded,
        !OccasionalFact.isMissed(field.name, in: kind, view)
      {
        continue
      }
      gaps.add(value, field.meaning)
    }
    for lesion in view.read.lesions.value ?? [] {
      gaps.add(lesion, wording)
    }
    return gaps.groups.map { GapView(absence: $0.absence, facts: $0.facts) }
  }

  /// Whether a document of this kind misses the field where it is absent.
  static func isReported(_ name: String, in kind: DocumentKind, _ view: CaseView) -> Bool {
    if reported.contains(where: name.hasPrefix) { return true }
    switch kind {
    case .mdtSummary:
      return name.hasPrefix("board.")
        || name.hasPrefix("decision.") && view.read.board.decision.recommendation.value != nil
    case .referralLetter where addresses.contains(where: name.hasPrefix):
      return wantedOfAddresses.contains(name)
    case .referralLetter:
      return name.hasPrefix("referral.")
    default:
      return false
    }
  }

  private mutating func add(_ value: Value, _ meaning: String) {
    if case .absent(let words) = value { add(words, meaning) }
  }

  private mutating func add(_ absence: String, _ fact: String) {
    if let index = groups.firstIndex(where: { $0.absence == absence }) {
      if !groups[index].facts.contains(fact) { groups[index].facts.append(fact) }
    } else {
      groups.append((absence, [fact]))
    }
  }

  private mutating func add(_ lesion: Lesion, _ wording: Wording) {
    let levels = lesion.levels.value?.description ?? wording.phrases["lesionWord"]
    for case (let name, let absence?, let why) in lesion.scoredFacts {
      add(wording.words(absence, why: why), "\(levels): \(wording.phrases["lesionFact.\(name)"])")
    }
  }
}
