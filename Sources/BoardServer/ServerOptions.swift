/// How the site is served.
public struct ServerOptions: Sendable {
  /// Who can reach the site.
  ///
  /// There is no way to say "others, without a certificate".
  public enum Reach: Sendable {
    /// This machine alone, without TLS.
    case loopback
    /// Every machine of the network, over TLS.
    case network(CertificateSource)
  }

  /// Where the certificate of the server comes from.
  public enum CertificateSource: Sendable {
    /// Two files in PEM: the certificate with its chain, and its key.
    case files(certificate: String, key: String)
    /// One that the server makes for itself and keeps in a folder, for a year.
    case selfSigned(folder: String)
  }

  /// The port where nothing was asked for.
  public static let usualPort = 8_787

  /// The port that was asked for; nil: the usual one, or the next that is free; 0: any.
  public var port: Int?
  /// Who can reach the site.
  public var reach: Reach
  /// The names and addresses under which others know the machine, without ports; loopback has its own.
  public var names: [String]
  /// What a connection may take.
  public var limits = ServerLimits()

  /// Creates options.
  public init(port: Int? = nil, reach: Reach = .loopback, names: [String] = []) {
    (self.port, self.reach, self.names) = (port, reach, names)
  }

  /// Whether other machines can reach the site.
  public var isLAN: Bool {
    switch reach {
    case .loopback: false
    case .network: true
    }
  }

  /// The ports to try, in their order.
  var ports: [Int] { port.map { [$0] } ?? Array(Self.usualPort..<Self.usualPort + 20) }
}

/// What a connection may take; tests lower it.
public struct ServerLimits: Sendable {
  /// How long a request may take to arrive, in milliseconds; for the head and for the body alike.
  public var reading = 30_000
  /// How long the other side may take to read an answer, in milliseconds.
  public var writing = 60_000
  /// How many connections there may be at a time; others wait.
  public var connections = 256
  /// How many bytes the head of a request may have.
  public var head = 16_384
  /// How many lines the head of a request may have.
  public var lines = 100
  /// How many bodies of more than 1 MiB are taken in at a time, since each lies in memory; others are told to
  /// come again.
  public var largeBodies = 2
  /// How long what is refused is still read and thrown away, in milliseconds, so that the browser shows the
  /// refusal.
  public var draining = 5_000

  /// Creates the usual limits.
  public init() {}
}

/// Where a server that runs can be reached.
public struct ServerAddress: Hashable, Sendable {
  /// The port that it listens to.
  public let port: Int
  /// Whether it speaks TLS.
  public let isSecure: Bool
  /// Its names and addresses, without ports; the first is the one to print.
  public let names: [String]
  /// The SHA-256 of the certificate, as browsers show it; nil without TLS.
  public let fingerprint: String?

  /// The values of `Host` that are its own, for the gate.
  public var hosts: Set<String> {
    let usual = isSecure ? 443 : 80
    return Set(
      names.flatMap { name in ["\(name):\(port)".lowercased()] + (port == usual ? [name.lowercased()] : []) })
  }

  /// The address to open, without a slash at the end.
  public var url: String { "\(isSecure ? "https" : "http")://\(names.first ?? "127.0.0.1"):\(port)" }
}

/// Why a server did not start.
public enum ServerError: Error, Equatable {
  /// The port that was asked for, or every port that was tried, is taken.
  case portsTaken([Int])
  /// The file of the certificate or of the key cannot be used, by its path.
  case certificateUnusable(String)
}
