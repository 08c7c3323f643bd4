import BoardSite
import Testing

/// A site under one name, and requests as a browser sends them to it.
struct Door {
  static let session = String(repeating: "aB9-_", count: 8) + "xyz"
  static let gate = Gate(
    hosts: ["127.0.0.1:8787", "localhost:8787"], isSecure: false, key: Array(repeating: 7, count: 32))
  static let secure = Gate(hosts: ["board.example"], isSecure: true, key: Array(repeating: 7, count: 32))

  static func get(_ path: String, _ more: [String: String] = [:]) -> Request {
    let headers = ["host": "127.0.0.1:8787", "cookie": "spineboard=\(session)"]
    return Request(.get, path, headers: headers.merging(more) { $1 })
  }

  /// A form that is sent from our own page; an empty value takes a header away.
  static func post(_ path: String = "/logout", _ more: [String: String] = [:], body: String? = nil) -> Request
  {
    let headers = [
      "host": "127.0.0.1:8787", "cookie": "spineboard=\(session)", "origin": "http://127.0.0.1:8787",
      "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded",
    ].merging(more) { $1 }.filter { !$0.value.isEmpty }
    let body = body ?? "name=x&csrf=\(gate.formToken(session: session))"
    return Request(.post, path, headers: headers, body: Array(body.utf8))
  }
}

@Suite("What the gate lets through")
struct GateTests {
  @Test("A page asked for by its own name passes, whoever asks.", arguments: [nil, "same-origin", "none"])
  func pages(site: String?) {
    #expect(Door.gate.check(Door.get("/", site.map { ["sec-fetch-site": $0] } ?? [:])) == nil)
    #expect(Door.gate.check(Door.get("/cases/7", ["host": "LOCALHOST:8787"])) == nil)
  }

  @Test(
    "A name that is not on the list is answered 421, however near it is.",
    arguments: [
      "", "127.0.0.1", "127.0.0.1:8788", "evil.example", "127.0.0.1:8787.evil.example", "127.0.0.1:8787 ",
      "127.0.0.1:8787, evil.example", "user@127.0.0.1:8787", "2130706433:8787", "localhost.:8787",
    ])
  func hosts(host: String) {
    #expect(Door.gate.check(Door.get("/", ["host": host]))?.status == .misdirected)
  }

  @Test("A site over TLS answers nothing that came without, and the other way round.")
  func secure() {
    var request = Door.get("/", ["host": "board.example"])
    #expect(Door.secure.check(request)?.status == .misdirected)
    request.isSecure = true
    #expect(Door.secure.check(request) == nil)
    request.headers["host"] = "127.0.0.1:8787"
    #expect(Door.gate.check(request)?.status == .misdirected)
  }

  @Test(
    "A path that can be read in two ways is no page.",
    arguments: [
      "", "cases", "/../etc/passwd", "/cases/..", "/a..b", "/./a", "/cases//7", "//evil.example", "/a\\b",
      "/a\u{0}",
      "/a\nb", "/a\u{7F}", "/a\u{85}b", "/a\tb",
    ])
  func paths(path: String) {
    #expect(Door.gate.check(Door.get(path))?.status == .notFound)
  }

  @Test(
    "An ordinary path passes.", arguments: ["/", "/cases/7/versions/3.yaml", "/cases/\u{905}", "/a.b/c-d"])
  func ordinary(path: String) { #expect(Door.gate.check(Door.get(path)) == nil) }

  @Test("A page of another site or port opens nothing.", arguments: ["cross-site", "same-site", "odd", ""])
  func elsewhere(site: String) {
    #expect(Door.gate.check(Door.get("/", ["sec-fetch-site": site]))?.status == .forbidden)
    let navigation = [
      "sec-fetch-site": site, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document",
    ]
    #expect(Door.gate.check(Door.get("/cases/7", navigation))?.status == .forbidden)
  }

  @Test("A link from elsewhere opens the page of the log-in, in a window of its own and by GET only.")
  func entrance() {
    let navigation = [
      "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document",
    ]
    #expect(Door.gate.check(Door.get("/login", navigation)) == nil)
    for change in ["sec-fetch-dest": "iframe", "sec-fetch-mode": "no-cors"] {
      let changed = navigation.merging([change.key: change.value]) { $1 }
      #expect(Door.gate.check(Door.get("/login", changed))?.status == .forbidden)
    }
    #expect(Door.gate.check(Door.post("/login", navigation))?.status == .forbidden)
  }

  @Test("A form of our own page passes, encoded either way, and so does a script's header.")
  func forms() {
    #expect(Door.gate.check(Door.post()) == nil)
    let token = Door.gate.formToken(session: Door.session)
    #expect(
      Door.gate.check(Door.post("/", ["x-csrf": token, "content-type": "text/plain"], body: "")) == nil)
    let parts = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n--b--\r\n"
    let type = ["content-type": "multipart/form-data; boundary=b"]
    #expect(Door.gate.check(Door.post("/cases/import", type, body: parts)) == nil)
  }

  @Test(
    "A form that anybody else could have sent is refused, and the answer does not say why.",
    arguments: [
      ("origin", ""), ("origin", "null"), ("origin", "http://evil.example"),
      ("origin", "https://127.0.0.1:8787"),
      ("origin", "http://localhost:8787"), ("origin", "http://127.0.0.1:8788"), ("sec-fetch-site", "none"),
      ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("cookie", ""),
      ("cookie", "spineboard=" + String(repeating: "aB9-_", count: 8) + "xyZ"),
      ("content-type", "text/plain"),
      ("x-csrf", String(repeating: "0", count: 64)),
    ])
  func strangers(header: String, value: String) {
    let refusal = Door.gate.check(Door.post("/logout", [header: value]))
    #expect(refusal?.status == .forbidden)
    #expect(refusal.map { String(decoding: $0.body, as: UTF8.self) } == "This is not allowed.\n")
  }

  @Test(
    "A form without its token, or with one that is cut or not its own, is refused.",
    arguments: ["", "csrf=", "csrf=00", "name=x", "csrf=%zz", "csrf=" + String(repeating: "a", count: 64)])
  func tokens(body: String) {
    #expect(Door.gate.check(Door.post(body: body))?.status == .forbidden)
    let own = Door.gate.formToken(session: Door.session)
    #expect(Door.gate.check(Door.post(body: "csrf=\(own.dropLast(2))"))?.status == .forbidden)
  }

  @Test("A token belongs to one session and to one key.")
  func bound() {
    let other = Gate(hosts: ["h"], isSecure: false, key: Array(repeating: 8, count: 32))
    let tokens = [
      Door.gate.formToken(session: Door.session), Door.gate.formToken(session: ""),
      other.formToken(session: Door.session),
    ]
    #expect(Set(tokens).count == 3)
    #expect(tokens.allSatisfy { $0.utf8.count == 64 })
  }

  @Test(
    "Before the log-in a form carries the token of nobody's session, which an old cookie does not spoil and which opens nothing else."
  )
  func beforeLogin() {
    let body = "csrf=\(Door.gate.formToken(session: ""))"
    #expect(Door.gate.check(Door.post("/login", ["cookie": ""], body: body)) == nil)
    #expect(Door.gate.check(Door.post("/login", body: body)) == nil)
    #expect(Door.gate.check(Door.post("/login", ["sec-fetch-site": "cross-site"], body: body)) != nil)
    for path in ["/logout", "/cases/new", "/login/x"] {
      #expect(Door.gate.check(Door.post(path, body: body))?.status == .forbidden)
    }
  }
}
