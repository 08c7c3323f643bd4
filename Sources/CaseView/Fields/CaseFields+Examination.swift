import SourceText
import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// Performance, neurology and pain.
  static let examination: [ViewField<CaseView>] =
    keys(\.performance) + keys(\.neurology)
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
    ] + painKinds + keys(\.pain)

  private static let timelineEntry = ViewSchema<TimelineEntry>(ViewField.keys(of: TimelineEntry.schema))

  private static let painKinds: [ViewField<CaseView>] = [
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
  ]

  private static func painKinds(_ pain: Pain, _ wording: Wording, _ isWanted: (Bool?) -> Bool) -> Value {
    let wanted = pain.kinds.filter { isWanted($0.field.value) }.map { wording.phrases["pain.\($0.name)"] }
    return .text(wanted.isEmpty ? wording.phrases["noneRecorded"] : wanted.joined(separator: ", "))
  }
}

extension Wording {
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
