/// A text with the directions of its characters.
struct DirectionalRuns {
  private let scalars: [Unicode.Scalar]
  private let classes: [DirectionalClass]
  /// What goes before and after an isolated run.
  private let ends: (opening: Unicode.Scalar, closing: Unicode.Scalar)

  init(_ text: String, _ ends: (opening: Unicode.Scalar, closing: Unicode.Scalar)) {
    scalars = Array(text.unicodeScalars)
    classes = scalars.map(DirectionalClass.init)
    self.ends = ends
  }

  /// The text, isolated where a page of this direction needs it, with the runs inside it that need it too.
  func isolated(on page: WritingDirection) -> String {
    needIsolating(on: page) ? around(inner(on: page)) : String(scalars)
  }

  private func needIsolating(on page: WritingDirection) -> Bool {
    switch page {
    case .leftToRight: scalars.contains { DirectionalClass.isRightToLeft($0) }
    case .rightToLeft: classes.contains { $0 == .leftToRight || $0 == .digit }
    }
  }

  /// The text with the runs isolated that would otherwise be seen out of order.
  ///
  /// On a left-to-right page: in a text with Latin letters, its right-to-left runs, if one begins the text or a
  /// digit follows one, so that the rest reads in the page's direction; in a text without them, its numbers of
  /// several groups, such as telephone numbers. On a right-to-left page: every number and Latin run.
  private func inner(on page: WritingDirection) -> String {
    guard classes.contains(.rightToLeft) else { return String(scalars) }
    if page == .rightToLeft { return isolating(foreignRuns) }
    guard classes.contains(.leftToRight) else { return isolating(foreignRuns.filter(isSplit)) }
    let first = classes.first { $0 == .leftToRight || $0 == .rightToLeft }
    // UAX #9: the first strong letter sets the direction of the whole, and a digit joins the run before it.
    let mayTurn = first == .rightToLeft || digitFollowsTurnedRun
    return mayTurn ? isolating(runs(of: [.rightToLeft])) : String(scalars)
  }

  private var digitFollowsTurnedRun: Bool {
    let turned = classes.firstIndex(of: .rightToLeft) ?? classes.endIndex
    return classes[turned...].contains(.digit)
  }

  /// The runs that begin and end with a character of one of these classes, with the neutral ones between them.
  private func runs(of kinds: Set<DirectionalClass>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var mayGoOn = false
    for index in classes.indices {
      if kinds.contains(classes[index]) {
        let start = mayGoOn ? runs.popLast()?.lowerBound : nil
        runs.append((start ?? index)..<(index + 1))
        mayGoOn = true
      } else if classes[index] != .neutral {
        mayGoOn = false
      }
    }
    return runs
  }

  /// The runs of Latin letters and digits, each with the signs that belong to its number: `+91`, `(0)20`, `60%`.
  private var foreignRuns: [Range<Int>] {
    runs(of: [.leftToRight, .digit]).map { run in
      var (start, end) = (run.lowerBound, run.upperBound)
      while start > 0, Self.before.contains(scalars[start - 1]) { start -= 1 }
      while end < scalars.count, Self.after.contains(scalars[end]) { end += 1 }
      return start..<end
    }
  }

  // Signs of a number: left outside its isolate they would be drawn at its other end.
  private static let before = Set("+-\u{2212}(#<>~\u{B1}\u{2264}\u{2265}".unicodeScalars)
  private static let after = Set("%)+\u{B0}".unicodeScalars)

  /// Whether a run is more than the digits of one number.
  private func isSplit(_ run: Range<Int>) -> Bool { classes[run].contains { $0 != .digit } }

  private func isolating(_ runs: [Range<Int>]) -> String {
    var text = ""
    var index = 0
    for run in runs {
      text += String(scalars[index..<run.lowerBound]) + around(String(scalars[run]))
      index = run.upperBound
    }
    return text + String(scalars[index...])
  }

  private func around(_ text: String) -> String { "\(ends.opening)\(text)\(ends.closing)" }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
