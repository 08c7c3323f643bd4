import SourceText
import Templating

/// Merges values into a page, each escaped for its place.
struct HTMLSink: RenderSink {
  private let program: Program
  private let kinds: HoleKinds
  private let direction: WritingDirection
  private var scanner = HTMLScanner()

  /// The page.
  private(set) var html: [UInt8] = []
  /// Every placeholder that no value may stand in.
  private(set) var hazards: [(hole: Int, hazard: HTMLHazard)] = []

  init(_ program: Program, _ kinds: HoleKinds, on direction: WritingDirection = .leftToRight) {
    self.direction = direction
    self.program = program
    self.kinds = kinds
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    scanner.read(bytes)
    html += bytes
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    do throws(HTMLHazard) {
      let place = try scanner.place(for: program.holes[hole])
      try append(text, in: place, isParagraph: kinds[hole] == .paragraph)
    } catch {
      hazards.append((hole, error))
    }
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {
    guard scanner.state == .text else { return hazards.append((hole, .region)) }
    html += bytes
  }

  private mutating func append(_ text: String, in place: HTMLPlace, isParagraph: Bool) throws(HTMLHazard) {
    let bytes = Array(text.utf8)
    switch place {
    case .text where isParagraph:
      for (index, line) in PrintedForm.paragraph(bytes).split(
        separator: .lf, omittingEmptySubsequences: false
      )
      .enumerated() {
        if index > 0 { html += "<br>\n".utf8 }
        HTMLEscape.append(isolated(Array(line)), to: &html)
      }
    case .text: HTMLEscape.append(isolated(PrintedForm.oneLine(bytes)), to: &html)
    case .attribute: HTMLEscape.append(PrintedForm.oneLine(bytes), to: &html)
    case .styleNumber:
      guard !text.isEmpty, text.utf8.count <= 6, text.utf8.allSatisfy(\.isDigit) else { throw .number }
      html += bytes
    case .styleString:
      CSSStringEscape.append(String(decoding: isolated(PrintedForm.oneLine(bytes)), as: UTF8.self), to: &html)
    case .telephone:
      guard let target = TelephoneTarget.target(of: text) else { throw .telephone }
      html += target.utf8
    }
  }

  /// What is read by people, in text and in the margins; an attribute is read by machines, as it is.
  private func isolated(_ form: [UInt8]) -> [UInt8] { PrintedForm.isolated(form, on: direction) }
}
