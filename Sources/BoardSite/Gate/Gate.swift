/// What every request must pass before a page sees it, and what every answer carries on its way out.
///
/// A refusal says what was refused and never why: whoever tries other spellings learns nothing from the
/// answer.
public struct Gate: Sendable {
  /// The names and ports under which the site is asked for, as browsers write them: `127.0.0.1:8787`.
  public let hosts: Set<String>
  /// The cookie of a session.
  public let cookie: SessionCookie
  /// The paths that may be opened by a link from elsewhere, since nothing is shown or done there without a
  /// log-in.
  public let entrances: Set<String>

  let isSecure: Bool
  private let tokens: FormTokens

  /// Creates a gate.
  ///
  /// - Parameters:
  ///   - hosts: the values of `Host` that are answered, in small letters; there is no pattern.
  ///   - isSecure: whether the site is served over TLS.
  ///   - key: at least 32 random bytes that bind the tokens of forms to sessions.
  ///   - entrances: the paths that a link from elsewhere may open.
  public init(hosts: Set<String>, isSecure: Bool, key: [UInt8], entrances: Set<String> = ["/login"]) {
    (self.hosts, self.isSecure, self.entrances) = (hosts, isSecure, entrances)
    cookie = SessionCookie(isSecure: isSecure)
    tokens = FormTokens(key: key)
  }

  /// The token that every form of a session carries in its field `csrf`.
  ///
  /// - Parameter session: the value of the session's cookie; empty on the page of the log-in.
  /// - Returns: 64 hexadecimal digits.
  public func formToken(session: String) -> String { tokens.token(session: session) }

  /// The token by which a form says whose page it was filled in on, in its field `typist`: it tells that still when the
  /// session has ended.
  func typistToken(session: String, account: String) -> String {
    tokens.token(session: session, account: account)
  }

  /// The refusal of a request; nil where a page may see it.
  public func check(_ request: Request) -> Response? {
    guard request.isSecure == isSecure, hosts.contains((request.headers["host"] ?? "").lowercased()) else {
      return Self.refusal(.misdirected)
    }
    guard Self.isPlain(request.path) else { return Self.refusal(.notFound) }
    guard isFromHere(request) else { return Self.refusal(.forbidden) }
    guard request.method == .post else { return nil }
    return isOwnOrigin(request) && hasToken(request) ? nil : Self.refusal(.forbidden)
  }

  /// The answer to what is refused, in one sentence.
  public static func refusal(_ status: Response.Status) -> Response {
    var response = Response.plain(sentence(for: status), status)
    if status == .methodNotAllowed { response.headers.append(("Allow", "GET, HEAD, POST")) }
    return response
  }

  /// The sentence in English, which is replaced by the site's own language where the site has the request.
  private static func sentence(for status: Response.Status) -> String {
    SiteWords.builtIn?.refusal(status) ?? String(status.rawValue)
  }

  /// Whether a path holds nothing that another reader could take for another path.
  static func isPlain(_ path: String) -> Bool {
    guard path.hasPrefix("/"), !path.contains("//"), !path.contains("\\") else { return false }
    guard !path.unicodeScalars.contains(where: { $0.value < 32 || (127..<160).contains($0.value) }) else {
      return false
    }
    return !path.contains("..") && !path.split(separator: "/").contains(".")
  }

  /// Whether the browser says that a page of ours asks, or the person at the keyboard.
  private func isFromHere(_ request: Request) -> Bool {
    switch request.headers["sec-fetch-site"] {
    case nil, "same-origin": return true
    case "none": return request.method != .post
    default:
      return request.method != .post && entrances.contains(request.path)
        && request.headers["sec-fetch-mode"] == "navigate" && request.headers["sec-fetch-dest"] == "document"
    }
  }

  private func isOwnOrigin(_ request: Request) -> Bool {
    guard let origin = request.headers["origin"], let host = request.headers["host"]?.lowercased() else {
      return false
    }
    return origin == (isSecure ? "https://" : "http://") + host
  }

  private func hasToken(_ request: Request) -> Bool {
    guard let token = request.headers["x-csrf"] ?? Self.field("csrf", of: request) else { return false }
    if tokens.isValid(token, session: cookie.value(in: request) ?? "") { return true }
    // A browser keeps a strict cookie back from a page that is opened by a link from elsewhere, and sends it with the form
    // of that page: the cookie of a session that has ended must not lock anybody out.
    return entrances.contains(request.path) && tokens.isValid(token, session: "")
  }

  /// The value of a field of a form, whichever way it is encoded.
  private static func field(_ name: String, of request: Request) -> String? {
    let type = (request.headers["content-type"] ?? "").split(separator: ";").first?.lowercased()
    guard type == "application/x-www-form-urlencoded" else { return Multipart(request)?.first(name)?.text }
    return FormPairs(encoded: request.body)?[name]
  }
}
