import CaseRegister
import Synchronization

/// The page on which somebody logs in.
struct LoginView: Sendable {
  let csrf: String
  let isShared: Bool
  let problem: String?
  let next: String
  /// Whether something that was typed waits for this log-in.
  let isHeld: Bool
  let token: String
  let isFirst: Bool

  static let schema = PageSchema<LoginView>(
    [
      .text("csrf", \.csrf), .flag("isShared", \.isShared), .text("next", \.next), .flag("isHeld", \.isHeld),
      .text("token", \.token), .flag("isFirst", \.isFirst), .flag("hasToken") { !$0.token.isEmpty },
    ] + PageField.optional("problem", \.problem))
}

extension Visit {
  /// The page of the log-in.
  ///
  /// A token that came in the address opens the site at once and leaves the address.
  func login() throws -> Response {
    let token = request.query["token"] ?? ""
    return loginPage(token: token)
  }

  private func loginPage(
    token: String = "", problem: String? = nil, _ status: Response.Status = .ok
  ) -> Response {
    let isFirst = site.isShared && ((try? site.register.accounts().isEmpty) ?? false)
    let view = LoginView(
      csrf: csrf, isShared: site.isShared, problem: problem,
      next: request.query["next"] ?? pairs["next"] ?? "",
      isHeld: site.gate.cookie.value(in: request).map(site.held.holds(session:)) ?? false, token: token,
      isFirst: isFirst)
    return page(words(.pageLogIn), kind: "login", site.templates.pages.login.html(view), status)
  }

  /// Opens a session by the one-time token, or by name and password.
  func logIn() async throws -> Response {
    if !site.isShared {
      let token = pairs["token"] ?? ""
      let isOfDesk = isSame(Array(token.utf8), Array(site.deskSecret.utf8))
      guard isOfDesk || site.tokens.withLock({ $0.redeem(token) }) == Site.entrancePurpose else {
        return loginPage(
          problem: words(.entranceAddressUsed),
          .forbidden)
      }
      return try await entered(as: Visitor.owner)
    }
    let (name, password) = (pairs["name"] ?? "", pairs["password"] ?? "")
    switch try site.register.check(name: name, password: password, peer: request.peer) {
    case .right(let account):
      let roles = Set(account.roles.compactMap(Role.init))
      return try await entered(as: account.name, home: roles == [.admin] ? "/admin/accounts" : "/")
    case .wrong:
      return loginPage(problem: words(.entranceWrongPassword), .forbidden)
    case .paused:
      return loginPage(problem: words(.entrancePaused), .tooMany)
    }
  }

  /// Starts a session; who was going nowhere else comes to the page of the account: an administrator reads no case.
  private func entered(as account: String, home: String = "/") async throws -> Response {
    let session = try site.register.startSession(account: account)
    guard let visitor = site.visitor(account, session: session) else { throw RegisterError.notFound }
    var response = await again(visitor) ?? .seeOther(next ?? home)
    response.headers.append(site.gate.cookie.set(session))
    return response
  }

  /// Sends again what the same account typed with this browser as its session ended; nil where nothing waits.
  private func again(_ visitor: Visitor) async -> Response? {
    guard let ended = site.gate.cookie.value(in: request) else { return nil }
    var response: Response?
    for held in site.held.take(session: ended, by: visitor.name) {
      let sent = Request(.post, held.path, body: held.body)
      guard let (route, parameters) = Route.find(sent) else { continue }
      response = await site.answer(
        route, Visit(site: site, request: sent, parameters: parameters, visitor: visitor))
    }
    return response
  }

  /// Where the visitor was going; nil where that is no page of the site.
  private var next: String? {
    let next = pairs["next"] ?? ""
    return next.hasPrefix("/") && !next.hasPrefix("//") && Route.isKnown(next) ? next : nil
  }

  func logOut() throws -> Response {
    if let visitor { try site.register.endSession(visitor.session) }
    var response = Response.seeOther("/login")
    response.headers += [site.gate.cookie.cleared, ("Clear-Site-Data", "\"cache\", \"storage\"")]
    return response
  }

  /// Makes the first account, an administrator's, for whoever has the one-time token of the first start.
  func makeFirstAdministrator() throws -> Response {
    guard site.isShared, try site.register.accounts().isEmpty,
      site.tokens.withLock({ $0.purpose(of: pairs["token"] ?? "") }) == Site.entrancePurpose
    else { return refusal(.forbidden) }
    try site.register.makeAccount(
      pairs["name"] ?? "", password: pairs["password"] ?? "", roles: [Role.admin.rawValue],
      fullName: pairs["fullName"] ?? "", registration: "")
    _ = site.tokens.withLock { $0.redeem(pairs["token"] ?? "") }
    return .seeOther("/login")
  }
}
