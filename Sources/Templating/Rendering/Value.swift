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

/// The values of a schema's fields, one a slot, in the schema's order.
public struct Record: Sendable {
  /// The values; as many as the schema has declarations.
  public let values: [Value]

  /// Creates a record from its values in the order of the schema.
  public init(_ values: [Value]) { self.values = values }
}
