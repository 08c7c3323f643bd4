import CommonMark

/// Escapes a value so that libcmark prints it literally where it stands.
///
/// The least escaping that was proven against libcmark 0.30.2: what may open or close inline Markdown anywhere, and what
/// may open a block only where the value can begin one.
enum MarkdownEscape {
  /// How much is escaped.
  enum Strength {
    /// What can be read as Markdown where it stands.
    case least
    /// Every ASCII punctuation mark.
    case full
  }

  /// Appends the escaped value to a document.
  static func append(_ value: String, to document: inout [UInt8], _ strength: Strength) {
    let indent = continuation(of: document)
    for (index, line) in HardLines(value).lines.enumerated() {
      if index > 0 { document += [0x5C, 0x0A] + indent }
      append(line: Array(line.utf8), to: &document, strength)
    }
  }

  private static func append(line: [UInt8], to document: inout [UInt8], _ strength: Strength) {
    let beginsBlock = mayBeginBlock(document)
    let digits = beginsBlock ? line.prefix { (0x30...0x39).contains($0) }.count : 0
    let (lead, trail) = (edgeLength(line[...]), edgeLength(line.reversed()[...]))
    var index = 0
    while index < line.count {
      let byte = line[index]
      if index < lead || index >= line.count - trail {
        index += appendEntity(line, at: index, to: &document)
        continue
      }
      let isOpening = beginsBlock && (index == 0 && opening.contains(byte) || index == digits && isListEnd(byte))
      if isOpening || mustEscape(line, index, document.last, strength) { document.append(0x5C) }
      document.append(byte)
      index += 1
    }
  }

  /// What may open a block at the start of a line.
  private static let opening: Set<UInt8> = Set("#>+-=~:".utf8)

  private static let inline: Set<UInt8> = Set("\\`*[]<&|".utf8)

  private static func isListEnd(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x29 }

  private static func mustEscape(
    _ line: [UInt8], _ index: Int, _ before: UInt8?, _ strength: Strength
  ) -> Bool {
    let byte = line[index]
    guard isPunctuation(byte) else { return false }
    if strength == .full || inline.contains(byte) { return true }
    switch byte {
    case 0x5F: return !isInsideWord(line, index)
    case 0x23, 0x21: return index == line.count - 1 || index == 0
    case 0x28, 0x3A: return index == 0 && before == 0x5D
    default: return false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// An underscore between two letters or digits opens and closes nothing: `T10_L1`.
  private static func isInsideWord(_ line: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index + 1 < line.count else { return false }
    return isWord(line[index - 1]) && isWord(line[index + 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  // MARK: - Where the value stands

  /// Whether nothing but marks that open blocks stands before the value on its line.
  private static func mayBeginBlock(_ document: [UInt8]) -> Bool {
    let line = document.reversed().prefix { $0 != 0x0A }
    return line.allSatisfy { (0x20...0x39).contains($0) && $0 != 0x24 || $0 == 0x3E || $0 == 0x23 }
  }

  /// What a line that goes on inside the same block begins with: the quote marks and spaces of its first line.
  private static func continuation(of document: [UInt8]) -> [UInt8] {
    let line = document.reversed().prefix { $0 != 0x0A }.reversed()
    let marks = line.prefix { [0x20, 0x3E, 0x2D, 0x2B, 0x2A].contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E }
    guard marks.contains(where: { $0 != 0x20 }) else { return Array(marks) }
    return marks.last == 0x20 ? marks.map { $0 == 0x3E ? $0 : 0x20 } : []
  }

  // MARK: - Edges

  /// How many bytes of white space, line feeds or byte order marks stand at one end.
  private static func edgeLength(_ line: ArraySlice<UInt8>) -> Int {
    let plain = line.prefix { $0 == 0x20 || $0 == 0x0A }.count
    return plain
  }

  /// Writes a space at an edge as an entity, so that nothing strips it.
  private static func appendEntity(_ line: [UInt8], at index: Int, to document: inout [UInt8]) -> Int {
    document += Array("&#\(line[index]);".utf8)
    return 1
  }
}
