import SpineCase
import Templating

/// Every field that a template for one case may name.
enum CaseFields {
  /// The one list: checker, slots, printed field list and documents all read it.
  static let schema = ViewSchema<CaseView>(
    document + patient + urgency + examination + tumour + scores + findings + care + board + letters + sign + gaps)

  private static let document: [ViewField<CaseView>] = [
    ViewField("document.title", .text, .patient, "Title of the document", always: true) { view, _ in
      .text(view.document.title)
    },
    ViewField("document.case", .text, .clinician, "Identifier of the case", example: "DEMO-0007", always: true) {
      view, _ in .text(view.document.caseID)
    },
    ViewField("document.asOf", .date, .patient, "When the facts hold", always: true) { .text($1.words($0.document.asOf)) },
    ViewField("document.date", .date, .patient, "The date at which the facts hold", always: true) {
      .text($1.words($0.document.asOf.date))
    },
    ViewField("document.template", .text, .patient, "Template and its version", always: true) { view, _ in
      .text("\(view.document.template) \(view.document.templateVersion)")
    },
    ViewField("document.program", .text, .patient, "Program and its version", always: true) { view, _ in
      .text("Spineboard \(view.document.programVersion)")
    },
    ViewField("document.isDraft", .condition, .patient, "Whether nobody has signed", always: true) { view, _ in
      .condition(view.document.signOff == nil)
    },
    ViewField("document.status", .text, .patient, "Draft or final, in words", always: true) { view, w in
      .text(w.phrases[view.document.signOff == nil ? "status.draft" : "status.final"])
    },
    ViewField("document.needsInterpreter", .condition, .patient, "Whether the language is not the patient's", always: true) {
      view, _ in .condition(view.document.needsInterpreter)
    },
    ViewField("document.isReviewed", .condition, .patient, "Whether the wording was clinically reviewed", always: true) {
      view, _ in .condition(view.document.reviewed != nil)
    },
    ViewField("document.reviewed", .text, .patient, "Who reviewed the wording, and when") { view, w in
      w.text(view.document.reviewed)
    },
  ]

  private static let sign: [ViewField<CaseView>] = [
    ViewField("signOff.isSigned", .condition, .patient, "Whether somebody has signed", always: true) { view, _ in
      .condition(view.document.signOff != nil)
    },
    ViewField("signOff.name", .text, .clinician, "Who signed") { $1.text($0.document.signOff?.name) },
    ViewField("signOff.role", .text, .clinician, "Role of who signed") { $1.text($0.document.signOff?.role) },
    ViewField("signOff.registration", .text, .clinician, "Registration of who signed") {
      $1.text($0.document.signOff?.registration)
    },
    ViewField("signOff.at", .date, .clinician, "When it was signed") { view, w in
      w.text(view.document.signOff.map { w.words($0.at) })
    },
  ]

  private static let gaps: [ViewField<CaseView>] = [
    ViewField("notKnown", .list(gap.schema), .clinician, "What is not known, grouped by why", always: true) { view, w in
      .list(view.gaps.map { gap.record($0, w) })
    }
  ]

  private static let gap = ViewSchema<GapView>([
    ViewField("absence", .text, .clinician, "Why it is not known", always: true) { gap, _ in .text(gap.absence) },
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
