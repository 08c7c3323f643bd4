import MarkdownTemplates

extension ProvenanceBlock {
  /// The entries at the end of a plain text, and the seal of the text.
  package func sealed(text: String) -> [UInt8] {
    FileSeal.text.sealed(Array((text + "\n" + lines).utf8))
  }

  /// The entries at the end of Markdown, in a comment that no reader sees, and the seal of the whole text.
  package func sealed(markdown: [UInt8]) -> [UInt8] {
    FileSeal.text.sealed(markdown + Array("\n<!--\n\(lines)-->\n".utf8))
  }

  /// One entry per line; a value that does not fit goes on the next line, after two blanks.
  private var lines: String {
    let all = entries + [Entry(name: FileSeal.name, value: "")]
    return all.map { entry in
      let name = Self.prefix + entry.name
      let value = Self.escaped(PrintedForm.oneLine(entry.value))
      let isLong = value.isEmpty || name.count + 1 + value.count > PlainText.width
      return name + (isLong ? "\n  " : " ") + value + "\n"
    }.joined()
  }

  /// No value may end the comment that it is in.
  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "-") }) else {
      return value
    }
    // '%' first, so that reading it back gives the same value.
    return value.replacing("%", with: "%25").replacing("--", with: "-%2D")
  }
}
