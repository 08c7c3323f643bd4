/// What the site answers.
public struct Response: Sendable {
  /// The status codes that the site uses.
  public enum Status: Int, Sendable {
    case ok = 200, seeOther = 303, badRequest = 400, forbidden = 403, notFound = 404, methodNotAllowed = 405
    case tooSlow = 408, conflict = 409, tooLarge = 413, misdirected = 421, unprocessable = 422, tooMany = 429
    case headersTooLarge = 431, fault = 500
    case unavailable = 503
  }

  /// Whether it was done.
  public var status: Status
  /// The header lines, in the order in which they are sent.
  public var headers: [(name: String, value: String)]
  /// The bytes of the body.
  public var body: [UInt8]
  /// The route's template, `/cases/{id}`, which is all of the path that a log may hold.
  public var route = ""
  /// The account that asked, for the log; nil where nobody has logged in.
  public var account: String?

  /// Creates an answer.
  public init(_ status: Status, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }

  /// A page of HTML.
  public static func page(_ html: [UInt8], _ status: Status = .ok) -> Response {
    Response(status, headers: [("Content-Type", "text/html; charset=utf-8")], body: html)
  }

  /// A sentence without a page around it, for what is refused before any page is reached.
  public static func plain(_ sentence: String, _ status: Status) -> Response {
    Response(
      status, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array((sentence + "\n").utf8))
  }

  /// Sends the browser to another page of the site, by GET.
  public static func seeOther(_ path: String) -> Response {
    Response(.seeOther, headers: [("Location", path)])
  }
}
