import SpineCase
import Templating

extension DocumentKind {
  /// What is true of the kind.
  package var form: DocumentForm { Self.forms[self] ?? declared }

  /// The declarations, each made once: every fact of a document asks for its kind's.
  private static let forms = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.declared) })

  private var declared: DocumentForm {
    switch self {
    case .mdtSummary:
      DocumentForm(
        for: .board, speaksIn: .board,
        requires: [
          "patient.name", "patient.identifier", "patient.born", "board.question", "board.responsible",
        ],
        parts: [
          .patient, .incomplete, .urgency,
          RequiredPart(
            "the question and the decision", [.always("board.question"), .always("decision.recommendation")]),
          RequiredPart("the decision", in: "decision", by: "decision", [.always("decision.recommendation")]),
          .notKnown, .signature, .madeOf(by: "provenance"),
        ])
    case .mdtMinutes:
      DocumentForm(
        for: .board, requires: ["meeting.chair", "meeting.noteTaker"],
        parts: [
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
            "whether the meeting was quorate", [.field("meeting.missing", where: .fails("meeting.isQuorate"))]
          ),
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
          RequiredPart(
            "the amendments", in: "amendments", .each(of: "meeting.amendments", [.always("what")])),
          .madeOf(by: "made-of"),
        ])
    case .referralLetter:
      DocumentForm(
        for: .clinician, speaksIn: .referral,
        requires: [
          "patient.name", "patient.identifier", "patient.born", "referral.ask", "referral.to.organisation",
          "referral.from.name", "referral.from.telephone",
        ],
        parts: [
          .patient, .incomplete, RequiredPart("what is asked", in: "title", [.always("referral.ask")]),
          .urgency,
          .notKnown, .signature, .madeOf(by: "provenance"),
        ])
    case .patientHandout:
      DocumentForm(
        for: .patient, requires: ["patient.name", "handout.call.telephone", "handout.found"],
        parts: [
          .sheetOwner, .sheetEmergency, .sheetBaseline,
          RequiredPart(
            "the number to call", in: "call", by: "number-call", [.always("handout.call.telephone")]),
          .sheetNumbers, .warning, .sheetActions, .sheetAbout, .sheetReview, .sheetTranslation,
        ])
    case .warningSigns:
      DocumentForm(
        for: .patient, isForUntold: true, requires: ["patient.name"],
        parts: [
          .sheetOwner, .sheetEmergency, .sheetBaseline,
          RequiredPart(
            "the number to call", in: "call", by: "number-call",
            [.field("handout.call.telephone", where: .holds("handout.hasTelephone"))]),
          .sheetNumbers, .warning, .sheetActions, .sheetAbout, .sheetReview, .sheetTranslation,
        ])
    case .caseDiff:
      DocumentForm(
        for: .clinician,
        parts: [
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
          } + [.madeOf(by: "provenance")])
    case .mdtAgenda:
      DocumentForm(
        for: .board,
        parts: [
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
        ])
    case .outcomeLetter:
      DocumentForm(
        for: .clinician,
        requires: [
          "patient.name", "patient.identifier", "patient.born", "board.referrer", "board.question",
          "board.responsible", "decision.recommendation", "decision.teller",
        ], parts: [.patient, .urgency, .outcome, .signature, .madeOf(by: "made-of")])
    case .gapSheet:
      DocumentForm(
        for: .clinician,
        parts: [
          RequiredPart(
            "whose sheet it is", in: "title", [.always("sheet.owner"), .always("document.status")]),
          RequiredPart(
            "the files that could not be used",
            [.field("sheet.unreadable", where: .holds("sheet.hasUnreadable"))]),
          RequiredPart(
            "what is missing, case by case", in: "cases",
            .each(
              of: "cases",
              [.always("who", "case"), .always("urgency")] + .each(of: "rows", [.always("fact")]))),
          .madeOf(by: "made-of"),
        ])
    }
  }
}
