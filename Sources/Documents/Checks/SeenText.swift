import MarkdownTemplates
import Templating

/// The text of one way through a region as its bytes stand in the template, with the words of values.
///
/// ```
/// let ways = SeenText.all(of: program)  // one for each way through the sections
/// ```
struct SeenText: RenderSink {
  /// The bytes.
  private(set) var bytes: [UInt8] = []
  /// For each byte its index among the program's literals; that of the last literal for the word of a value.
  private(set) var origins: [Int] = []
  private let program: Program

  /// What stands for a value of words, which no list holds.
  static let value = "\u{FFFC}"

  private init(_ program: Program) { self.program = program }

  /// Every way through every region.
  static func all(of program: Program) -> [SeenText] {
    program.regions.indices.flatMap { region in
      BranchCover(program, region: region).ways.map { way in
        var sink = WaySink(SeenText(program), way: way) { _ in "" }
        program.outline(region: region, into: &sink)
        return sink.sink
      }
    }
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    self.bytes += bytes
    origins += bytes.indices
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    let word = program.holes[hole].declaration.kind.isNumber ? "1" : Self.value
    bytes += word.utf8
    origins += repeatElement(origins.last ?? 0, count: word.utf8.count)
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}

extension Kind {
  /// Whether it prints figures.
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
