import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// The scores of the case and, lesion by lesion, the findings with their SINS and ESCC.
  static let scores: [ViewField<CaseView>] = lesions + survival + notes

  private static let lesions = ViewField<CaseView>.list(
    "lesions", .clinician, "Lesions, in the order of the case", lesion
  ) { view in
    view.read.lesions.map { lesions in
      lesions.enumerated().map { lesionView(of: view, $0.element, $0.offset) }
    }
  }

  private static let survival: [ViewField<CaseView>] =
    lifted("scores.tokuhashi2005") { $0.revisedTokuhashi }
    + lifted("scores.tokuhashi1990") { $0.originalTokuhashi } + lifted("scores.tomita") { $0.tomita }

  private static let notes: [ViewField<CaseView>] = [
    ViewField(
      "scores.notes", .list(note.schema), .clinician, "Notes on how this case was scored", always: true
    ) {
      view, w in .list(ScoreNotes(view.read).texts(w).map { note.record($0, w) })
    },
    ViewField("scores.headline", .record(lesion.schema), .clinician, "The lesion with the highest SINS") {
      view, w in
      guard let index = view.scores.headline?.index, let lesions = view.read.lesions.value else {
        return w.notRecorded
      }
      return .record(lesion.record(lesionView(of: view, lesions[index], index), w))
    },
  ]

  private static func lesionView(of view: CaseView, _ lesion: Lesion, _ index: Int) -> LesionView {
    LesionView(
      lesion: lesion, scores: view.scores.lesions[index], isHeadline: view.scores.headline?.index == index)
  }

  private static func lifted(
    _ prefix: String, _ score: @escaping @Sendable (CaseScores) -> ScoreResult
  ) -> [ViewField<CaseView>] {
    ScoreFields.score.fields.map { $0.lifted(under: prefix) { score($0.scores) } }
  }

  private static let note = ViewSchema<String>([
    ViewField("text", .text, .clinician, "A note", always: true) { text, _ in .text(text) }
  ])

  private static let lesion = ViewSchema<LesionView>(
    [
      ViewField("levels", .grade, .clinician, "Levels as typed", example: "T12-L2") { lesion, w in
        w.value(lesion.lesion.levels) { $0.description }
      },
      ViewField("level", .grade, .clinician, "The level that is scored", example: "L1") { lesion, w in
        w.text(lesion.scores.level?.rawValue)
      },
      ViewField("isHeadline", .condition, .clinician, "Whether its SINS is the highest", always: true) {
        lesion, _ in
        .condition(lesion.isHeadline)
      },
      ViewField("numbering", .text, .clinician, "How the vertebrae were numbered") {
        $1.text($0.lesion.numbering)
      },
      ViewField("escc", .grade, .clinician, "ESCC grade with its words") { lesion, w in
        w.value(lesion.lesion.escc) { "\($0.rawValue): \($0.label)" }
      },
      ViewField("collapsePercent", .number, .clinician, "Measured collapse") { lesion, w in
        w.value(lesion.lesion.collapsePercent) { "\($0) %" }
      },
      ViewField("paraspinal", .text, .clinician, "Paraspinal disease") { $1.text($0.lesion.paraspinal) },
      ViewField("assessedBy", .text, .clinician, "Who assessed the lesion") { $1.text($0.lesion.assessedBy) },
      ViewField("assessedOn", .date, .clinician, "When the lesion was assessed") {
        $1.date($0.lesion.assessedOn)
      },
      ViewField("priorRadiotherapy", .text, .clinician, "Earlier radiotherapy here") { lesion, w in
        w.line(lesion.lesion.priorRadiotherapy.map { $0.map { w.radiotherapy($0) } })
      },
    ] + ScoreFields.score.fields.map { $0.lifted(under: "sins") { $0.scores.sins } })
}

extension Wording {
  /// An earlier course: levels, dose, fractions, date, centre; what is not known of it is said.
  fileprivate func radiotherapy(_ course: RadiotherapyCourse) -> String {
    let parts = [
      said(course.levels, "levelsWord") { $0.description },
      said(course.gray, "doseWord") { "\($0.text) Gy" },
      said(course.fractions, "fractionsWord") { phrases($0 == 1 ? "fraction" : "fractions", String($0)) },
      said(course.completed, "completedWord") { phrases("completed", words($0)) },
    ]
    return (parts + [course.centre].compactMap { $0 }).joined(separator: ", ")
  }

  private func said<Fact>(_ field: Field<Fact>, _ name: String, _ words: (Fact) -> String) -> String {
    switch field {
    case .known(let fact): words(fact)
    case .absent(let absence, let why): "\(phrases[name]) \(self.words(absence, why: why))"
    }
  }
}
