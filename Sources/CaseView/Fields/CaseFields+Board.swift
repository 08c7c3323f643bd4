package import SpineCase
import Templating

extension CaseFields {
  /// The question for the board and what it recommended.
  static let board: [ViewField<CaseView>] =
    ViewField.list("board.options", .clinician, "Options considered", option) { $0.read.board.options }
    + ViewField.list("decision.conditions", .clinician, "Conditions, if and then", condition) {
      $0.read.board.decision.conditions
    }
    + ViewField.list("decision.dissent", .board, "Dissent: who, what, why", dissent) {
      $0.read.board.decision.dissent
    }
    + ViewField.list("decision.actions", .clinician, "Actions with owner and date", actionFields) {
      $0.read.board.decision.actions
    } + question

  private static let question: [ViewField<CaseView>] = [
    ViewField("board.questionKind", .text, .clinician, "Kind of question") {
      $1.coded($0.read.board.questionKind, "question")
    },
    ViewField("board.question", .paragraph, .clinician, "Question for the board") {
      $1.text($0.read.board.question)
    },
    ViewField("board.referrer", .text, .clinician, "Referring clinician") { $1.text($0.read.board.referrer) },
    ViewField("board.responsible", .text, .clinician, "Responsible clinician") {
      $1.text($0.read.board.responsible)
    },
    ViewField("board.responsibleTelephone", .text, .clinician, "Responsible clinician's telephone") {
      $1.text($0.read.board.responsibleTelephone)
    },
    ViewField("board.presenter", .text, .clinician, "Presenter") { $1.text($0.read.board.presenter) },
    ViewField("board.presenterKnowsPatient", .text, .clinician, "Presenter knows the patient") {
      $1.yesNo($0.read.board.presenterKnowsPatient)
    },
    ViewField("board.discussion", .number, .clinician, "Number of the discussion") {
      $1.number($0.read.board.discussion)
    },
    ViewField("decision.isMade", .condition, .clinician, "Whether a recommendation is recorded", always: true)
    {
      view, _ in .condition(view.read.board.decision.recommendation.value != nil)
    },
    ViewField("decision.recommendation", .paragraph, .clinician, "Recommendation") {
      $1.text($0.read.board.decision.recommendation)
    },
    ViewField("decision.fallback", .paragraph, .clinician, "Fallback") {
      $1.text($0.read.board.decision.fallback)
    },
    ViewField("decision.intent", .text, .clinician, "Intent") {
      $1.coded($0.read.board.decision.intent, "intent")
    },
    ViewField("decision.rationale", .paragraph, .clinician, "Rationale") {
      $1.text($0.read.board.decision.rationale)
    },
    ViewField("decision.guideline", .text, .clinician, "Guideline relied on") {
      $1.text($0.read.board.decision.guideline)
    },
    ViewField("decision.consensus", .text, .clinician, "Consensus") {
      $1.coded($0.read.board.decision.consensus, "consensus")
    },
    ViewField("decision.opinionsMissing", .text, .clinician, "Opinions missing") {
      $1.line($0.read.board.decision.opinionsMissing)
    },
    ViewField("decision.trial", .text, .clinician, "Trial") { $1.text($0.read.board.decision.trial) },
    ViewField("decision.feasibility", .paragraph, .clinician, "Feasibility: where, cost, scheme, travel") {
      $1.text($0.read.board.decision.feasibility)
    },
    ViewField("decision.patientDecision", .paragraph, .clinician, "The patient's decision") {
      $1.text($0.read.board.decision.patientDecision)
    },
    ViewField("decision.done", .paragraph, .clinician, "What was done") {
      $1.text($0.read.board.decision.done)
    },
    ViewField("decision.teller", .text, .clinician, "Who tells the patient") {
      $1.text($0.read.board.decision.teller)
    },
    ViewField("decision.tellWhen", .date, .clinician, "When the patient is told") {
      $1.moment($0.read.board.decision.tellWhen)
    },
    ViewField("decision.tellLanguage", .text, .clinician, "In which language") { view, w in
      w.text(view.read.board.decision.tellLanguage.map { w.languageName($0) })
    },
    ViewField("decision.told", .text, .clinician, "Patient told of the outcome") {
      $1.yesNo($0.read.board.decision.told)
    },
    ViewField(
      "decision.wasTold", .condition, .clinician, "Whether the patient was told of the outcome", always: true
    ) { view, _ in .condition(view.read.board.decision.told.is(true) == true) },
    ViewField("decision.review", .text, .clinician, "Next review") { $1.text($0.read.board.decision.review) },
    ViewField("decision.copies", .text, .clinician, "Copies to") { $1.line($0.read.board.decision.copies) },
  ]

  private static let option = ViewSchema<TreatmentOption>([
    ViewField("option", .text, .clinician, "Option", always: true) { option, _ in .text(option.option) },
    ViewField("forIt", .text, .clinician, "For it") { $1.text($0.forIt) },
    ViewField("againstIt", .text, .clinician, "Against it") { $1.text($0.againstIt) },
  ])

  private static let condition = ViewSchema<Condition>([
    ViewField("when", .text, .clinician, "If", always: true) { condition, _ in .text(condition.when) },
    ViewField("then", .text, .clinician, "Then", always: true) { condition, _ in .text(condition.then) },
  ])

  private static let dissent = ViewSchema<Dissent>([
    ViewField("who", .text, .board, "Who", always: true) { dissent, _ in .text(dissent.who) },
    ViewField("what", .text, .board, "What", always: true) { dissent, _ in .text(dissent.what) },
    ViewField("why", .text, .board, "Why") { $1.text($0.why) },
  ])

  /// The fields of an action; the minutes use them too.
  package static let actionFields = ViewSchema<Action>([
    ViewField("id", .text, .clinician, "Number", always: true) { action, _ in .text(action.id) },
    ViewField("action", .text, .clinician, "What", always: true) { action, _ in .text(action.action) },
    ViewField("owner", .text, .clinician, "Who", always: true) { action, _ in .text(action.owner) },
    ViewField("due", .date, .clinician, "By when", always: true) { .text($1.words($0.due)) },
    ViewField("state", .text, .clinician, "State") { $1.coded($0.state, "action") },
  ])
}
