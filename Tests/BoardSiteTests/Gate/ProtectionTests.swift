import BoardSite
import Testing

@Suite("What every answer carries")
struct ProtectionTests {
  private static func header(_ name: String, of response: Response) -> [String] {
    response.headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  private static func protected(_ response: Response, _ path: String = "/", gate: Gate = Door.gate)
    -> Response
  {
    gate.protected(response, for: Request(.get, path))
  }

  @Test(
    "A page may load and send nothing but what is the site's own.",
    arguments: [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
      "form-action 'self'",
      "frame-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ])
  func policy(rule: String) {
    let policies = Self.header("content-security-policy", of: Self.protected(.page([])))
    #expect(policies.count == 1)
    #expect(policies[0].split(separator: ";").map { String($0.drop { $0 == " " }) }.contains(rule))
    #expect(!policies[0].contains("unsafe"))
  }

  @Test(
    "Every answer, a refusal too, carries the other headers.",
    arguments: [
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cache-Control", "no-store"),
    ])
  func others(name: String, value: String) {
    for response in [Response.page([]), .seeOther("/"), Gate.refusal(.forbidden), Gate.refusal(.notFound)] {
      #expect(Self.header(name, of: Self.protected(response)) == [value])
    }
    #expect(Self.header("Permissions-Policy", of: Self.protected(.page([])))[0].contains("camera=()"))
  }

  @Test("What never changes may be kept by the browser, but not that it was missing.")
  func kept() {
    let kept = Self.protected(.page([]), "/static/0/site.css")
    #expect(Self.header("Cache-Control", of: kept) == ["public, max-age=31536000, immutable"])
    let missing = Self.protected(Gate.refusal(.notFound), "/static/0/none.css")
    #expect(Self.header("Cache-Control", of: missing) == ["no-store"])
  }

  @Test("A document runs nothing, has the style it was made with, and may stand in a frame of the site.")
  func documents() {
    var document = Response.page(Array("<style>p{}</style><p>x".utf8))
    document.headers.append(("x-document", "1"))
    let result = Self.protected(document)
    let policy = Self.header("Content-Security-Policy", of: result)[0]
    #expect(policy.hasPrefix("sandbox; default-src 'none'; style-src 'sha256-"))
    #expect(policy.hasSuffix("frame-ancestors 'self'"))
    #expect(!policy.contains("script-src") && !policy.contains("allow-"))
    #expect(Self.header("X-Document", of: result) == [])
    #expect(Self.header("Referrer-Policy", of: result) == ["no-referrer"])
  }

  @Test("A PDF keeps out of the sandbox, in which it would not be shown.")
  func pdf() {
    let pdf = Response(.ok, headers: [("Content-Type", "application/pdf"), ("X-Document", "1")])
    #expect(
      Self.header("Content-Security-Policy", of: Self.protected(pdf))[0].hasPrefix("default-src 'none'"))
  }

  @Test("What a page says of these headers itself does not count.")
  func replaced() {
    var page = Response.page([])
    page.headers += [
      ("cache-control", "public"), ("content-security-policy", "default-src *"), ("X-Other", "1"),
    ]
    let result = Self.protected(page)
    #expect(Self.header("Cache-Control", of: result) == ["no-store"])
    #expect(Self.header("Content-Security-Policy", of: result).count == 1)
    #expect(Self.header("X-Other", of: result) == ["1"])
  }

  @Test(
    "A header that would be read as two makes the answer a fault.",
    arguments: ["/a\r\nSet-Cookie: x=y", "/\u{0}"])
  func split(path: String) {
    var response = Response.seeOther(path)
    response.route = "/cases/{id}"
    let result = Self.protected(response)
    #expect(result.status == .fault && result.route == "/cases/{id}")
    #expect(Self.header("Location", of: result) == [])
  }

  @Test("Over TLS browsers are told never to come without it.")
  func secure() {
    #expect(Self.header("Strict-Transport-Security", of: Self.protected(.page([]))) == [])
    let secure = Self.protected(.page([]), gate: Door.secure)
    #expect(Self.header("Strict-Transport-Security", of: secure) == ["max-age=31536000"])
  }

  @Test("A cookie is out of reach of scripts and of other sites, and over TLS of other hosts.")
  func cookies() {
    let value = Door.session
    #expect(
      SessionCookie(isSecure: false).set(value).value
        == "spineboard=\(value); Path=/; HttpOnly; SameSite=Strict")
    #expect(
      SessionCookie(isSecure: true).set(value).value
        == "__Host-spineboard=\(value); Path=/; HttpOnly; SameSite=Strict; Secure")
    #expect(SessionCookie(isSecure: true).cleared.value.hasPrefix("__Host-spineboard=; Max-Age=0; "))
  }

  @Test(
    "A session is 43 letters, digits, - and _, or none.",
    arguments: [
      "", "1", String(repeating: "z", count: 42), String(repeating: "z", count: 44),
      String(repeating: "=", count: 43),
    ])
  func sessions(value: String) {
    let cookie = SessionCookie(isSecure: false)
    #expect(cookie.value(in: Request(.get, "/", headers: ["cookie": "a=b; spineboard=\(value)"])) == nil)
    let good = Request(.get, "/", headers: ["cookie": "a=b; spineboard=\(Door.session)"])
    #expect(cookie.value(in: good) == Door.session)
    #expect(SessionCookie(isSecure: true).value(in: good) == nil)
  }
}
