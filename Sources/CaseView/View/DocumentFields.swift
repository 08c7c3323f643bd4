import SpineCase
import Templating

/// What every document says about itself: title, date, template, program, state, signature.
package enum DocumentFields {
  /// The fields, for a view that holds the facts of its document.
  package static func lifted<View>(_ facts: @escaping @Sendable (View) -> DocumentFacts) -> [ViewField<View>]
  {
    (document + provenance + signature).map { $0.lifted(facts) }
  }

  private static let document: [ViewField<DocumentFacts>] = [
    ViewField("document.title", .text, .patient, "Title of the document", always: true) { facts, _ in
      .text(facts.title)
    },
    ViewField(
      "document.case", .text, .clinician, "Identifier of the case", example: "DEMO-0007", always: true
    ) {
      facts, _ in .text(facts.caseID)
    },
    ViewField("document.asOf", .date, .patient, "When the facts hold", always: true) {
      .text($1.wordsWithOffset($0.asOf))
    },
    ViewField("document.date", .date, .patient, "The date at which the facts hold", always: true) {
      .text($1.words($0.asOf.date))
    },
    ViewField(
      "document.day", .date, .patient, "The date at which the facts hold, with its weekday", always: true
    ) { .text($1.patientDay($0.asOf.date)) },
    ViewField("document.template", .text, .patient, "Template and its version", always: true) { facts, _ in
      .text("\(facts.template) \(facts.templateVersion)")
    },
    ViewField("document.program", .text, .patient, "Program and its version", always: true) { facts, _ in
      .text("Spineboard \(facts.programVersion)")
    },
    ViewField("document.status", .text, .patient, "Draft or final, in words", always: true) { facts, w in
      .text(facts.status(w))
    },
    ViewField(
      "document.needsInterpreter", .condition, .patient, "Whether the language is not the patient's",
      always: true
    ) { facts, _ in .condition(facts.needsInterpreter) },
    ViewField(
      "document.isReviewed", .condition, .patient, "Whether the wording was clinically reviewed", always: true
    ) { facts, _ in .condition(facts.reviewed != nil) },
    ViewField(
      "document.isStale", .condition, .patient, "Whether the English sheet changed since it was translated",
      always: true
    ) { facts, _ in .condition(facts.isStale) },
    ViewField("document.reviewed", .text, .patient, "Who reviewed the wording, and when") {
      $1.text($0.reviewed)
    },
    ViewField("document.nextReview", .text, .patient, "When the wording is reviewed again") {
      $1.text($0.nextReview)
    },
    ViewField("document.translationOf", .text, .patient, "Version of the English sheet that was translated") {
      $1.text($0.translationOf)
    },
    ViewField("document.translator", .text, .patient, "Who translated the sheet") { $1.text($0.translator) },
    ViewField("document.backTranslated", .text, .patient, "When it was translated back, and by whom") {
      $1.text($0.backTranslated)
    },
  ]

  private static let provenance: [ViewField<DocumentFacts>] = [
    ViewField(
      "document.id", .text, .patient, "Identifier of the document", example: "DEMO-0007/referral-letter/en/1",
      always: true
    ) { facts, _ in .text(facts.provenance.id) },
    ViewField("document.version", .number, .patient, "Version of the document", always: true) { facts, _ in
      .text(String(facts.edition.version))
    },
    ViewField("document.replaces", .text, .patient, "Identifier of the version that it replaces") {
      facts, w in
      facts.provenance.replaces.map(Value.text) ?? .absent(w.phrases["none"])
    },
    hash("caseHash", "Start of the SHA-256 of the case") { $0.caseHash },
    hash("templateHash", "Start of the SHA-256 of the template with its partials, words and page") {
      $0.templateHash
    },
    hash("tablesHash", "Start of the SHA-256 of the tables of every scale") { $0.tablesHash },
    ViewField(
      "document.isIncomplete", .condition, .clinician, "Whether a required field is not known", always: true
    ) { facts, _ in .condition(!facts.gaps.isEmpty) },
    ViewField("document.lacks", .text, .clinician, "The required fields that are not known", always: true) {
      facts, w in
      .text(
        facts.gaps.isEmpty
          ? w.phrases["none"] : facts.gaps.map { "\($0.meaning) (\($0.absence))" }.joined(separator: "; "))
    },
    ViewField(
      "document.lacksOfCentre", .condition, .clinician,
      "Whether the receiving centre asks for more than is known", always: true
    ) { facts, _ in .condition(!facts.centreLacks.isEmpty) },
    ViewField("document.centreLacks", .text, .clinician, "What it asks for and is not known", always: true) {
      facts, w in
      .text(facts.centreLacks.isEmpty ? w.phrases["none"] : facts.centreLacks.joined(separator: "; "))
    },
    ViewField(
      "document.isEmergencyIncomplete", .condition, .clinician,
      "Whether it is an emergency letter that was signed incomplete", always: true
    ) { facts, _ in .condition(facts.status == .emergencyIncomplete) },
  ]

  private static func hash(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (Provenance) -> String
  ) -> ViewField<DocumentFacts> {
    ViewField("document.\(name)", .text, .patient, meaning, always: true) { facts, _ in
      .text(String(read(facts.provenance).prefix(Provenance.shortLength)))
    }
  }

  private static let signature: [ViewField<DocumentFacts>] = [
    ViewField("signOff.isSigned", .condition, .patient, "Whether a signature holds", always: true) {
      facts, _ in
      .condition(facts.signOff != nil)
    },
    ViewField(
      "signOff.isOnPaper", .condition, .patient,
      "Whether it stands on paper, so that nothing shows what was signed",
      always: true
    ) { facts, _ in .condition(facts.isOnPaper) },
    ViewField(
      "signOff.isLapsed", .condition, .clinician, "Whether somebody signed and it no longer holds",
      always: true
    ) { facts, _ in .condition(facts.signature.lapsed != nil) },
    ViewField("signOff.lapsed", .text, .clinician, "Who signed for an earlier state, and when") { facts, w in
      w.text(
        facts.signature.lapsed.map { "\($0.signOff.name), \($0.signOff.role), \(w.words($0.signOff.at))" })
    },
    ViewField("signOff.who", .text, .patient, "Who signed, with the role") { $1.text($0.signOff?.who) },
    ViewField("signOff.when", .date, .patient, "When it was signed, with its weekday") { facts, w in
      w.text(facts.signOff.map { w.patientMoment($0.at) })
    },
    ViewField("signOff.name", .text, .clinician, "Who signed") { $1.text($0.signOff?.name) },
    ViewField("signOff.role", .text, .clinician, "Role of who signed") { $1.text($0.signOff?.role) },
    ViewField("signOff.registration", .text, .clinician, "Registration of who signed") {
      $1.text($0.signOff?.registration)
    },
    ViewField("signOff.incompleteBecause", .text, .clinician, "Why it was signed although incomplete") {
      $1.text($0.signOff?.incompleteBecause)
    },
    ViewField("signOff.at", .date, .clinician, "When it was signed") { facts, w in
      w.text(facts.signOff.map { w.words($0.at) })
    },
  ]
}

extension SignOff {
  /// Name and role; nil where neither may be shown.
  fileprivate var who: String? {
    let said = [name, role].filter { !$0.isEmpty }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}
