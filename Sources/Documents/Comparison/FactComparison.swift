import SpineCase

/// The facts of two states of a case, side by side, key by key.
enum FactComparison {
  /// Every value that differs.
  ///
  /// What was said against a recommendation is for the board: only that it changed is told.
  static func changes(_ old: RecordContent, _ new: RecordContent) -> [CaseComparison.Change] {
    old.changes(to: new).map { change in
      let isForBoard = change.path.hasPrefix("board.decision.dissent")
      return CaseComparison.Change(
        what: change.path, old: change.old.map { isForBoard ? forBoard : $0.text },
        new: change.new.map { isForBoard ? forBoard : $0.text }, trend: trend(change),
        oldKind: isForBoard ? nil : change.old?.kind, newKind: isForBoard ? nil : change.new?.kind)
    }
  }

  private static let forBoard = "(in the board's documents)"

  /// How bad each answer is, the best first, for the facts that no scale reads; answers of one row are as bad.
  private static let courses: [String: [[String]]] = [
    "neurology.walking": [["unaided"], ["aided"], ["unable"]],
    "neurology.gait": [["normal"], ["unsteady"], ["unable"]],
    "neurology.course": [["improving"], ["stable"], ["progressive"]],
    "neurology.bladder": [["normal"], ["retention", "incontinence", "catheter"]],
    "neurology.bowel": [["normal"], ["constipation"], ["incontinence"]],
    "neurology.saddleSensation": [["normal"], ["reduced"], ["absent"]],
    "neurology.myelopathy": [["false"], ["true"]], "neurology.radiculopathy": [["false"], ["true"]],
    "neurology.radicularPain": [["false"], ["true"]], "neurology.worseThanBaseline": [["false"], ["true"]],
    "tumour.organMetastases.present": [["false"], ["true"]],
  ]

  /// Figures of which more is worse (1) or better (-1).
  private static let figures = [
    "neurology.power.rightArm": -1, "neurology.power.leftArm": -1, "neurology.power.rightLeg": -1,
    "neurology.power.leftLeg": -1, "tumour.vertebrae": 1, "tumour.extraspinalBoneFoci": 1,
  ]

  private static func trend(_ change: ContentChange) -> CaseComparison.Trend {
    guard let old = change.old.flatMap({ badness(of: $0.text, at: change.path) }),
      let new = change.new.flatMap({ badness(of: $0.text, at: change.path) })
    else { return .changed }
    return new > old ? .worse : new < old ? .better : .changed
  }

  /// A baseline is read as the findings that it holds.
  private static let baseline = "neurology.established.baseline."

  private static func badness(of answer: String, at changed: String) -> Int? {
    let isOfBaseline = changed.hasPrefix(baseline)
    let path = isOfBaseline ? "neurology." + changed.dropFirst(baseline.count) : changed
    if isOfBaseline, path == "neurology.frankel" || path == "neurology.asia" {
      return answer.utf8.first.map { -Int($0) }
    }
    if let sign = figures[path] { return Int(answer).map { $0 * sign } }
    let course = courses[path] ?? (path.hasPrefix("pain.") ? [["false"], ["true"]] : [])
    return course.firstIndex { $0.contains(answer) }
  }
}
