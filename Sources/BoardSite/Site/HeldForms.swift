import Synchronization

/// What was sent when a session had ended: it waits for the log-in of the same browser, and is shown to nobody else.
final class HeldForms: Sendable {
  /// One form that waits.
  struct Held: Sendable {
    let path: String
    let body: [UInt8]
    /// The account that typed it, as its page says.
    let account: String
  }

  private let forms = Mutex<[(key: String, held: Held)]>([])
  /// More than this many browsers do not lose their sessions at once.
  private static let limit = 64

  /// Keeps a form; the key finds it again.
  func keep(_ request: Request, random: (Int) -> [UInt8]) -> String {
    let key = Hexadecimal.text(of: random(16))
    let held = Held(
      path: request.path, body: request.body,
      account: FormPairs(encoded: request.body)?["account"] ?? "")
    forms.withLock { forms in
      forms.append((key, held))
      if forms.count > Self.limit { forms.removeFirst() }
    }
    return key
  }

  /// Takes a form out, once; nil for any other account than the one that typed it.
  func take(_ key: String, by account: String) -> Held? {
    forms.withLock { forms in
      guard let place = forms.firstIndex(where: { $0.key == key && $0.held.account == account }) else {
        return nil
      }
      return forms.remove(at: place).held
    }
  }
}
