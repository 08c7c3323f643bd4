import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// A lesion with its epidural grade, its SINS and what else is known of it.
  static let lesion = ViewSchema<LesionView>(
    [
      ViewField("levels", .grade, .clinician, "Levels as typed", example: "T12-L2") { lesion, w in
        w.value(lesion.lesion.levels) { $0.description }
      },
      ViewField("level", .grade, .clinician, "The level that is scored", example: "L1") { lesion, w in
        w.text(lesion.scores.level?.rawValue)
      },
      ViewField(
        "isHeadline", .condition, .clinician, "Whether it decides the urgency, or is named as symptomatic",
        always: true
      ) {
        lesion, _ in
        .condition(lesion.isHeadline)
      },
      ViewField(
        "isSpan", .condition, .clinician, "Whether it spans several levels, one of which is scored",
        always: true
      ) {
        lesion, _ in .condition(lesion.lesion.levels.value.map { $0.levels.count > 1 } ?? false)
      },
      ViewField(
        "nature", .text, .clinician, "What the lesion is, where somebody said",
        example: "infection, not a metastasis"
      ) { $1.coded($0.lesion.nature, "nature") },
      ViewField("numbering", .text, .clinician, "How the vertebrae were numbered") {
        $1.text($0.lesion.numbering)
      },
      ViewField("escc", .grade, .clinician, "ESCC grade with its words") { lesion, w in
        let canal = lesion.lesion.canal
        return w.value(lesion.lesion.escc) { grade in grade.rawValue + ": " + grade.label(in: canal) }
      },
      ViewField("esccGrade", .grade, .clinician, "ESCC grade alone", example: "2") { lesion, w in
        w.value(lesion.lesion.escc) { $0.rawValue }
      },
      ViewField("compressedRoots", .text, .clinician, "Roots that it compresses") { lesion, w in
        w.value(lesion.lesion.compressedRoots) { w.roots($0) }
      },
      ViewField("caudaCompressed", .text, .clinician, "Whether it compresses the cauda equina") { lesion, w in
        w.yesNo(lesion.lesion.caudaCompressed)
      },
      ViewField(
        "symptomatic", .text, .clinician, "Whether a named clinician takes it for the symptomatic one"
      ) {
        lesion, w in w.value(lesion.lesion.symptomatic) { w.judgement($0) }
      },
      ViewField("collapsePercent", .number, .clinician, "Measured collapse") { lesion, w in
        w.value(lesion.lesion.collapsePercent) { "\($0) %" }
      },
      ViewField("paraspinal", .text, .clinician, "Paraspinal disease") { $1.text($0.lesion.paraspinal) },
      ViewField(
        "stability", .text, .clinician, "Its stability as a named clinician judged it",
        example: "stable, judged by Dr Rao on 20 August 2026"
      ) { lesion, w in w.value(lesion.lesion.stability, w.stability) },
      ViewField("assessedBy", .text, .clinician, "Who assessed the lesion") { $1.text($0.lesion.assessedBy) },
      ViewField("assessedOn", .date, .clinician, "When the lesion was assessed") {
        $1.date($0.lesion.assessedOn)
      },
      ViewField("priorRadiotherapy", .text, .clinician, "Earlier radiotherapy here") { lesion, w in
        w.line(lesion.lesion.priorRadiotherapy.map { $0.map { w.radiotherapy($0) } })
      },
      ViewField("findings", .text, .clinician, "What else is known of the lesion, in one line") { lesion, w in
        w.text(w.findings(of: lesion.lesion))
      },
      ViewField("esccReference", .text, .clinician, "The number of the source of the ESCC", always: true) {
        .text($1.cite(ScoreSystem.escc.citation.inFull))
      },
    ] + cells + ScoreFields.score.fields.map { $0.lifted(under: "sins") { $0.scores.given } })

  /// The six items of the SINS as cells of one row: a short word for the chosen label, and its points.
  private static let cells: [ViewField<LesionView>] = [
    ("location", "Location"), ("pain", "Pain"), ("bone", "Bone lesion"), ("alignment", "Alignment"),
    ("collapse", "Collapse"), ("posterolateral", "Posterolateral involvement"),
  ].enumerated().map { place, item in
    ViewField(
      "sins.\(item.0)", .text, .clinician, "\(item.1): the answer and its points", example: "lytic: 2",
      always: true
    ) { lesion, w in
      .text(w.cell(lesion.scores.sins.items[place], of: "sins", hasTotal: lesion.scores.given.hasTotal))
    }
  }
}

extension Wording {
  /// One item of a score in a cell: `lytic: 2`, or `not done: 0, 1 or 2`.
  ///
  /// In a score without a total, the points that an absent item might have had mean nothing.
  fileprivate func cell(_ item: ItemResult, of score: String, hasTotal: Bool) -> String {
    if !hasTotal, item.answer == nil { return self.words(item.absence ?? .notRecorded) }
    let words = item.answer.map { phrases["\(score).\(item.item).\($0)"] }
    let points = item.points.map(String.init) ?? choice(item.possible.map(String.init))
    return phrases("itemPoints", words ?? self.words(item.absence ?? .notRecorded), points)
  }

  /// What is known of a lesion besides its scores; nil where nothing is.
  fileprivate func findings(of lesion: Lesion) -> String? {
    let course = lesion.priorRadiotherapy.map { $0.map { radiotherapy($0) } }
    let facts: [(String, Value)] = [
      ("nature", coded(lesion.nature, "nature")),
      ("symptomatic", value(lesion.symptomatic) { judgement($0) }),
      ("compressedRoots", value(lesion.compressedRoots) { roots($0) }),
      ("caudaCompressed", yesNo(lesion.caudaCompressed)),
      ("collapse", value(lesion.collapsePercent) { "\($0) %" }), ("paraspinal", text(lesion.paraspinal)),
      ("stability", value(lesion.stability, stability)),
      ("priorRadiotherapy", line(course)), ("numbering", text(lesion.numbering)),
      ("assessedOn", date(lesion.assessedOn)), ("assessedBy", text(lesion.assessedBy)),
    ]
    let known = facts.compactMap { name, value in
      if case .text(let words) = value { phrases("lesionFinding.\(name)", words) } else { nil }
    }
    return known.isEmpty ? nil : known.joined(separator: "; ")
  }

  /// `stable, judged by Dr Rao on 20 August 2026`.
  fileprivate func stability(_ stability: LesionStability) -> String {
    phrases(
      "stabilityJudged", phrases["stability.\(stability.judged.rawValue)"], stability.by, words(stability.on))
  }

  /// Roots with their sides: `L5 left, S1 left`.
  fileprivate func roots(_ roots: [CompressedRoot]) -> String {
    let words = roots.map { phrases("rootOfSide", $0.root.rawValue, phrases["side.\($0.side.rawValue)"]) }
    return words.isEmpty ? phrases["none"] : words.joined(separator: ", ")
  }

  /// A judgement with its author: `yes, by Dr A`.
  fileprivate func judgement(_ judgement: SymptomaticJudgement) -> String {
    phrases("judgementBy", phrases[judgement.judged ? "yes" : "no"], judgement.by)
  }

  /// An earlier course: levels, dose, fractions, date, centre; what is not known about it is stated.
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
