import MarkdownTemplates

extension ProvenanceBlock {
  /// The entries at the end of a plain text, and the seal of the text.
  package func sealed(text: String) -> [UInt8] {
    FileSeal.text.sealed(Array((text + "\n" + lines).utf8))
  }

  /// The entries at the end of Markdown, in a comment that no reader sees, and the seal of the whole.
  package func sealed(markdown: [UInt8]) -> [UInt8] {
    FileSeal.text.sealed(markdown + Array("\n<!--\n\(lines)-->\n".utf8))
  }

  /// One entry a line; a value for which a line has no room stands on the next one, behind two blanks.
  private var lines: String {
    let all = entries + [Entry(name: FileSeal.name, value: "")]
    return all.map { entry in
      let name = Self.prefix + entry.name
      let value = Self.escaped(PrintedForm.oneLine(entry.value))
      let isLong = value.isEmpty || name.count + 1 + value.count > PlainText.width
      return name + (isLong ? "\n  " : " ") + value + "\n"
    }.joined()
  }

  /// Reads the block at the end of a text; nil where it carries none.
  package init?(text: [UInt8]) {
    let lines = String(decoding: text.suffix(Self.longestFoot), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let first = lines.lastIndex(where: { $0.hasPrefix("\(Self.prefix)format ") }) else { return nil }
    var entries: [Entry] = []
    for line in lines[first...] {
      if line.hasPrefix(Self.prefix) {
        let parts = line.dropFirst(Self.prefix.count).split(separator: " ", maxSplits: 1)
        entries.append(
          Entry(name: parts.first.map(String.init) ?? "", value: Self.plain(parts.dropFirst().first ?? "")))
      } else if line.hasPrefix("  "), let last = entries.popLast() {
        entries.append(Entry(name: last.name, value: Self.plain(line.dropFirst(2))))
      } else {
        break
      }
    }
    self.init(entries.filter { $0.name != FileSeal.name })
  }

  /// The most bytes at the end of a text among which its block stands.
  private static let longestFoot = 16_384

  /// No value may end the comment in which it stands.
  private static func escaped(_ value: String) -> String {
    value.replacing("%", with: "%25").replacing("--", with: "-%2D")
  }

  private static func plain(_ value: some StringProtocol) -> String {
    String(value).replacing("%2D", with: "-").replacing("%25", with: "%")
  }
}
