/// What one slot of a record holds, already worded for printing.
public enum Value: Sendable {
  /// Words: a text, paragraph, number, date, grade or telephone.
  case text(String)
  /// The words of an absence, for instance `not recorded`.
  case absent(String)
  /// A condition that is known to hold or not to hold.
  case condition(Bool)
  /// The fields below a name.
  case record(Record)
  /// The elements of a list; an empty list is one that is known to be empty.
  case list([Record])
  /// Converted HTML of a region, for the page shell alone.
  case region([UInt8])
}

/// Where the values of a record come from, slot by slot.
public protocol RecordValues: Sendable {
  /// How many there are.
  var count: Int { get }
  /// The value of a slot, the same each time it is asked for.
  func value(at slot: Int) -> Value
}

/// The values of a schema's fields, one per slot, in the schema's order.
public struct Record: Sendable {
  private let source: any RecordValues

  /// Creates a record from its values in the order of the schema.
  public init(_ values: [Value]) { source = Values(all: values) }

  /// Creates a record whose values are found once they are asked for.
  public init(_ source: some RecordValues) { self.source = source }

  /// How many values there are; as many as the schema has declarations.
  public var count: Int { source.count }

  /// The value of a slot.
  public subscript(slot: Int) -> Value { source.value(at: slot) }

  private struct Values: RecordValues {
    let all: [Value]
    var count: Int { all.count }
    func value(at slot: Int) -> Value { all[slot] }
  }
}
