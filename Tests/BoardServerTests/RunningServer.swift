import BoardServer
import BoardSite
import Synchronization

/// A server that answers every request with what it understood of it.
final class RunningServer: Sendable {
  let address: ServerAddress
  private let lines: Lines

  /// The lines of the log so far.
  var log: [String] { lines.all }

  private init(_ address: ServerAddress, _ lines: Lines) { (self.address, self.lines) = (address, lines) }

  /// Runs a server while something is done with it.
  static func with(
    _ options: ServerOptions = ServerOptions(port: 0),
    _ body: @escaping @Sendable (RunningServer) async throws -> Void
  ) async throws {
    let lines = Lines()
    let (ready, signal) = AsyncStream<ServerAddress>.makeStream()
    let server = BoardServer(options, respond: echo, log: lines.add)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { signal.finish() }
        try await server.run { signal.yield($0) }
      }
      for await address in ready {
        try await body(RunningServer(address, lines))
        break
      }
      group.cancelAll()
      try await group.waitForAll()
    }
  }

  /// What it talks about with one client.
  func talk(_ steps: [Step]) async -> String { await RawConnection.talk(address.port, steps) }

  @Sendable private static func echo(_ request: Request) async -> Response {
    if request.path == "/slow" { try? await Task.sleep(for: .milliseconds(300)) }
    if request.path == "/large" { return .page([UInt8](repeating: UInt8(ascii: "x"), count: 30 << 20)) }
    let host = request.headers["host"] ?? "none"
    let text = "\(request.method.rawValue) \(request.path) \(host) \(request.body.count)\n"
    var response = Response.page(Array(text.utf8))
    (response.route, response.account) = ("/test/{id}", "owner")
    return response
  }
}

/// Lines from any thread.
final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  @Sendable func add(_ line: String) { lines.withLock { $0.append(line) } }
}
