package import SpinePathway
import SpineScores
import Templating

extension CaseFields {
  /// What the case suggests for discussion, each with its basis and source.
  static let pathway: [ViewField<CaseView>] = [
    ViewField(
      "picture.caption", .text, .clinician, "What the picture of the spine shows, in words",
      example: "involved: L1; index level: L1; irradiated before: none", always: true
    ) { view, w in .text(SpinePicture(view.read, scores: view.scores).caption(w.picture)) },
    list("noms", "NOMS, one line a lesion", noms) { $0.noms },
    ViewField(
      "pathway.nomsOfCase", .text, .clinician, "The letters O and S, which are the same at every lesion",
      example: "O resistant (Kidney), S tolerates (operation tolerated: yes)",
      always: true
    ) { view, w in .text(view.pathway.noms.first.map { w.say($0.lettersOfCase) } ?? w.phrases["none"]) },
    list("considerations", "Considerations that rest on facts of this case", consideration) { $0.printed },
    ViewField(
      "pathway.byReason", .list(reason.schema), .clinician,
      "The same, those that rest on the same facts under these facts", always: true
    ) { view, w in .list(view.pathway.byReason(w).map { reason.record($0, w) }) },
    list("cannotBeSaid", "Considerations that cannot be said, with what is not known", consideration) {
      $0.open
    },
    ViewField(
      "pathway.openByReason", .list(openReason.schema), .clinician,
      "The same, those that lack the same facts together", always: true
    ) { view, w in .list(view.pathway.openByReason.map { openReason.record($0, w) }) },
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
      _, w in .text(w.say(PatchellRemark.caveat.sentence()))
    },
    ViewField("pathway.patchellSource", .text, .clinician, "Source of the Patchell criteria", always: true) {
      _, _ in
      .text(PatchellCriterion.source)
    },
    ViewField(
      "pathway.patchellReference", .text, .clinician, "The number of that source", example: "9", always: true
    ) { .text($1.cite(PatchellCriterion.source)) },
    ViewField(
      "pathway.lmnopReference", .text, .clinician, "The number of the source of LMNOP", example: "9",
      always: true
    ) { .text($1.cite(LMNOP.source)) },
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
    condition("hasUnavailable", "Whether an investigation cannot be had here") {
      !$0.workUp.unavailable.isEmpty
    },
    condition("hasOutOfDate", "Whether an investigation is older than the deficit") {
      !$0.workUp.outOfDate.isEmpty
    },
    work("done", "Investigations that were made") { $0.done },
    work("missing", "Investigations that are missing") { $0.missing },
    work("unavailable", "Investigations that cannot be had here") { $0.unavailable },
    work("outOfDate", "Investigations older than the deficit") { $0.outOfDate },
    work("beforeTreatment", "Investigations wanted before treatment") { $0.beforeTreatment },
    ViewField(
      "pathway.workUp.inParallel", .text, .clinician,
      "Investigations in parallel or later, never a reason to wait; without tissue where that comes first",
      always: true
    ) { view, w in
      // Where tissue comes first, listing it here as well would say that it may wait.
      let tissue = view.pathway.tissueFirst == nil ? [] : WorkUp.tissue
      return w.investigations(view.pathway.workUp.inParallel.filter { !tissue.contains($0) })
    },
    condition("isTissueFirst", "Whether tissue comes before treatment") { $0.tissueFirst != nil },
    ViewField(
      "pathway.tissueFirst", .text, .clinician, "That tissue comes before treatment, with what does not wait",
      always: true
    ) { view, w in .text(view.pathway.tissueFirst.map { w.say($0.brief) } ?? w.phrases["none"]) },
  ]

  private static let noms = ViewSchema<NOMSAssessment>([
    ViewField("levels", .grade, .clinician, "Levels of the lesion") { noms, w in
      w.value(noms.levels) { $0.description }
    },
    ViewField("statement", .text, .clinician, "Suggestion for discussion, or why there is none", always: true)
    {
      noms, w in .text(w.say(noms.statement))
    },
    ViewField("reference", .text, .clinician, "The numbers of its sources", example: "4, 7", always: true) {
      .text($1.cite($0.sources))
    },
    ViewField("letters", .text, .clinician, "Its four letters with the facts behind them", always: true) {
      noms, w in .text(w.say(noms.letters))
    },
    ViewField(
      "lettersOfLesion", .text, .clinician, "Its letters N and M with the facts behind them",
      example: "N high (ESCC 2; myelopathy: no), M stable (SINS 6 of 18)", always: true
    ) { noms, w in .text(w.say(noms.lettersOfLesion)) },
    ViewField(
      "earlierRadiotherapy", .text, .clinician, "What is known of earlier radiotherapy, course by course",
      always: true
    ) { noms, w in .text(w.earlierRadiotherapy(of: noms)) },
    ViewField("brief", .text, .clinician, "The suggestion in short, or why there is none", always: true) {
      noms, w in .text(w.say(noms.brief))
    },
    ViewField("hasFlags", .condition, .clinician, "Whether anything prints beside it", always: true) {
      noms, _ in
      .condition(!noms.flags.isEmpty)
    },
    ViewField("briefFlags", .text, .clinician, "What prints beside it, in short", always: true) { noms, w in
      let flags = noms.flagBriefs.map(w.say)
      return .text(flags.isEmpty ? w.phrases["none"] : w.joined(flags, .semicolon))
    },
    ViewField("flags", .text, .clinician, "What prints beside the suggestion", always: true) { noms, w in
      let flags = noms.flagWords.map(w.say)
      return .text(flags.isEmpty ? w.phrases["none"] : w.joined(flags, .semicolon))
    },
  ])

  private static let consideration = ViewSchema<Consideration>([
    ViewField("statement", .text, .clinician, "The statement", always: true) { item, w in
      .text(w.say(item.statement))
    },
    ViewField(
      "brief", .text, .clinician, "The statement in short, where its facts stand beside it", always: true
    ) { item, w in .text(w.say(item.brief)) },
    ViewField("rule", .text, .clinician, "The rule applied", always: true) { item, w in
      .text(w.say(item.rule))
    },
    ViewField("source", .text, .clinician, "Its source; explain has it with the whole DOI", always: true) {
      item, _ in
      .text(item.sources.map(\.onPaper).joined(separator: "; "))
    },
    ViewField("because", .text, .clinician, "The facts that it rests on", always: true) { item, w in
      .text(w.because(item.facts))
    },
    ViewField("reference", .text, .clinician, "The numbers of its sources", example: "4, 7", always: true) {
      .text($1.cite($0.sources))
    },
  ])

  private static let reason = ViewSchema<ReasonGroup>([
    ViewField("because", .text, .clinician, "The facts that they rest on", always: true) { group, _ in
      .text(group.because)
    },
    ViewField(
      "considerations", .list(consideration.schema), .clinician, "What these facts bring up", always: true
    ) { group, w in .list(group.considerations.map { consideration.record($0, w) }) },
  ])

  private static let openReason = ViewSchema<OpenGroup>([
    ViewField("lacks", .text, .clinician, "What is not known", always: true) { group, w in
      .text(w.say(group.lacks))
    },
    ViewField("topics", .text, .clinician, "What cannot be said", always: true) { group, w in
      .text(w.joined(group.considerations.map { w.say($0.name) }, .semicolon))
    },
    ViewField("reference", .text, .clinician, "The numbers of the sources", example: "4, 7", always: true) {
      group, w in .text(w.cite(group.sources))
    },
  ])

  private static let criterion = ViewSchema<PatchellCriterion>([
    ViewField("words", .text, .clinician, "The criterion", always: true) { criterion, w in
      .text(w.say(criterion.sentence))
    },
    ViewField("state", .text, .clinician, "Met, not met or not known", always: true) { criterion, w in
      .text(w.phrases["criterion.\(criterion.state.rawValue)"])
    },
    ViewField("remark", .text, .clinician, "A remark", always: true) { criterion, w in
      .text(criterion.remark.map(w.say) ?? w.phrases["none"])
    },
  ])

  /// The criteria of one state, by their words.
  private static func criteria(_ state: PatchellCriterion.State, _ view: CaseView, _ wording: Wording)
    -> Value
  {
    let words = view.pathway.patchell.filter { $0.state == state }.map { wording.say($0.sentence) }
    return .text(words.isEmpty ? wording.phrases["none"] : wording.joined(words, .semicolon))
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
      w.investigations(ids(view.pathway.workUp))
    }
  }
}

extension Wording {
  /// Investigations by name.
  fileprivate func investigations(_ ids: [String]) -> Value {
    let words = ids.map { phrases["investigation.\($0)"] }
    return .text(words.isEmpty ? phrases["none"] : words.joined(separator: ", "))
  }

  /// The words of the picture of the spine.
  package var picture: SpinePicture.Words {
    SpinePicture.Words(
      title: phrases["picture.title"], involved: phrases["picture.involved"],
      described: phrases["picture.described"],
      ofInvolved: phrases["picture.ofInvolved"], more: phrases["picture.more"],
      levelNotRecorded: phrases["picture.levelNotRecorded"], index: phrases["picture.index"],
      irradiated: phrases["picture.irradiated"], notKnown: phrases["picture.notKnown"], none: phrases["none"],
      regions: [
        .junctional: phrases["picture.junctional"], .mobile: phrases["picture.mobile"],
        .semirigid: phrases["picture.semirigid"], .rigid: phrases["picture.rigid"],
      ])
  }
}
