import BoardServer
import Testing

@Suite("What the server takes in", .timeLimit(.minutes(1)))
struct LimitsTests {
  private static let end = "Host: h\r\nConnection: close\r\n\r\n"

  @Test("A request is answered with what was asked, without the name of any program.")
  func ordinary() async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([.send("GET /cases/%C3%A9?q=1 HTTP/1.1\r\n\(Self.end)")])
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(answer.hasSuffix("GET /cases/é h 0\n"))
      #expect(!answer.lowercased().contains("server:"))
    }
  }

  @Test("HEAD is answered with the length of what GET would bring, and without it.")
  func head() async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([.send("HEAD / HTTP/1.1\r\n\(Self.end)")])
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      #expect(answer.lowercased().contains("content-length: 11\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n"))
    }
  }

  @Test("The log has one line for each request, and nothing of its path, query or body.")
  func log() async throws {
    try await RunningServer.with { server in
      _ = await server.talk([
        .send("POST /cases/secret?q=secret HTTP/1.1\r\nContent-Length: 6\r\n\(Self.end)secret")
      ])
      _ = await server.talk([.send("PUT /secret HTTP/1.1\r\n\(Self.end)")])
      try #require(server.log.count == 2)
      #expect(server.log[0].hasPrefix("POST /test/{id} 200 ") && server.log[0].hasSuffix(" ms owner"))
      #expect(server.log[1].hasSuffix(" ms -"))
      #expect(!server.log.joined().contains("secret"))
    }
  }

  @Test(
    "Another method than GET, HEAD and POST is answered 405.",
    arguments: ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"])
  func methods(method: String) async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([.send("\(method) / HTTP/1.1\r\n\(Self.end)")])
      #expect(answer.hasPrefix("HTTP/1.1 405 "))
      #expect(answer.contains("no-store") && answer.contains("nosniff"))
    }
  }

  @Test(
    "A path that is not properly escaped is no page.",
    arguments: [
      "/%", "/%zz", "/a%2Fb", "/a%5Cb", "/%ff", "*", "/a#b", "/" + String(repeating: "a", count: 8_192),
    ])
  func paths(path: String) async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([.send("GET \(path) HTTP/1.1\r\n\(Self.end)")])
      #expect(answer.hasPrefix("HTTP/1.1 404 ") || answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
    }
  }

  @Test("A second host is seen, so that the gate can refuse both.")
  func twoHosts() async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([.send("GET / HTTP/1.1\r\nHost: a\r\n\(Self.end)")])
      #expect(answer.hasSuffix("GET / a, h 0\n"))
    }
  }

  @Test("A head of more than 16 KiB, in one line or in many, is answered 400 and the connection closed.")
  func headers() async throws {
    let long = "X: \(String(repeating: "x", count: 17_000))\r\n"
    let many = (0..<2_000).map { "X\($0): y\r\n" }.joined()
    let lines = (0..<101).map { "X\($0): y\r\n" }.joined()
    try await RunningServer.with { server in
      for head in [long, many, lines] {
        let answer = await server.talk([.send("GET / HTTP/1.1\r\n\(head)\(Self.end)")])
        #expect(answer.hasPrefix("HTTP/1.1 400 "), "\(answer)")
      }
      #expect(server.log.isEmpty)
    }
  }

  @Test(
    "What is no HTTP is answered 400.",
    arguments: ["\u{16}\u{3}\u{1}\r\n\r\n", "GET\r\n\r\n", "hello\r\n\r\n", "BREW / HTTP/1.1\r\n\r\n"])
  func nonsense(text: String) async throws {
    try await RunningServer.with { server in
      let answer = await server.talk([.send(text)])
      #expect(answer.hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test("A body of 1 MiB is taken in, one byte more is not, whether its length is announced or not.")
  func bodies() async throws {
    try await RunningServer.with { server in
      for (count, status) in [(1 << 20, "200"), ((1 << 20) + 1, "413"), (3 << 20, "413")] {
        let announced = await server.talk([
          .send("POST / HTTP/1.1\r\nContent-Length: \(count)\r\n\(Self.end)"), .sendBytes(count),
        ])
        #expect(announced.hasPrefix("HTTP/1.1 \(status) "))
        let size = String(count, radix: 16)
        let chunked = await server.talk([
          .send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\(Self.end)\(size)\r\n"), .sendBytes(count),
          .send("\r\n0\r\n\r\n"),
        ])
        #expect(chunked.hasPrefix("HTTP/1.1 \(status) "))
      }
    }
  }

  @Test("A file to import or to check may have more than 1 MiB.", arguments: ["/cases/import", "/verify"])
  func files(path: String) async throws {
    var options = ServerOptions(port: 0)
    options.limits.draining = 300
    try await RunningServer.with(options) { server in
      let count = 5 << 20
      let answer = await server.talk([
        .send("POST \(path) HTTP/1.1\r\nContent-Length: \(count)\r\n\(Self.end)"), .sendBytes(count),
      ])
      #expect(answer.hasSuffix("POST \(path) h \(count)\n"))
      let tooLarge = await server.talk([
        .send("POST \(path) HTTP/1.1\r\nContent-Length: \((64 << 20) + 1)\r\n\(Self.end)"),
        .sendBytes(10_000),
      ])
      #expect(tooLarge.hasPrefix("HTTP/1.1 413 "))
    }
  }

  @Test("A third large body at a time is told to come again.")
  func largeBodies() async throws {
    try await RunningServer.with { server in
      let count = 2 << 20
      let begin = "POST /verify HTTP/1.1\r\nContent-Length: \(count)\r\n\(Self.end)"
      async let first = server.talk([.send(begin), .wait(milliseconds: 1_500), .sendBytes(count)])
      async let second = server.talk([.send(begin), .wait(milliseconds: 1_500), .sendBytes(count)])
      try await Task.sleep(for: .milliseconds(700))
      #expect(await server.talk([.send(begin)]).hasPrefix("HTTP/1.1 503 "))
      #expect(await first.hasPrefix("HTTP/1.1 200 "))
      #expect(await second.hasPrefix("HTTP/1.1 200 "))
      #expect(await server.talk([.send(begin), .sendBytes(count)]).hasPrefix("HTTP/1.1 200 "))
    }
  }
}
