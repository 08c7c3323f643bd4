import SpineCase
import Templating

/// Every field that a template for one case may name.
package enum CaseFields {
  /// The one list: checker, slots, printed field list and documents all read it.
  package static let schema = ViewSchema<CaseView>(facts + known + pathway + references + gaps)

  /// The fields that state a fact of the case or of the document, each with its absence.
  static let facts: [ViewField<CaseView>] =
    DocumentFields.lifted { $0.document } + patient + urgency + clocks + examination + tumour + scores
    + findings + care + surgery + board + letters + receiving + outcome

  /// The tables of known facts: every group draws on the facts above.
  private static let known: [ViewField<CaseView>] = {
    let named = Dictionary(facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return FactGroup.all.map { $0.field(of: named) }
  }()

  private static let references: [ViewField<CaseView>] = [
    ViewField(
      "references", .list(reference.schema), .clinician, "The sources that are cited by number", always: true
    ) {
      view, w in .list((w.references ?? References(view)).sources.map { reference.record($0, w) })
    }
  ]

  private static let reference = ViewSchema<String>([
    ViewField("text", .text, .clinician, "A source", always: true) { source, _ in .text(source.onPaper) }
  ])

  private static let gaps: [ViewField<CaseView>] = [
    ViewField("notKnown", .list(gap.schema), .clinician, "What is not known, grouped by why", always: true) {
      view, w in
      .list(
        Gaps.of(view, w, in: view.document.kind, for: view.document.kind.audience).map { gap.record($0, w) })
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
    // Day 0, 1 January 1970, was a Thursday.
    let days = (ordinal + 3) % 7
    return days < 0 ? days + 7 : days
  }
}
