import Pages

extension Gate {
  /// The header by which a page says that its body is a document about a patient; it never leaves the site.
  public static let documentHeader = "X-Document"

  /// An answer with the headers that hold the browser to the site's rules; they replace what the page said of
  /// the same name.
  ///
  /// A header that holds a line break or another control character makes the whole answer a fault: sent, it
  /// would be read as two.
  public func protected(_ response: Response, for request: Request) -> Response {
    guard response.headers.allSatisfy({ Self.isHeader($0.name, $0.value) }) else {
      var fault = Self.refusal(.fault)
      (fault.route, fault.account) = (response.route, response.account)
      return protected(fault, for: request)
    }
    let isDocument = response.headers.contains { $0.name.lowercased() == Self.documentHeader.lowercased() }
    let added = headers(for: response, isDocument: isDocument, path: request.path)
    let names = Set(added.map { $0.name.lowercased() } + [Self.documentHeader.lowercased()])
    var result = response
    result.headers = response.headers.filter { !names.contains($0.name.lowercased()) } + added
    return result
  }

  private func headers(
    for response: Response, isDocument: Bool, path: String
  ) -> [(name: String, value: String)] {
    let isKept = path.hasPrefix("/static/") && response.status == .ok
    var headers = [
      ("Content-Security-Policy", isDocument ? Self.policy(ofDocument: response) : Self.pagePolicy),
      ("X-Content-Type-Options", "nosniff"),
      // Not `no-referrer` on pages: with it browsers send `Origin: null` with every form, which tells
      // nothing.
      ("Referrer-Policy", isDocument ? "no-referrer" : "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Permissions-Policy", Self.permissions),
      ("Cache-Control", isKept ? "public, max-age=31536000, immutable" : "no-store"),
    ]
    if isSecure { headers.append(("Strict-Transport-Security", "max-age=31536000")) }
    return headers
  }

  /// The policy of the site's own pages.
  static let pagePolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    + "frame-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"

  /// The policy of a document: shown in a frame of ours or alone, it runs nothing, sends nothing, and has the
  /// style that it was made with.
  ///
  /// A PDF keeps out of the sandbox, in which browsers do not show it.
  private static func policy(ofDocument response: Response) -> String {
    let type = response.headers.first { $0.name.lowercased() == "content-type" }?.value.lowercased() ?? ""
    let style = response.body.styleText
    let styles = style.isEmpty ? "'none'" : ContentPolicy.source(of: style)
    let rules =
      "default-src 'none'; style-src \(styles); img-src data:; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'self'"
    return type.hasPrefix("application/pdf") ? rules : "sandbox; " + rules
  }

  /// Nothing of the machine is needed but the keyboard and the screen.
  private static let permissions = [
    "accelerometer", "autoplay", "camera", "display-capture", "geolocation", "gyroscope", "hid",
    "magnetometer",
    "microphone", "midi", "payment", "publickey-credentials-get", "screen-wake-lock", "serial", "usb",
    "xr-spatial-tracking",
  ].map { "\($0)=()" }.joined(separator: ", ")

  private static func isHeader(_ name: String, _ value: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      && value.utf8.allSatisfy { $0 >= 32 && $0 != 127 }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
