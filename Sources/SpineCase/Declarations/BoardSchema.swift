import SpineScores

extension BoardRecord: SchemaRecord {
  package static let schema: RecordSchema<BoardRecord> = RecordSchema {
    KeyGroup("question", "The question for the board", view: .record) {
      Key(
        "kind", \.questionKind, .coded(), "Kind of question", example: "local treatment",
        view: "questionKind", .words("question"))
      Key(
        "text", \.question, .paragraph(), "Question for the board",
        example: "Decompression and stabilisation at L1 today, before ...", view: "question")
    }
    Key(
      "preparedBy", \.preparedBy, .name(), "Who wrote the summary",
      example: "Ruth Adeyemi, board coordinator", .extra, .turn(.outcome))
    Key("meeting", \.meeting, .record(), "The meeting", .asked(.board))
    Key(
      "route", \.route, .coded(), "Full discussion or by protocol", example: "by protocol",
      .words("boardRoute"), .asked(.board), .missed(.summary, .decided), .turn(.outcome))
    Key(
      "protocol", \.protocolName, .words(.knownIdentifier), "Standard of care that it follows",
      example: "SP-3", .asked(.board), .missed(.summary, .byProtocol), .turn(.outcome),
      .remark("the standard of care, where the case follows one"), .sample("SP-3"))
    Key(
      "earlierDiscussions", \.earlierDiscussions, .records(), "Earlier discussions", example: "none",
      .asked(.board), .missed(.summary, .discussedBefore), .turn(.outcome),
      .remark("none, or [{on: 2026-01-29, meeting: JOINT-2026-01-29, recommendation: ...}]"))
    Key("referrer", \.referrer, .name(), "Referring clinician", example: "Dr Leela Menon, clinical oncology")
    Key(
      "referrerTelephone", \.referrerTelephone, .telephone(.text), "Referring clinician's telephone",
      example: "+91 00000 00013", .extra, .turn(.outcome), .sample("\"+91 00000 00008\""))
    Key(
      "responsible", \.responsible, .name(), "Responsible clinician",
      example: "Dr Vikram Deshpande, consultant spine surgeon")
    Key(
      "responsibleTelephone", \.responsibleTelephone, .telephone(.text), "Responsible clinician's telephone",
      example: "+91 00000 00011", .sample("\"+91 00000 00003\""))
    Key(
      "responsibleEmail", \.responsibleEmail, .note(), "Responsible clinician's e-mail",
      example: "spine@deccan-centre.example", .extra, .turn(.outcome), .sample("name@hospital.example"))
    Key("presenter", \.presenter, .name(), "Presenter", example: "Dr Leela Menon")
    Key(
      "presenterKnowsPatient", \.presenterKnowsPatient, .flag(), "Presenter knows the patient", example: "yes"
    )
    Key(
      "discussion", \.discussion, .count(1...99), "Number of the discussion", example: "1", .asked(.board),
      .sample("1"))
    Key("options", \.options, .records(), "Options considered", .asked(.board))
    Key(
      "noTreatmentConsidered", \.noTreatmentConsidered, .flag(), "No treatment of the tumour considered",
      example: "yes", .asked(.board), .missed(.summary, .decided), .turn(.outcome),
      .remark("no treatment of the tumour is an option too"))
    Key(
      "scoreDisagreement", \.scoreDisagreement, .words(lines: true),
      "Disagreement with a score, or its limits",
      example: "the collapse was read as less than half by radiology", .asked(.board), .extra,
      .turn(.outcome), .sample("where the board differs from a score, or holds it to be outdated"))
    Key(
      "decision", \.decision, .record(), "What the board recommends, and what became of it",
      view: .top("decision"), .asked(.board), .listed(.decidedSummary), .only(.decided))
  }
}

extension BoardMeeting: SchemaRecord {
  package static let schema: RecordSchema<BoardMeeting> = RecordSchema {
    Key(
      "id", \.id, .words(.knownIdentifier), "Identifier of the board's meeting",
      example: "SALTMERE-2026-06-09", .missed(.summary, .decided), .turn(.outcome),
      .sample("JOINT-2026-02-05"))
    Key(
      "on", \.on, .moment(.event), "Date of the board's meeting", example: "2 June 2026",
      .missed(.summary, .decided), .turn(.outcome), .sample("2026-02-05T08:00+05:30"))
  }
}

extension EarlierDiscussion: SchemaRecord {
  init() {
    self.init(on: .unread)
  }

  package static let schema: RecordSchema<EarlierDiscussion> = RecordSchema {
    Key("on", \.on, .requiredDate(), "When it was", view: .none)
    Key("meeting", \.meeting, .identifier(), "The identifier of the meeting", view: .none)
    Key("recommendation", \.recommendation, .words(lines: true), "What was recommended", view: .none)
  }
}

extension TreatmentOption: SchemaRecord {
  init() {
    self.init(option: "")
  }

  package static let schema: RecordSchema<TreatmentOption> = RecordSchema {
    Key(
      "option", \.option, .requiredText(), "Option", example: "no treatment against the tumour",
      .asked(.board), .sample("radiotherapy alone"))
    Key(
      "for", \.forIt, .words(), "For it", example: "no operation", view: "forIt", .asked(.board),
      .sample("no operation"))
    Key(
      "against", \.againstIt, .words(), "Against it", example: "does not treat the mechanical pain",
      view: "againstIt", .asked(.board), .sample("does not stabilise"))
  }
}
