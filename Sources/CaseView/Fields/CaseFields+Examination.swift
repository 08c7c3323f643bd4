import SourceText
import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// Performance, neurology and pain.
  static let examination: [ViewField<CaseView>] =
    performance + neurology
    + ViewField.list("neurology.timeline", .clinician, "Dated course of the neurology", timelineEntry) {
      $0.read.neurology.timeline
    } + [
      ViewField(
        "neurology.datedCourse", .text, .clinician, "Dated course of the neurology",
        example: "10 May 2026: back pain begins · 2 June 2026: left leg gives way"
      ) { view, w in
        w.value(view.read.neurology.timeline) { entries in
          let words = entries.map { w.phrases("datedEvent", w.words($0.at), $0.what) }
          return words.isEmpty ? w.phrases["none"] : words.joined(separator: " · ")
        }
      }
    ] + pain

  private static let performance: [ViewField<CaseView>] = [
    ViewField("performance.karnofsky", .grade, .clinician, "Karnofsky now", example: "60: requires ...") {
      view, w in w.value(view.read.performance.karnofsky) { "\($0.rawValue) %: \($0.label)" }
    },
    ViewField("performance.ecog", .grade, .clinician, "ECOG now", example: "2: ambulatory ...") { view, w in
      w.value(view.read.performance.ecog) { "\($0.rawValue): \($0.label)" }
    },
    ViewField("performance.karnofskyBefore", .grade, .clinician, "Karnofsky before the deterioration") {
      view, w in
      w.value(view.read.performance.karnofskyBefore) { "\($0.rawValue) %: \($0.label)" }
    },
    ViewField("performance.ecogBefore", .grade, .clinician, "ECOG before the deterioration") { view, w in
      w.value(view.read.performance.ecogBefore) { "\($0.rawValue): \($0.label)" }
    },
    ViewField("performance.assessedBy", .text, .clinician, "Who assessed performance") {
      $1.text($0.read.performance.assessedBy)
    },
    ViewField("performance.assessedOn", .date, .clinician, "When performance was assessed") {
      $1.date($0.read.performance.assessedOn)
    },
  ]

  private static let neurology: [ViewField<CaseView>] = [
    ViewField("neurology.examined", .date, .clinician, "When the neurology was examined") {
      $1.moment($0.read.neurology.examined)
    },
    ViewField("neurology.examinedBy", .text, .clinician, "Who examined the neurology") {
      $1.text($0.read.neurology.examinedBy)
    },
    ViewField("neurology.frankel", .grade, .clinician, "Frankel grade", example: "D: motor useful ...") {
      view, w in w.value(view.read.neurology.frankel) { "\($0.rawValue): \($0.label)" }
    },
    ViewField("neurology.asia", .grade, .clinician, "ASIA impairment scale", example: "D: ...") { view, w in
      w.value(view.read.neurology.asia) { "\($0.rawValue): \($0.label)" }
    },
    ViewField("neurology.walking", .text, .clinician, "Walking", example: "walks only with help") {
      $1.coded($0.read.neurology.walking, "walking")
    },
    ViewField("neurology.gait", .text, .clinician, "Gait", example: "unsteady") {
      $1.coded($0.read.neurology.gait, "gait")
    },
    ViewField("neurology.power.rightArm", .number, .clinician, "Power, right arm (MRC)", example: "5/5") {
      $1.power($0.read.neurology.power.rightArm)
    },
    ViewField("neurology.power.leftArm", .number, .clinician, "Power, left arm (MRC)", example: "5/5") {
      $1.power($0.read.neurology.power.leftArm)
    },
    ViewField("neurology.power.rightLeg", .number, .clinician, "Power, right leg (MRC)", example: "4/5") {
      $1.power($0.read.neurology.power.rightLeg)
    },
    ViewField("neurology.power.leftLeg", .number, .clinician, "Power, left leg (MRC)", example: "3/5") {
      $1.power($0.read.neurology.power.leftLeg)
    },
    ViewField("neurology.sensoryLevel", .grade, .clinician, "Sensory level", example: "T12") { view, w in
      w.value(view.read.neurology.sensoryLevel) { w.sensoryLevel($0) }
    },
    ViewField("neurology.deficitOnset", .date, .clinician, "Onset of the deficit") {
      $1.moment($0.read.neurology.deficitOnset)
    },
    ViewField("neurology.lastWalked", .date, .clinician, "Last known to walk") {
      $1.moment($0.read.neurology.lastWalked)
    },
    ViewField("neurology.paraplegiaOnset", .date, .clinician, "Onset of paraplegia") {
      $1.moment($0.read.neurology.paraplegiaOnset)
    },
    ViewField("neurology.course", .text, .clinician, "Course of the neurology", example: "getting worse") {
      $1.coded($0.read.neurology.course, "course")
    },
    ViewField("neurology.bladder", .text, .clinician, "Bladder", example: "retention") {
      $1.coded($0.read.neurology.bladder, "bladder")
    },
    ViewField("neurology.catheterReason", .text, .clinician, "Reason for the catheter") {
      view, w in
      w.value(view.read.neurology.catheterReason) {
        $0.words ?? w.phrases["catheterReason.\($0.code.rawValue)"]
      }
    },
    ViewField("neurology.bowel", .text, .clinician, "Bowel") { $1.coded($0.read.neurology.bowel, "bowel") },
    ViewField("neurology.saddleSensation", .text, .clinician, "Saddle sensation") {
      $1.coded($0.read.neurology.saddleSensation, "saddle")
    },
    ViewField("neurology.analTone", .text, .clinician, "Anal tone") { $1.text($0.read.neurology.analTone) },
    ViewField("neurology.reflexes", .text, .clinician, "Reflexes") { $1.text($0.read.neurology.reflexes) },
    ViewField("neurology.myelopathy", .text, .clinician, "Myelopathy", example: "yes") {
      $1.yesNo($0.read.neurology.myelopathy)
    },
    ViewField("neurology.radiculopathy", .text, .clinician, "Radiculopathy", example: "no") {
      $1.yesNo($0.read.neurology.radiculopathy)
    },
    ViewField(
      "neurology.worseThanBaseline", .text, .clinician,
      "Whether the patient is worse than the recorded baseline",
      example: "no"
    ) { $1.yesNo($0.read.neurology.worseThanBaseline) },
    ViewField(
      "neurology.established", .text, .clinician, "The deficit that a clinician recorded as established",
      example: "since 8 June 2026; cause: treated compression; ..."
    ) { view, w in w.value(view.read.neurology.established, w.established) },
  ]

  private static let timelineEntry = ViewSchema<TimelineEntry>([
    ViewField("at", .date, .clinician, "When", always: true) { .text($1.words($0.at)) },
    ViewField("what", .text, .clinician, "What happened", always: true) { entry, _ in .text(entry.what) },
  ])

  private static let pain: [ViewField<CaseView>] = [
    ViewField(
      "pain.present", .text, .clinician, "Kinds of pain that are present", example: "mechanical, at night"
    ) {
      view, w in painKinds(view.read.pain, w) { $0 == true }
    },
    ViewField("pain.absent", .text, .clinician, "Kinds of pain that were asked for and are not present") {
      view, w in painKinds(view.read.pain, w) { $0 == false }
    },
    ViewField("pain.notKnown", .text, .clinician, "Kinds of pain that are not known") { view, w in
      painKinds(view.read.pain, w) { $0 == nil }
    },
    ViewField("pain.since", .date, .clinician, "Pain since") { $1.date($0.read.pain.since) },
    ViewField("pain.score", .number, .clinician, "Pain score, higher is worse", example: "7 of 10") {
      view, w in
      w.value(view.read.pain.score) { w.phrases("ofMaximum", String($0), "10") }
    },
    ViewField("pain.analgesia", .text, .clinician, "Pain relief so far") { $1.text($0.read.pain.analgesia) },
  ]

  private static func painKinds(_ pain: Pain, _ wording: Wording, _ isWanted: (Bool?) -> Bool) -> Value {
    let wanted = pain.kinds.filter { isWanted($0.field.value) }.map { wording.phrases["pain.\($0.name)"] }
    return .text(wanted.isEmpty ? wording.phrases["noneRecorded"] : wanted.joined(separator: ", "))
  }
}

extension Wording {
  /// Power on the MRC scale, `4/5`.
  fileprivate func power(_ field: Field<Int>) -> Value { value(field) { "\($0)/5" } }

  func sensoryLevel(_ level: SensoryLevel) -> String {
    switch level {
    case .noLevel: phrases["noSensoryLevel"]
    case .level(let level): level.rawValue
    }
  }

  /// A language's own name, or its tag where there is no phrase for it.
  func languageName(_ tag: String) -> String {
    guard let language = LanguageTag(tag)?.language else { return tag }
    let key = "languages.\(language)"
    return phrases.has(key) ? phrases[key] : tag
  }
}
