import SpineScores

extension Decision: SchemaRecord {
  package static let schema: RecordSchema<Decision> = RecordSchema {
    Key(
      "recommendation", \.recommendation, .paragraph(), "Recommendation",
      example: "Transfer today. Embolisation, then decompression and ...",
      .sample("what the board recommends"))
    Key(
      "fallback", \.fallback, .paragraph(), "Fallback",
      example: "Radiotherapy within 24 hours, had he declined.",
      .sample("what to do where that cannot be done"))
    Key("conditions", \.conditions, .records(), "Conditions, if and then")
    Key("intent", \.intent, .coded(), "Intent", example: "local control")
    Key(
      "rationale", \.rationale, .paragraph(), "Rationale",
      example: "Progressive deficit for two days, cord compression ...", .sample("why"))
    Key(
      "guidelineExists", \.guidelineExists, .flag(), "A guideline exists for this", example: "yes",
      .missed(.summary, .decided), .turn(.outcome))
    Key(
      "guideline", \.guideline, .words(), "Guideline relied on", example: "NOMS (Laufer 2013); Patchell 2005",
      .sample("its name"))
    Key("consensus", \.consensus, .coded(), "Consensus", example: "unanimous")
    Key(
      "dissent", \.dissent, .records(), "Dissent: who, what, why", .readers(.board),
      .remark("none (asked for, none voiced), or [{who: Dr Name, what: ..., why: ...}]"))
    Key(
      "opinionsMissing", \.opinionsMissing, .texts(), "Opinions missing", example: "palliative care",
      .remark("none, or a list"), .sample("[palliative care]"))
    Key(
      "trialScreening", \.trialScreening, .coded(), "Screening for a trial", example: "not eligible",
      .words("trial"), .extra, .turn(.outcome))
    Key("trial", \.trial, .words(), "Trial", example: "not screened", .sample("which, and why not"))
    Key(
      "trialOfferedBy", \.trialOfferedBy, .words(.knownName), "Who offers the trial",
      example: "Dr Leela Menon", .missed(.summary, .trialEligible), .turn(.outcome), .sample("Dr Name"))
    Key(
      "feasibility", \.feasibility, .paragraph(), "Feasibility: where, cost, scheme, travel",
      example: "All here.", .sample("where, cost, scheme, travel"))
    Key(
      "patientDecision", \.patientDecision, .paragraph(), "The patient's decision",
      example: "Agrees to radiotherapy and to tablets.", .sample("what the patient decides"))
    Key(
      "done", \.done, .paragraph(), "What was done",
      example: "Operated on 15 May 2026 at 01:20. Radiotherapy 28 May to ...", .sample("what was done"))
    KeyGroup("tell", "Who tells the patient of the outcome", view: .record) {
      Key("who", \.teller, .name(), "Who tells the patient", example: "Dr Vikram Deshpande", view: "teller")
      Key(
        "when", \.tellWhen, .moment(.event), "When the patient is told", example: "8 June 2026, 14:00",
        view: "tellWhen", .sample("2026-02-01"))
      Key(
        "language", \.tellLanguage, .code(.note), "In which language", example: "English",
        view: "tellLanguage", .sample("hi"))
      Key(
        "done", \.told, .flag(), "Patient told of the outcome", example: "yes", view: "told", .sample("true"))
      Key(
        "doneOn", \.toldOn, .date(), "When the patient was told of the outcome", example: "8 June 2026",
        view: "toldOn", .missed(.summary, .outcomeTold), .turn(.outcome))
    }
    Key(
      "staysResponsible", \.staysResponsible, .words(.knownName), "Who stays responsible",
      example: "Mr Tomasz Zielinski", .missed(.summary, .decided), .turn(.outcome), .sample("Dr Name"))
    Key("followed", \.followed, .record(), "What became of the recommendation")
    Key(
      "review", \.review, .words(), "Next review", example: "report only, images not seen",
      .sample("date, or what brings the case back"))
    Key(
      "copies", \.copies, .texts(), "Copies to",
      example: "Dr Sanjay Patil, family doctor; Dr Anjali Kulkarni, referrer", .sample("[family doctor]"))
    Key(
      "copyToPatient", \.copyToPatient, .flag(), "Copy of the outcome to the patient", example: "yes",
      .missed(.summary, .decided), .turn(.outcome))
    Key("actions", \.actions, .records(), "Actions with owner and date")
  }
}

extension Condition: SchemaRecord {
  init() {
    self.init(when: "", then: "")
  }

  package static let schema: RecordSchema<Condition> = RecordSchema {
    Key(
      "if", \.when, .requiredText(), "If", example: "embolisation cannot be had by 18:00 today", view: "when",
      .sample("biopsy shows myeloma"))
    Key(
      "then", \.then, .requiredText(), "Then", example: "operate without it and with cell salvage ready",
      .sample("ask haematology first"))
  }
}

extension Dissent: SchemaRecord {
  init() {
    self.init(who: "", what: "")
  }

  package static let schema: RecordSchema<Dissent> = RecordSchema {
    Key("who", \.who, .requiredName(), "Who", example: "Dr Rehana Pathan, anaesthesia", .readers(.board))
    Key(
      "what", \.what, .requiredText(), "What",
      example: "prefers stereotactic re-irradiation before any operation", .readers(.board))
    Key(
      "why", \.why, .words(), "Why", example: "haemoglobin 8.9 g/dL and one kidney; large blood loss is ...",
      .readers(.board))
  }
}

extension Followed: SchemaRecord {
  package static let schema: RecordSchema<Followed> = RecordSchema {
    Key(
      "extent", \.extent, .coded(), "Recommendation followed", example: "in part", .words("followed"), .extra,
      .turn(.outcome))
    Key(
      "reason", \.reason, .coded(), "Why it was not followed",
      example: "the patient chose radiotherapy alone", .words("notFollowed"), .missed(.summary, .notFollowed),
      .turn(.outcome))
    Key(
      "on", \.on, .date(), "When that was known", example: "2 June 2026", .extra, .turn(.outcome),
      .sample("2026-01-31"))
  }
}

extension Action: SchemaRecord {
  init() {
    self.init(id: "", action: "", owner: "", due: .unread)
  }

  package static let schema: RecordSchema<Action> = RecordSchema {
    Key("id", \.id, .requiredText(.reference), "Number", example: "A-0604-1", .sample("A1"))
    Key(
      "action", \.action, .requiredText(), "What", example: "send CT and MRI, book the ambulance",
      .sample("book theatre"))
    Key("owner", \.owner, .requiredName(), "Who", example: "Dr Farhan Qureshi")
    Key("due", \.due, .requiredDate(.event), "By when", example: "4 June 2026", .sample("2026-02-02"))
    Key("state", \.state, .coded(), "State", example: "open", .words("action"))
  }
}
