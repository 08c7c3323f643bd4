import CaseForm
import CaseRegister
import Documents
import Records
import SourceText
import SpineCase

extension Visit {
  func meetingList() throws -> Response {
    let rows = try site.register.meetings().map { version in
      let meeting = try? read(meeting: version.bytes).value
      return MeetingListView.Row(
        link: Markup.link(meeting?.name ?? words(.meetingUnreadable), to: "/meetings/\(version.id)"),
        start: meeting.map { Self.words($0.start) } ?? "", count: meeting?.cases.count ?? 0,
        isClosed: version.isClosed)
    }
    let view = MeetingListView(
      csrf: csrf, rows: rows, cases: try candidates(besides: []), mayWrite: visitor?.may(.clerk) ?? false,
      start: site.around.localTime(), signer: visitor?.fullName ?? "", specialties: specialties)
    return page(words(.pageMeetings), kind: "meetings", site.templates.pages.meetings.html(view))
  }

  static func words(_ moment: Moment) -> String { moment.iso.split(separator: "T").joined(separator: ", ") }

  /// The cases that can still be listed, the most urgent first.
  private func candidates(besides listed: [CaseID]) throws -> [CaseRow] {
    try site.register.list(CaseQuery(perPage: 200)).rows.filter {
      $0.version > 0 && !$0.isErased && !listed.contains($0.id)
    }
  }

  /// Begins a meeting: its chair and note taker are there, and at least one case is on its list.
  func newMeeting() throws -> Response {
    let sent = pairs
    var values = FormValues()
    let start = (sent["start"] ?? "").trimmedText
    values["meeting"] = try unusedName("BOARD-" + start.prefix(10))
    values["name"] = sent["name"]
    values["host"] = sent["host"].flatMap { $0.trimmedText.isEmpty ? nil : $0 }
    values["start"] = start
    values["place"] = sent["place"].flatMap { $0.trimmedText.isEmpty ? nil : $0 }
    values["chair"] = sent["chair"]
    values["noteTaker"] = sent["noteTaker"]
    Self.add(sent["chair"] ?? "", role: "chair", specialty: sent["specialty"] ?? "", to: &values)
    Self.add(sent["noteTaker"] ?? "", role: words(.meetingCoordinator), specialty: "coordinator", to: &values)
    for (index, id) in sent.all("cases").enumerated() { Self.list(id, at: index, in: &values) }
    let (read, problems) = MeetingForm().read(values, over: nil)
    guard let read else {
      return message(
        words(.meetingNotCreated),
        problems.map { ($0.path.isEmpty ? "" : $0.path + ": ") + $0.message }
          + [words(.meetingGoBack)], .unprocessable)
    }
    let id = try site.register.newMeeting(bytes: try file(of: read), by: account)
    return .seeOther("/meetings/\(id)")
  }

  /// A name that no other meeting has: papers and cases tell meetings apart by it.
  private func unusedName(_ name: String) throws -> String {
    let used = Set(try site.register.meetings().compactMap { try? read(meeting: $0.bytes).value.id })
    var (unused, number) = (name, 1)
    while used.contains(unused) {
      number += 1
      unused = "\(name)-\(number)"
    }
    return unused
  }

  private static func add(_ name: String, role: String, specialty: String, to values: inout FormValues) {
    let index = (values.rows(of: "attendees").last ?? -1) + 1
    values["attendees[\(index)].name"] = name
    values["attendees[\(index)].role"] = role
    values["attendees[\(index)].specialty"] = specialty
    values["attendees[\(index)].attendance"] = "in-room"
  }

  private static func list(_ id: String, at index: Int, in values: inout FormValues) {
    values["cases[\(index)].file"] = id
    values["cases[\(index)].route"] = "discussed"
  }

  func meetingPage() throws -> Response {
    let meeting = try openMeeting(try meetingID())
    try note("meeting.opened", meeting: meeting.id)
    let value = meeting.reading.value
    let documents = "/meetings/\(meeting.id)/documents"
    var links = [Markup.link(words(.meetingAgenda), to: "\(documents)/mdt-agenda", opens: true)]
    if !meeting.isClosed, visitor?.may(.clerk) ?? false {
      links.insert(
        Markup.link(words(.meetingTakeMinutes), to: "/meetings/\(meeting.id)/live?case=1", kind: "button"),
        at: 0)
    }
    links.append(Markup.link(words(.meetingMinutes), to: "\(documents)/mdt-minutes", opens: true))
    let view = MeetingPageView(
      csrf: csrf, title: value.name, start: Self.words(value.start), chair: value.chair,
      isClosed: meeting.isClosed, mayWrite: !meeting.isClosed && (visitor?.may(.clerk) ?? false),
      mayClose: visitor?.may(.chair) ?? false, items: try items(of: meeting),
      people: people(of: value), quorum: quorum(of: value),
      candidates: meeting.isClosed ? [] : try candidates(besides: meeting.cases.map(\.id)), links: links,
      doubts: meeting.reading.warnings.map { ($0.path.map { $0 + ": " } ?? "") + $0.message }
        + (meeting.isClosed ? [] : unminuted(meeting)),
      signer: (visitor?.fullName ?? "", visitor?.registration ?? ""), asksPassword: site.isShared,
      head: try site.register.head(),
      forms: MeetingForms(id: meeting.id, base: meeting.version.number), specialties: specialties)
    return page(value.name, kind: "meeting", site.templates.pages.meeting.html(view))
  }

  /// What is to be said before the minutes are signed of cases that were neither minuted nor deferred.
  func unminuted(_ meeting: OpenMeeting) -> [String] {
    meeting.cases.enumerated().compactMap { index, listed in
      guard case .read(let source) = listed.listing, !meeting.hasOutcome(index, source.reading.value) else {
        return nil
      }
      return words(.meetingNotMinuted, String(index + 1), source.reading.value.id)
    }
  }

  private func items(of meeting: OpenMeeting) throws -> [MeetingPageView.Item] {
    try meeting.cases.enumerated().map { index, listed in
      let listing = meeting.reading.value.cases[index]
      guard case .read(let source) = listed.listing else {
        return MeetingPageView.Item(
          number: index + 1, link: Markup.link(words(.meetingUnreadableCase), to: "/cases/\(listed.id)"),
          patient: "",
          urgency: words(.meetingUrgencyNotKnown), gaps: 0, state: words(.meetingCannotBeRead), letter: [])
      }
      let panel = try site.maker.panel(of: source)
      let read = source.reading.value
      // A decision of an earlier meeting is not this meeting's minute.
      let isDecided = read.isMinuted(at: meeting)
      return MeetingPageView.Item(
        number: index + 1, link: Markup.link(read.id, to: "/cases/\(listed.id)"),
        patient: read.patient.name ?? words(.caseNameNotRecorded),
        urgency: panel.urgencyWords.capitalisedFirst,
        gaps: panel.owners.flatMap(\.gaps).count(where: \.isRequired),
        state: words(
          listing.route == .deferred ? .meetingDeferred : isDecided ? .meetingMinuted : .meetingToDiscuss),
        letter: meeting.hasOutcome(index, read)
          ? Markup.link(
            words(.meetingOutcomeLetter),
            to: "/meetings/\(meeting.id)/documents/outcome-letter?case=\(index + 1)",
            opens: true)
          : [])
    }
  }

  func people(of meeting: Meeting) -> [PersonView] {
    meeting.attendees.enumerated().map { index, person in
      PersonView(
        index: index, name: person.name, role: person.role,
        specialty: name(of: person.specialty), attendance: person.attendance.value,
        words: words.name(of: person.attendance.value))
    }
  }

  /// Who is missing for a quorum, in words.
  func quorum(of meeting: Meeting) -> String {
    let missing = meeting.missingSpecialties.map(name(of:))
    return missing.isEmpty
      ? words(.meetingQuorate) : words(.meetingNotQuorate, missing.joined(separator: ", "))
  }

  /// The specialties to choose from.
  var specialties: [SpecialtyView] {
    Specialty.allCases.map { SpecialtyView(code: $0.rawValue, words: name(of: $0)) }
  }

  func saveMeetingDetails() throws -> Response {
    let meeting = try meetingToChange()
    let sent = pairs
    try change(meeting, reason: "details") { values in
      for name in ["end", "previousMinutes", "next", "place", "interests", "mattersArising", "otherBusiness"]
      {
        if let text = sent[name], !text.trimmedText.isEmpty { values[name] = text.trimmedText }
      }
    }
    return .seeOther("/meetings/\(meeting.id)")
  }

  /// Puts a case on the list, or takes it off.
  func listCase() throws -> Response {
    let meeting = try meetingToChange()
    let sent = pairs
    try change(meeting, reason: "list") { values in
      for id in sent.all("add") { Self.list(id, at: (values.rows(of: "cases").last ?? -1) + 1, in: &values) }
      if let index = sent["remove"].flatMap({ Int($0) }) { values.clear("cases[\(index - 1)]") }
    }
    return .seeOther("/meetings/\(meeting.id)")
  }

  /// Puts the list in order: by urgency, or one case up.
  func orderCases() throws -> Response {
    let meeting = try meetingToChange()
    var order = Array(meeting.cases.indices)
    if let up = pairs["up"].flatMap({ Int($0) }), order.indices.contains(up - 1), up > 1 {
      order.swapAt(up - 1, up - 2)
    } else {
      let ranks = meeting.cases.map { listed in
        if case .read(let source) = listed.listing {
          (try? site.maker.panel(of: source))?.rank ?? 0
        } else {
          0
        }
      }
      order.sort { (ranks[$0], $0) < (ranks[$1], $1) }
    }
    try change(meeting, reason: "order") { values in
      let rows = meeting.cases.indices.map { index in
        values.all.filter({ $0.key.hasPrefix("cases[\(index)].") }).map {
          ($0.key.drop { $0 != "]" }, $0.value)
        }
      }
      values.clear("cases")
      for (place, index) in order.enumerated() {
        for (tail, texts) in rows[index] { values["cases[\(place)" + tail] = texts.first }
      }
    }
    return .seeOther("/meetings/\(meeting.id)")
  }

  /// Who is in the room: one click a person.
  func attendance() throws -> Response {
    let meeting = try meetingToChange()
    let (sent, now) = (pairs, site.around.localTime())
    try change(meeting, reason: "attendance") { values in
      if let name = sent["name"], !name.trimmedText.isEmpty {
        Self.add(name.trimmedText, role: sent["role"] ?? "", specialty: sent["specialty"] ?? "", to: &values)
      }
      guard let person = sent["person"], let index = Int(person.prefix { $0 != ":" }),
        meeting.reading.value.attendees.indices.contains(index)
      else { return }
      let row = "attendees[\(index)]"
      let state = String(person.drop { $0 != ":" }.dropFirst())
      switch state {
      case "in-room", "remote":
        values["\(row).attendance"] = state
        values.clear("\(row).left")
      case "left":
        values["\(row).attendance"] = "part-time"
        values["\(row).left"] = now
      case "removed": values.clear(row)
      default: break
      }
    }
    let back = sent["case"].map { "/meetings/\(meeting.id)/live?case=\($0)" } ?? "/meetings/\(meeting.id)"
    return .seeOther(back)
  }
}

extension OpenMeeting {
  /// Whether its referrer can be told of a case: what was decided, or that it was deferred and why.
  func hasOutcome(_ index: Int, _ read: ClinicalCase) -> Bool {
    reading.value.cases[index].route == .deferred || read.isMinuted(at: self)
  }
}

extension ClinicalCase {
  /// Whether its decision is of this meeting: one that was made before, or nobody knows where, is not its minute.
  func isMinuted(at meeting: OpenMeeting) -> Bool {
    board.decision.recommendation.value != nil && board.meeting.id.value == meeting.reading.value.id
  }
}
