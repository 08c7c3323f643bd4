import Records
import SourceText

/// What a file says, key by key, without its layout, its comments and the order of its keys.
///
/// Two files with the same content make the same documents, whether they are YAML or JSON.
public struct RecordContent: Hashable, Sendable {
  let root: Node
  /// How the reader read the value at each place.
  let kinds: [SourcePosition: ValueKind]

  /// One line per value, `path=length:text`, the keys of each record sorted; the same bytes for the same content.
  public var canonical: [UInt8] {
    root.canonical(under: "")
  }
}

extension Node {
  /// The lines of ``RecordContent/canonical`` for this value, under a path.
  func canonical(under path: String) -> [UInt8] {
    var (lines, path) = ([UInt8](), Array(path.utf8))
    lines.reserveCapacity(1 << 14)
    appendCanonical(to: &lines, under: &path)
    return lines
  }

  /// The path is lengthened on the way down and cut again: one text for all of them.
  private func appendCanonical(to lines: inout [UInt8], under path: inout [UInt8]) {
    let end = path.count
    switch content {
    case .mapping(let members) where absenceWords == nil:
      for member in members.sorted(by: { $0.key < $1.key }) {
        if end > 0 { path.append(UInt8(ascii: ".")) }
        path += member.key.utf8
        member.value.appendCanonical(to: &lines, under: &path)
        path.removeLast(path.count - end)
      }
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        path += "[\(index)]".utf8
        node.appendCanonical(to: &lines, under: &path)
        path.removeLast(path.count - end)
      }
    default:
      let text = leafText
      lines += path
      lines += "=\(text.utf8.count):".utf8
      lines += text.utf8
      lines.append(UInt8(ascii: "\n"))
    }
  }

  /// The text of a value that holds no others; an absence with its reason counts as one.
  private var leafText: String {
    switch content {
    case .mapping: absenceWords ?? ""
    case .text(let text), .plain(let text), .number(let text): text
    case .boolean(let holds): spelling ?? (holds ? "true" : "false")
    case .sequence, .null: ""
    }
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
    switch content {
    case .mapping(let members) where absenceWords == nil:
      return members.sorted { $0.key < $1.key }.flatMap { member in
        member.value.leaves(under: path.isEmpty ? member.key : "\(path).\(member.key)")
      }
    case .sequence(let nodes):
      return nodes.enumerated().flatMap { $1.leaves(under: "\(path)[\($0)]") }
    default: return [Leaf(path: path, text: leafText, position: position)]
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
