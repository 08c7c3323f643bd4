import CaseForm
import CaseRegister
import Documents
import SpineCase

extension Visit {
  /// One case a screen: the summary left, the minute right.
  func livePage() throws -> Response {
    let meeting = try openMeeting(try meetingID())
    let number = request.query["case"].flatMap { Int($0) } ?? 1
    return try livePage(of: meeting, number, problems: [], values: nil)
  }

  private func livePage(
    of meeting: OpenMeeting, _ number: Int, problems: [FormProblem], values: FormValues?,
    _ status: Response.Status = .ok
  ) throws -> Response {
    guard meeting.cases.indices.contains(number - 1) else { throw RegisterError.notFound }
    let listed = meeting.cases[number - 1]
    guard case .read(let source) = listed.listing, let latest = try site.register.latest(listed.id) else {
      return message(
        words(.minuteOneUnreadable), [words(.minuteSaveOnce)], .unprocessable)
    }
    try note("case.opened", listed.id, meeting: meeting.id, "minutes")
    let filled = values ?? site.form.values(of: source.reading.heard(at: meeting.reading.value).value)
    let drawing = FormDrawing(site.templates.controls, filled, problems)
    let groups = site.templates.layout.groups.filter { $0.id == Self.decisionGroup }
    let place = "/meetings/\(meeting.id)/live?case="
    let view = LivePageView(
      csrf: csrf, title: source.reading.value.id + ", " + (source.reading.value.patient.name ?? ""),
      meeting: meeting.reading.value.name, account: account, typist: typist, caseID: listed.id.text,
      number: number, count: meeting.cases.count,
      base: latest.number, panel: site.templates.panelHTML(try site.maker.panel(of: source)),
      question: question(of: source.reading.value),
      earlier: earlierDecision(source.reading.value, meeting),
      groups: groups.map {
        EditView.Group(group: $0, content: drawing.html(of: $0), more: drawing.more(of: $0))
      },
      previous: number > 1
        ? Markup.link(words(.minutePrevious), to: place + String(number - 1), kind: "previous") : [],
      next: number < meeting.cases.count
        ? Markup.link(words(.minuteNext), to: place + String(number + 1), kind: "next") : [],
      back: Markup.link(words(.minuteBack), to: "/meetings/\(meeting.id)"),
      summary: Markup.link(
        words(.minuteSummary), to: "/cases/\(listed.id)/documents/mdt-summary.html", opens: true),
      quorum: quorum(of: meeting.reading.value.present(for: meeting.reading.value.cases[number - 1])),
      people: people(of: meeting.reading.value),
      problems: problems.map {
        LiveView.Point(
          link: Markup.link(site.templates.layout.label(of: $0.path), to: "#" + ControlView.id(of: $0.path)),
          message: $0.message)
      }, outcome: sentOutcome ?? CaseOutcome(meeting.reading.value.cases[number - 1]),
      minuteForm: Markup.form(to: "/meetings/\(meeting.id)/cases/\(listed.id)/minute", kind: "case"),
      attendanceForm: Markup.form(to: "/meetings/\(meeting.id)/attendance", base: meeting.version.number),
      words: words)
    return page(view.title, kind: "live", site.templates.pages.liveMeeting.html(view), status)
  }

  /// What became of the case as the form that was sent says it; nil where none was sent.
  private var sentOutcome: CaseOutcome? {
    let sent = pairs
    guard let route = sent["route"].flatMap(DiscussionRoute.init) else { return nil }
    return CaseOutcome(
      route: route, deferral: sent["deferral"].flatMap(DeferralReason.init),
      why: (sent["why"] ?? "").trimmedText)
  }

  /// The group of the form that is the minute of a case.
  private static let decisionGroup = "decision"

  /// How the board dealt with a case, as the case's own file says it; nil where it has not yet.
  private static func route(of route: DiscussionRoute) -> String? {
    switch route {
    case .discussed, .lateUrgent, .ratified: BoardRoute.full.rawValue
    case .byProtocol: BoardRoute.byProtocol.rawValue
    case .deferred: nil
    }
  }

  /// What the clerk must know of a decision that was made before this meeting.
  private func earlierDecision(_ read: ClinicalCase, _ meeting: OpenMeeting) -> String? {
    guard let recommendation = read.board.decision.recommendation.value, !read.isMinuted(at: meeting) else {
      return nil
    }
    guard read.board.isDecidedElsewhere(than: meeting.reading.value) else {
      return words(.minuteEarlierHere)
    }
    return switch (read.board.meeting.id.value, read.board.meeting.on.value.map(Visit.words)) {
    case (nil, nil): words(.minuteEarlier, recommendation)
    case (let id?, nil): words(.minuteEarlierBy, id, recommendation)
    case (nil, let day?): words(.minuteEarlierOn, day, recommendation)
    case (let id?, let day?): words(.minuteEarlierByOn, id, day, recommendation)
    }
  }

  private func question(of read: ClinicalCase) -> String {
    read.board.question.value ?? words(.minuteNoQuestion)
  }

  /// Takes the minute of one case: its decision goes into the case, and when it was heard into the meeting.
  func minute() throws -> Response {
    let meeting = try openMeeting(try meetingID())
    guard let id = parameters["c"].flatMap(CaseID.init),
      let index = meeting.cases.firstIndex(where: { $0.id == id }),
      let latest = try site.register.latest(id)
    else { throw RegisterError.notFound }
    try requireOpen(meeting)
    let saved = try read(latest.bytes, format: latest.format)
    let base = pairs["base"].flatMap { Int($0) } ?? 0
    var values = merged(
      OpenCase(
        id: id, saved: saved, latest: latest.number, base: base,
        values: site.form.values(of: saved.heard(at: meeting.reading.value).value), hasDraft: false))
    guard base == latest.number else {
      let found = try overtaken(latest, saved.value, base: base)
      return try livePage(of: meeting, index + 1, problems: found, values: values, .conflict)
    }
    if pairs["add"] != nil || pairs["remove"] != nil || pairs["clear"] != nil {
      return try livePage(of: meeting, index + 1, problems: [], values: values)
    }
    values[.path(\.board.meeting.id)] = meeting.reading.value.id
    values[.path(\.board.meeting.on)] = meeting.reading.value.start.date.iso
    let outcome = sentOutcome ?? CaseOutcome(meeting.reading.value.cases[index])
    let route = outcome.route
    if route == .deferred, outcome.deferral == nil, outcome.why.isEmpty {
      let problem = FormProblem(path: "why", message: words(.minuteSayWhy))
      return try livePage(of: meeting, index + 1, problems: [problem], values: values, .unprocessable)
    }
    let key = String.path(\.board.route)
    if values[key] == nil, let word = Self.route(of: route) { values[key] = word }
    let reading = site.form.read(values, over: saved.value)
    guard reading.problems.isEmpty, let read = reading.reading else {
      return try livePage(of: meeting, index + 1, problems: reading.problems, values: values, .unprocessable)
    }
    // The meeting first: what it cannot take must not stand in the case alone.
    let now = site.around.localTime()
    let minutes = try changed(meeting) { values in
      values["cases[\(index)].route"] = route.rawValue
      values["cases[\(index)].deferral"] = route == .deferred ? outcome.deferral?.rawValue : nil
      values["cases[\(index)].why"] = outcome.why.isEmpty ? nil : outcome.why
      if values["cases[\(index)].heard"] == nil { values["cases[\(index)].heard"] = now }
    }
    try save(read, of: id, base: base, reason: words(.caseMinuted, meeting.reading.value.id))
    try save(minutes, of: meeting, reason: "minute")
    let isLast = index + 1 == meeting.cases.count
    return .seeOther("/meetings/\(meeting.id)" + (isLast ? "" : "/live?case=\(index + 2)"))
  }

  /// What to look at before a minute is saved that was typed beside an older version of its case: that there is another,
  /// and what it says that the minute would replace.
  private func overtaken(_ latest: CaseVersion, _ saved: ClinicalCase, base: Int) throws -> [FormProblem] {
    let old = try site.register.version(latest.case, base).map { try read($0.bytes, format: $0.format).value }
    let (before, now) = (old.map(site.form.values(of:)) ?? FormValues(), site.form.values(of: saved))
    let group = site.templates.layout.groups.filter { $0.id == Self.decisionGroup }.flatMap(\.items)
    let paths = Set(group.flatMap(\.paths))
    let changed = now.all.keys.sorted().filter { name in
      paths.contains(FormLayout.path(of: name)) && now.list(name) != before.list(name)
    }
    let notice = FormProblem(
      path: group.first?.path ?? "",
      message: words(.minuteOvertaken, latest.author))
    return [notice]
      + changed.map { name in
        let said = now.list(name).joined(separator: ", ")
        return FormProblem(
          path: name, message: words(.minuteReplaces, latest.author, said))
      }
  }

  /// Signs the minutes and locks the meeting; the outcome letters are made and archived.
  func closeMeeting() async throws -> Response {
    let meeting = try openMeeting(try meetingID())
    guard !meeting.isClosed else { return .seeOther("/meetings/\(meeting.id)") }
    try requireLatest(meeting.version.number)
    if try site.register.isClockBehind() { throw RegisterError.clockJumped }
    try checkPassword()
    guard meeting.sources.count == meeting.cases.count else {
      return message(
        words(.minuteCaseUnreadable), [words(.minuteCorrectCase)],
        .unprocessable)
    }
    // Signed minutes say of each case what became of it; the chair defers what was not reached.
    let unminuted = unminuted(meeting)
    guard unminuted.isEmpty else {
      return message(
        words(.minuteNotClosed),
        unminuted + [words(.minuteMinuteEach)],
        .unprocessable, back: Markup.link(words(.minuteBack), to: "/meetings/\(meeting.id)"))
    }
    let signOff = try site.maker.signature(
      on: .mdtMinutes, of: meeting.reading, cases: meeting.sources, by: try signer())
    guard let bytes = SignatureEdit(meeting.version.bytes, file: "meeting.yaml")?.adding(signOff) else {
      throw RegisterError.failed("signature")
    }
    _ = try site.register.saveMeeting(
      meeting.id, bytes: bytes, base: meeting.version.number, by: account, reason: "closed", isClosed: true)
    try archive(try openMeeting(meeting.id))
    return .seeOther("/meetings/\(meeting.id)")
  }

  private func archive(_ meeting: OpenMeeting) throws {
    let minutes = try site.maker.makeMinutes(of: meeting.reading, cases: meeting.sources)
    _ = try site.register.issue(nil, kind: "mdt-minutes", language: "en", bytes: minutes.html, by: account)
    for (index, listed) in meeting.cases.enumerated() {
      guard case .read(let source) = listed.listing, meeting.hasOutcome(index, source.reading.value) else {
        continue
      }
      // A case that was not decided has no letter yet; that keeps no other letter back.
      let letter = try? site.maker.makeOutcomeLetter(
        of: source, listed: meeting.reading.value.cases[index], at: meeting.reading)
      guard let letter else { continue }
      _ = try site.register.issue(
        listed.id, kind: "outcome-letter", language: "en", bytes: letter.html, by: account)
    }
  }

  func reopenMeeting() throws -> Response {
    let meeting = try openMeeting(try meetingID())
    let reason = (pairs["reason"] ?? "").trimmedText
    guard meeting.isClosed else {
      return message(words(.minuteIsOpen), [words(.minuteNothingToReopen)], .conflict)
    }
    guard !reason.isEmpty else { throw RegisterError.reasonMissing }
    _ = try site.register.saveMeeting(
      meeting.id, bytes: meeting.version.bytes, base: meeting.version.number, by: account,
      reason: words(.minuteReopened, reason), isClosed: false)
    return .seeOther("/meetings/\(meeting.id)")
  }

  /// The agenda, the minutes, or the outcome letter of one case.
  func meetingDocument() throws -> Response {
    let meeting = try openMeeting(try meetingID())
    guard let kind = parameters["kind"].flatMap(DocumentKind.init) else { throw RegisterError.notFound }
    func note(_ cases: [CaseID]) throws {
      for id in cases { try self.note("document.shown", id, meeting: meeting.id, kind.rawValue) }
    }
    switch kind {
    case .mdtAgenda:
      try note(meeting.cases.map(\.id))
      return Self.shown(
        try site.maker.makeAgenda(of: meeting.reading, cases: meeting.cases.map(\.listing)).html)
    case .mdtMinutes:
      try note(meeting.cases.map(\.id))
      return Self.shown(try site.maker.makeMinutes(of: meeting.reading, cases: meeting.sources).html)
    case .outcomeLetter:
      let index = (request.query["case"].flatMap { Int($0) } ?? 0) - 1
      guard meeting.cases.indices.contains(index), case .read(let source) = meeting.cases[index].listing
      else {
        throw RegisterError.notFound
      }
      try note([meeting.cases[index].id])
      return Self.shown(
        try site.maker.makeOutcomeLetter(
          of: source, listed: meeting.reading.value.cases[index], at: meeting.reading
        ).html)
    default: throw RegisterError.notFound
    }
  }
}
