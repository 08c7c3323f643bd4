import CaseRegister
import Synchronization

/// The page on which somebody logs in.
struct LoginView: Sendable {
  let csrf: String
  let isShared: Bool
  let problem: String?
  let next: String
  let held: String
  let token: String
  let isFirst: Bool

  static let schema = PageSchema<LoginView>(
    [
      .text("csrf", \.csrf), .flag("isShared", \.isShared), .text("next", \.next), .text("held", \.held),
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
      next: request.query["next"] ?? pairs["next"] ?? "", held: request.query["held"] ?? pairs["held"] ?? "",
      token: token, isFirst: isFirst)
    return page("Log in", kind: "login", site.templates.pages.login.html(view), status)
  }

  /// Opens a session by the one-time token, or by name and password.
  func logIn() async throws -> Response {
    if !site.isShared {
      let token = pairs["token"] ?? ""
      let isOfDesk = isSame(Array(token.utf8), Array(site.deskSecret.utf8))
      guard isOfDesk || site.tokens.withLock({ $0.redeem(token) }) == Site.entrancePurpose else {
        return loginPage(
          problem: "This address was used already or is too old. Start the program again to get a new one.",
          .forbidden)
      }
      return try entered(as: Visitor.owner)
    }
    let (name, password) = (pairs["name"] ?? "", pairs["password"] ?? "")
    switch try site.register.check(name: name, password: password, peer: request.peer) {
    case .right(let account):
      let roles = Set(account.roles.compactMap(Role.init))
      return try entered(as: account.name, home: roles == [.admin] ? "/admin/accounts" : "/")
    case .wrong:
      return loginPage(problem: "Name or password is not right.", .forbidden)
    case .paused:
      return loginPage(problem: "There were too many attempts. Wait a few minutes, then try again.", .tooMany)
    }
  }

  /// Starts a session; who was going nowhere else comes to the page of the account: an administrator reads no case.
  private func entered(as account: String, home: String = "/") throws -> Response {
    let session = try site.register.startSession(account: account)
    var response = try continued(as: account, session: session, home: home)
    response.headers.append(site.gate.cookie.set(session))
    return response
  }

  /// Where the visitor was going.
  ///
  /// What was typed as the session ended is put into the draft of the same account.
  private func continued(as account: String, session: String, home: String) throws -> Response {
    if let key = pairs["held"], !key.isEmpty, let held = site.held.take(key, by: account) {
      let visitor = Visitor(name: account, roles: [], fullName: "", registration: "", session: session)
      let parts = held.path.split(separator: "/").map(String.init)
      if parts.count == 3, parts[0] == "cases", ["draft", "versions"].contains(parts[2]) {
        let again = Visit(
          site: site, request: Request(.post, held.path, headers: [:], body: held.body),
          parameters: ["id": parts[1]], visitor: visitor)
        return (try? again.saveDraft()) ?? .seeOther("/")
      }
    }
    let next = pairs["next"] ?? ""
    let isOurs = next.hasPrefix("/") && !next.hasPrefix("//") && Route.isKnown(next)
    return .seeOther(isOurs ? next : home)
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
    else { return Gate.refusal(.forbidden) }
    try site.register.makeAccount(
      pairs["name"] ?? "", password: pairs["password"] ?? "", roles: [Role.admin.rawValue],
      fullName: pairs["fullName"] ?? "", registration: "")
    _ = site.tokens.withLock { $0.redeem(pairs["token"] ?? "") }
    return .seeOther("/login")
  }
}
