import CaseView

extension DocumentKind {
  /// The parts that every template of this kind must have.
  var parts: [RequiredPart] {
    switch self {
    case .mdtSummary:
      [
        .patient, .incomplete, .urgency,
        RequiredPart(
          "the question and the decision", [.always("board.question"), .always("decision.recommendation")]),
        RequiredPart("the decision", in: "decision", by: "decision", [.always("decision.recommendation")]),
        .notKnown, .signature, .madeOf(by: "provenance"),
      ]
    case .referralLetter:
      [
        .patient, .incomplete, RequiredPart("what is asked", in: "title", [.always("referral.ask")]),
        .urgency,
        .notKnown, .signature, .madeOf(by: "provenance"),
      ]
    case .outcomeLetter:
      [.patient, .urgency, .outcome, .signature, .madeOf(by: "made-of")]
    case .patientHandout:
      [
        .sheetOwner, .sheetEmergency, .sheetBaseline,
        RequiredPart(
          "the number to call", in: "call", by: "number-call", [.always("handout.call.telephone")]),
        .sheetNumbers, .warning, .sheetActions, .sheetAbout, .sheetReview, .sheetTranslation,
      ]
    case .warningSigns:
      [
        .sheetOwner, .sheetEmergency, .sheetBaseline,
        RequiredPart(
          "the number to call", in: "call", by: "number-call",
          [.field("handout.call.telephone", where: .holds("handout.hasTelephone"))]),
        .sheetNumbers, .warning, .sheetActions, .sheetAbout, .sheetReview, .sheetTranslation,
      ]
    case .caseDiff:
      [
        RequiredPart(
          "the patient and the two states", in: "title",
          [
            .always("patient.name"), .always("document.case"), .always("document.status"),
            .always("old.asOf"),
            .always("new.asOf"),
          ]),
        RequiredPart(
          "what got worse", in: "emergency",
          [
            .field("changes.worse.what", where: .holds("changes.worse")),
            .words(where: .fails("changes.worse")),
          ]),
      ]
        + ["scores", "urgency", "noms", "considerations", "workUp", "facts"].map { list in
          RequiredPart(
            "what changed",
            [
              .field("changes.\(list).what", where: .holds("changes.\(list)")),
              .field("changes.\(list).new", where: .holds("changes.\(list)")),
            ])
        } + [.madeOf(by: "provenance")]
    case .gapSheet:
      [
        RequiredPart("whose sheet it is", in: "title", [.always("sheet.owner"), .always("document.status")]),
        RequiredPart(
          "the files that could not be used",
          [.field("sheet.unreadable", where: .holds("sheet.hasUnreadable"))]),
        RequiredPart(
          "what is missing, case by case", in: "cases",
          .each(
            of: "cases", [.always("who", "case"), .always("urgency")] + .each(of: "rows", [.always("fact")]))),
        .madeOf(by: "made-of"),
      ]
    case .mdtAgenda:
      [
        RequiredPart("the meeting", in: "title", [.always("meeting.id"), .always("meeting.start")]),
        RequiredPart(
          "every case with its urgency", in: "list",
          .each(of: "emergencies", [.always("urgency.class")]) + .each(of: "unreadable", [.always("file")])
            + .each(of: "others", [.always("urgency.class")])),
        RequiredPart(
          "a page of each case", in: "cases", by: "agenda-case",
          .each(of: "emergencies", RequiredPart.agendaCase) + .each(of: "others", RequiredPart.agendaCase)
            + .each(of: "unreadable", [.always("file")])),
        .madeOf(by: "made-of"),
      ]
    case .mdtMinutes:
      [
        RequiredPart(
          "the meeting and the status", in: "title",
          [
            .always("meeting.id"), .always("meeting.start"), .always("meeting.chair"),
            .always("document.status"),
          ]),
        RequiredPart(
          "the urgency of the cases", in: "emergency",
          .each(of: "cases", [.always("patient.name"), .always("urgency.class")])),
        RequiredPart(
          "whether the meeting was quorate", [.field("meeting.missing", where: .fails("meeting.isQuorate"))]),
        RequiredPart(
          "the outcome of each case", in: "list",
          .each(
            of: "cases",
            [
              .always("patient.name"), .always("patient.identifier"), .always("route"),
              .always("board.question"),
              .field("why", where: .holds("isDeferred")),
              .field("decision.recommendation", where: .fails("isDeferred")),
            ])),
        RequiredPart(
          "every action", in: "actions",
          .each(of: "actions", [.always("action"), .always("owner"), .always("due")])),
        .signature,
        RequiredPart("the amendments", in: "amendments", .each(of: "meeting.amendments", [.always("what")])),
        .madeOf(by: "made-of"),
      ]
    }
  }
}
