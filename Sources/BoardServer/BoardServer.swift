public import BoardSite
import Glibc
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL

/// The site's sockets: it reads requests within their limits, asks for the answer, and sends it.
public struct BoardServer: Sendable {
  private let options: ServerOptions
  private let respond: @Sendable (BoardSite.Request) async -> BoardSite.Response
  private let log: @Sendable (String) -> Void
  private let now: @Sendable () -> Int64

  /// Creates a server.
  ///
  /// - Parameters:
  ///   - options: where it listens.
  ///   - now: the time in milliseconds since 1970, for how long a certificate made here is good.
  ///   - respond: gives the answer to a request, with the headers of the gate.
  ///   - log: takes one line for each request: method, template of the route, status, time and account.
  public init(
    _ options: ServerOptions, now: @escaping @Sendable () -> Int64 = systemMilliseconds,
    respond: @escaping @Sendable (BoardSite.Request) async -> BoardSite.Response,
    log: @escaping @Sendable (String) -> Void
  ) {
    (self.options, self.now, self.respond, self.log) = (options, now, respond, log)
  }

  /// Serves until SIGINT or SIGTERM, or until the task is cancelled; requests that are being answered are
  /// answered.
  ///
  /// - Parameter onReady: runs once the port is bound, before the first request is read.
  /// - Throws: `ServerError` where the port is taken or the certificate cannot be used.
  public func run(onReady: @escaping @Sendable (ServerAddress) async -> Void) async throws {
    let certificate = try certificate()
    for port in options.ports {
      do {
        return try await serve(at: port, with: certificate, onReady: onReady)
      } catch let error as IOError where [EADDRINUSE, EACCES].contains(error.errnoCode) { continue }
    }
    throw ServerError.portsTaken(options.ports)
  }

  private func serve(
    at port: Int, with certificate: ServerCertificate?,
    onReady: @escaping @Sendable (ServerAddress) async -> Void
  ) async throws {
    var logger = Logger(label: "spineboard") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let exchange = Exchange(
      limits: options.limits, isSecure: options.isLAN, respond: respond, log: log)
    let names = options.isLAN ? options.names : ["127.0.0.1", "localhost"]
    let application = Application(
      responder: CallbackResponder { try await exchange.answer($0, $1) }, server: try builder(certificate),
      configuration: ApplicationConfiguration(
        address: .hostname(options.isLAN ? "0.0.0.0" : "127.0.0.1", port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(options.limits.connections)),
      onServerRunning: { channel in
        await onReady(
          ServerAddress(
            port: channel.localAddress?.port ?? port, isSecure: certificate != nil, names: names,
            fingerprint: certificate?.fingerprint))
      },
      logger: logger)
    try await application.runService()
  }

  /// HTTP/1.1, over TLS 1.2 or later where there is a certificate.
  private func builder(_ certificate: ServerCertificate?) throws -> HTTPServerBuilder {
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        idleTimeout: .milliseconds(Int64(options.limits.reading)),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: options.limits.head, maxHeaderListSize: options.limits.head,
          maxHeaderFieldCount: options.limits.lines)))
    guard let certificate else { return plain }
    return try .tls(plain, tlsConfiguration: certificate.configuration)
  }

  private func certificate() throws -> ServerCertificate? {
    switch options.reach {
    case .loopback: nil
    case .network(.files(let certificate, let key)): try ServerCertificate(certificate: certificate, key: key)
    case .network(.selfSigned(let folder)):
      try ServerCertificate.selfSigned(in: folder, names: options.names, now: now())
    }
  }
}
