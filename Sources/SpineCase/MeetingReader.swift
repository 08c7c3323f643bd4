import Records
public import SourceText
import SpineScores

/// Reads meeting files of format 1, with every error located.
public struct MeetingReader: Sendable {
  /// The format line that every meeting file carries.
  public static let format = "spineboard/meeting/1"

  /// Creates a reader.
  public init() {}

  /// Reads one meeting.
  ///
  /// - Throws: ``CaseErrors`` with every error at once; malformed text and duplicate keys alone and first.
  public func read(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Meeting {
    try reading(bytes, file: file).value
  }

  /// A meeting that was read, with what a document made of it needs to point back into its file.
  public struct Reading: Sendable {
    /// The meeting.
    public let value: Meeting
    /// Where each key that is written stands, by its path.
    public let places: [String: SourcePosition]
    /// What the file says, to compare with another state of it.
    public let content: RecordContent
    /// The file as messages name it.
    public let file: String
  }

  /// Reads one meeting and keeps the places of its keys.
  ///
  /// - Throws: ``CaseErrors`` with every error at once; malformed text and duplicate keys alone and first.
  public func reading(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Reading {
    let root = try readRoot(bytes, file: file)
    let findings = Findings(file: file)
    guard case .mapping(let members) = root.content else {
      findings.error(
        at: root.position, "", "the file \(root.kindInWords); a meeting is a record of keys and values")
      throw CaseErrors(findings.errors)
    }
    let reader = MappingReader(path: "", position: root.position, members: members, findings: findings)
    checkFormat(reader, Self.format)
    let read = Meeting(reader)
    reader.close()
    findings.checkActions(read.carriedForward.value ?? [])
    guard findings.errors.isEmpty else { throw CaseErrors(findings.errors.sorted()) }
    return Reading(
      value: read, places: findings.places, content: RecordContent(root: root), file: file)
  }
}

extension Findings {
  fileprivate func checkActions(_ actions: [Action]) {
    var seen: Set<String> = []
    for (index, action) in actions.enumerated() where !seen.insert(action.id).inserted {
      error("carriedForward[\(index)].id", "is the id of an earlier action; every action needs its own")
    }
  }
}

extension Meeting {
  init(_ reader: MappingReader) {
    id = reader.requiredName("meeting")
    name = reader.requiredName("name")
    host = reader.name("host")
    start = reader.requiredMoment("start") ?? .unread
    end = reader.moment("end")
    place = reader.words("place")
    mode = reader.coded("mode")
    chair = reader.requiredName("chair")
    deputy = reader.words("deputy")
    noteTaker = reader.requiredName("noteTaker")
    attendees = reader.requiredRecords("attendees", Attendee.init)
    apologies = reader.records("apologies", Apology.init)
    quorum = reader.record("quorum", Quorum.init)
    interests = reader.records("interests", DeclaredInterest.init)
    previousMinutes = reader.words("previousMinutes", lines: true)
    mattersArising = reader.texts("mattersArising")
    carriedForward = reader.records("carriedForward", Action.init)
    cases = reader.requiredRecords("cases", ListedCase.init)
    otherBusiness = reader.texts("otherBusiness")
    next = reader.moment("next")
    circulation = reader.texts("circulation")
    signOff = reader.optionalRecord("signOff", SignOff.init)
    minutes = reader.optionalRecord("minutes", DocumentEdition.init) ?? .first
  }
}

extension Attendee {
  init?(_ reader: MappingReader) {
    name = reader.requiredName("name")
    role = reader.requiredName("role")
    organisation = reader.name("organisation")
    attendance = reader.coded("attendance")
    guard let specialty = reader.requiredCoded("specialty", Specialty.self) else { return nil }
    self.specialty = specialty
  }
}

extension Apology {
  init(_ reader: MappingReader) {
    name = reader.requiredName("name")
    role = reader.name("role")
    cover = reader.words("cover")
  }
}

extension Quorum {
  init(_ reader: MappingReader) {
    rule = reader.words("rule")
    let named = reader.codedList("core", Specialty.self)
    if named.value?.isEmpty == true, !reader.findings.hasError(within: reader.path(of: "core")) {
      reader.findings.error(reader.path(of: "core"), "names no specialty; leave it out for the usual core")
    }
    core = named.value ?? Self.usualCore
  }
}

extension DeclaredInterest {
  init(_ reader: MappingReader) {
    name = reader.requiredName("name")
    interest = reader.requiredName("interest")
  }
}

extension ListedCase {
  init?(_ reader: MappingReader) {
    file = reader.requiredName("file")
    why = reader.words("why")
    guard let route = reader.requiredCoded("route", DiscussionRoute.self) else { return nil }
    self.route = route
  }
}
