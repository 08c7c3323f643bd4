/// The parts that several kinds of document have in common.
extension RequiredPart {
  /// Who the patient is, and whether the document is a draft.
  static let patient = RequiredPart(
    "the identity of the patient and the status", in: "title", by: "patient",
    [
      .always("patient.name"), .always("patient.born"), .always("patient.identifiers", "patient.identifier"),
      .always("document.case"), .always("document.asOf"), .always("document.status"),
    ])

  /// What the document lacks although it is required.
  static let incomplete = RequiredPart(
    "what is missing in the document", by: "incomplete",
    [
      .field("document.lacks", where: .holds("document.isIncomplete")),
      .field("signOff.incompleteBecause", where: .holds("document.isEmergencyIncomplete")),
    ])

  /// What a reader must know of the urgency, whatever its class.
  static let urgencyPrints: [Print] =
    urgencyClasses.map { .words(where: .holds("urgency.\($0)")) }
    + ["isEmergency", "isUrgent24Hours", "isUrgentStability"].map {
      .field("urgency.because", where: .holds("urgency.\($0)"))
    } + openPrints

  /// Why a case is not routine, and why an emergency is not excluded.
  private static let openPrints: [Print] = [
    .field("urgency.establishedAs", where: .holds("urgency.isEstablished")),
    .field(
      "urgency.notExcludedBecause", where: .fails("urgency.isEmergency"), .holds("urgency.hasEmergencyGaps")),
    .field("urgency.notRoutineBecause", where: .fails("urgency.isEmergency"), .holds("urgency.isUnsettled")),
    .field("urgency.notAcceptedBecause", where: .holds("urgency.isNotAccepted")),
  ]

  /// The urgency with its reasons, before anything else.
  static let urgency = RequiredPart(
    "the urgency with its reasons", in: "emergency", by: "urgency",
    urgencyPrints + [
      .field("urgency.coreNotKnown", where: .holds("urgency.isEmergency"), .holds("urgency.hasCoreGaps"))
    ])

  /// What is not known, and that nothing is where that is so.
  static let notKnown = RequiredPart(
    "what is not known", in: "gaps", by: "not-known",
    [
      .field("notKnown.facts", where: .holds("notKnown")),
      .field("notKnown.absence", where: .holds("notKnown")),
      .words(where: .fails("notKnown")),
    ])

  /// Who signed, or the place to sign.
  static let signature = RequiredPart(
    "the signature", in: "signature", by: "signature",
    [
      .field("signOff.name", "signOff.who", where: .holds("signOff.isSigned")),
      .field("signOff.at", "signOff.when", where: .holds("signOff.isSigned")),
      .words(where: .fails("signOff.isSigned")),
      .field("signOff.lapsed", where: .fails("signOff.isSigned"), .holds("signOff.isLapsed")),
    ])

  /// What the document was made of.
  static func madeOf(by partial: String) -> RequiredPart {
    RequiredPart(
      "what the document was made of", in: "provenance", by: partial,
      [
        .always("document.id"), .always("document.asOf", "document.day"), .always("document.program"),
        .always("document.template"), .always("document.caseHash"), .always("document.templateHash"),
      ])
  }

  /// What of a board's decision goes out with it.
  static let outcome = RequiredPart(
    "the outcome", in: "outcome",
    [
      .always("board.question"), .field("why", where: .holds("isDeferred")),
      .field("decision.recommendation", where: .fails("isDeferred")),
      .field(
        "meeting.missing", where: .fails("isDeferred"), .holds("decision.isMade"), .fails("meeting.isQuorate")
      ),
    ])

  /// What a board reads of one case before it meets.
  static let agendaCase: [Print] = [
    .always("patient.name"), .always("patient.identifier"), .always("board.question"),
    .always("urgency.class"),
    .field("missing.facts", where: .holds("missing")),
  ]

  // MARK: - Patients' sheets

  /// Whose sheet it is.
  static let sheetOwner = RequiredPart("the name of the patient", in: "title", [.always("patient.name")])

  /// What to do in an emergency, and the baseline of a deficit that is established.
  static let sheetEmergency = RequiredPart(
    "what to do in an emergency", in: "emergency", by: "sheet-emergency",
    [.words(where: .holds("urgency.mayBeEmergency")), .words(where: .fails("urgency.mayBeEmergency"))])

  /// How the patient is now, where a deficit is established.
  static let sheetBaseline = RequiredPart(
    "how the patient is now", in: "emergency", by: "sheet-baseline",
    [.field("urgency.baseline", where: .holds("urgency.isEstablished"))])

  /// The eight signs that call for help at once, each with its drawing.
  static let warning = RequiredPart("the eight warning signs", in: "warning", by: "warning-signs").items(8)

  /// What to do then.
  static let sheetActions = RequiredPart("what to do then", in: "actions", by: "what-to-do").items(2)

  /// Status, review and origin of a sheet.
  static let sheetAbout = RequiredPart(
    "the status, the review and the origin of the sheet", in: "provenance", by: "sheet-about",
    [
      .always("document.status"), .field("document.reviewed", where: .holds("document.isReviewed")),
      .words(where: .holds("document.needsInterpreter")), .always("document.id"),
      .always("document.template"), .always("document.caseHash"), .always("document.templateHash"),
    ])

  /// That nobody has reviewed the wording.
  static let sheetReview = RequiredPart(
    "that nobody has reviewed the wording", [.words(where: .fails("document.isReviewed"))])

  /// The same of a translation, at its top, and that the English sheet has changed since.
  static let sheetTranslation = RequiredPart(
    "that the translation was not reviewed, or that the English sheet has changed since", in: "title",
    [.words(where: .fails("document.isReviewed")), .words(where: .holds("document.isStale"))]
  ).ofTranslations

  /// Every number to call in an emergency of the country.
  static let sheetNumbers = RequiredPart(
    "the numbers to call", in: "call", by: "number-emergency",
    [.always("profile.emergencyNumber"), .always("profile.ambulanceNumber")])
}
