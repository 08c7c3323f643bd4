import CommonMark
import Templating

/// Merges values into a region twice at once: escaped into Markdown, and as sentinels into the probe.
struct MarkdownSink: RenderSink {
  /// A value as it was merged; its index is that of its sentinel.
  struct Merged {
    let hole: Int
    /// What must come out: the printed form for the place where it stands.
    let text: [UInt8]
  }

  private let kinds: HoleKinds
  private let escape: MarkdownEscape
  /// How many values are merged as they are; a harmless letter stands for the rest, to find the one that fails.
  private let limit: Int

  /// A letter that is no part of a mark, a number or a name in HTML.
  static let harmless = "é"

  /// The merged text.
  private(set) var markdown: [UInt8] = []
  /// The merged text with a sentinel in the place of each value.
  private(set) var probe: [UInt8] = []
  private(set) var values: [Merged] = []
  /// The first value that cannot be the target of a link, though it stands in one.
  private(set) var wrongTarget: Int?
  /// For each piece of literal text where it begins in `markdown` and in the program's buffer.
  private(set) var origins: [(offset: Int, literal: Range<Int>)] = []

  private var lineStart = 0
  /// The value that waits for the text after it, which decides its escapes too.
  private var pending: (text: [UInt8], context: MarkdownContext)?

  init(_ kinds: HoleKinds, _ escape: MarkdownEscape, limit: Int = .max) {
    self.kinds = kinds
    self.escape = escape
    self.limit = limit
    markdown.reserveCapacity(4096)
    probe.reserveCapacity(4096)
    values.reserveCapacity(128)
    origins.reserveCapacity(128)
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    flush(before: bytes)
    guard !bytes.isEmpty else { return }
    origins.append((markdown.count, bytes.indices))
    probe += bytes
    append(bytes)
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    flush(before: [])
    if kinds[hole] == .telephone, markdown.suffix(4).elementsEqual("tel:".utf8) {
      target(hole, text)
    } else {
      var context = MarkdownContext(after: markdown[lineStart...])
      let form = values.count < limit ? printedForm(of: text, hole, in: context) : Array(Self.harmless.utf8)
      note(hole, form)
      if escape == .least, MarkdownEscape.isPlain(form, in: context) {
        markdown += form
        return
      }
      if kinds[hole] == .paragraph, form.contains(.lf) {
        context.indent = MarkdownContext.indent(after: markdown[lineStart...])
      }
      pending = (form, context)
    }
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}

  /// Ends the text.
  mutating func finish() { flush(before: []) }

  private mutating func target(_ hole: Int, _ text: String) {
    let target = values.count < limit ? TelephoneTarget.target(of: text) : "1"
    if target == nil, wrongTarget == nil { wrongTarget = hole }
    let digits = Array((target ?? "").utf8)
    note(hole, digits)
    append(digits[...])
  }

  private mutating func note(_ hole: Int, _ text: [UInt8]) {
    Sentinel(values.count)?.append(to: &probe)
    values.append(Merged(hole: hole, text: text))
  }

  private func printedForm(of text: String, _ hole: Int, in context: MarkdownContext) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard kinds[hole] == .paragraph else { return PrintedForm.oneLine(bytes) }
    let lines = PrintedForm.paragraph(bytes)
    return context.block == .paragraph ? lines : PrintedForm.oneLine(lines)
  }

  private mutating func flush(before literal: ArraySlice<UInt8>) {
    guard var value = pending else { return }
    pending = nil
    value.context.precede(literal)
    let start = markdown.count
    escape.append(value.text, in: value.context, to: &markdown)
    noteLines(from: start)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    let start = markdown.count
    markdown += bytes
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
}
