public import SpineScores

/// What a case says about one clinical fact: a value, or one named kind of absence.
///
/// There is no third state, and no default: a fact that nobody wrote down is `.absent(.notRecorded)`.
public enum Field<Value: Sendable>: Sendable {
  /// The fact is known.
  case known(Value)
  /// The fact is not known, for this reason and, where somebody said so, because of `why`.
  case absent(Absence, why: String?)

  /// Nobody recorded it.
  public static var notRecorded: Self { .absent(.notRecorded, why: nil) }

  /// The value, or nil where it is not known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// The kind of absence, or nil where the value is known.
  public var absence: Absence? {
    if case .absent(let absence, _) = self { absence } else { nil }
  }

  /// The reason that somebody gave for the absence.
  public var why: String? {
    if case .absent(_, let why) = self { why } else { nil }
  }

  /// The same fact as the scores take it, without the reason in words.
  public var forScoring: Known<Value> {
    switch self {
    case .known(let value): .value(value)
    case .absent(let absence, _): .absent(absence)
    }
  }

  /// The fact with its value converted; an absence is kept.
  public func map<Other>(_ transform: (Value) -> Other) -> Field<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .absent(let absence, let why): .absent(absence, why: why)
    }
  }

  /// A fact derived from this one; an absence is kept.
  public func flatMap<Other>(_ transform: (Value) -> Field<Other>) -> Field<Other> {
    switch self {
    case .known(let value): transform(value)
    case .absent(let absence, let why): .absent(absence, why: why)
    }
  }
}

extension Field: Equatable where Value: Equatable {
  /// Whether the fact is `value`: true or false where it is known, nil (cannot be said) where it is not.
  public func `is`(_ value: Value) -> Bool? {
    self.value.map { $0 == value }
  }
}

extension Field: Hashable where Value: Hashable {}
