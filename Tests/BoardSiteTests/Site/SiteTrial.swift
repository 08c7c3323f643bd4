import CaseRegister
import DocumentTemplates
import Documents
import SpineCase
import Synchronization
import Templating
import Testing

@testable import BoardSite

/// A site without sockets, with a register in memory and a clock of its own.
final class SiteTrial: Sendable {
  let site: Site
  let register: Register

  /// The templates are read once for all trials.
  static let templates: Result<SiteTemplates, any Error> = Result { try SiteTemplates() }
  static let maker: Result<DocumentMaker, any Error> = Result {
    try DocumentMaker(
      DocumentTemplates.sources.map {
        TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes, record: $0.recordBytes)
      }, areChecked: true)
  }

  init(isShared: Bool = false, templates: SiteTemplates? = nil) throws {
    let start: Int64 = 1_780_000_000_000
    let seed = Mutex<UInt64>(1)
    let random: @Sendable (Int) -> [UInt8] = { count in
      (0..<count).map { _ in
        seed.withLock { seed in
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: seed >> 33)
        }
      }
    }
    let time = Clock(start)
    let minute = LocalMinute()
    register = try Register.open(
      .memory, clock: { Timestamp(milliseconds: time.now) }, random: random, passwordCost: .lowest)
    var around = Site.Surroundings(
      localTime: { minute.local }, now: { time.now }, random: random)
    around.profile = "in"
    var maker = try Self.maker.get()
    maker.clock = Moment(minute.local)
    site = Site(
      register: register, maker: maker, templates: try templates ?? Self.templates.get(),
      gate: Gate(hosts: ["board.test"], isSecure: false, key: random(32)), isShared: isShared, around: around)
    (self.time, self.minute) = (time, minute)
  }

  /// The time on the wall, 01:56 at the start.
  final class LocalMinute: Sendable {
    private let held = Mutex(56)
    var local: String { "2026-06-20T01:\(held.withLock { $0 })+05:30" }
    func advance() { held.withLock { $0 += 1 } }
  }

  let minute: LocalMinute

  /// A clock that is set by hand.
  final class Clock: Sendable {
    private let held: Mutex<Int64>
    init(_ start: Int64) { held = Mutex(start) }
    var now: Int64 { held.withLock { $0 } }
    func advance(_ milliseconds: Int64) { held.withLock { $0 += milliseconds } }
  }

  let time: Clock

  /// A browser that nobody has logged in with yet.
  func browser() -> TrialBrowser { TrialBrowser(site) }

  /// A browser of the owner.
  func owner() async throws -> TrialBrowser {
    let browser = browser()
    _ = await browser.get("/login")
    _ = await browser.post("/login", [("token", site.entrance())])
    try #require(browser.cookie != nil)
    return browser
  }

  /// A browser of an account with these roles, which is made where it is not there.
  func account(_ name: String, _ roles: Set<String>) async throws -> TrialBrowser {
    if try !register.accounts().contains(where: { $0.name == name }) {
      try register.makeAccount(
        name, password: Self.password, roles: roles, fullName: "Dr \(name)", registration: "R-\(name)")
    }
    let browser = browser()
    _ = await browser.get("/login")
    _ = await browser.post("/login", [("name", name), ("password", Self.password)])
    try #require(browser.cookie != nil)
    return browser
  }

  static let password = "seven green kettles boil"

  /// A sample as a case of the register.
  func sample(_ name: String, by account: String = "samples") throws -> CaseID {
    let file = try #require(DocumentTemplates.samples.first { $0.name.contains("/\(name)/case.") })
    return try save(file.bytes, format: file.name.hasSuffix("json") ? "json" : "yaml", by: account)
  }

  func save(_ bytes: [UInt8], format: String = "yaml", by account: String = "samples") throws -> CaseID {
    let reading = try Visit(
      site: site, request: Request(.get, "/"), parameters: [:], visitor: nil
    ).read(bytes, format: format)
    let id = try register.newCase(by: account)
    _ = try register.save(
      id, bytes: bytes, format: format,
      facets: try site.maker.facets(of: DocumentMaker.Source(reading, file: "case")), base: 0, by: account,
      reason: "")
    return id
  }
}

/// One browser: it keeps its cookie, and sends the token of the last page with each form.
final class TrialBrowser: Sendable {
  private let site: Site
  private let kept = Mutex<(cookie: String?, csrf: String)>((nil, ""))

  init(_ site: Site) { self.site = site }

  var cookie: String? { kept.withLock { $0.cookie } }

  func get(_ address: String) async -> Response {
    let (path, query) = Self.parts(address)
    return await ask(Request(.get, path, query: query, headers: headers))
  }

  func post(
    _ address: String, _ pairs: [(String, String)] = [], live: Bool = false, csrf: String? = nil
  ) async -> Response {
    let token = csrf ?? kept.withLock { $0.csrf }
    let form = FormPairs(([("csrf", token)] + pairs).map { FormPairs.Pair($0.0, $0.1) })
    var headers = headers
    headers["content-type"] = "application/x-www-form-urlencoded"
    headers["origin"] = "http://board.test"
    if live {
      headers["x-live"] = "1"
      headers["accept"] = "*/*"
    }
    let (path, query) = Self.parts(address)
    return await ask(Request(.post, path, query: query, headers: headers, body: form.encoded))
  }

  private static func parts(_ address: String) -> (path: String, query: FormPairs) {
    let parts = address.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1).map(String.init)
    let query = parts.count > 1 ? FormPairs(encoded: Array(parts[1].utf8)) : nil
    return (parts.first ?? "", query ?? FormPairs())
  }

  /// Sends a body as it is.
  func send(body: [UInt8], type: String, to path: String) async -> Response {
    let more = ["content-type": type, "origin": "http://board.test"]
    return await ask(
      Request(.post, path, headers: headers.merging(more) { $1 }, body: body))
  }

  private var headers: [String: String] {
    var headers = ["host": "board.test", "accept": "text/html,*/*;q=0.8"]
    if let cookie { headers["cookie"] = cookie }
    return headers
  }

  private func ask(_ request: Request) async -> Response {
    let response = await site.respond(request)
    kept.withLock { kept in
      for header in response.headers where header.name == "Set-Cookie" {
        kept.cookie = header.value.contains("Max-Age=0") ? nil : String(header.value.prefix { $0 != ";" })
      }
      if let token = response.text.between("name=\"csrf\" value=\"", "\"") { kept.csrf = token }
    }
    return response
  }
}

extension Response {
  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }

  /// Where the browser is sent.
  var location: String { headers.first { $0.name == "Location" }?.value ?? "" }
}

extension String {
  /// What stands between two texts, the first time.
  func between(_ before: String, _ after: String) -> String? {
    let parts = split(separator: before, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return parts[1].split(separator: after, maxSplits: 1, omittingEmptySubsequences: false).first.map(
      String.init)
  }
}
