import Records
import SourceText
import SpineScores

extension ClinicalCase {
  /// Reads the keys at the top of a case file.
  init(_ reader: MappingReader, profiles: [String], asOf: Moment?) {
    id = reader.requiredText("case", .identifier)
    self.asOf = Self.readAsOf(reader, instead: asOf)
    profile = Self.readProfile(reader, among: profiles)
    let asOfRead = self.asOf
    patient = reader.record("patient") { Patient($0, asOf: asOfRead) }
    performance = reader.record("performance", Performance.init)
    tumour = reader.record("tumour", Tumour.init)
    neurology = reader.record("neurology", Neurology.init)
    clock = reader.record("clock", PathwayTimes.init)
    pain = reader.record("pain", Pain.init)
    lesions = reader.records("lesions", Lesion.init)
    investigations = reader.records("investigations", Investigation.init)
    pathology = reader.record("pathology", Pathology.init)
    treatment = reader.record("treatment", Treatment.init)
    supportive = reader.record("supportive", SupportiveCare.init)
    surgery = reader.record("surgery", Surgery.init)
    bloods = reader.record("bloods", Bloods.init)
    fitness = reader.record("fitness", Fitness.init)
    local = reader.record("local") { $0.records("unavailable", UnavailableService.init) }
    wishes = reader.record("wishes", Wishes.init)
    told = reader.record("told", Told.init)
    board = reader.record("board", BoardRecord.init)
    referral = reader.record("referral", Referral.init)
    handout = reader.record("handout", Handout.init)
    urgency = reader.optionalRecord("urgency", UrgencyJudgement.init)
    signOff = SignOff.ofCase(reader)
    documents = DocumentEdition.all(reader)
  }

  private static func readAsOf(_ reader: MappingReader, instead: Moment?) -> Moment {
    guard let node = reader.node("asOf") else {
      if let instead { return instead }
      reader.findings.error(
        at: reader.position, "asOf",
        "is missing; write the date or time at which the facts hold, as 2026-06-04T07:30+05:30")
      return .unread
    }
    reader.findings.note(.date, at: node.position)
    if let text = node.textValue, let moment = Moment(text), moment.date.day != nil {
      return instead ?? moment
    }
    reader.fail(
      "asOf", at: node.position,
      "is not a date or time; write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset")
    return .unread
  }

  private static func readProfile(_ reader: MappingReader, among profiles: [String]) -> String {
    guard let node = reader.node("profile") else {
      reader.findings.error(at: reader.position, "profile", "is missing. Use \(Wording.list(profiles))")
      return ""
    }
    guard let text = node.textValue, profiles.contains(text) else {
      let shown = Wording.quoted(node.textValue ?? "")
      reader.fail("profile", at: node.position, "\(shown) is not a profile. Use \(Wording.list(profiles))")
      return ""
    }
    return text
  }
}

extension UrgencyJudgement {
  init?(_ reader: MappingReader) {
    by = reader.judge("by")
    why = reader.requiredText("why")
    guard let raisedTo = reader.requiredCoded("raisedTo", JudgedUrgency.self) else { return nil }
    self.raisedTo = raisedTo
  }
}

extension Moment {
  /// Stands in for a moment that could not be read; the error that was reported stops the case.
  static let unread = Moment(date: CalendarDate.unread)
}

extension CalendarDate {
  /// The first day of the calendar that this project reads.
  static let unread = CalendarDate(firstDayOf: 1850)

  private init(firstDayOf year: Int) {
    (self.year, month, day) = (year, 1, 1)
  }
}

extension Patient {
  init(_ reader: MappingReader, asOf: Moment) {
    name = reader.name("name")
    born = reader.birth(asOf: asOf)
    sex = reader.coded("sex")
    pregnancy = Pregnancy.read(reader)
    identifiers = reader.records("identifiers", Identifier.init).value ?? []
    language = reader.language("language")
    interpreterNeeded = reader.flag("interpreterNeeded")
    interpreterUsed = reader.coded("interpreterUsed")
    setting = reader.coded("setting")
    weightKilograms = reader.figure("weightKilograms")
    address = reader.note("address")
    telephone = reader.telephone("telephone")
    nextOfKin = reader.optionalRecord("nextOfKin", NextOfKin.init)
  }
}

extension NextOfKin {
  init(_ reader: MappingReader) {
    name = reader.name("name")
    relation = reader.note("relation")
    telephone = reader.telephone("telephone")
  }
}

extension Performance {
  init(_ reader: MappingReader) {
    karnofsky = Self.karnofsky(reader)
    ecog = Self.ecog(reader)
    (karnofskyBefore, ecogBefore) = reader.record("before") { (Self.karnofsky($0), Self.ecog($0)) }
    assessedBy = reader.name("assessedBy")
    assessedOn = reader.date("assessedOn")
  }

  private static func karnofsky(_ reader: MappingReader) -> Field<KarnofskyPerformanceStatus> {
    grade(
      reader, "karnofsky", dead: "0",
      "write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100", KarnofskyPerformanceStatus.init(rawValue:))
  }

  private static func ecog(_ reader: MappingReader) -> Field<ECOGPerformanceStatus> {
    grade(reader, "ecog", dead: "5", "write 0, 1, 2, 3 or 4", ECOGPerformanceStatus.init(rawValue:))
  }

  private static func grade<Grade: Hashable & Sendable>(
    _ reader: MappingReader, _ key: String, dead: String, _ answers: String, _ make: (String) -> Grade?
  ) -> Field<Grade> {
    reader.field(key) { node in
      let typed: String? =
        switch node.content {
        case .number(let text), .plain(let text): text
        default: nil
        }
      if let typed, let grade = make(typed) { return grade }
      let shown =
        typed == dead
        ? "\(dead) means that the patient has died; no document is made of that"
        : typed.map { Wording.quoted($0) + " is not on this scale" } ?? node.kindInWords
      reader.fail(key, at: node.position, "\(shown); \(answers)")
      return nil
    }
  }
}
