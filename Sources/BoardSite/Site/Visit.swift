import CaseForm
import CaseRegister
import CaseView
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
  var words: SiteWords { site.templates.words }
  /// The words that documents have for the same codes; English where the language of the site has no documents.
  var phrases: Phrases? {
    (try? site.maker.phrasesForClinicians(site.templates.language))
      ?? (try? site.maker.phrasesForClinicians("en"))
  }

  /// What a specialty is called.
  func name(of specialty: Specialty) -> String {
    phrases?["specialty.\(specialty.rawValue)"] ?? specialty.rawValue
  }

  /// A refusal in one sentence.
  func refusal(_ status: Response.Status) -> Response { .plain(words.refusal(status), status) }

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
  func message(
    _ title: String, _ sentences: [String], _ status: Response.Status, back: [UInt8] = []
  ) -> Response {
    let view = MessageView(title: title, sentences: sentences, back: back)
    return page(title, kind: "message", site.templates.pages.message.html(view), status)
  }

  /// What the register would not do, in words.
  func failed(_ error: RegisterError) -> Response {
    func said(_ title: SiteWord, _ sentences: SiteWord..., status: Response.Status) -> Response {
      message(words(title), sentences.map { words($0) }, status)
    }
    return switch error {
    case .notFound: said(.failureNoPage, .failureMayBeErased, status: .notFound)
    case .erased: said(.failureErased, .failureOnlyRecordLeft, status: .notFound)
    case .stale: said(.failureStale, .failureOpenAgain, status: .conflict)
    case .diskFull: said(.failureDiskFull, .failureMakeRoom, status: .unavailable)
    case .clockJumped:
      said(.failureClockBehind, .failureSetClock, .failurePrintMeanwhile, status: .unavailable)
    case .weakPassword: said(.failureWeakPassword, .failurePasswordRule, status: .unprocessable)
    case .exists: said(.failureAccountExists, .failureAnotherName, status: .unprocessable)
    case .badName: said(.failureBadName, .failureNameRule, status: .unprocessable)
    case .reasonMissing: said(.failureReasonMissing, .failureGiveReason, status: .unprocessable)
    default: said(.failureNotDone, .failureTellSupport, status: .fault)
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
