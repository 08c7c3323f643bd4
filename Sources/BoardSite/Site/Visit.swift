import CaseForm
import CaseRegister
import Documents
import SpineCase

/// One request with who asks, and what pages need to be drawn.
struct Visit: Sendable {
  let site: Site
  let request: Request
  /// What stands in the places of the route's pattern.
  let parameters: [String: String]
  let visitor: Visitor?

  /// The pairs of the form that was sent.
  var pairs: FormPairs { FormPairs(encoded: request.body) ?? FormPairs() }
  var csrf: String {
    site.gate.formToken(session: visitor?.session ?? site.gate.cookie.value(in: request) ?? "")
  }
  /// What shows whose page a form was filled in on.
  var typist: String { site.gate.typistToken(session: visitor?.session ?? "", account: account) }
  var account: String { visitor?.name ?? "" }

  /// A page of the site.
  func page(
    _ title: String, kind: String, _ content: [UInt8], _ status: Response.Status = .ok
  ) -> Response {
    .page(
      site.templates.frame.html(
        FrameView(
          language: site.templates.language, title: title, kind: kind, account: visitor?.name,
          mayAudit: visitor?.may(.chair) ?? false, mayAdminister: visitor?.may(.admin) ?? false, csrf: csrf,
          content: content)), status)
  }

  /// A page that says something, and leads back.
  func message(_ title: String, _ sentences: [String], _ status: Response.Status) -> Response {
    let view = MessageView(title: title, sentences: sentences)
    return page(title, kind: "message", site.templates.pages.message.html(view), status)
  }

  /// What the register would not do, in words.
  func failed(_ error: RegisterError) -> Response {
    switch error {
    case .notFound: message("There is no such page", ["It may have been erased."], .notFound)
    case .erased:
      message("This case was erased", ["Only the record that it was erased is left."], .notFound)
    case .stale:
      message("Somebody else saved in between", ["Open the page again; nothing was changed."], .conflict)
    case .diskFull:
      message(
        "Not saved: the disk is full",
        [
          "Nothing was changed. Make room on the disk, then save again. The page before this one keeps what you typed."
        ],
        .unavailable)
    case .clockJumped:
      message(
        "Not saved: the clock of this computer is behind",
        [
          "The last entry of the audit is later than the clock. Set the clock, then save again.",
          "An emergency letter can be printed all the same.",
        ], .unavailable)
    case .weakPassword:
      message(
        "Choose another password",
        ["It needs 12 characters or more, must not be a common one and must not hold the name."],
        .unprocessable)
    case .exists: message("There is an account of this name", ["Choose another name."], .unprocessable)
    case .badName:
      message("This name cannot be used", ["Use letters, digits, dot, dash and underscore."], .unprocessable)
    case .reasonMissing: message("A reason is missing", ["Give a reason and try again."], .unprocessable)
    default:
      message(
        "This could not be done",
        ["Nothing was changed. If it happens again, tell who looks after this computer."],
        .fault)
    }
  }

  /// To the log-in, from which the visitor comes back; what was typed is kept on the way.
  func toLogin(from route: Route) -> Response {
    guard request.method == .post else {
      guard request.path != "/" else { return .seeOther("/login") }
      let next = FormPairs([.init("next", request.path)]).encoded
      return .seeOther("/login?" + String(decoding: next, as: UTF8.self))
    }
    hold(route)
    return .seeOther("/login")
  }

  /// Keeps what was typed on a page of a session that has ended, for the account that the page was made for.
  private func hold(_ route: Route) {
    let sent = pairs
    guard route.keepsForm, let session = site.gate.cookie.value(in: request),
      let account = sent["account"], let typist = sent["typist"],
      isSame(
        Array(typist.utf8), Array(site.gate.typistToken(session: session, account: account).utf8))
    else { return }
    // What was to be saved becomes the draft again, to be looked at once more.
    let versions = "/versions"
    let path =
      request.path.hasSuffix(versions) ? request.path.dropLast(versions.count) + "/draft" : request.path
    site.held.keep(
      path: path, body: request.body, groups: sent["groups"] ?? "", session: session, account: account)
  }

  /// The case of the address.
  func caseID() throws -> CaseID {
    guard let id = parameters["id"].flatMap(CaseID.init) else { throw RegisterError.notFound }
    return id
  }

  /// The meeting of the address.
  func meetingID() throws -> MeetingID {
    guard let id = parameters["id"].flatMap(MeetingID.init) else { throw RegisterError.notFound }
    return id
  }

  /// Refuses what was chosen on a page that does not show the latest version: nobody signs or removes what he has not seen.
  func requireLatest(_ latest: Int) throws(RegisterError) {
    guard pairs["base"].flatMap({ Int($0) }) == latest else { throw .stale(latest: latest) }
  }

  func note(_ action: String, _ id: CaseID? = nil, meeting: MeetingID? = nil, _ detail: String = "") throws {
    try site.register.note(
      AuditEvent(action: action, account: account, case: id, meeting: meeting, detail: detail))
  }
}
