/// What a browser asks for, whichever server took it in.
public struct Request: Sendable {
  /// The methods that the site answers.
  public enum Method: String, Sendable { case get = "GET", head = "HEAD", post = "POST" }

  /// What is asked to be done.
  public var method: Method
  /// The path without the query, percent-decoded, beginning with `/`.
  public var path: String
  /// The pairs of the query, decoded, in their order.
  public var query: FormPairs
  /// The header lines; names in small letters.
  public var headers: [String: String]
  /// The bytes of the body; empty where there is none.
  public var body: [UInt8]
  /// The address that the connection comes from, for counting attempts; never logged.
  public var peer: String
  /// Whether it came over TLS.
  public var isSecure: Bool

  /// Creates a request.
  public init(
    _ method: Method, _ path: String, query: FormPairs = FormPairs(), headers: [String: String] = [:],
    body: [UInt8] = [], peer: String = "127.0.0.1", isSecure: Bool = false
  ) {
    (self.method, self.path, self.query, self.headers) = (method, path, query, headers)
    (self.body, self.peer, self.isSecure) = (body, peer, isSecure)
  }

  /// The value of a cookie; nil where the browser sent none by that name.
  public func cookie(_ name: String) -> String? {
    for part in (headers["cookie"] ?? "").split(separator: ";") {
      let pair = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[0] == name { return String(pair[1]) }
    }
    return nil
  }
}
