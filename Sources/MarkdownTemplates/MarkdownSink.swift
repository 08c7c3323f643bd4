import CommonMark
import SourceText
import Templating

/// Merges values into a region twice at once: escaped into Markdown, and as sentinels into the probe.
struct MarkdownSink: RenderSink {
  private let kinds: HoleKinds
  private let escape: MarkdownEscape
  /// The direction of the page, from which values of the other one are isolated.
  private let direction: WritingDirection
  /// Whether to build a probe.
  private let isProbing: Bool
  /// How many values are merged as they are; a harmless letter stands in for the rest, to find the one that fails.
  private let limit: Int

  /// A letter that is no part of a mark, a number or a name in HTML.
  static let harmless = "é"

  /// The merged text.
  private(set) var markdown: [UInt8] = []
  /// The merged text with a sentinel in the place of each value.
  private(set) var probe: [UInt8] = []
  /// The hole of each value, by the number of its sentinel.
  private(set) var holes: [Int] = []
  /// What must come out for each sentinel: the printed form for the place where it is.
  private(set) var values = SentinelValues()
  /// The first value that cannot be the target of a link, though it is in one.
  private(set) var wrongTarget: Int?
  /// Where the text became longer than a document may be, or its lists inside one another too many.
  private(set) var excess: Excess?
  /// For each piece of literal text where it begins in `markdown` and in the program's buffer.
  private(set) var origins: [(offset: Int, literal: Range<Int>)] = []

  /// What is too much, and where.
  enum Excess {
    /// The last value before the text was too long.
    case length(hole: Int?)
    /// The list that was gone through last.
    case elements(section: Int)
  }

  var isFull: Bool { excess != nil }

  private var lineStart = 0
  /// The value that waits for the text after it, which decides its escapes too.
  private var pending: (text: [UInt8], context: MarkdownContext)?

  init(
    _ kinds: HoleKinds, _ escape: MarkdownEscape, on direction: WritingDirection = .leftToRight,
    limit: Int = .max,
    isProbing: Bool = true
  ) {
    self.kinds = kinds
    self.direction = direction
    self.escape = escape
    self.limit = limit
    self.isProbing = isProbing
    markdown.reserveCapacity(4096)
    if isProbing { probe.reserveCapacity(4096) }
    holes.reserveCapacity(128)
    origins.reserveCapacity(128)
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    if pending != nil { flush(before: bytes) }
    guard !bytes.isEmpty, hasRoom() else { return }
    origins.append((markdown.count, bytes.indices))
    if isProbing { probe += bytes }
    let start = markdown.count
    markdown += bytes
    noteLines(from: start)
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    if pending != nil { flush(before: []) }
    guard hasRoom() else { return }
    let kind = kinds[hole]
    if kind == .telephone, standsInTarget { return target(hole, text) }
    if escape == .least, holes.count < limit, isPlain(text) {
      note(hole, text.utf8)
      markdown += text.utf8
      return
    }
    var context = MarkdownContext(after: markdown, lineStart: lineStart)
    let form = holes.count < limit ? printedForm(of: text, kind, in: context) : Array(Self.harmless.utf8)
    note(hole, form)
    if kind == .paragraph, form.contains(.lf) {
      context.indent = MarkdownContext.indent(after: markdown, lineStart: lineStart)
    }
    pending = (form, context)
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}

  mutating func overrun(_ section: Int) { excess = .elements(section: section) }

  /// The hole of the longest value; nil where there is none.
  var longest: Int? {
    holes.indices.max { values[$0].count < values[$1].count }.map { holes[$0] }
  }

  /// Whether there is still room; notes where the text became too long.
  private mutating func hasRoom() -> Bool {
    if markdown.count > CommonMark.largestDocument, excess == nil { excess = .length(hole: holes.last) }
    return excess == nil
  }

  /// Ends the text.
  mutating func finish() {
    flush(before: [])
    _ = hasRoom()
  }

  /// Whether a value is printed unchanged at this place, whatever follows.
  private func isPlain(_ text: String) -> Bool {
    let value = text.utf8.span
    guard direction == .leftToRight, PlainText.isPlain(value), !MarkdownContext.endsInMark(markdown) else {
      return false
    }
    // A digit at the start of a line may become the number of a list item.
    return value[0].isLetter || !MarkdownContext.startsLine(markdown, lineStart: lineStart)
  }

  private var standsInTarget: Bool { markdown.suffix(4).elementsEqual("tel:".utf8) }

  private mutating func target(_ hole: Int, _ text: String) {
    let target = holes.count < limit ? TelephoneTarget.target(of: text) : "112"
    if target == nil, wrongTarget == nil { wrongTarget = hole }
    let digits = (target ?? "").utf8
    note(hole, digits)
    markdown += digits
  }

  private mutating func note(_ hole: Int, _ form: some Sequence<UInt8>) {
    if isProbing { Sentinel(holes.count)?.append(to: &probe) }
    holes.append(hole)
    values.append(form)
  }

  private func printedForm(of text: String, _ kind: HoleKinds.Kind, in context: MarkdownContext) -> [UInt8] {
    let bytes = Array(text.utf8)
    let lines = kind == .paragraph ? PrintedForm.paragraph(bytes) : bytes
    let form = kind == .paragraph && context.block == .paragraph ? lines : PrintedForm.oneLine(lines)
    return PrintedForm.isolated(form, on: direction)
  }

  private mutating func flush(before literal: ArraySlice<UInt8>) {
    guard var value = pending else { return }
    pending = nil
    value.context.precede(literal)
    let start = markdown.count
    escape.append(value.text, in: value.context, to: &markdown)
    noteLines(from: start)
  }

  private mutating func noteLines(from start: Int) {
    var end = markdown.count
    while end > start {
      if markdown[end - 1] == .lf || markdown[end - 1] == .cr {
        lineStart = end
        return
      }
      end -= 1
    }
  }
}

/// What the sinks need to know of each placeholder, by its index.
struct HoleKinds: Sendable {
  enum Kind {
    case line, paragraph, telephone
  }

  private let kinds: [Kind]

  init(_ program: Program) {
    kinds = program.holes.map {
      switch $0.declaration.kind {
      case .paragraph: .paragraph
      case .telephone: .telephone
      default: .line
      }
    }
  }

  subscript(hole: Int) -> Kind { kinds[hole] }
}

extension Kind {
  var isTelephone: Bool {
    if case .telephone = self { true } else { false }
  }

  var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
