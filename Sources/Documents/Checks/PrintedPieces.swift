import Templating

/// What a program prints, piece by piece, each with its region and the sections that it stands in.
struct PrintedPieces: RenderSink {
  /// A value or a stretch of words.
  struct Piece {
    /// The name of the field, from the outermost record down; nil for words of the template.
    let field: String?
    let region: Int
    /// The sections around it, outermost first.
    let chain: [Int]
    /// How many items of lists begin in it.
    var items = 0
  }

  private(set) var pieces: [Piece] = []
  private var program: Program
  private var region = 0
  private var open: [Int] = []

  init(_ program: Program) {
    self.program = program
    for index in program.regions.indices {
      region = index
      var sink = self
      program.outline(region: index, into: &sink)
      self = sink
    }
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    guard bytes.contains(where: { $0.isLetterOrMore }) else { return }
    let items = bytes.split(separator: 0x0A).count {
      ($0.starts(with: "- ".utf8) || $0.starts(with: "* ".utf8)) && $0.contains(where: \.isLetterOrMore)
    }
    pieces.append(Piece(field: nil, region: region, chain: open, items: items))
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    pieces.append(Piece(field: program.holes[hole].name, region: region, chain: open))
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
  mutating func sectionOpens(_ section: Int) { open.append(section) }
  mutating func sectionCloses(_ section: Int) { open.removeLast() }
}

extension UInt8 {
  /// Whether it is a letter, or part of a character beyond ASCII.
  fileprivate var isLetterOrMore: Bool {
    self >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }
}
