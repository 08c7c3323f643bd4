public import Records

extension ClinicalCase {
  /// The case in canonical form: every key that says something, in the order of the schema.
  ///
  /// Reading it gives the same case again: `read(write(read(x))) == read(x)`. What a directory of centres added is no
  /// part of the file.
  public var node: Node { Node(.mapping(Self.schema.write(self))) }
}

extension Meeting {
  /// The meeting in canonical form, as that of a case.
  public var node: Node { Node(.mapping(Self.schema.write(self))) }
}
