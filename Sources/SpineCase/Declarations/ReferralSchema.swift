import SpineScores

extension Referral: SchemaRecord {
  package static let schema: RecordSchema<Referral> = RecordSchema(notInFile: [\.receiving]) {
    KeyGroup("to", "Referred to", .listed(.inPlace)) {
      Key(
        "centre", \.centre, .code(), "The centre that is asked, by its name in the directory of centres",
        view: .none, .sample("vasant-regional"))
      KeysOf(\.to)
    }
    Key("from", \.from, .record(), "Referrer", .listed(.inPlace))
    Key("callBack", \.callBack, .record(), "Call back", .listed(.inPlace))
    Key(
      "ask", \.ask, .paragraph(.ask), "What is asked",
      example: "Please take over Mrs Waghmode today for decompression and ...",
      .sample("one sentence, what and by when"))
    Key(
      "askKind", \.askKind, .coded(), "Kind of help asked for", example: "take over care", .words("ask"),
      .extra, .turn(.receiving))
    Key(
      "wantedBy", \.wantedBy, .moment(.deadline), "Wanted by", example: "23 June 2026", .sample("2026-01-31"))
    Key(
      "replyBy", \.replyBy, .moment(.deadline), "Reply wanted by", example: "10 June 2026, 11:00",
      .turn(.receiving), .sample("2026-01-31T04:00+05:30"))
    Key(
      "responseTo", \.responseTo, .name(), "Reply to",
      example: "Dr Anjali Kulkarni, by telephone, then by e-mail")
    Key("decided", \.decided, .moment(), "Decision to refer", example: "3 June 2026")
    Key("sent", \.sent, .moment(.event), "When the letter was sent", example: "9 June 2026, 10:30")
    Key("method", \.method, .words(), "How the letter was sent", example: "e-mail")
    Key("telephoned", \.telephoned, .record(), "The call before the letter")
    Key("accepted", \.accepted, .record(), "Who accepted the patient")
    Key("transfer", \.transfer, .record(), "How the patient is moved")
    Key(
      "lastMeal", \.lastMeal, .moment(), "Last meal", example: "9 June 2026, 19:30",
      .missed(.letter, .emergency), .turn(.receiving), .sample("2026-01-30T20:00+05:30"))
    Key(
      "imagePasswordSentSeparately", \.imagePasswordSentSeparately, .flag(), "Image password sent separately",
      example: "yes", .missed(.letter, .imagesSent), .turn(.receiving),
      .remark("whether, never the password itself"))
    Key("whereNow", \.whereNow, .words(), "Where the patient is now", example: "at home", .sample("ward 3"))
    Key("mobility", \.mobility, .words(), "Mobility", example: "walks unaided", .sample("in bed"))
    Key(
      "transport", \.transport, .words(), "Transport need",
      example: "stretcher ambulance with a nurse, spine flat", .sample("ambulance, asked for at 01:40"))
    Key(
      "infectionRisk", \.infectionRisk, .words(), "Infection risk",
      example: "none known; MRSA screen not done", .sample("none known"))
    Key(
      "attendant", \.attendant, .words(), "Who travels with the patient", example: "wife, Beverley Clarke",
      .sample("wife"))
    Key(
      "scheme", \.scheme, .words(), "Scheme and number",
      example: "state health scheme, card seen, valid until 31 March 2027", .sample("name and number"))
    Key(
      "preauthorisation", \.preauthorisation, .words(), "Pre-authorisation",
      example: "emergency approval requested at 07:10 on 4 June 2026", .sample("asked for on 2026-01-30"))
    Key(
      "schemeValidUntil", \.schemeValidUntil, .date(.event), "Money help valid until",
      example: "31 March 2027", .missed(.letter, .schemeNamed), .turn(.receiving), .sample("2026-03-31"))
    Key(
      "lodging", \.lodging, .words(), "Lodging", example: "a room near the hospital for the husband", .extra,
      .turn(.receiving), .sample("needed for one"))
    Key(
      "lostWages", \.lostWages, .words(), "Lost wages", example: "the husband loses a daily wage", .extra,
      .turn(.receiving), .sample("the son's, by the day"))
    Key(
      "travel", \.travel, .words(), "Travel and lodging",
      example: "74 km, about 2 hours by road; husband needs lodging", .sample("90 km"))
    Key(
      "interimPlan", \.interimPlan, .paragraph(), "Plan until the patient is seen",
      example: "Steroid taper to 16 June 2026, physiotherapy once a week.",
      .sample("what is done until the patient is seen"))
    Key(
      "safetyNet", \.safetyNet, .paragraph(), "What to do if the patient gets worse",
      example: "He or his wife calls 01632 960151 at any hour, or 999.",
      .sample("whom to call if the patient gets worse"))
    Key(
      "boardHeld", \.boardHeld, .paragraph(), "Board held, and what it said",
      example: "Joint spine tumour board, 4 June 2026.")
    Key(
      "bring", \.bring, .texts(), "What the patient brings", example: "list of medicines",
      .sample("[all scans]"))
    Key(
      "enclosures", \.enclosures, .texts(), "Enclosures", example: "MRI report, 2 pages",
      .sample("[\"MRI report, 2 pages\"]"))
    Key(
      "copies", \.copies, .texts(), "Copies to", example: "Dr Sanjay Patil, family doctor",
      .sample("[family doctor]"))
    Key(
      "copyToPatient", \.copyToPatient, .flag(), "Copy to the patient", example: "no", .turn(.receiving),
      .remark("a copy holds all that clinicians read; the patient's own sheet is the handout"))
  }
}

extension Contact: SchemaRecord {
  package static let schema: RecordSchema<Contact> = RecordSchema {
    Key("name", \.name, .name(), "name", example: "Dr Leela Menon", .belonging)
    Key(
      "role", \.role, .name(), "role", example: "consultant, clinical oncology", .belonging,
      .sample("registrar"))
    Key(
      "registration", \.registration, .identifier(), "registration number", example: "TCMC-FICTION-30988",
      .belonging,
      .sample("MC-00000"))
    Key(
      "organisation", \.organisation, .name(), "hospital or centre",
      example: "Krishna Valley General Hospital", .belonging, .sample("District Hospital"))
    Key(
      "address", \.address, .note(.paragraph), "address",
      example: "1 Banyan Avenue, Deccan Nagar, Maharashtra", .belonging)
    Key(
      "telephone", \.telephone, .telephone(), "telephone", example: "+91 00000 00013", .belonging,
      .sample("+91 00000 00005"))
    Key("email", \.email, .note(), "e-mail", example: "spine@deccan-centre.example", .belonging)
    Key("hours", \.hours, .note(), "hours", example: "at any hour", .belonging)
  }
}

extension Telephoned: SchemaRecord {
  package static let schema: RecordSchema<Telephoned> = RecordSchema {
    Key(
      "to", \.to, .words(.knownName), "Telephoned to",
      example: "Dr Vikram Deshpande, consultant spine surgeon", .sample("Dr Name"))
    Key(
      "at", \.at, .moment(), "Telephoned at", example: "8 June 2026, 14:40", .sample("2026-01-31T01:45+05:30")
    )
    Key(
      "advice", \.advice, .paragraph(), "Advice given",
      example: "Clinic on 16 June 2026; keep the steroid taper as it is.", .sample("what they said"))
  }
}

extension Acceptance: SchemaRecord {
  package static let schema: RecordSchema<Acceptance> = RecordSchema {
    Key(
      "by", \.by, .words(.knownName), "Accepted by", example: "Dr Neha Sood", .missed(.letter, .emergency),
      .turn(.receiving), .sample("Dr Name"))
    Key(
      "at", \.at, .moment(), "Accepted at", example: "10 June 2026, 09:10", .missed(.letter, .emergency),
      .turn(.receiving), .sample("2026-01-31T01:50+05:30"))
    Key(
      "bed", \.bed, .words(), "Bed that was promised", example: "not yet promised",
      .missed(.letter, .emergency), .turn(.receiving), .sample("spine ward 2"))
  }
}

extension Transfer: SchemaRecord {
  package static let schema: RecordSchema<Transfer> = RecordSchema {
    Key(
      "position", \.position, .coded(), "Position on the way", example: "flat", .missed(.letter, .emergency),
      .turn(.receiving))
    Key(
      "collar", \.collar, .flag(), "Collar", example: "yes", .missed(.letter, .cervicalEmergency),
      .turn(.receiving))
    Key(
      "escort", \.escort, .words(), "Escort", example: "a nurse of the ward", .missed(.letter, .emergency),
      .turn(.receiving), .sample("a nurse"))
  }
}
