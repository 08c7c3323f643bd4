/// The cookie of a session.
///
/// Under TLS its name begins with `__Host-`, so that no other host of the domain can set it; on loopback,
/// where there is no TLS, browsers refuse that name.
public struct SessionCookie: Hashable, Sendable {
  /// The name that the browser knows it by.
  public let name: String
  private let isSecure: Bool

  /// Creates the cookie of a site.
  public init(isSecure: Bool) {
    self.isSecure = isSecure
    name = isSecure ? "__Host-spineboard" : "spineboard"
  }

  /// The session's secret in a request; nil where the browser sent none, or anything that is no secret by its
  /// form: 43 characters of base 64 for addresses, as the register makes them.
  public func value(in request: Request) -> String? {
    request.cookie(name).flatMap {
      $0.utf8.count == 43 && $0.utf8.allSatisfy(Self.isTokenCharacter) ? $0 : nil
    }
  }

  /// The header that hands a session to the browser; it ends with the browser's own session, and sooner on
  /// the server.
  ///
  /// - Parameter value: the session's secret, 43 characters.
  /// - Returns: the header's name and value.
  public func set(_ value: String) -> (name: String, value: String) {
    ("Set-Cookie", "\(name)=\(value); \(attributes)")
  }

  /// The header that takes the session back.
  public var cleared: (name: String, value: String) { ("Set-Cookie", "\(name)=; Max-Age=0; \(attributes)") }

  private var attributes: String { "Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "") }

  private static func isTokenCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
