extension Finding where Choice == SINS.Location {
  /// The region of one level.
  public static func from(level: SpinalLevel) -> Finding {
    .known(level.region)
  }

  /// The region of a lesion: that of its worst level, else every region that its levels touch.
  ///
  /// A worst level outside the span says nothing about it and counts as not known.
  public static func from(span: SpinalSpan, worst: Known<SpinalLevel>) -> Finding {
    if let level = worst.value, span.contains(level) { return .from(level: level) }
    return .oneOf(span.levels.map(\.region), because: worst.absence ?? .unknown)
  }
}

extension SINS.Collapse {
  /// The rows that a measured collapse in percent allows; every row for a number outside 0...100.
  ///
  /// Exactly 50 allows both rows with collapse, because the paper prints it in neither.
  public static func rows(percent: Int) -> [SINS.Collapse] {
    switch percent {
    // Without collapse the two remaining rows differ by how much of the body is involved.
    case 0: [.noneOver50Involved, .noneOfTheAbove]
    case 1...49: [.under50]
    case 50: [.over50, .under50]
    case 51...100: [.over50]
    default: allCases
    }
  }
}

extension Finding where Choice == SINS.Collapse {
  /// The row that the reader chose, else the rows that the measured percentage allows.
  ///
  /// A stated row takes precedence over the percentage; the reader of the case must warn where the two contradict.
  public static func from(answer: Known<SINS.Collapse>, percent: Known<Int>) -> Finding {
    switch (answer, percent) {
    case (.value(let row), _): .known(row)
    case (.absent(let absence), .value(let percent)):
      .oneOf(SINS.Collapse.rows(percent: percent), because: absence)
    case (.absent(let absence), .absent): .notKnown(absence)
    }
  }

  /// The rows that a measured percentage allows.
  public static func from(percent: Known<Int>) -> Finding {
    .from(answer: .absent(percent.absence ?? .notRecorded), percent: percent)
  }
}
