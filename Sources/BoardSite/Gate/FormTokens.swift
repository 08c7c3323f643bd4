import Crypto

/// The tokens that show that a form was filled in on a page of the session that sends it.
///
/// Nothing is stored: a token is the HMAC-SHA-256 of the session's own secret.
struct FormTokens: Sendable {
  private let key: SymmetricKey

  /// Creates the tokens of a server.
  ///
  /// - Parameter key: at least 32 random bytes; with another key every open form is refused.
  init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

  /// The token of a session, 64 digits.
  func token(session: String) -> String {
    Hexadecimal.text(of: HMAC<SHA256>.authenticationCode(for: Self.message(session), using: key))
  }

  /// The token that shows that a page was made for an account in a session, 64 digits.
  func token(session: String, account: String) -> String {
    let message = Self.message(session) + Array(", typed by \(account)".utf8)
    return Hexadecimal.text(of: HMAC<SHA256>.authenticationCode(for: message, using: key))
  }

  /// Whether a token belongs to a session; takes the same time for every wrong token of the right length.
  func isValid(_ token: String, session: String) -> Bool {
    guard let code = Hexadecimal.bytes(of: token) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Self.message(session), using: key)
  }

  /// The key serves no other end, and the message says so, should it ever do.
  private static func message(_ session: String) -> [UInt8] { Array("form of session \(session)".utf8) }
}
