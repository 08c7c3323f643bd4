import SourceText
public import Templating

/// An HTML or CSS template whose values are escaped for where they stand.
public struct MarkupProgram: Sendable {
  private let program: Program
  private let isStyleSheet: Bool
  /// Whether each hole stands in a quoted attribute, by its number.
  private let contexts: [Context]

  enum Context {
    case text, attribute, cssString
  }

  /// Finds where each placeholder stands.
  ///
  /// - Throws: `TemplateErrors` with every placeholder that no escaping can protect where it stands.
  public init(_ program: Program, name: String) throws(TemplateErrors) {
    self.program = program
    isStyleSheet = name.hasSuffix(".css")
    var scanner = MarkupScanner(isStyleSheet: isStyleSheet, holes: program.holes)
    for region in program.regions.indices { program.outline(region: region, into: &scanner) }
    guard scanner.findings.isEmpty else { throw TemplateErrors(scanner.findings) }
    contexts = program.holes.indices.map { scanner.contexts[$0] ?? .text }
  }

  /// Renders the template.
  public func render(_ record: Record) -> [UInt8] {
    var sink = MarkupSink(contexts: contexts)
    program.render(record, into: &sink)
    return sink.bytes
  }
}

/// Follows the literal text of a template and notes where each hole stands.
private struct MarkupScanner: RenderSink {
  let isStyleSheet: Bool
  let holes: [Hole]
  var contexts: [Int: MarkupProgram.Context] = [:]
  var findings: [Diagnostic] = []
  private var state: State

  private enum State: Equatable {
    case text
    case tag
    case quoted(UInt8)
    case css
    case cssString
  }

  init(isStyleSheet: Bool, holes: [Hole]) {
    (self.isStyleSheet, self.holes) = (isStyleSheet, holes)
    state = isStyleSheet ? .css : .text
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { step(byte) }
  }

  private mutating func step(_ byte: UInt8) {
    switch (state, byte) {
    case (.text, 0x3C): state = .tag
    case (.tag, 0x3E): state = .text
    case (.tag, 0x22): state = .quoted(byte)
    case (.quoted(let quote), _) where byte == quote: state = .tag
    case (.css, 0x22): state = .cssString
    case (.cssString, 0x22): state = .css
    default: break
    }
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    switch state {
    case .text: contexts[hole] = .text
    case .quoted: contexts[hole] = .attribute
    case .cssString: contexts[hole] = .cssString
    case .tag, .css:
      findings.append(
        holes[hole].place.diagnostic(
          .error, "a value stands where no escaping can protect it; put it into text or between double quotes"
        ))
    }
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {
    if state != .text {
      findings.append(
        holes[hole].place.diagnostic(.error, "a region stands inside a tag; put it between elements"))
    }
  }
}

/// Writes markup, each value escaped for its place.
private struct MarkupSink: RenderSink {
  let contexts: [MarkupProgram.Context]
  var bytes: [UInt8] = []

  init(contexts: [MarkupProgram.Context]) {
    self.contexts = contexts
  }

  mutating func literal(_ literal: ArraySlice<UInt8>) { bytes += literal }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    let printed = PrintedForm.oneLine(text)
    switch contexts[hole] {
    case .text, .attribute: HTMLEscape.append(printed.utf8, to: &bytes)
    case .cssString: CSSStringEscape.append(printed, to: &bytes)
    }
  }

  mutating func region(_ hole: Int, _ region: [UInt8]) { bytes += region }
}
