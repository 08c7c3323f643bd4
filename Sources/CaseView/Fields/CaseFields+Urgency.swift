import SpineCase
import SpinePathway
import Templating

extension CaseFields {
  /// The urgency with its reasons, and the profile's numbers and targets.
  static let urgency: [ViewField<CaseView>] = [
    condition("isEmergency", "Whether this is an emergency") { $0.class == .emergency },
    condition("isNotExcluded", "Whether an emergency is not excluded") { $0.class == .cannotSay },
    condition("isUrgent24Hours", "Whether advice is wanted within 24 hours") { $0.class == .urgent24Hours },
    condition("isUrgentStability", "Whether a surgical opinion on stability is wanted") {
      $0.class == .urgentStability
    },
    condition("isRoutine", "Whether every trigger is known and negative") { $0.class == .routine },
    condition(
      "isEstablished", "Whether the deficit counts as established, and nothing is new", .patient
    ) { $0.class == .established },
    // The handout then opens with 'You may need treatment today' (checklists.md 3.3b), so patients may see it.
    condition("mayBeEmergency", "Whether it is an emergency or one is not excluded", .patient) {
      $0.mayBeEmergency
    },
    condition("hasCoreGaps", "Whether a core fact is not known") { !$0.coreNotKnown.isEmpty },
    condition("hasEmergencyGaps", "Whether a trigger of an emergency is not known") {
      !$0.emergencyNotKnown.isEmpty
    },
    condition("isUnsettled", "Whether anything else keeps the case from being routine") {
      !$0.notRoutine.isEmpty
    },
    condition("isNotAccepted", "Whether a deficit is recorded as established and does not count") {
      $0.established.map { !$0.isAccepted } ?? false
    },
    ViewField("urgency.class", .text, .clinician, "Urgency in words", always: true) { view, w in
      .text(w.urgencyClass(view.urgency))
    },
    ViewField("urgency.because", .text, .clinician, "The facts it rests on", always: true) { view, w in
      .text(w.reasons(view.urgency.because).joined(separator: "; "))
    },
    ViewField("urgency.coreNotKnown", .text, .clinician, "Core facts that are not known", always: true) {
      view, w in
      .text(w.notKnown(view.urgency.coreNotKnown))
    },
    ViewField("urgency.triggersNotKnown", .text, .clinician, "Triggers that are not known", always: true) {
      view, w in
      .text(w.notKnown(view.urgency.triggersNotKnown))
    },
    ViewField(
      "urgency.notExcludedBecause", .text, .clinician,
      "What is not known, so that an emergency is not excluded",
      always: true
    ) { view, w in
      .text(w.notKnown(view.urgency.emergencyNotKnown))
    },
    ViewField(
      "urgency.notRoutineBecause", .text, .clinician,
      "What else keeps the case from being routine: pain, stability, nature of a lesion, age", always: true
    ) { view, w in .text(w.notKnown(view.urgency.notRoutine)) },
    ViewField(
      "urgency.establishedAs", .text, .clinician, "Since when a deficit is established, and who judged it",
      always: true
    ) { view, w in .text(w.establishedAs(view.urgency)) },
    ViewField(
      "urgency.notAcceptedBecause", .text, .clinician,
      "Why a deficit that is recorded as established does not count", always: true
    ) { view, w in .text(view.urgency.established.map(w.unmet) ?? "") },
    ViewField(
      "urgency.baseline", .text, .patient, "The baseline of an established deficit in plain words",
      always: true
    ) { view, w in
      .text(view.urgency.established.map { w.plainBaseline($0.record.baseline) } ?? "")
    },
    ViewField(
      // It fills the box of the warning signs where the case names no contact (checklists.md 3.3b).
      "profile.emergencyNumber", .telephone, .patient, "Emergency number", example: "112", always: true
    ) {
      view, _ in .text(view.profile.emergencyNumber.value)
    },
    ViewField("profile.ambulanceNumber", .telephone, .patient, "Ambulance", example: "108", always: true) {
      view, _ in .text(view.profile.ambulanceNumber.value)
    },
    dialable("profile.emergency") { $0.profile.emergencyNumber.value },
    dialable("profile.ambulance") { $0.profile.ambulanceNumber.value },
    ViewField("profile.country", .text, .patient, "Country", example: "India", always: true) { view, w in
      let key = "country.\(view.profile.id)"
      return .text(w.phrases.has(key) ? w.phrases[key] : view.profile.country)
    },
    ViewField("profile.firstContact", .text, .clinician, "Whom to telephone first", always: true) { view, _ in
      .text(view.profile.firstContact.value)
    },
    ViewField(
      // Time targets differ by country: data with a source, never words of a template (scales.md 15.5).
      "profile.targets", .list(target.schema), .clinician,
      "The time targets that the urgency asks for, with their source",
      always: true
    ) {
      view, w in .list(view.targets.map { target.record($0, w) })
    },
  ]

  private static let target = ViewSchema<Profile.TimeTarget>([
    ViewField("text", .text, .clinician, "Target", always: true) { target, _ in .text(target.text) },
    ViewField("source", .text, .clinician, "Source", always: true) { target, _ in .text(target.source) },
    ViewField("reference", .text, .clinician, "The numbers of its sources", always: true) {
      .text($1.cite($0.source))
    },
  ])

  private static func condition(
    _ name: String, _ meaning: String, _ audience: Audience = .clinician,
    _ holds: @escaping @Sendable (Urgency) -> Bool
  ) -> ViewField<CaseView> {
    ViewField("urgency.\(name)", .condition, audience, meaning, always: true) { view, _ in
      .condition(holds(view.urgency))
    }
  }
}

extension Wording {
  /// The reasons for an urgency; two grades that say the same thing count as one reason.
  fileprivate func reasons(_ facts: [Urgency.Fact]) -> [String] {
    let grades = ["frankel-deficit", "asia-deficit"]
    guard grades.allSatisfy({ grade in facts.contains { $0.phrase == grade } }) else {
      return facts.map(fact)
    }
    return [phrases["urgency.fact.both-grades"]] + facts.filter { !grades.contains($0.phrase) }.map(fact)
  }

  /// One fact in words, with its level where it belongs to one.
  fileprivate func fact(_ fact: Urgency.Fact) -> String {
    let key = "urgency.fact.\(fact.phrase)"
    let words = phrases[phrases.has(key) ? key : "urgency.name.\(fact.phrase)"]
    return fact.levels.map { "\(words) (\($0))" } ?? words
  }

  /// Facts that are not known, each with its kind of absence: `walking (not recorded)`; a fact that is known but
  /// settles nothing is printed without one.
  fileprivate func notKnown(_ facts: [Urgency.Fact]) -> String {
    facts.map { fact in
      let words = phrases["urgency.name.\(fact.phrase)"]
      let place = fact.levels.map { " \($0)" } ?? ""
      return words + place + (fact.absence.map { " (\(self.words($0)))" } ?? "")
    }.joined(separator: "; ")
  }

  /// `Established since June 2026, judged by Dr Rao (spine surgeon) on 20 August
  /// 2026`; empty where none is recorded.
  fileprivate func establishedAs(_ urgency: Urgency) -> String {
    guard let record = urgency.established?.record, let since = record.since.value, let by = record.by.value,
      let role = record.role.value, let on = record.on.value
    else { return "" }
    return phrases("urgency.establishedAs", words(since), by, role, words(on))
  }
}
