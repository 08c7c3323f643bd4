import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// The scores of the case and, lesion by lesion, the findings with their SINS and ESCC.
  static let scores: [ViewField<CaseView>] = lesions + survival + notes + symptomatic

  private static let lesions = ViewField<CaseView>.list(
    "lesions", .clinician, "Lesions, in the order of the case", lesion
  ) { view in
    view.read.lesions.map { lesions in
      lesions.enumerated().map { lesionView(of: view, $0.element, $0.offset) }
    }
  }

  /// Each score of survival under the name of its system: `scores.tokuhashi2005`.
  private static let survival: [ViewField<CaseView>] = CaseScores.survivalSystems.enumerated()
    .flatMap { place, system in
      ScoreFields.score.fields.map { field in
        field.lifted(under: "scores.\(system.fieldName)") { $0.scores.given($0.scores.survival[place]) }
      }
    }

  private static let notes: [ViewField<CaseView>] = [
    ViewField(
      "scores.survival", .list(ScoreFields.score.schema), .clinician, "The scores of survival, side by side",
      always: true
    ) { view, w in
      .list(
        view.scores.survival.map { ScoreFields.score.record(view.scores.given($0), w) })
    },
    ViewField(
      "scores.sinsBands", .text, .clinician,
      "What the paper says of each band of the SINS that a lesion touches",
      always: true
    ) { view, w in
      // A withheld score shows no band: under 18, or at an operated level (scales.md 17.5 and 17.6).
      let touched = view.scores.lesions.filter { $0.withheld == nil }.flatMap(\.sins.bands).unique
      let bands = touched.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.wordsOfMeaning)
      return .text(bands.isEmpty ? w.phrases["none"] : bands.joined(separator: "; "))
    },
    ViewField(
      "scores.notes", .list(note.schema), .clinician, "Notes on how this case was scored", always: true
    ) {
      view, w in .list(ScoreNotes(view.read).texts(w).map { note.record($0, w) })
    },
    ViewField(
      "scores.headline", .record(lesion.schema), .clinician,
      "The lesion that decides the urgency, or that a clinician names as symptomatic"
    ) {
      view, w in
      // Where no lesion decides and none is named there is no headline, however high a score (scales.md 17.9).
      guard let index = view.scores.headline?.index, let lesions = view.read.lesions.value else {
        return w.notRecorded
      }
      return .record(lesion.record(lesionView(of: view, lesions[index], index), w))
    },
  ]

  static func lesionView(of view: CaseView, _ lesion: Lesion, _ index: Int) -> LesionView {
    LesionView(
      lesion: lesion, scores: view.scores.lesions[index], isHeadline: view.scores.headline?.index == index)
  }

  private static let note = ViewSchema<String>([
    ViewField("text", .text, .clinician, "A note", always: true) { text, _ in .text(text) }
  ])
}

extension ScoreSystem {
  /// Its name in templates: that of the system without hyphens, `tokuhashi2005`.
  fileprivate var fieldName: String {
    let parts = rawValue.split(separator: "-")
    return parts.dropFirst().reduce(String(parts.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
