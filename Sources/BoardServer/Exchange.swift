import BoardSite
import HTTPTypes
import Hummingbird
import NIOCore

/// One request after the other: read within its limits, answered, logged.
struct Exchange: Sendable {
  let limits: ServerLimits
  let isSecure: Bool
  let respond: @Sendable (BoardSite.Request) async -> BoardSite.Response
  let log: @Sendable (String) -> Void
  private let bodies: BodyReader
  private let gate: Gate

  init(
    limits: ServerLimits, isSecure: Bool,
    respond: @escaping @Sendable (BoardSite.Request) async -> BoardSite.Response,
    log: @escaping @Sendable (String) -> Void
  ) {
    (self.limits, self.isSecure, self.respond, self.log) = (limits, isSecure, respond, log)
    bodies = BodyReader(limits)
    // It only puts its headers on what is refused here.
    gate = Gate(hosts: [], isSecure: isSecure, key: [])
  }

  /// The answer to a request; a refused body closes the connection once the refusal is sent.
  func answer(_ received: Hummingbird.Request, _ connection: Connection) async throws -> Hummingbird.Response
  {
    let clock = ContinuousClock()
    let start = clock.now
    var (request, refusal) = head(of: received, connection)
    var isRead = refusal == nil
    if isRead {
      switch await bodies.bytes(of: received, limit: BodyLimit.bytes(for: request.path)) {
      case .success(let bytes): request.body = bytes
      case .failure(let failure): (refusal, isRead) = (failure.status, false)
      }
    }
    let answer: BoardSite.Response
    if let refusal {
      answer = gate.protected(Gate.refusal(refusal), for: request)
    } else {
      answer = await respond(request)
    }
    write(answer, to: received.method.rawValue, start.duration(to: clock.now))
    return sent(answer, on: connection, isHead: received.method == .head, isLast: !isRead)
  }

  /// The head of a request in the site's own words, or what it is refused with.
  private func head(
    of received: Hummingbird.Request, _ connection: Connection
  ) -> (BoardSite.Request, BoardSite.Response.Status?) {
    var request = BoardSite.Request(.get, "/", peer: connection.peer, isSecure: isSecure)
    guard let method = BoardSite.Request.Method(rawValue: received.method.rawValue) else {
      return (request, .methodNotAllowed)
    }
    request.method = method
    guard let target = RequestTarget(received.head.path ?? "") else { return (request, .notFound) }
    (request.path, request.query) = (target.path, target.query)
    var headers = received.head.authority.map { ["host": $0] } ?? [:]
    for field in received.headers {
      let (name, value) = (field.name.canonicalName, field.value)
      // What is said twice is no exact value any more, so that the gate refuses a second host or origin.
      headers[name] = headers[name].map { $0 + (name == "cookie" ? "; " : ", ") + value } ?? value
    }
    request.headers = headers
    return (request, nil)
  }

  private func sent(
    _ answer: BoardSite.Response, on connection: Connection, isHead: Bool, isLast: Bool
  ) -> Hummingbird.Response {
    var headers = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else { continue }
      headers.append(HTTPField(name: name, value: header.value))
    }
    headers[.contentLength] = String(answer.body.count)
    if isLast { headers[.connection] = "close" }
    let status = HTTPResponse.Status(code: answer.status.rawValue)
    let buffer = isHead ? ByteBuffer() : ByteBuffer(bytes: answer.body)
    let time = limits.writing
    let body = ResponseBody(contentLength: answer.body.count) { writer in
      // Whoever asks and does not read would keep the connection from others.
      let end = connection.closing(after: time)
      defer { end.cancel() }
      try await writer.write(buffer)
      try await writer.finish(nil)
      try await connection.drained()
      // Whoever is refused in the middle of a body is not listened to any longer.
      if isLast { throw ConnectionEnds() }
    }
    return Hummingbird.Response(status: status, headers: headers, body: body)
  }

  /// One line, without path, number, query or body: what a log may hold.
  private func write(_ answer: BoardSite.Response, to method: String, _ time: Duration) {
    let known = BoardSite.Request.Method(rawValue: method) == nil ? "?" : method
    let parts = time.components
    let milliseconds = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000
    let account = answer.account.map { String($0.filter { !$0.isWhitespace && !$0.isNewline }) } ?? "-"
    let route = answer.route.isEmpty ? "-" : answer.route
    log("\(known) \(route) \(answer.status.rawValue) \(milliseconds) ms \(account)")
  }
}

/// The connection is closed behind the answer.
struct ConnectionEnds: Error {}
