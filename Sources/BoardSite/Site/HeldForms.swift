import Synchronization

/// What was sent when a session had ended: it waits until the same account logs in with the same browser, and is shown
/// to nobody else.
final class HeldForms: Sendable {
  /// One form that waits.
  struct Held: Sendable {
    /// Where it is sent again.
    let path: String
    let body: [UInt8]
    /// The account that typed it, as its page proves.
    let account: String
    /// The secret of the session that had ended.
    fileprivate let session: String
    /// The parts of the form that were on the page.
    fileprivate let groups: String
  }

  private let forms = Mutex<[Held]>([])
  /// More than this many pages are not open in sessions that end at once.
  private static let limit = 64

  /// How many forms wait.
  var count: Int { forms.withLock { $0.count } }

  /// Keeps a form; what the same page sent before is replaced, as the script of a page tries again and again.
  func keep(path: String, body: [UInt8], groups: String, session: String, account: String) {
    let held = Held(path: path, body: body, account: account, session: session, groups: groups)
    forms.withLock { forms in
      forms.removeAll { $0.session == session && $0.path == path && $0.groups == groups }
      forms.append(held)
      if forms.count > Self.limit { forms.removeFirst() }
    }
  }

  /// Whether something waits for whoever had a session.
  func holds(session: String) -> Bool { forms.withLock { $0.contains { $0.session == session } } }

  /// Takes out, once, what an account typed in a session, in the order in which it was sent.
  func take(session: String, by account: String) -> [Held] {
    forms.withLock { forms in
      let found = forms.filter { $0.session == session && $0.account == account }
      forms.removeAll { $0.session == session && $0.account == account }
      return found
    }
  }
}
