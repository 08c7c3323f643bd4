import SpineCase
import SpineScores

/// One fact that makes a case urgent, with whether it does so here: true, false, or not known.
struct Trigger {
  let fact: Urgency.Fact
  /// True where the fact makes the case urgent, false where it is known not to, nil where it is not known.
  let state: Bool?
  /// The value; nil where it is not known.
  let value: Argument?

  /// The paths of the two grades, one of which is enough.
  static let frankelPath = String.path(\.neurology.frankel)
  static let asiaPath = String.path(\.neurology.asia)

  var fires: Bool { state == true }

  init<Value>(
    _ path: String, _ phrase: String, _ field: Field<Value>, levels: String? = nil,
    told: (Value) -> Argument, _ isUrgent: (Value) -> Bool
  ) {
    fact = Urgency.Fact(path, phrase, levels: levels, absence: field.absence)
    state = field.value.map(isUrgent)
    value = field.value.map(told)
  }

  init<Value: CodedValue>(
    _ path: String, _ phrase: String, _ field: Field<Value>, levels: String? = nil,
    _ isUrgent: (Value) -> Bool
  ) {
    self.init(path, phrase, field, levels: levels, told: { .code($0.rawValue) }, isUrgent)
  }

  init(_ path: String, _ phrase: String, _ field: Field<Bool>) {
    self.init(path, phrase, field, told: \.argument) { $0 }
  }

  /// The triggers of an emergency: any deficit, any sphincter or saddle change, cord or root signs, ESCC 2-3.
  static func emergency(_ read: ClinicalCase) -> [Trigger] {
    neurology(read) + [Trigger(.path(\.pain.radicular), "radicular-pain", read.pain.radicular)]
      + compression(read.lesions)
  }

  /// The triggers that the examination gives.
  static func neurology(_ read: ClinicalCase) -> [Trigger] {
    grades(read.neurology) + signs(read)
  }

  private static func grades(_ neurology: Neurology) -> [Trigger] {
    let frankel = Trigger(frankelPath, "frankel-deficit", neurology.frankel) { $0 != .e }
    let asia = Trigger(asiaPath, "asia-deficit", neurology.asia) { $0 != .e }
    // One of the two grades is enough: the other one may be left out.
    if frankel.state == nil, asia.state != nil { return [asia] }
    if asia.state == nil, frankel.state != nil { return [frankel] }
    return [frankel, asia]
  }

  private static func signs(_ read: ClinicalCase) -> [Trigger] {
    let neurology = read.neurology
    let before = [
      Trigger(.path(\.neurology.walking), walkingPhrase(neurology), neurology.walking) { $0 != .unaided },
      Trigger(.path(\.neurology.gait), "gait-not-normal", neurology.gait) { $0 != .normal },
    ]
    let power = neurology.power.limbs.map { limb in
      Trigger("neurology.power.\(limb.key)", "weakness-\(limb.key)", limb.power, told: { .text(String($0)) })
      {
        $0 < 5
      }
    }
    let after = [
      Trigger(
        .path(\.neurology.sensoryLevel), "sensory-level", neurology.sensoryLevel, told: { .text($0.spelt) }
      ) {
        $0 != .noLevel
      },
      bladder(read),
      Trigger(.path(\.neurology.bowel), "bowel-incontinence", neurology.bowel) { $0 == .incontinence },
      Trigger(.path(\.neurology.saddleSensation), "saddle-not-normal", neurology.saddleSensation) {
        $0 != .normal
      },
      Trigger(.path(\.neurology.myelopathy), "myelopathy", neurology.myelopathy),
      Trigger(.path(\.neurology.radiculopathy), "radiculopathy", neurology.radiculopathy),
    ]
    return before + power + after
  }

  private static func walkingPhrase(_ neurology: Neurology) -> String {
    neurology.walking.value.map { "walking-\($0.rawValue)" } ?? "walking"
  }

  /// A catheter counts as retention unless it was in place before the spinal symptoms for another reason: then the
  /// bladder cannot be judged.
  private static func bladder(_ read: ClinicalCase) -> Trigger {
    let path = String.path(\.neurology.bladder)
    let field = read.neurology.bladder
    guard let bladder = field.value else { return Trigger(path, "bladder", field) { $0 != .normal } }
    if read.catheterHidesBladder {
      return Trigger(cannotBeJudged: Urgency.Fact(path, "bladder-catheter-before"), .code(bladder.rawValue))
    }
    return Trigger(path, phrase(bladder, read.neurology.catheterReason.value?.code), field) { $0 != .normal }
  }

  private static func phrase(_ bladder: BladderFunction, _ cause: CatheterCause?) -> String {
    switch (bladder, cause) {
    case (.catheter, nil), (.catheter, .notKnown): "bladder-catheter-unexplained"
    default: "bladder-\(bladder.rawValue)"
    }
  }

  private init(cannotBeJudged fact: Urgency.Fact, _ value: Argument) {
    (self.fact, state, self.value) = (fact, nil, value)
  }

  private static func compression(_ lesions: Field<[Lesion]>) -> [Trigger] {
    // In a case of spinal metastasis an empty list of lesions is a gap, not a negative finding.
    guard let lesions = lesions.value, !lesions.isEmpty else {
      let absence = lesions.absence ?? .notRecorded
      return [Trigger("lesions", "escc", Field<Bool>.absent(absence, why: nil))]
    }
    return lesions.enumerated().map { index, lesion in
      Trigger(
        .path(\.escc, ofLesion: index), compressionPhrase(lesion), lesion.escc,
        levels: lesion.levels.value?.description
      ) { $0.isHighGrade }
    }
  }

  /// A grade by its number, and by what it compresses where that is not the cord: `escc-3`, `escc-3-cauda`.
  private static func compressionPhrase(_ lesion: Lesion) -> String {
    guard let grade = lesion.escc.value else { return "escc" }
    return "escc-\(grade.rawValue)" + (lesion.canal == .cord ? "" : "-\(lesion.canal.rawValue)")
  }

  /// The core facts that are not known; one of the two grades is enough.
  static func coreNotKnown(_ neurology: Neurology) -> [Urgency.Fact] {
    var core: [Trigger] = []
    if neurology.frankel.value == nil, neurology.asia.value == nil {
      core.append(Trigger(frankelPath, "frankel-or-asia", neurology.frankel) { _ in false })
    }
    // The tests are never used: what counts is only whether the field is known.
    core.append(Trigger(.path(\.neurology.walking), "walking", neurology.walking) { _ in false })
    core.append(Trigger(.path(\.neurology.bladder), "bladder", neurology.bladder) { _ in false })
    core.append(
      Trigger(.path(\.neurology.saddleSensation), "saddle", neurology.saddleSensation) { _ in false })
    return core.filter { $0.state == nil }.map(\.fact)
  }

  /// Whether it is a compression on the images, which no baseline holds.
  var isOfImages: Bool { fact.path.hasPrefix("lesions") }

  /// What makes an emergency whatever the findings are: the patient is worse than the recorded baseline.
  static func worsening(_ neurology: Neurology) -> Trigger {
    Trigger(.path(\.neurology.worseThanBaseline), "worse-than-baseline", neurology.worseThanBaseline)
  }

  /// What calls for advice within 24 hours where there is no emergency.
  static func urgent(_ read: ClinicalCase) -> [Trigger] {
    [
      Trigger(.path(\.pain.mechanical), "mechanical-pain", read.pain.mechanical),
      Trigger(.path(\.pain.nocturnal), "night-pain", read.pain.nocturnal),
      Trigger(.path(\.pain.straining), "straining-pain", read.pain.straining),
      Trigger(.path(\.pain.progressive), "progressive-pain", read.pain.progressive),
      Trigger(.path(\.pain.severe), "severe-pain", read.pain.severe),
      Trigger(.path(\.pain.tenderness), "tenderness", read.pain.tenderness),
      Trigger(.path(\.neurology.bowel), "constipation", read.neurology.bowel) { $0 == .constipation },
    ]
  }
}
