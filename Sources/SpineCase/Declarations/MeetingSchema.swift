import Records
import SpineScores

extension Meeting: SchemaRecord {
  init() {
    self.init(id: "", name: "", start: .unread, chair: "", noteTaker: "")
  }

  package static let schema: RecordSchema<Meeting> = RecordSchema {
    FormatLine(MeetingReader.format)
    Key(
      "meeting", \.id, .requiredText(.identifier), "The identifier of the meeting", view: .none,
      .remark("the identifier, which the case files name as board.meeting.id"), .filledIn("BOARD-2026-01-31"))
    Key(
      "name", \.name, .requiredName(), "The name of the board", view: .none, .filledIn("Spine tumour board"))
    Key("host", \.host, .name(), "The hospital that holds it", view: .none, .sample("Hospital"))
    Key(
      "start", \.start, .requiredMoment(), "When it began", view: .none, .filledIn("2026-01-31T08:00+05:30"))
    Key("end", \.end, .moment(), "When it ended", view: .none, .sample("2026-01-31T09:00+05:30"))
    Key("place", \.place, .words(), "Where it was held", view: .none, .sample("Seminar room"))
    Key("mode", \.mode, .coded(), "How it was held", view: .none)
    Key(
      "chair", \.chair, .requiredName(), "Who chaired it", view: .none, .remark("as among the attendees"),
      .filledIn("Dr Name"))
    Key(
      "deputy", \.deputy, .words(.knownName), "The deputy chair", view: .none,
      .remark("who chaired in place of the chair"), .sample("not-applicable"))
    Key("noteTaker", \.noteTaker, .requiredName(), "Who took the notes", view: .none, .filledIn("Full Name"))
    Key("attendees", \.attendees, .requiredRecords(), "Who was there", view: .none, .filledIn(""))
    Key(
      "apologies", \.apologies, .records(), "Who could not come", view: .none, .remark("a list, or none"),
      .sample("[{name: Dr Other, role: consultant, specialty: pathology, cover: none named}]"))
    Key(
      "absentees", \.absentees, .records(), "Who neither came nor sent word", view: .none,
      .remark("who neither came nor sent word"), .sample("[{name: Dr Third, role: consultant}]"))
    Key("quorum", \.quorum, .record(), "The local rule for a quorum", view: .none)
    Key(
      "interests", \.interests, .records(), "Interests that were declared", view: .none,
      .remark("a list, or none where somebody asked and there was none"),
      .sample("[{name: Dr Name, interest: lecture fee}]"))
    Key(
      "previousMinutes", \.previousMinutes, .paragraph(), "Whether the last minutes were agreed", view: .none,
      .sample("Minutes of 24 January 2026 agreed without correction."))
    Key("mattersArising", \.mattersArising, .texts(), "What arose from them", view: .none, .sample("none"))
    Key(
      "carriedForward", \.carriedForward, .records(), "Actions still open from earlier meetings", view: .none,
      .remark("the owner is a person; state: open | done | cancelled"),
      .sample(
        "[{id: A-0124-1, action: write the protocol, owner: Dr Name, raised: 2026-01-24, firstDue: 2026-01-31, due: 2026-02-07, state: open}]"
      ))
    Key(
      "cases", \.cases, .requiredRecords(), "The cases on the list", view: .none,
      .remark("in any order; the agenda puts the most urgent first"), .filledIn(""))
    Key("otherBusiness", \.otherBusiness, .texts(), "Other business", view: .none, .sample("none"))
    Key(
      "next", \.next, .moment(.event), "When the board meets next", view: .none,
      .sample("2026-02-07T08:00+05:30"))
    Key(
      "circulation", \.circulation, .texts(), "Who gets the minutes", view: .none,
      .sample("[all attendees, the referring hospitals for their own patients only]"))
    Key(
      "signOff", \.signOff, .signatures(.ofMeeting), "Who signed the minutes and the letters", view: .none,
      .remark("Only when the minutes are agreed: who signs is the chair or the deputy."),
      .remark(
        "'spineboard sign' signs the minutes or the letters as they are; by hand what was signed on paper:"),
      .sample(
        "[{document: mdt-minutes, name: Dr Name, role: chair, registration: R-1, at: 2026-02-01T18:00+05:30}]"
      ))
    Key(
      "minutes", \.minutes, .edition(), "Which edition of the minutes the file stands for", view: .none,
      .remark("state is withdrawn | entered-in-error, where they no longer count"),
      .sample("{version: 2, replaces: 1}"))
    Key(
      "amendments", \.amendments, .records(), "What was changed after the minutes were signed", view: .none,
      .remark("What was wrong in signed minutes; they are not rewritten:"),
      .sample(
        "[{\"on\": 2026-02-03T09:00+05:30, by: Full Name, what: \"T9, not T8\", countersigned: {name: Dr Name, role: chair, registration: R-1, at: 2026-02-03T10:00+05:30}}]"
      ))
  }
}

extension Form {
  /// An edition; left out, it is the first.
  fileprivate static func edition() -> Form where Value == DocumentEdition {
    let schema = DocumentEdition.schema
    return Form(.record(schema.members), .record, mayBeAbsent: true) { reader, key in
      reader.optionalRecord(key) { DocumentEdition(whole: $0) } ?? .first
    } write: {
      $0 == .first ? nil : .mapping(schema.write($0))
    } value: { _ in
      .record
    }
  }

  /// The specialties that must be there; the usual ones where none is named.
  fileprivate static func core() -> Form where Value == [Specialty] {
    Form(.filledList(.coded(Specialty.words)), mayBeAbsent: true) { reader, key in
      let named = reader.codedList(key, Specialty.self)
      if named.value?.isEmpty == true, !reader.findings.hasError(within: reader.path(of: key)) {
        reader.findings.error(reader.path(of: key), "names no specialty; leave it out for the usual core")
      }
      return named.value ?? Quorum.usualCore
    } write: { core in
      core == Quorum.usualCore ? nil : .sequence(core.map { Node(.text($0.rawValue)) })
    } value: {
      .list($0.map { .answer($0.rawValue) })
    }
  }
}

extension Attendee: SchemaRecord {
  init() {
    self.init(name: "", role: "", specialty: .otherSpecialty)
  }

  package static let schema: RecordSchema<Attendee> = RecordSchema {
    Key("name", \.name, .requiredName(), "The name", view: .none)
    Key("role", \.role, .requiredName(), "The role", view: .none, .sample("consultant"))
    Key("specialty", \.specialty, .requiredCoded(), "The specialty the person speaks for", view: .none)
    Key("organisation", \.organisation, .name(), "The hospital or centre", view: .none, .sample("Hospital"))
    Key("attendance", \.attendance, .coded(), "How the person attended", view: .none)
    Key(
      "joined", \.joined, .moment(), "When the person came, where that was after the start", view: .none,
      .sample("2026-01-31T08:15+05:30"))
    Key(
      "left", \.left, .moment(), "When the person left, where that was before the end", view: .none,
      .sample("2026-01-31T08:40+05:30"))
  }
}

extension Apology: SchemaRecord {
  init() { self.init(name: "") }

  package static let schema: RecordSchema<Apology> = RecordSchema {
    Key("name", \.name, .requiredName(), "The name", view: .none)
    Key("role", \.role, .name(), "The role", view: .none, .sample("consultant"))
    Key("cover", \.cover, .words(), "Who stood in", view: .none, .sample("none named"))
    Key("specialty", \.specialty, .coded(), "The specialty the person would have spoken for", view: .none)
  }
}

extension Absentee: SchemaRecord {
  init() { self.init(name: "") }

  package static let schema: RecordSchema<Absentee> = RecordSchema {
    Key("name", \.name, .requiredName(), "The name", view: .none)
    Key("role", \.role, .name(), "The role", view: .none, .sample("consultant"))
  }
}

extension Quorum: SchemaRecord {
  package static let schema: RecordSchema<Quorum> = RecordSchema {
    Key("rule", \.rule, .words(), "The rule in words", view: .none, .sample("one of each core specialty"))
    Key(
      "core", \.core, .core(), "The specialties that must be there", view: .none,
      .remark("left out: " + Quorum.usualCore.map(\.rawValue).joined(separator: ", ")),
      .sample("[spinal-surgery, radiation-oncology, radiology]"))
  }
}

extension DeclaredInterest: SchemaRecord {
  init() { self.init(name: "", interest: "") }

  package static let schema: RecordSchema<DeclaredInterest> = RecordSchema {
    Key("name", \.name, .requiredName(), "The name", view: .none)
    Key("interest", \.interest, .requiredText(), "The interest", view: .none, .sample("lecture fee"))
  }
}

extension CarriedAction: SchemaRecord {
  init() { self.init(action: Action()) }

  package static let schema: RecordSchema<CarriedAction> = RecordSchema {
    KeysOf(\.action)
    Key("raised", \.raised, .date(), "The day on which it was agreed", view: .none, .sample("2026-01-24"))
    Key(
      "firstDue", \.firstDue, .date(.event), "The date by which it was due at first, where that was moved",
      view: .none, .sample("2026-01-31"))
  }
}

extension ListedCase: SchemaRecord {
  init() { self.init(file: "", route: .discussed) }

  package static let schema: RecordSchema<ListedCase> = RecordSchema {
    Key(
      "file", \.file, .requiredText(.reference), "The case file, relative to the meeting file", view: .none,
      .remark("the path from the folder of this file"), .sample("case.yaml"))
    Key(
      "route", \.route, .requiredCoded(), "How the case came onto the list, and what became of it",
      view: .none)
    Key("deferral", \.deferral, .coded(), "Why it was deferred", view: .none)
    Key(
      "protocol", \.protocolFollowed, .optionalRecord(), "The protocol that it followed", view: .none,
      .remark("of a case by-protocol"), .sample("{id: SP-3, sortedBy: Full Name, \"on\": 2026-01-30}"))
    Key(
      "why", \.why, .words(), "Why it was deferred, or which protocol it followed", view: .none,
      .sample("no CT of the spine yet"))
    Key(
      "heard", \.heard, .moment(), "When the board turned to the case", view: .none,
      .remark("when the board turned to the case: for its quorum"), .sample("2026-01-31T08:30+05:30"))
  }
}

extension FollowedProtocol: SchemaRecord {
  init() { self.init(id: "") }

  package static let schema: RecordSchema<FollowedProtocol> = RecordSchema {
    Key("id", \.id, .requiredText(.reference), "Its name or number", view: .none, .sample("SP-3"))
    Key("sortedBy", \.sortedBy, .name(), "Who sorted the case", view: .none)
    Key("on", \.on, .date(), "When", view: .none)
  }
}

extension Amendment: SchemaRecord {
  init() { self.init(on: .unread, by: "", what: "") }

  package static let schema: RecordSchema<Amendment> = RecordSchema {
    Key("on", \.on, .requiredMoment(), "When it was made", view: .none, .sample("2026-02-03T09:00+05:30"))
    Key("by", \.by, .requiredName(), "Who answers for it", view: .none)
    Key("what", \.what, .requiredText(), "What is corrected", view: .none, .sample("T9, not T8"))
    Key(
      "countersigned", \.countersigned, .optionalRecord(SignOff.schema(.countersigning)),
      "Who countersigned it", view: .none)
  }
}
