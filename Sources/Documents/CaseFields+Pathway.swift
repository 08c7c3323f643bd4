import SpineCase
import SpinePathway
import SpineScores
import Templating

extension CaseFields {
  /// What the case suggests for discussion, each with its basis and source.
  static let pathway: [ViewField<CaseView>] = [
    list("noms", "NOMS, one line a lesion", noms) { $0.noms },
    list("considerations", "Considerations that rest on facts of this case", consideration) { $0.printed },
    list("cannotBeSaid", "Considerations that cannot be said, with what is not known", consideration) {
      $0.open
    },
    list(
      "substitutes", "What stands in for what cannot be had here, and what to ask the centre", consideration
    ) {
      $0.substitutes
    },
    ViewField(
      "pathway.standingCount", .number, .clinician, "How many considerations hold in every case", always: true
    ) { view, _ in .text(String(view.pathway.standing.count)) },
    list("patchell", "The Patchell criteria: met, not met or not known", criterion) { $0.patchell },
    ViewField(
      "pathway.patchellCaveat", .text, .clinician, "What the Patchell criteria do not say", always: true
    ) {
      _, _ in .text(PatchellCriterion.caveat)
    },
    ViewField("pathway.patchellSource", .text, .clinician, "Source of the Patchell criteria", always: true) {
      _, _ in
      .text(PatchellCriterion.source)
    },
    ViewField(
      "pathway.patchellReference", .text, .clinician, "The number of that source", example: "9", always: true
    ) { .text($1.cite(PatchellCriterion.source)) },
    ViewField("pathway.patchellMet", .text, .clinician, "How many Patchell criteria are met", always: true) {
      view, w in
      let all = view.pathway.patchell
      return .text(w.phrases("ofMaximum", String(all.count { $0.state == .met }), String(all.count)))
    },
    ViewField("pathway.patchellNotMet", .text, .clinician, "The criteria that are not met", always: true) {
      criteria(.notMet, $0, $1)
    },
    ViewField("pathway.patchellNotKnown", .text, .clinician, "The criteria that are not known", always: true)
    {
      criteria(.notKnown, $0, $1)
    },
    condition("needsBothLists", "Whether the work-up is split into before treatment and in parallel") {
      $0.needsBothLists
    },
    work("done", "Investigations that were made") { $0.done },
    work("missing", "Investigations that are missing") { $0.missing },
    work("unavailable", "Investigations that cannot be had here") { $0.unavailable },
    work("outOfDate", "Investigations older than the deficit") { $0.outOfDate },
    work("beforeTreatment", "Investigations wanted before treatment") { $0.beforeTreatment },
    work("inParallel", "Investigations in parallel or later, never a reason to wait") { $0.inParallel },
  ]

  private static let noms = ViewSchema<NOMSAssessment>([
    ViewField("levels", .grade, .clinician, "Levels of the lesion") { noms, w in
      w.value(noms.levels) { $0.description }
    },
    ViewField("statement", .text, .clinician, "Suggestion for discussion, or why there is none", always: true)
    {
      noms, _ in .text(noms.statement)
    },
    ViewField("flags", .text, .clinician, "What prints beside the suggestion", always: true) { noms, w in
      let flags = noms.flags.map { $0.words(refuses: false) }
      return .text(flags.isEmpty ? w.phrases["none"] : flags.joined(separator: "; "))
    },
  ])

  private static let consideration = ViewSchema<Consideration>([
    ViewField("statement", .text, .clinician, "The statement", always: true) { item, _ in
      .text(item.statement)
    },
    ViewField("rule", .text, .clinician, "The rule applied", always: true) { item, _ in .text(item.rule) },
    ViewField("source", .text, .clinician, "Its source; explain has it with the whole DOI", always: true) {
      item, _ in
      .text(item.source.withShortDOI)
    },
    ViewField("because", .text, .clinician, "The facts that it rests on", always: true) { item, w in
      let facts = item.facts.map(\.words)
      return .text(facts.isEmpty ? w.phrases["everyCase"] : facts.joined(separator: "; "))
    },
    ViewField("reference", .text, .clinician, "The numbers of its sources", example: "4, 7", always: true) {
      .text($1.cite($0.source))
    },
  ])

  private static let criterion = ViewSchema<PatchellCriterion>([
    ViewField("words", .text, .clinician, "The criterion", always: true) { criterion, _ in
      .text(criterion.words)
    },
    ViewField("state", .text, .clinician, "Met, not met or not known", always: true) { criterion, w in
      .text(w.phrases["criterion.\(criterion.state.rawValue)"])
    },
    ViewField("remark", .text, .clinician, "A remark", always: true) { criterion, w in
      .text(criterion.remark ?? w.phrases["none"])
    },
  ])

  /// The criteria of one state, by their words.
  private static func criteria(_ state: PatchellCriterion.State, _ view: CaseView, _ wording: Wording)
    -> Value
  {
    let words = view.pathway.patchell.filter { $0.state == state }.map(\.words)
    return .text(words.isEmpty ? wording.phrases["none"] : words.joined(separator: "; "))
  }

  private static func list<Element>(
    _ name: String, _ meaning: String, _ elements: ViewSchema<Element>,
    _ read: @escaping @Sendable (Pathway) -> [Element]
  ) -> ViewField<CaseView> {
    ViewField("pathway.\(name)", .list(elements.schema), .clinician, meaning, always: true) { view, w in
      .list(read(view.pathway).map { elements.record($0, w) })
    }
  }

  private static func condition(
    _ name: String, _ meaning: String, _ holds: @escaping @Sendable (Pathway) -> Bool
  ) -> ViewField<CaseView> {
    ViewField("pathway.\(name)", .condition, .clinician, meaning, always: true) { view, _ in
      .condition(holds(view.pathway))
    }
  }

  private static func work(
    _ name: String, _ meaning: String, _ ids: @escaping @Sendable (WorkUp) -> [String]
  ) -> ViewField<CaseView> {
    ViewField("pathway.workUp.\(name)", .text, .clinician, meaning, always: true) { view, w in
      let words = ids(view.pathway.workUp).map { w.phrases["investigation.\($0)"] }
      return .text(words.isEmpty ? w.phrases["none"] : words.joined(separator: ", "))
    }
  }
}

extension Wording {
  /// The words of the picture of the spine.
  var picture: SpinePicture.Words {
    SpinePicture.Words(
      title: phrases["picture.title"], involved: phrases["picture.involved"], index: phrases["picture.index"],
      irradiated: phrases["picture.irradiated"], notKnown: phrases["picture.notKnown"], none: phrases["none"],
      regions: [
        .junctional: phrases["picture.junctional"], .mobile: phrases["picture.mobile"],
        .semirigid: phrases["picture.semirigid"], .rigid: phrases["picture.rigid"],
      ])
  }
}
