import Records
import SourceText
import SpineScores

extension MappingReader {
  /// A record that is written out, left out, or absent as a whole; its fields inherit the absence.
  func record<Value>(_ key: String, _ build: (MappingReader) -> Value) -> Value {
    let path = path(of: key)
    guard let node = node(key) else { return build(nested(path, position, [], inheritedHere)) }
    if let absence = absence(of: node, path: path) {
      return build(nested(path, node.position, [], absence))
    }
    guard case .mapping(let members) = node.content else {
      findings.error(at: node.position, path, "\(node.kindInWords); write a record of keys and values")
      return build(nested(path, node.position, [], nil))
    }
    return closing(nested(path, node.position, members, nil), build)
  }

  /// A record that may be left out or absent; nil then.
  func optionalRecord<Value: Sendable>(_ key: String, _ build: (MappingReader) -> Value?) -> Value? {
    recordField(key, build).value
  }

  /// A record that is known as a whole or absent as a whole.
  func recordField<Value: Sendable>(
    _ key: String, _ build: (MappingReader) -> Value?
  ) -> Field<Value> {
    field(key) { element($0, path(of: key), build) }
  }

  /// A list of records: absent, `none` (checked, empty), or with elements.
  func records<Value: Sendable>(_ key: String, _ build: (MappingReader) -> Value?) -> Field<
    [Value]
  > {
    list(key) { node, path in self.element(node, path, build) }
  }

  /// A list of closed answers.
  func codedList<Value: CodedValue>(_ key: String, _ type: Value.Type = Value.self) -> Field<[Value]> {
    list(key) { node, path in self.answer(node, path, type) }
  }

  /// A list: absent, `none`, or with at least one element.
  func list<Value: Sendable>(_ key: String, _ build: (Node, String) -> Value?) -> Field<[Value]> {
    field(key) { node in
      // `none` says that somebody checked; an empty list does not, and is refused below.
      if node.textValue == "none" { return [] }
      guard case .sequence(let nodes) = node.content else {
        let slip = node.textValue?.hasPrefix("-") == true ? ", with a space after each dash" : ""
        fail(key, at: node.position, "\(node.kindInWords); write a list\(slip), or none where there are none")
        return nil
      }
      if nodes.isEmpty {
        fail(
          key, at: node.position,
          "is an empty list; write none if somebody checked and there are none, otherwise leave it out")
      }
      return nodes.enumerated().compactMap { build($1, "\(path(of: key))[\($0)]") }
    }
  }

  /// The elements of a list that must be there and hold something.
  func requiredRecords<Value: Sendable>(_ key: String, _ build: (MappingReader) -> Value?)
    -> [Value]
  {
    guard let node = node(key) else {
      findings.error(at: position, path(of: key), "is missing")
      return []
    }
    let read = records(key, build)
    if read.absence != nil || read.value?.isEmpty == true, !findings.hasError(within: path(of: key)) {
      findings.error(at: node.position, path(of: key), "must name at least one; write a list")
    }
    return read.value ?? []
  }

  private func element<Value>(
    _ node: Node, _ path: String, _ build: (MappingReader) -> Value?
  ) -> Value? {
    guard case .mapping(let members) = node.content else {
      findings.error(at: node.position, path, "\(node.kindInWords); write a record of keys and values")
      return nil
    }
    findings.note(path, at: node.position)
    return closing(nested(path, node.position, members, nil), build)
  }

  private func nested(
    _ path: String, _ position: SourcePosition, _ members: [Member],
    _ inherited: (absence: Absence, why: String?)?
  ) -> MappingReader {
    MappingReader(
      path: path, position: position, members: members, findings: findings, inherited: inherited)
  }

  private func closing<Value>(_ reader: MappingReader, _ build: (MappingReader) -> Value) -> Value {
    let value = build(reader)
    reader.close()
    return value
  }

  /// The absence that a record left out inherits from the record around it.
  private var inheritedHere: (absence: Absence, why: String?)? {
    let field: Field<Bool> = leftOut()
    guard let absence = field.absence, absence != .notRecorded else { return nil }
    return (absence, field.why)
  }
}
