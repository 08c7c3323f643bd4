/// The names that tags may hold.
enum Name {
  /// What is wrong with a name; nil where it will do.
  static func fault(in name: String, of kind: Token.Kind) -> Finding? {
    if name.isEmpty { return .emptyTag }
    switch kind {
    case .partial, .parent, .block:
      if isSegment(name[...]) { return nil }
      return .wrongPartialName(name, NameAdvice(forFile: name, sign: sign(of: kind)))
    case .open, .close, .value, .raw:
      return isPath(name) ? nil : .wrongName(name, NameAdvice(for: name, sign: sign(of: kind)))
    case .text, .lineEnd, .silent: return nil
    }
  }

  /// The sign that a tag of a kind begins with.
  private static func sign(of kind: Token.Kind) -> String {
    switch kind {
    case .open(let branch): String(branch.rawValue)
    case .close: "/"
    case .partial: ">"
    case .parent: "<"
    case .block: "$"
    case .value, .raw, .text, .lineEnd, .silent: ""
    }
  }

  /// Whether a name is a place in a list, the element itself, or parts with dots between them.
  static func isPath(_ name: String) -> Bool {
    if name == "." || isPosition(name) { return true }
    return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isSegment)
  }

  /// Whether a name is the place in a list rather than a field.
  static func isPosition(_ name: String) -> Bool { name == "@index" || name == "@first" || name == "@last" }

  static func isSegment(_ segment: Substring) -> Bool {
    !segment.isEmpty && segment.utf8.allSatisfy(isLetterOrDigit)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
