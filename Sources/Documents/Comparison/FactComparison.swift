import SpineCase

/// The facts of two states of a case, side by side, key by key.
enum FactComparison {
  /// Every value that differs.
  ///
  /// What was said against a recommendation is for the board: only the fact that it changed is shown.
  static func changes(_ old: RecordContent, _ new: RecordContent) -> [CaseComparison.Change] {
    old.changes(to: new).map { change in
      let isForBoard = change.path.hasPrefix(.path(\.board.decision.dissent))
      return CaseComparison.Change(
        what: change.path, old: change.old.map { isForBoard ? forBoard : $0.text },
        new: change.new.map { isForBoard ? forBoard : $0.text }, trend: trend(change),
        oldKind: isForBoard ? nil : change.old?.kind, newKind: isForBoard ? nil : change.new?.kind)
    }
  }

  private static let forBoard = "(in the board's documents)"

  private static func trend(_ change: ContentChange) -> CaseComparison.Trend {
    guard let old = change.old.flatMap({ badness(of: $0.text, at: change.path) }),
      let new = change.new.flatMap({ badness(of: $0.text, at: change.path) })
    else { return .changed }
    return new > old ? .worse : new < old ? .better : .changed
  }

  private static func badness(of answer: String, at path: String) -> Int? {
    DeclaredKey.at(path)?.facts.course?.badness(of: answer)
  }
}
