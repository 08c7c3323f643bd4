import SourceText
import Templating

extension MarkdownCheck {
  /// Notes the headers of tables that would be printed again inside their table.
  ///
  /// The text merged for the other checks has one element in every list. With a second one, the end of a loop's
  /// body meets its start: a header there becomes a row of the table above it.
  mutating func noteHeaders(on way: [Bool], of region: Int) {
    var sink = PieceSink()
    program.outline(region: region, into: &sink)
    let text = RepeatedText(sink.pieces, program, way)
    if let header = text.secondHeader(in: text.lines(of: sink.pieces.indices, .only)) {
      note(header, "there is a second header in this table. Put a blank line before it", region)
    }
    for (section, body) in text.loops {
      let (first, second) = (text.lines(of: body, .first), text.lines(of: body, .last))
      guard text.secondHeader(in: first + second) != nil, let header = text.firstHeader(in: first + second)
      else {
        continue
      }
      let name = program.sections[section].name.split(separator: ".").last.map(String.init) ?? ""
      note(
        header,
        "the header of a table is in the loop {{#\(name)}}, and would be printed again as a row for each element. "
          + "Put it before the loop, or between {{#@first}} and {{/@first}}", region)
    }
  }

  private mutating func note(_ line: RepeatedText.Line, _ message: String, _ region: Int) {
    let place = line.start.flatMap(program.place(ofLiteral:)) ?? program.regions[region].place
    findings.insert(place.diagnostic(.error, message))
  }
}

/// A piece of a region as it is in the template.
private enum Piece {
  case literal(ArraySlice<UInt8>)
  case word
  case opens(Int)
  case closes
}

/// Takes the pieces of a region in order.
private struct PieceSink: RenderSink {
  private(set) var pieces: [Piece] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) { pieces.append(.literal(bytes)) }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) { pieces.append(.word) }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) { pieces.append(.word) }
  mutating func sectionOpens(_ section: Int) { pieces.append(.opens(section)) }
  mutating func sectionCloses(_ section: Int) { pieces.append(.closes) }
}

/// The lines of a region on one way through its sections, with a list's body as its first and as its last element.
private struct RepeatedText {
  /// Which element of a list a body is printed for.
  enum Element {
    case only, first, last
  }

  /// One line, as far as it decides where tables begin and end.
  struct Line {
    /// The index of its first byte that is not a blank, where that is in the template.
    var start: Int?
    var isBlank = true
    /// Whether it holds only what makes up the row below a header.
    var isDelimiter: Bool { hasPipe && hasDash && !hasText }
    fileprivate var startsWithPipe = false
    fileprivate var hasPipe = false
    fileprivate var hasDash = false
    fileprivate var hasText = false
  }

  /// The lists on the way, each with the pieces of its body.
  private(set) var loops: [(section: Int, body: Range<Int>)] = []
  private let pieces: [Piece]
  private let program: Program
  private let way: [Bool]

  init(_ pieces: [Piece], _ program: Program, _ way: [Bool]) {
    (self.pieces, self.program, self.way) = (pieces, program, way)
    var open: [(section: Int, start: Int)] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .opens(let section): open.append((section, index + 1))
      case .closes:
        guard let last = open.popLast(), program.isLoop(last.section), way[last.section] else { continue }
        loops.append((last.section, last.start..<index))
      case .literal, .word: break
      }
    }
  }

  /// The lines of some pieces, printed for one element of the list around them.
  func lines(of range: Range<Int>, _ element: Element) -> [Line] {
    var lines = [Line()]
    var (closed, loops, open) = (0, 0, [Bool]())
    for piece in pieces[range] {
      switch piece {
      case .opens(let section):
        let isLoop = program.isLoop(section)
        open.append(isLoop)
        if closed > 0 || !isTaken(section, loops == 0 ? element : .only) { closed += 1 }
        if isLoop { loops += 1 }
      case .closes:
        if closed > 0 { closed -= 1 }
        if open.popLast() == true { loops -= 1 }
      case .word where closed == 0:
        lines[lines.count - 1].isBlank = false
        lines[lines.count - 1].hasText = true
      case .literal(let bytes) where closed == 0: Self.add(bytes, to: &lines)
      case .word, .literal: break
      }
    }
    // A body of whole lines ends where the next one begins.
    if lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }

  private func isTaken(_ section: Int, _ element: Element) -> Bool {
    let site = program.sections[section]
    switch (site.name, element) {
    case ("@first", .first), ("@last", .last): return site.branch == .holds
    case ("@first", .last), ("@last", .first): return site.branch == .fails
    default: return way[section]
    }
  }

  private static func add(_ bytes: ArraySlice<UInt8>, to lines: inout [Line]) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == .lf {
        lines.append(Line())
        continue
      }
      if byte == .space || byte == .tab { continue }
      if lines[lines.count - 1].start == nil, lines[lines.count - 1].isBlank {
        lines[lines.count - 1].start = index
      }
      lines[lines.count - 1].isBlank = false
      switch byte {
      case .pipe:
        if lines[lines.count - 1].start == index { lines[lines.count - 1].startsWithPipe = true }
        lines[lines.count - 1].hasPipe = true
      case UInt8(ascii: "-"): lines[lines.count - 1].hasDash = true
      case UInt8(ascii: ":"): break
      default: lines[lines.count - 1].hasText = true
      }
    }
  }

  /// The header that follows another one, or a row, without a blank line between them.
  func secondHeader(in lines: [Line]) -> Line? {
    var hasHeader = false
    for (index, line) in lines.enumerated() {
      if line.isBlank { hasHeader = false }
      guard line.isDelimiter else { continue }
      if hasHeader || index > 1 && lines[index - 2].startsWithPipe { return lines[max(0, index - 1)] }
      hasHeader = true
    }
    return nil
  }

  /// The first header; of one whose first line is elsewhere, the row of dashes.
  func firstHeader(in lines: [Line]) -> Line? {
    guard let index = lines.firstIndex(where: \.isDelimiter) else { return nil }
    return index > 0 && !lines[index - 1].isBlank ? lines[index - 1] : lines[index]
  }
}
