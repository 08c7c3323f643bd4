/// A fact as a case states it: its value, or the one reason why there is none.
public enum Known<Value> {
  case value(Value)
  case absent(Absence)

  /// The value, or nil where it is not known.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The reason why there is no value, or nil where there is one.
  public var absence: Absence? {
    if case .absent(let absence) = self { absence } else { nil }
  }

  /// The same fact with its value converted; a reason for absence is kept.
  @inlinable
  public func map<Other>(_ transform: (Value) -> Other) -> Known<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .absent(let absence): .absent(absence)
    }
  }
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}
extension Known: Encodable where Value: Encodable {}
extension Known: Decodable where Value: Decodable {}
