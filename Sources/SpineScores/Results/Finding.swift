/// What is known about one item of a score: the rows that the facts still allow.
public struct Finding<Choice: ScoreChoice>: Hashable, Sendable {
  /// The states that a finding can be in; an open one has at least two rows, in table order, but not all of them.
  ///
  /// "Every row is possible" is a separate state so that it needs no list.
  @usableFromInline
  enum State: Hashable, Sendable {
    case settled(Choice)
    case open([Choice], Absence)
    case every(Absence)
  }

  @usableFromInline let state: State

  @inlinable
  init(_ state: State) {
    self.state = state
  }

  /// The answers still possible: never empty, in table order, without repeats.
  public var allowed: [Choice] {
    switch state {
    case .settled(let choice): [choice]
    case .open(let choices, _): choices
    case .every: Choice.allCases
    }
  }

  /// Why more than one answer is left; nil exactly when one is.
  public var absence: Absence? {
    switch state {
    case .settled: nil
    case .open(_, let absence), .every(let absence): absence
    }
  }

  /// The answer, or nil while more than one is possible.
  public var answer: Choice? {
    if case .settled(let choice) = state { choice } else { nil }
  }

  /// The points still possible, as a set; `every` holds those of all rows.
  func points(ofEveryRow every: Totals) -> Totals {
    switch state {
    case .settled(let choice): Totals.zero.shifted(by: choice.row.points)
    case .open(let choices, _): Totals(bits: choices.reduce(0) { $0 | 1 << UInt32($1.row.points) })
    case .every: every
    }
  }

  /// A finding settled to one row.
  @inlinable
  public static func known(_ choice: Choice) -> Finding {
    Finding(.settled(choice))
  }

  /// A finding that allows every row of the table.
  @inlinable
  public static func notKnown(_ absence: Absence) -> Finding {
    Finding(.every(absence))
  }

  /// A finding that allows the rows given.
  ///
  /// One choice alone is settled and keeps no absence. No choice at all is no information, so every row stays possible.
  @inlinable
  public static func oneOf(_ choices: [Choice], because absence: Absence) -> Finding {
    // In table order and without repeats, so that findings from the same facts are equal.
    let given = Choice.allCases.filter(choices.contains)
    if given.count == 1 { return Finding(.settled(given[0])) }
    return given.isEmpty || given.count == Choice.allCases.count
      ? .notKnown(absence) : Finding(.open(given, absence))
  }

  /// A finding from a stated answer, every row where it is not known.
  @inlinable
  public static func from(_ answer: Known<Choice>) -> Finding {
    switch answer {
    case .value(let choice): .known(choice)
    case .absent(let absence): .notKnown(absence)
    }
  }
}

extension Finding: Codable {
  private enum CodingKeys: String, CodingKey {
    case allowed, absence
  }

  /// Reads a finding back.
  ///
  /// - Throws: `DecodingError` for an empty list, and where an open finding has no absence or a settled one has
  ///   one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let choices = try container.decode([Choice].self, forKey: .allowed)
    let absence = try container.decodeIfPresent(Absence.self, forKey: .absence)
    let finding = Self.oneOf(choices, because: absence ?? .unknown)
    guard finding.allowed == choices, finding.absence == absence else {
      throw DecodingError.dataCorruptedError(
        forKey: .allowed, in: container,
        debugDescription: "a finding allows one row without an absence, or several in table order with one")
    }
    self = finding
  }

  /// Writes the allowed answers and, while open, the absence.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(allowed, forKey: .allowed)
    try container.encodeIfPresent(absence, forKey: .absence)
  }
}
