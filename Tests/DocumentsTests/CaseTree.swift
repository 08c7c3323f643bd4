import Records

/// The tree of a case file: its keys by their paths, merged, changed and written again.
enum CaseTree {
  /// One tree with every key of several trees: each list has one element with every key of its elements.
  static func merged(_ nodes: [Node]) -> Node {
    let records = nodes.compactMap { node -> [Member]? in
      if case .mapping(let members) = node.content, !members.contains(where: { $0.key == "absent" }) {
        members
      } else {
        nil
      }
    }
    if !records.isEmpty {
      let keys = records.joined().map(\.key).reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      return Node(
        .mapping(
          keys.map { key in
            Member(key: key, value: merged(records.joined().filter { $0.key == key }.map(\.value)))
          }))
    }
    let elements = nodes.flatMap { node -> [Node] in
      if case .sequence(let elements) = node.content { elements } else { [] }
    }
    if !elements.isEmpty { return Node(.sequence([merged(elements)])) }
    return nodes.first { !isAbsence($0) } ?? nodes[0]
  }

  private static let absences: Set = [
    "unknown", "not-done", "not-available", "declined", "not-applicable", "none", "not-asked",
  ]

  private static func isAbsence(_ node: Node) -> Bool {
    switch node.content {
    case .plain(let text): absences.contains(text)
    case .mapping, .null: true
    default: false
    }
  }

  /// The paths of everything that is neither a record nor a list of records.
  static func leaves(of node: Node, _ path: String = "") -> [String] {
    switch node.content {
    case .mapping(let members):
      members.flatMap { leaves(of: $0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    case .sequence(let nodes): nodes.enumerated().flatMap { leaves(of: $1, "\(path)[\($0)]") }
    default: [path]
    }
  }

  /// The file, with the values at some paths changed; a key that is changed to null is left out.
  static func text(_ node: Node, _ changes: [String: Node.Content], at path: String = "") -> String {
    switch changes[path] ?? node.content {
    case .mapping(let members):
      let written = members.compactMap { member -> String? in
        let place = path.isEmpty ? member.key : "\(path).\(member.key)"
        return changes[place] == .null ? nil : "\(member.key): " + text(member.value, changes, at: place)
      }
      return "{" + written.joined(separator: ", ") + "}"
    case .sequence(let nodes):
      return "[" + nodes.enumerated().map { text($1, changes, at: "\(path)[\($0)]") }.joined(separator: ", ")
        + "]"
    case .plain(let text)
    where text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }):
      return text
    case .plain(let text), .text(let text): return quoted(text)
    case .number(let text): return text
    case .boolean(let value): return "\(value)"
    case .null: return "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      + "\""
  }
}
