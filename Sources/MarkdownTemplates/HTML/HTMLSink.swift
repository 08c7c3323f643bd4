import SourceText
import Templating

/// Merges values into a page, each escaped for its place.
struct HTMLSink: RenderSink {
  private let program: Program
  private let kinds: HoleKinds
  private let direction: WritingDirection
  private var scanner = HTMLScanner()
  /// Where each placeholder stands, where that is known; else the text is followed byte by byte to find out.
  private let known: HTMLPlaces?

  /// The page.
  private(set) var html: [UInt8] = []
  /// Where each region stands in it.
  private(set) var regions: [(hole: Int, place: Range<Int>)] = []
  /// Every placeholder in which no value may be printed.
  private(set) var hazards: [(hole: Int, hazard: HTMLHazard)] = []
  /// Where each value stood.
  private(set) var places = HTMLPlaces()

  init(
    _ program: Program, _ kinds: HoleKinds, on direction: WritingDirection = .leftToRight,
    knowing known: HTMLPlaces? = nil
  ) {
    self.direction = direction
    self.program = program
    self.kinds = kinds
    self.known = known
    if known != nil { html.reserveCapacity(1 << 16) }
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    if known == nil { scanner.read(bytes) }
    html += bytes
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    do throws(HTMLHazard) {
      try append(text, in: place(of: hole), isParagraph: kinds[hole] == .paragraph)
    } catch {
      hazards.append((hole, error))
    }
  }

  private mutating func place(of hole: Int) throws(HTMLHazard) -> HTMLPlace {
    if let place = known?[hole] { return place }
    let place = try scanner.place(for: program.holes[hole])
    places.note(place, of: hole)
    return place
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {
    guard known != nil || scanner.state == .text else { return hazards.append((hole, .region)) }
    regions.append((hole, html.count..<(html.count + bytes.count)))
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
      // Digits alone cannot end the declaration that they stand in.
      guard !text.isEmpty, text.utf8.count <= 6, text.utf8.allSatisfy(\.isDigit) else { throw .number }
      html += bytes
    case .styleString:
      CSSStringEscape.append(String(decoding: isolated(PrintedForm.oneLine(bytes)), as: UTF8.self), to: &html)
    case .telephone:
      guard let target = TelephoneTarget.target(of: text) else { throw .telephone }
      html += target.utf8
    }
  }

  /// Isolates what people read, in text and in the margins; an attribute is read by machines and stays as it is.
  private func isolated(_ form: [UInt8]) -> [UInt8] { PrintedForm.isolated(form, on: direction) }
}
