import Records

/// One value that differs between two states of a file.
public struct ContentChange: Hashable, Sendable {
  /// The path of the key; the number of a list's element is that of the newer version, or of the older where it is
  /// gone.
  public let path: String
  /// The value that was there; nil where there was none.
  public let old: ContentValue?
  /// The value that is there now; nil where there is none.
  public let new: ContentValue?
}

/// One value of a file.
public struct ContentValue: Hashable, Sendable {
  /// What was typed.
  public let text: String
  /// How the reader read it; nil for what is shown as it was typed.
  public let kind: ValueKind?
}

extension RecordContent {
  /// Every value that differs in a newer state, in the order of the newer file; what is gone follows its record.
  ///
  /// The elements of a list of records are paired by what names them, such as `levels` or `id`, so that an element
  /// inserted at the front does not change all the others.
  public func changes(to newer: RecordContent) -> [ContentChange] {
    Node.changes(root, newer.root, at: "").map { change in
      ContentChange(
        path: change.path, old: change.old.map { value(of: $0) }, new: change.new.map { newer.value(of: $0) })
    }
  }

  private func value(of leaf: Node.Leaf) -> ContentValue {
    ContentValue(text: leaf.text, kind: kinds[leaf.position])
  }
}

extension Node {
  /// One value that differs, with its path in the newer state.
  fileprivate struct LeafChange {
    let path: String
    let old: Leaf?
    let new: Leaf?
  }

  /// The keys that name an element of a list, the most telling first.
  private static let names = [
    "id", "levels", "system", "kind", "service", "agent", "name", "option", "who", "step",
  ]

  fileprivate static func changes(_ old: Node?, _ new: Node?, at path: String) -> [LeafChange] {
    if let old, let new {
      if case .mapping(let before) = old.content, case .mapping(let after) = new.content,
        old.isRecord, new.isRecord
      {
        return changes(before, after, at: path)
      }
      if case .sequence(let before) = old.content, case .sequence(let after) = new.content {
        return changes(before, after, at: path)
      }
    }
    let before = old?.leaves(under: path) ?? []
    let after = new?.leaves(under: path) ?? []
    let kept = after.map { leaf in
      LeafChange(path: leaf.path, old: before.first { $0.path == leaf.path }, new: leaf)
    }
    let gone = before.filter { leaf in !after.contains { $0.path == leaf.path } }
      .map { LeafChange(path: $0.path, old: $0, new: nil) }
    return (kept + gone).filter { $0.old?.text != $0.new?.text }
  }

  private static func changes(_ old: [Member], _ new: [Member], at path: String) -> [LeafChange] {
    func below(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    let kept = new.flatMap { member in
      changes(old.first { $0.key == member.key }?.value, member.value, at: below(member.key))
    }
    let gone = old.filter { member in !new.contains { $0.key == member.key } }
    return kept + gone.flatMap { changes($0.value, nil, at: below($0.key)) }
  }

  private static func changes(_ old: [Node], _ new: [Node], at path: String) -> [LeafChange] {
    var rest = Array(old.enumerated())
    var found: [LeafChange] = []
    for (index, node) in new.enumerated() {
      let place = rest.firstIndex { $0.element.name == node.name }
      let partner = place.map { rest.remove(at: $0).element }
      found += changes(partner, node, at: "\(path)[\(index)]")
    }
    return found + rest.flatMap { changes($0.element, nil, at: "\(path)[\($0.offset)]") }
  }

  /// Whether it is a record with keys of its own rather than an absence with its reason.
  private var isRecord: Bool { leaves(under: "").first?.path.isEmpty != true }

  /// What names an element among the others of its list: the value of its telling key, else the whole of it.
  private var name: [String] {
    guard case .mapping(let members) = content, isRecord,
      let key = Self.names.first(where: { key in members.contains { $0.key == key } }),
      let value = members.first(where: { $0.key == key })?.value
    else { return leaves(under: "").map { "\($0.path)=\($0.text)" } }
    return [key] + value.leaves(under: "").map(\.text)
  }
}
