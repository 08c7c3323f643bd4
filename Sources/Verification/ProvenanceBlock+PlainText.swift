import Pages

extension ProvenanceBlock {
  /// Reads the block at the end of a text; nil where it carries none.
  init?(text: [UInt8]) {
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

  /// How many bytes at the end of a text can hold its block.
  private static let longestFoot = 16_384

  private static func plain(_ value: some StringProtocol) -> String {
    String(value).replacing("%2D", with: "-").replacing("%25", with: "%")
  }
}
