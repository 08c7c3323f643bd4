import CaseView
import SpineCase
import Templating

extension MeetingFields {
  /// Actions still open from earlier meetings, with their age.
  static let carried = ViewField<MeetingView>.list(
    "meeting.carriedForward", .board, "Open actions carried forward", carriedAction
  ) { view in
    view.meeting.carriedForward.map { actions in
      actions.map { MeetingView.CarriedView(carried: $0, on: view.meeting.start.date) }
    }
  }

  /// Every action of the meeting in one list, under the number that it has in its case.
  static let actions: [ViewField<MeetingView>] = [
    ViewField("actions", .list(agreed.schema), .board, "Every action, case by case", always: true) {
      view, w in
      .list(view.actions.map { agreed.record($0, w) })
    },
    ViewField(
      "hasCasesWithoutActions", .condition, .board, "Whether a case does not say what is to be done",
      always: true
    ) { view, _ in .condition(!view.casesWithoutActions.isEmpty) },
    ViewField("casesWithoutActions", .text, .board, "Cases that do not say what is to be done", always: true)
    {
      view, _ in .text(view.casesWithoutActions.joined(separator: ", "))
    },
  ]

  private static let carriedAction = ViewSchema<MeetingView.CarriedView>(
    CaseFields.actionFields.fields.map { $0.lifted { $0.carried.action } } + [
      ViewField("raised", .date, .board, "When it was agreed") { $1.date($0.carried.raised) },
      ViewField("age", .number, .board, "Days since it was agreed") { view, w in
        w.value(view.carried.raised) { String(view.on.ordinal - $0.ordinal) }
      },
      ViewField("firstDue", .date, .board, "The date by which it was due at first", always: true) { view, w in
        .text(w.words(view.carried.firstDue.value ?? view.carried.action.due))
      },
      ViewField("overdue", .number, .board, "Days overdue on the day of the meeting", always: true) {
        view, _ in
        // An action due in a month alone has until the last day of that month.
        .text(String(max(0, view.on.ordinal - view.carried.action.due.span.upperBound)))
      },
    ])

  private static let agreed = ViewSchema<MeetingView.AgreedAction>(
    CaseFields.actionFields.fields.map { $0.lifted { $0.action } } + [
      ViewField("isOfCase", .condition, .board, "Whether it belongs to a listed case", always: true) {
        action, _ in .condition(action.caseID != nil)
      },
      ViewField("case", .text, .board, "Identifier of the case") { $1.text($0.caseID) },
    ])
}
