import Records
import SourceText

/// What a file says, key by key, without its layout, its comments and the order of its keys.
///
/// Two files with the same content make the same documents, whether they are YAML or JSON.
public struct RecordContent: Hashable, Sendable {
  let root: Node
  /// What the reader took the value at each place for.
  let kinds: [SourcePosition: ValueKind]

  /// One line a value, `path=length:text`, the keys of each record sorted; the same bytes for the same content.
  public var canonical: [UInt8] {
    var bytes: [UInt8] = []
    for leaf in root.leaves(under: "") {
      bytes += "\(leaf.path)=\(leaf.text.utf8.count):\(leaf.text)\n".utf8
    }
    return bytes
  }
}

extension Node {
  /// One value with its path, as it was typed.
  struct Leaf {
    let path: String
    let text: String
    let position: SourcePosition
  }

  /// Every value below this one with its path; an absence with its reason counts as one value.
  func leaves(under path: String) -> [Leaf] {
    func leaf(_ text: String) -> [Leaf] { [Leaf(path: path, text: text, position: position)] }
    if let words = absenceWords { return leaf(words) }
    switch content {
    case .mapping(let members):
      return members.sorted { $0.key < $1.key }.flatMap { member in
        member.value.leaves(under: path.isEmpty ? member.key : "\(path).\(member.key)")
      }
    case .sequence(let nodes):
      return nodes.enumerated().flatMap { $1.leaves(under: "\(path)[\($0)]") }
    case .text(let text), .plain(let text), .number(let text): return leaf(text)
    case .boolean(let holds): return leaf(spelling ?? (holds ? "true" : "false"))
    case .null: return leaf("")
    }
  }

  /// The words of `{absent: word, why: "..."}`; nil for anything else.
  private var absenceWords: String? {
    guard case .mapping(let members) = content,
      let absence = members.first(where: { $0.key == "absent" })?.value.textValue
    else { return nil }
    let why = members.first { $0.key == "why" }?.value.textValue
    return why.map { "\(absence) (\($0))" } ?? absence
  }
}
