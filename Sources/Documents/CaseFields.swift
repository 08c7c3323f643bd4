import SpineCase
import Templating

/// Every field that a template for one case may name.
enum CaseFields {
  /// The one list: checker, slots, printed field list and documents all read it.
  static let schema = ViewSchema<CaseView>(
    DocumentFields.lifted { $0.document } + patient + urgency + examination + tumour + scores + findings
      + care + board
      + letters + pathway + gaps)

  private static let gaps: [ViewField<CaseView>] = [
    ViewField("notKnown", .list(gap.schema), .clinician, "What is not known, grouped by why", always: true) {
      view, w in
      .list(view.gaps.map { gap.record($0, w) })
    }
  ]

  private static let gap = ViewSchema<GapView>([
    ViewField("absence", .text, .clinician, "Why it is not known", always: true) { gap, _ in
      .text(gap.absence)
    },
    ViewField("facts", .text, .clinician, "The facts", always: true) { gap, _ in
      .text(gap.facts.joined(separator: "; "))
    },
  ])
}

extension CalendarDate {
  /// The day of the week, 0 for Monday to 6 for Sunday.
  var weekday: Int {
    let days = (ordinal + 3) % 7
    return days < 0 ? days + 7 : days
  }
}
