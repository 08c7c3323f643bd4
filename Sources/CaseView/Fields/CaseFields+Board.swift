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
    } + keys(\.board) + made

  private static let made: [ViewField<CaseView>] = [
    ViewField("decision.isMade", .condition, .clinician, "Whether a recommendation is recorded", always: true)
    {
      view, _ in .condition(view.read.board.decision.recommendation.value != nil)
    },
    ViewField(
      "decision.wasTold", .condition, .clinician, "Whether the patient was told of the outcome", always: true
    ) { view, _ in .condition(view.read.board.decision.told.is(true) == true) },
  ]

  private static let option = ViewSchema<TreatmentOption>(ViewField.keys(of: TreatmentOption.schema))
  private static let condition = ViewSchema<Condition>(ViewField.keys(of: Condition.schema))
  private static let dissent = ViewSchema<Dissent>(ViewField.keys(of: Dissent.schema))

  /// The fields of an action; the minutes use them too.
  package static let actionFields = ViewSchema<Action>(ViewField.keys(of: Action.schema))
}
