import BoardServer
import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import Testing

@Suite("TLS", .timeLimit(.minutes(1)))
struct CertificateTests {
  /// A folder of its own for a certificate, removed afterwards.
  private static func inFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    do {
      try await body(folder.path)
      try FileManager.default.removeItem(at: folder)
    } catch {
      try FileManager.default.removeItem(at: folder)
      throw error
    }
  }

  private static func options(_ folder: String, names: [String] = ["127.0.0.1", "localhost"]) -> ServerOptions
  {
    ServerOptions(port: 0, reach: .network(.selfSigned(folder: folder)), names: names)
  }

  /// Asks over TLS, trusting nothing but one certificate, and checks the name in it.
  private static func ask(_ port: Int, trusting file: String, as name: String) async throws -> String {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.trustRoots = .file(file)
    let context = try NIOSSLContext(configuration: configuration)
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          // An address is checked as the peer's own, and is no name that a client may send.
          let host = name == "127.0.0.1" ? nil : name
          try channel.pipeline.syncOperations.addHandler(
            NIOSSLClientHandler(context: context, serverHostname: host))
          return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"))
      var text = ""
      for try await part in inbound {
        text += String(buffer: part)
        if text.hasSuffix("h 0\n") { break }
      }
      return text
    }
  }

  @Test(
    "A certificate made here is none for another name or address.", arguments: ["board.example", "127.0.0.1"])
  func otherNames(name: String) async throws {
    try await Self.inFolder { folder in
      try await RunningServer.with(Self.options(folder, names: ["localhost"])) { server in
        await #expect(throws: (any Error).self) {
          try await Self.ask(server.address.port, trusting: folder + "/certificate.pem", as: name)
        }
        #expect(server.log.isEmpty)
      }
    }
  }

  @Test("A certificate made here answers for each of its names.")
  func selfSigned() async throws {
    try await Self.inFolder { folder in
      try await RunningServer.with(Self.options(folder)) { server in
        for name in ["localhost", "127.0.0.1"] {
          let answer = try await Self.ask(
            server.address.port, trusting: folder + "/certificate.pem", as: name)
          #expect(answer.hasSuffix("GET / h 0\n"))
        }
        #expect(server.address.isSecure && server.address.url.hasPrefix("https://127.0.0.1:"))
        #expect(server.address.fingerprint?.count == 95)
      }
    }
  }

  @Test("Both files of a certificate made here are for their owner alone.")
  func modes() async throws {
    try await Self.inFolder { folder in
      try await RunningServer.with(Self.options(folder)) { _ in }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(files == ["certificate-key.pem", "certificate.pem"])
      for file in files {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
      }
    }
  }

  @Test("A certificate is kept from start to start, and made anew where it lacks a name.")
  func kept() async throws {
    try await Self.inFolder { folder in
      let prints = Lines()
      for names in [["localhost"], ["localhost"], ["localhost", "10.0.0.7"]] {
        try await RunningServer.with(Self.options(folder, names: names)) { server in
          prints.add(server.address.fingerprint ?? "none")
        }
      }
      #expect(prints.all[0] == prints.all[1])
      #expect(prints.all[1] != prints.all[2])
    }
  }

  @Test("Whoever speaks without TLS to a server with TLS gets no page.")
  func plain() async throws {
    try await Self.inFolder { folder in
      try await RunningServer.with(Self.options(folder)) { server in
        let answer = await server.talk([.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")])
        #expect(!answer.contains("200"))
        #expect(server.log.isEmpty)
      }
    }
  }

  @Test("A certificate or a key that cannot be read is named by its path, and nothing is served.")
  func unusable() async throws {
    try await Self.inFolder { folder in
      try await RunningServer.with(Self.options(folder)) { _ in }
      let (good, key) = (folder + "/certificate.pem", folder + "/certificate-key.pem")
      for (certificate, secret, culprit) in [
        ("/none.pem", key, "/none.pem"), (good, "/none.pem", "/none.pem"),
      ] {
        let reach = ServerOptions.Reach.network(.files(certificate: certificate, key: secret))
        await #expect(throws: ServerError.certificateUnusable(culprit)) {
          try await RunningServer.with(ServerOptions(port: 0, reach: reach)) { _ in }
        }
      }
    }
  }
}
