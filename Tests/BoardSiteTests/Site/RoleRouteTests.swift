import CaseRegister
import Testing

@testable import BoardSite

@Suite("Who may ask for what")
struct RoleRouteTests {
  /// The least role that may ask for each route, as the contract has it; nil where nobody needs to be logged in.
  static let contract: [String: Role?] = [
    "GET /healthz": nil, "GET /login": nil, "POST /login": nil, "POST /first-administrator": nil,
    "POST /logout": .reader, "GET /": .reader, "GET /cases/new": .registrar, "POST /cases/new": .registrar,
    "POST /cases/import": .registrar, "GET /cases/{id}": .reader, "GET /cases/{id}/edit": .registrar,
    "POST /cases/{id}/draft": .registrar, "POST /cases/{id}/discard": .registrar,
    "POST /cases/{id}/versions": .registrar, "GET /cases/{id}/versions/{n}.yaml": .reader,
    "GET /cases/{id}/versions/{n}.json": .reader, "GET /cases/{id}/diff": .reader,
    "GET /cases/{id}/documents/{kind}": .reader, "GET /cases/{id}/documents/{kind}.html": .reader,
    "GET /cases/{id}/documents/{kind}.pdf": .reader, "GET /cases/{id}/documents/{kind}.docx": .reader,
    "POST /cases/{id}/sign": .registrar, "POST /cases/{id}/documents/{kind}/issue": .registrar,
    "GET /issued/{hash}": .reader, "GET /verify": .reader, "POST /verify": .reader,
    "GET /meetings": .reader, "POST /meetings": .clerk, "GET /meetings/{id}": .reader,
    "POST /meetings/{id}/details": .clerk, "POST /meetings/{id}/cases": .clerk,
    "POST /meetings/{id}/order": .clerk, "GET /meetings/{id}/live": .clerk,
    "POST /meetings/{id}/cases/{c}/minute": .clerk, "POST /meetings/{id}/attendance": .clerk,
    "POST /meetings/{id}/close": .chair, "POST /meetings/{id}/reopen": .chair,
    "GET /meetings/{id}/documents/{kind}": .reader, "GET /audit": .chair, "GET /admin/accounts": .admin,
    "POST /admin/accounts": .admin, "POST /admin/accounts/disabled": .admin, "POST /admin/backup": .admin,
    "POST /cases/{id}/erase": .admin,
  ]

  @Test("Every route has the role of the contract, and the contract has every route")
  func table() {
    let routes = Dictionary(
      Route.table.map { ("\($0.method.rawValue) \($0.pattern)", $0.role) },
      uniquingKeysWith: { first, _ in first })
    #expect(routes == Self.contract)
  }

  /// Which roles each role includes: reader < clerk, registrar < consultant < chair; an administrator reads nothing.
  static let includes: [Role: Set<Role>] = [
    .reader: [.reader], .clerk: [.reader, .clerk], .registrar: [.reader, .registrar],
    .consultant: [.reader, .clerk, .registrar, .consultant],
    .chair: [.reader, .clerk, .registrar, .consultant, .chair], .admin: [.admin],
  ]

  @Test("Each role may do what it includes and nothing else", arguments: Role.allCases, Role.allCases)
  func roles(_ held: Role, _ asked: Role) {
    let visitor = Visitor(name: "x", roles: [held], fullName: "", registration: "", session: "")
    #expect(visitor.may(asked) == Self.includes[held]?.contains(asked))
  }

  /// One cell of role and route.
  struct Cell: Sendable, CustomTestStringConvertible {
    let route: Route
    let role: Role?
    var testDescription: String { "\(role?.rawValue ?? "nobody"): \(route.method.rawValue) \(route.pattern)" }

    /// An address of the route; there is no case or meeting of this name.
    var path: String {
      route.pattern.replacing("{id}", with: "AAAAAAAAAAAAAAAA").replacing("{c}", with: "AAAAAAAAAAAAAAAA")
        .replacing("{n}", with: "1").replacing("{kind}", with: "referral-letter")
        .replacing("{hash}", with: String(repeating: "0", count: 64))
    }
  }

  static let cells = Route.table.filter { $0.role != nil }.flatMap { route in
    ([nil] + Role.allCases.map(Optional.some)).map { Cell(route: route, role: $0) }
  }

  static let open = Route.table.filter { $0.role == nil }.flatMap { route in
    ([nil] + Role.allCases.map(Optional.some)).map { Cell(route: route, role: $0) }
  }

  @Test(
    "A role that may not ask is refused without saying why, and nobody is sent to the log-in",
    arguments: cells)
  func cell(_ cell: Cell) async throws {
    let trial = try SiteTrial(isShared: true)
    // Where nobody has an account there is no form to log in by.
    _ = try await trial.account("somebody", ["reader"])
    let browser =
      if let role = cell.role { try await trial.account(role.rawValue, [role.rawValue]) } else {
        trial.browser()
      }
    _ = await browser.get(cell.role == .admin ? "/admin/accounts" : "/login")
    if cell.role != nil, cell.role != .admin { _ = await browser.get("/") }
    let response =
      cell.route.method == .get
      ? await browser.get(cell.path) : await browser.post(cell.path, [("reason", "r")])
    guard let role = cell.role else {
      #expect(response.status == .seeOther && response.location.hasPrefix("/login"))
      return
    }
    let may = Self.includes[role].map { held in cell.route.role.map(held.contains) ?? true } ?? false
    // What is allowed may still fail: there is no case of this name.
    #expect((response.status == .forbidden) == !may, "\(response.status)")
    if !may {
      #expect(response.text.contains("<h1>This is not allowed.</h1>") && response.text.contains("href=\"/\""))
    }
  }

  @Test("A program is refused in one sentence, and a person by a page that leads back; neither hears why")
  func refusals() async throws {
    let trial = try SiteTrial(isShared: true)
    let browser = try await trial.account("clerk", ["clerk"])
    _ = await browser.get("/")
    let live = await browser.post("/cases/new", live: true)
    #expect(live.status == .forbidden && live.text == "This is not allowed.\n")
    let page = await browser.post("/cases/new", [], csrf: "0")
    #expect(page.status == .forbidden && page.text.contains("<h1>This is not allowed.</h1>"))
    #expect(!page.text.contains("clerk") && !page.text.contains("registrar"))
    let unknown = await browser.post("/healthz")
    #expect(unknown.status == .methodNotAllowed && unknown.text.contains("<h1>"))
    #expect(unknown.headers.contains { $0.name == "Allow" })
  }

  @Test(
    "The owner of this machine may do everything, and whoever comes over the network is not the owner",
    arguments: Route.table.filter { $0.role != nil }.map { Cell(route: $0, role: nil) })
  func owner(_ cell: Cell) async throws {
    let (own, shared) = (try SiteTrial(), try SiteTrial(isShared: true))
    _ = try await shared.account("somebody", ["reader"])
    let browser = try await own.owner()
    _ = await browser.get("/")
    let response =
      cell.route.method == .get
      ? await browser.get(cell.path) : await browser.post(cell.path, [("reason", "r")])
    #expect(response.status != .forbidden && !response.location.hasPrefix("/login?"))
    let session = try shared.register.startSession(account: Visitor.owner)
    let stranger = Request(
      .get, cell.path == "/logout" ? "/" : cell.path,
      headers: ["host": "board.test", "cookie": "\(shared.site.gate.cookie.name)=\(session)"])
    let answer = await shared.site.respond(stranger)
    #expect(answer.status != .ok && answer.account == nil)
  }

  @Test("What needs no log-in shows everybody the same and nothing of a case", arguments: open)
  func everybody(_ cell: Cell) async throws {
    let trial = try SiteTrial(isShared: true)
    _ = try trial.sample("demo-0007")
    _ = try await trial.account("somebody", ["reader"])
    let browser =
      if let role = cell.role { try await trial.account(role.rawValue, [role.rawValue]) } else {
        trial.browser()
      }
    _ = await browser.get("/login")
    let response = cell.route.method == .get ? await browser.get(cell.path) : await browser.post(cell.path)
    // A wrong password, and an administrator where there are accounts already.
    #expect((response.status == .forbidden) == (cell.route.method == .post))
    #expect(!response.text.contains("Waghmode"))
  }
}
