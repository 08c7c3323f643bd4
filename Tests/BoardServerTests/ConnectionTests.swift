import BoardServer
import Testing

@Suite("How long and how often the server listens", .timeLimit(.minutes(1)))
struct ConnectionTests {
  private static let end = "Host: h\r\nConnection: close\r\n\r\n"

  private static func options(_ change: (inout ServerLimits) -> Void) -> ServerOptions {
    var options = ServerOptions(port: 0)
    change(&options.limits)
    return options
  }

  @Test("A head that drips in is cut off without an answer.")
  func slowHead() async throws {
    try await RunningServer.with(Self.options { $0.reading = 600 }) { server in
      let drips = (0..<10).flatMap { [Step.send("X\($0): y\r\n"), .wait(milliseconds: 150)] }
      let answer = await server.talk([.send("GET / HTTP/1.1\r\n")] + drips + [.send(Self.end)])
      #expect(!answer.contains("200 OK"))
      #expect(server.log.isEmpty)
    }
  }

  @Test("A body that drips in is answered 408 once its time is over, although something comes all the while.")
  func slowBody() async throws {
    try await RunningServer.with(Self.options { $0.reading = 600 }) { server in
      let drips = (0..<10).flatMap { _ in [Step.send("x"), .wait(milliseconds: 150)] }
      let answer = await server.talk([.send("POST / HTTP/1.1\r\nContent-Length: 10\r\n\(Self.end)")] + drips)
      #expect(!answer.contains("200 OK"))
      #expect(server.log.first?.hasPrefix("POST - 408 ") == true)
    }
  }

  @Test("A connection that asks nothing is closed.")
  func idle() async throws {
    try await RunningServer.with(Self.options { $0.reading = 300 }) { server in
      let clock = ContinuousClock()
      let time = await clock.measure { #expect(await server.talk([]) == "") }
      #expect(time < .seconds(4))
    }
  }

  @Test("Whoever asks and does not read is hung up on.")
  func slowReader() async throws {
    let options = Self.options { ($0.writing, $0.connections) = (500, 1) }
    try await RunningServer.with(options) { server in
      async let sleeper = server.talk([
        .send("GET /large HTTP/1.1\r\n\(Self.end)"), .wait(milliseconds: 3_000),
      ])
      try await Task.sleep(for: .milliseconds(200))
      let clock = ContinuousClock()
      let time = await clock.measure {
        #expect(await server.talk([.send("GET / HTTP/1.1\r\n\(Self.end)")]).hasSuffix("GET / h 0\n"))
      }
      #expect(time < .milliseconds(2_500))
      #expect(await sleeper.utf8.count < 30 << 20)
    }
  }

  @Test("Requests that are sent at once are answered in their order.")
  func pipelined() async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([
        .send(
          "GET /slow HTTP/1.1\r\nHost: h\r\n\r\nPOST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nxx"),
        .send("GET /c HTTP/1.1\r\n\(Self.end)"),
      ])
      let bodies = answer.split(whereSeparator: \.isNewline).filter {
        $0.hasSuffix(" h 0") || $0.hasSuffix(" h 2")
      }
      #expect(bodies == ["GET /slow h 0", "POST /b h 2", "GET /c h 0"])
    }
  }

  @Test("What hides behind a body of two lengths is not taken for a request of its own.")
  func smuggled() async throws {
    try await RunningServer.with { server in
      let both =
        "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
      let answer = await server.talk([.send(both + "GET /hidden HTTP/1.1\r\n\(Self.end)")])
      #expect(answer.hasPrefix("HTTP/1.1 400 ") && !answer.contains("hidden"), "\(answer)")
    }
  }

  @Test("With as many connections as are allowed, the next waits until one ends.")
  func connections() async throws {
    try await RunningServer.with(Self.options { $0.connections = 2 }) { server in
      async let first = server.talk([.wait(milliseconds: 1_000), .send("GET /1 HTTP/1.1\r\n\(Self.end)")])
      async let second = server.talk([.wait(milliseconds: 1_000), .send("GET /2 HTTP/1.1\r\n\(Self.end)")])
      try await Task.sleep(for: .milliseconds(400))
      let clock = ContinuousClock()
      let time = await clock.measure {
        #expect(await server.talk([.send("GET /3 HTTP/1.1\r\n\(Self.end)")]).hasSuffix("GET /3 h 0\n"))
      }
      #expect(time > .milliseconds(300))
      #expect(await first.hasSuffix("GET /1 h 0\n"))
      #expect(await second.hasSuffix("GET /2 h 0\n"))
    }
  }

  @Test("A small answer does not wait for the acknowledgement of the one before.")
  func undelayed() async throws {
    try await RunningServer.with { server in
      let requests = String(repeating: "GET / HTTP/1.1\r\nHost: h\r\n\r\n", count: 59)
      let clock = ContinuousClock()
      let time = await clock.measure {
        _ = await server.talk([.send(requests + "GET / HTTP/1.1\r\n\(Self.end)")])
      }
      #expect(time < .milliseconds(2_000))
    }
  }

  @Test("A port that was asked for is not replaced; the usual one is, by the next.")
  func ports() async throws {
    try await RunningServer.with { server in
      await #expect(throws: ServerError.portsTaken([server.address.port])) {
        try await RunningServer.with(ServerOptions(port: server.address.port)) { _ in }
      }
    }
    try await RunningServer.with(ServerOptions()) { first in
      try await RunningServer.with(ServerOptions()) { second in
        #expect(first.address.port >= 8_787 && second.address.port > first.address.port)
        #expect(second.address.port < 8_807)
      }
    }
  }

  @Test("An address tells the hosts that are its own.")
  func hosts() async throws {
    try await RunningServer.with { server in
      let port = server.address.port
      #expect(server.address.hosts == ["127.0.0.1:\(port)", "localhost:\(port)"])
      #expect(server.address.url == "http://127.0.0.1:\(port)")
      #expect(server.address.fingerprint == nil)
    }
  }

  @Test("The names of the machine are others' names for it, each once.")
  func names() {
    let names = ServerOptions.machineNames()
    #expect(Set(names).count == names.count)
    #expect(!names.contains { $0.hasPrefix("127.") || $0 == "localhost" || $0 != $0.lowercased() })
  }
}
