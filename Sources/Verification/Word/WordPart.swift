/// One part of a file of a word processor: its text, a margin, its notes.
struct WordPart {
  private(set) var words: [PlacedWord] = []
  private(set) var canHide = false
  /// How many pictures stand in it.
  private(set) var pictures = 0
  /// The parts of its tables.
  private(set) var tables: [PageShape.TablePart] = []
  private let place: TextPlace
  /// Whether it stands in the margin, where pages are counted.
  private let isMargin: Bool
  private var line = ""
  private var open: [String] = []
  /// The instructions of the fields that are open: what stands in one that counts pages is counted anew each time.
  private var fields: [String] = []
  /// Whether the letters run from right to left whatever they are.
  private var isTurned = false

  /// Elements behind which a line ends.
  private static let lines: Set = ["w:p", "w:tc", "w:txbxContent"]
  private static let blanks: Set = ["w:tab", "w:br", "w:cr", "w:ptab"]
  private static let counts: Set = ["PAGE", "NUMPAGES", "SECTIONPAGES"]

  init(_ bytes: [UInt8], place: TextPlace, isMargin: Bool = false) {
    (self.place, self.isMargin) = (place, isMargin)
    for piece in MarkupReader.xml(bytes) { take(piece) }
    endLine()
  }

  private mutating func take(_ piece: MarkupReader.Piece) {
    switch piece {
    case .open(let name, let attributes): start(name, attributes)
    case .close(let name):
      if Self.lines.contains(name) { endLine() }
      if name == "w:r" { isTurned = false }
      if name == "w:fldSimple" { fields = fields.dropLast() }
      if let index = open.lastIndex(of: name) { open.removeSubrange(index...) }
    case .text(let text): add(text)
    case .comment: canHide = true
    }
  }

  private mutating func start(_ name: String, _ attributes: [MarkupReader.Attribute]) {
    open.append(name)
    if Self.blanks.contains(name) { line += " " }
    if name == "w:noBreakHyphen" { line += "-" }
    startTable(name)
    let value = attributes.first { $0.name == "w:val" }?.value
    if name == "w:rtl" || name == "w:bidi" { isTurned = !["0", "false", "off"].contains(value ?? "1") }
    if name == "w:fldSimple" { fields.append(attributes.first { $0.name == "w:instr" }?.value ?? "") }
    if name == "w:fldSimple", !isKnown(field: fields.last ?? "") { canHide = true }
    if name == "w:fldChar" { takeField(attributes.first { $0.name == "w:fldCharType" }?.value) }
    if name == "w:drawing" { pictures += 1 }
    if name == "wp:docPr" { line += attributes.first { $0.name == "descr" }.map { " \($0.value) " } ?? "" }
    canHide = canHide || WordLooks.text.canHide(name, attributes)
  }

  private mutating func startTable(_ name: String) {
    switch name {
    case "w:tbl": tables.append(.table)
    case "w:tr": tables.append(.row)
    case "w:tc": tables.append(.cell(""))
    default: break
    }
  }

  private mutating func takeField(_ type: String?) {
    if type == "begin" { fields.append("") }
    if type == "end" { fields = fields.dropLast() }
  }

  private var isCounted: Bool { fields.contains(where: Self.counts) }

  private static func counts(_ instruction: String) -> Bool {
    instruction.split(separator: " ").first.map { counts.contains(String($0)) } ?? false
  }

  /// Whether a field shows the text that stands in it, or counts the pages in a margin.
  private func isKnown(field: String) -> Bool {
    let instruction = field.drop(while: \.isWhitespace)
    return instruction.isEmpty || instruction.hasPrefix("HYPERLINK ") || isMargin && Self.counts(field)
  }

  private mutating func add(_ text: String) {
    if open.last == "w:instrText", !fields.isEmpty {
      fields[fields.count - 1] += text
      canHide = canHide || !isKnown(field: fields[fields.count - 1])
    } else if !isMargin || !isCounted {
      // Blanks between elements are layout of the file; those of the text stand in its own elements.
      line += ["w:t", "w:delText"].contains(open.last) || !text.allSatisfy(\.isWhitespace) ? text : ""
      canHide = canHide || isTurned && !Self.runsToTheLeft(text)
    }
  }

  /// Whether a text holds a letter of a script that is written from right to left.
  private static func runsToTheLeft(_ text: String) -> Bool {
    text.allSatisfy(\.isWhitespace)
      || text.unicodeScalars.contains {
        (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value)
      }
  }

  private mutating func endLine() {
    words += PlacedWord.words(of: line, at: place)
    if open.contains("w:tc"), case .cell(let text) = tables.last {
      let more = PlacedWord.printed(line)
      tables[tables.count - 1] = .cell([text, more].filter { !$0.isEmpty }.joined(separator: " "))
    }
    line = ""
  }
}
