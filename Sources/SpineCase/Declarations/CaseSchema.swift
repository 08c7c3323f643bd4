import Records
import SourceText
import SpineScores

extension ClinicalCase: SchemaRecord {
  init() {
    self.init(id: "", asOf: .unread, profile: "")
  }

  package static let schema: RecordSchema<ClinicalCase> = RecordSchema {
    FormatLine(CaseReader.format)
    Key(
      "case", \.id, .requiredText(.reference), "The identifier of the case", view: .none,
      .filledIn("CASE-0001"))
    Key(
      "asOf", \.asOf, .asOf(), "When the facts hold", view: .none,
      .remark("when the facts hold: a date, or a time with its offset"),
      .filledIn("2026-01-31T02:00+05:30"))
    Key(
      "profile", \.profile, .profile(), "The country", view: .none,
      .remark("in | england: emergency numbers, role names, time targets"), .filledIn("in"))
    Key("patient", \.patient, .record(), "The patient", .asked(.ward), .listed(.everywhere))
    Key("performance", \.performance, .record(), "Performance", .asked(.ward), .listed(.everywhere))
    Key(
      "neurology", \.neurology, .record(), "The neurological examination", .asked(.ward), .listed(.everywhere)
    )
    Key("pain", \.pain, .record(), "The pain", .asked(.ward), .listed(.everywhere))
    Key("tumour", \.tumour, .record(), "The tumour", .asked(.oncology), .listed(.everywhere))
    Key("lesions", \.lesions, .records(), "Lesions", .asked(.radiology), .listed(.everywhere))
    Key(
      "investigations", \.investigations, .records(), "Investigations", .asked(.referrer),
      .listed(.everywhere))
    Key("pathology", \.pathology, .record(), "The specimen", .asked(.pathology), .listed(.everywhere))
    Key(
      "clock", \.clock, .record(), "The times of an emergency", .asked(.ward), .turn(.receiving),
      .remark("the times of an emergency, beside onset, steroid and call"))
    Key("treatment", \.treatment, .record(), "Treatment", .asked(.ward), .listed(.everywhere))
    Key(
      "surgery", \.surgery, .record(), "The operation", .asked(.referrer), .listed(.everywhere),
      .turn(.operation))
    Key(
      "bloods", \.bloods, .record(), "Blood results", .asked(.laboratory), .listed(.everywhere),
      .turn(.operation),
      .remark("figures with their unit; what a report says in words goes under investigations"))
    Key("fitness", \.fitness, .record(), "Fitness", .asked(.anaesthesia), .listed(.everywhere))
    Key(
      "scores", \.reported, .record(), "Scores of other tools", .asked(.oncology), .listed(.everywhere),
      .turn(.outcome))
    KeyGroup("local", "This hospital", .asked(.referrer), .listed(.everywhere)) {
      Key("unavailable", \.local, .records(), "What is not available locally")
    }
    Key("wishes", \.wishes, .record(), "Wishes", .asked(.patientsTeam), .listed(.everywhere))
    Key("told", \.told, .record(), "What the patient was told", .asked(.patientsTeam), .listed(.everywhere))
    Key("board", \.board, .record(), "The board", .asked(.referrer), .listed(.summary))
    Key(
      "supportive", \.supportive, .record(), "Supportive care", .asked(.patientsTeam), .listed(.everywhere),
      .turn(.outcome))
    Key("referral", \.referral, .record(), "The referral", .asked(.referrer), .listed(.letter))
    Key(
      "handout", \.handout, .record(), "The patient's sheet", .readers(.patient), .asked(.patientsTeam),
      .only(.diagnosisTold),
      .remark("what the patient reads: plain words, short sentences, no scores, no survival"))
    Key(
      "urgency", \.urgency, .optionalRecord(), "A higher urgency than the facts say", view: .none,
      .remark("it can only be raised"))
    Key(
      "signOff", \.signOff, .signatures(.ofCase), "Who signed which document", view: .none,
      .remark(
        "'spineboard sign' signs one document as it is and writes the entry, with a digest of what the document uses."
      ),
      .remark(
        "By hand for what was signed on paper; document is "
          + DocumentKind.signedInCase.map(\.rawValue).joined(separator: " | ")
      ),
      .remark(
        "In an emergency a letter may be signed although something is missing: add incompleteBecause, with the reason."
      ),
      .sample(
        "[{document: referral-letter, name: Dr Name, role: registrar, registration: MC-00000, at: 2026-01-31T03:00+05:30}]"
      ))
    KeyGroup(
      "documents", "Editions of documents", view: .none,
      .remark("an edition that no longer counts has a state, withdrawn | entered-in-error"),
      .sample("{referral-letter: {version: 2, replaces: 1}, mdt-summary: {version: 1}}")
    ) {
      for document in DocumentKind.ofCase {
        Key(
          document.rawValue, \.documents[document], .optionalRecord(), "The edition", view: .none)
      }
    }
  }
}

extension DocumentEdition: SchemaRecord {
  init() { self = .first }

  package static let schema: RecordSchema<DocumentEdition> = RecordSchema {
    Key("version", \.version, .number(1...999, usual: 1), "Its version", view: .none)
    Key("replaces", \.replaces, .optionalNumber(1...998), "The version that it replaces", view: .none)
    Key("state", \.state, .optionalCoded(), "Why it no longer counts", view: .none)
  }

  func settle(_ reader: MappingReader) -> Bool {
    let key = "replaces"
    if let replaces, replaces >= version, let node = reader.node(key) {
      reader.fail(key, at: node.position, "is not below version; name an earlier version of this document")
    }
    return true
  }
}

extension Form {
  /// When the facts hold: that of the file, or another that counts instead.
  fileprivate static func asOf() -> Form where Value == Moment {
    Form(.moment, .date) { reader, key in
      let moment = reader.asOf(key)
      reader.findings.context.asOf = moment
      return moment
    } write: {
      .text($0.iso)
    } value: {
      .moment($0)
    }.required
  }

  /// One of the country profiles there are.
  fileprivate static func profile() -> Form where Value == String {
    Form(.text, read: { $0.profile($1) }, write: { .text($0) }) { .text($0) }.required
  }
}

extension MappingReader {
  fileprivate func asOf(_ key: String) -> Moment {
    let instead = findings.context.asOfInstead
    guard let node = node(key) else {
      if let instead { return instead }
      findings.error(
        at: position, key,
        "is missing; write the date or time at which the facts hold, as 2026-06-04T07:30+05:30")
      return .unread
    }
    findings.note(.date, at: node.position)
    // A month alone would leave every age and every clock open.
    if let text = node.textValue, let moment = Moment(text), moment.date.day != nil {
      return instead ?? moment
    }
    fail(
      key, at: node.position,
      "is not a date or time; write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset")
    return .unread
  }

  fileprivate func profile(_ key: String) -> String {
    let profiles = findings.context.profiles
    guard let node = node(key) else {
      findings.error(at: position, key, "is missing. Use \(Wording.list(profiles))")
      return ""
    }
    guard let text = node.textValue, profiles.contains(text) else {
      let shown = Wording.quoted(node.textValue ?? "")
      fail(key, at: node.position, "\(shown) is not a profile. Use \(Wording.list(profiles))")
      return ""
    }
    return text
  }
}
