extension Node {
  /// The record as YAML, one key a line, its members in their order.
  ///
  /// Whatever a reader of YAML 1.1 or 1.2 may take for something else than text stands in quotes: `on`, `yes`, dates,
  /// numbers with leading zeros.
  public var yaml: String {
    var text = ""
    write(into: &text, indent: 0)
    return text
  }

  private func write(into text: inout String, indent: Int) {
    switch content {
    case .mapping(let members) where !members.isEmpty:
      for member in members { member.write(into: &text, indent: indent) }
    case .sequence(let nodes) where !nodes.isEmpty:
      for node in nodes { node.writeElement(into: &text, indent: indent) }
    default: text += String(repeating: " ", count: indent) + scalar + "\n"
    }
  }

  /// An element of a list: its first line stands behind the dash.
  private func writeElement(into text: inout String, indent: Int) {
    var element = ""
    write(into: &element, indent: indent + 2)
    text += String(repeating: " ", count: indent) + "- " + element.dropFirst(indent + 2)
  }

  /// A value that has no lines of its own.
  fileprivate var scalar: String {
    switch content {
    case .text(let words), .plain(let words): words.inYAML
    default: json
    }
  }

  fileprivate var hasLines: Bool {
    switch content {
    case .mapping(let members): !members.isEmpty
    case .sequence(let nodes): !nodes.isEmpty
    default: false
    }
  }
}

extension Member {
  fileprivate func write(into text: inout String, indent: Int) {
    text += String(repeating: " ", count: indent) + key.inYAML + ":"
    guard value.hasLines else {
      text += " " + value.scalar + "\n"
      return
    }
    text += "\n"
    value.writeLines(into: &text, indent: indent + 2)
  }
}

extension Node {
  fileprivate func writeLines(into text: inout String, indent: Int) { write(into: &text, indent: indent) }
}

extension String {
  /// The text as YAML writes it: plain where no reader takes it for anything but text, else in quotes.
  package var inYAML: String { isSurelyText ? self : inQuotes }

  /// Whether every reader of YAML takes it for the text that it is.
  ///
  /// A word that begins with a letter of ASCII and holds letters, digits, single blanks and a few harmless marks, and
  /// that is none of the truth values and nulls of YAML 1.1.
  private var isSurelyText: Bool {
    guard let first = utf8.first, first.isLetter, let last = utf8.last, last.isLetter || last.isDigit,
      utf8.count <= 60, !Self.words.contains(lowercased())
    else { return false }
    return utf8.allSatisfy { $0.isLetter || $0.isDigit || [0x20, 0x2D, 0x2E, 0x2F, 0x5F].contains($0) }
  }

  private static let words: Set = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
