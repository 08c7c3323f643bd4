import SpineCase
import SpineScores

/// One fact that makes a case urgent, with whether it does so here: true, false, or not known.
struct Trigger {
  let fact: Urgency.Fact
  /// True where the fact makes the case urgent, false where it is known not to, nil where it is not known.
  let state: Bool?
  /// The value as the case file spells it; nil where it is not known.
  let value: String?

  var fires: Bool { state == true }

  init<Value>(
    _ path: String, _ phrase: String, _ field: Field<Value>, levels: String? = nil,
    spelt: (Value) -> String, _ isUrgent: (Value) -> Bool
  ) {
    fact = Urgency.Fact(path, phrase, levels: levels, absence: field.absence)
    state = field.value.map(isUrgent)
    value = field.value.map(spelt)
  }

  init<Value: CodedValue>(
    _ path: String, _ phrase: String, _ field: Field<Value>, levels: String? = nil,
    _ isUrgent: (Value) -> Bool
  ) {
    self.init(path, phrase, field, levels: levels, spelt: \.rawValue, isUrgent)
  }

  init(_ path: String, _ phrase: String, _ field: Field<Bool>) {
    self.init(path, phrase, field, spelt: \.yesOrNo) { $0 }
  }

  /// The triggers of an emergency: any deficit, any sphincter or saddle change, cord or root signs, ESCC 2-3.
  static func emergency(_ read: ClinicalCase) -> [Trigger] {
    neurology(read) + [Trigger("pain.radicular", "radicular-pain", read.pain.radicular)]
      + compression(read.lesions)
  }

  /// The triggers that the examination gives.
  static func neurology(_ read: ClinicalCase) -> [Trigger] {
    grades(read.neurology) + signs(read.neurology)
  }

  private static func grades(_ neurology: Neurology) -> [Trigger] {
    let frankel = Trigger("neurology.frankel", "frankel-deficit", neurology.frankel) { $0 != .e }
    let asia = Trigger("neurology.asia", "asia-deficit", neurology.asia) { $0 != .e }
    // One of the two grades is enough: the other one may be left out.
    if frankel.state == nil, asia.state != nil { return [asia] }
    if asia.state == nil, frankel.state != nil { return [frankel] }
    return [frankel, asia]
  }

  private static func signs(_ neurology: Neurology) -> [Trigger] {
    let before = [
      Trigger("neurology.walking", walkingPhrase(neurology), neurology.walking) { $0 != .unaided },
      Trigger("neurology.gait", "gait-not-normal", neurology.gait) { $0 != .normal },
    ]
    let power = neurology.power.limbs.map { limb in
      Trigger("neurology.power.\(limb.key)", "weakness-\(limb.key)", limb.power, spelt: String.init) {
        $0 < 5
      }
    }
    let after = [
      Trigger("neurology.sensoryLevel", "sensory-level", neurology.sensoryLevel, spelt: \.spelt) {
        $0 != .noLevel
      },
      Trigger("neurology.bladder", bladderPhrase(neurology), neurology.bladder) { $0 != .normal },
      Trigger("neurology.bowel", "bowel-incontinence", neurology.bowel) { $0 == .incontinence },
      Trigger("neurology.saddleSensation", "saddle-not-normal", neurology.saddleSensation) { $0 != .normal },
      Trigger("neurology.myelopathy", "myelopathy", neurology.myelopathy),
      Trigger("neurology.radiculopathy", "radiculopathy", neurology.radiculopathy),
    ]
    return before + power + after
  }

  private static func walkingPhrase(_ neurology: Neurology) -> String {
    neurology.walking.value.map { "walking-\($0.rawValue)" } ?? "walking"
  }

  /// A catheter for which nobody wrote a reason counts as retention.
  private static func bladderPhrase(_ neurology: Neurology) -> String {
    guard let bladder = neurology.bladder.value else { return "bladder" }
    if bladder == .catheter, neurology.catheterReason.value == nil { return "bladder-catheter-unexplained" }
    return "bladder-\(bladder.rawValue)"
  }

  private static func compression(_ lesions: Field<[Lesion]>) -> [Trigger] {
    guard let lesions = lesions.value, !lesions.isEmpty else {
      let absence = lesions.absence ?? .notRecorded
      return [Trigger("lesions", "escc", Field<Bool>.absent(absence, why: nil))]
    }
    return lesions.enumerated().map { index, lesion in
      Trigger(
        "lesions[\(index)].escc", compressionPhrase(lesion), lesion.escc,
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
      core.append(Trigger("neurology.frankel", "frankel-or-asia", neurology.frankel) { _ in false })
    }
    core.append(Trigger("neurology.walking", "walking", neurology.walking) { _ in false })
    core.append(Trigger("neurology.bladder", "bladder", neurology.bladder) { _ in false })
    core.append(Trigger("neurology.saddleSensation", "saddle", neurology.saddleSensation) { _ in false })
    return core.filter { $0.state == nil }.map(\.fact)
  }

  /// What asks for advice within 24 hours where there is no emergency.
  static func urgent(_ read: ClinicalCase) -> [Trigger] {
    [
      Trigger("pain.mechanical", "mechanical-pain", read.pain.mechanical),
      Trigger("pain.nocturnal", "night-pain", read.pain.nocturnal),
      Trigger("pain.straining", "straining-pain", read.pain.straining),
      Trigger("pain.progressive", "progressive-pain", read.pain.progressive),
      Trigger("pain.severe", "severe-pain", read.pain.severe),
      Trigger("pain.tenderness", "tenderness", read.pain.tenderness),
      Trigger("neurology.bowel", "constipation", read.neurology.bowel) { $0 == .constipation },
    ]
  }
}
