/// The cookie of a session.
///
/// Under TLS its name begins with `__Host-`, so that no other host of the domain can set it; on loopback, where there is no
/// TLS, browsers refuse that name.
public struct SessionCookie: Hashable, Sendable {
  /// The name that the browser knows it by.
  public let name: String
  private let isSecure: Bool

  /// Creates the cookie of a site.
  public init(isSecure: Bool) {
    self.isSecure = isSecure
    name = isSecure ? "__Host-spineboard" : "spineboard"
  }

  /// The session's secret in a request; nil where the browser sent none, or anything but the 43 or 64 letters, digits and
  /// dashes in which 256 bits are written.
  public func value(in request: Request) -> String? {
    request.cookie(name).flatMap { [43, 64].contains($0.utf8.count) && $0.utf8.allSatisfy(\.isOfToken) ? $0 : nil }
  }

  /// The header that hands a session to the browser; it ends with the browser's own session, and sooner on the server.
  ///
  /// - Parameter value: the session's secret, 64 hexadecimal digits.
  public func set(_ value: String) -> (name: String, value: String) {
    ("Set-Cookie", "\(name)=\(value); \(attributes)")
  }

  /// The header that takes the session back.
  public var cleared: (name: String, value: String) { ("Set-Cookie", "\(name)=; Max-Age=0; \(attributes)") }

  private var attributes: String { "Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "") }
}

extension UInt8 {
  /// Whether it is one of the characters of base 64 for addresses (RFC 4648, section 5).
  fileprivate var isOfToken: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
