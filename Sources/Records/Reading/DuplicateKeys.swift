import SourceText

/// Finds every key that occurs twice in one record, throughout the tree.
struct DuplicateKeys {
  private let file: String
  private var found: [Diagnostic] = []

  /// Every second and later occurrence, each at its own place and naming the line of the first.
  static func all(in root: Node, file: String) -> [Diagnostic] {
    var walk = DuplicateKeys(file: file)
    walk.visit(root, path: "")
    return walk.found
  }

  private init(file: String) {
    self.file = file
  }

  private mutating func visit(_ node: Node, path: String) {
    switch node.content {
    case .sequence(let elements):
      for (index, element) in elements.enumerated() where element.isContainer {
        visit(element, path: "\(path)[\(index)]")
      }
    case .mapping(let members): visit(members, path: path)
    default: break
    }
  }

  private mutating func visit(_ members: [Member], path: String) {
    var firstLines: [String: Int] = [:]
    for member in members {
      // A key that may not be shown is a `?` in the path.
      let name = Problem.quotable(member.key) ? member.key : "?"
      let keyPath = path.isEmpty ? name : "\(path).\(name)"
      if let line = firstLines[member.key] {
        let problem = Problem.duplicateKey(key: member.key, firstLine: line)
        found.append(Diagnostic(file: file, at: member.keyPosition, path: keyPath, problem.message))
      } else {
        firstLines[member.key] = member.keyPosition.line
      }
      if member.value.isContainer { visit(member.value, path: keyPath) }
    }
  }
}

extension Node {
  fileprivate var isContainer: Bool {
    switch content {
    case .sequence, .mapping: true
    default: false
    }
  }
}
