/// Takes what a program prints as a list of pieces: words, values by name, sections by name and branch.
///
/// Each piece begins with a letter for what it is, so that words that look like a tag are no tag.
struct PrintedSink: RenderSink {
  private(set) var pieces: [[UInt8]] = []
  private let holes: [Hole]
  private let sections: [SectionSite]
  private var isOpen = false

  init(holes: [Hole], sections: [SectionSite]) { (self.holes, self.sections) = (holes, sections) }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    // A comment parts the words of a template, but not those that print.
    if !isOpen { pieces.append([UInt8(ascii: "w")]) }
    isOpen = true
    pieces[pieces.count - 1] += bytes.filter { $0 != 0x0D }
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) { add("v" + holes[hole].name) }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) { add("r" + holes[hole].name) }

  mutating func sectionOpens(_ section: Int) {
    add("s\(sections[section].branch.rawValue)\(sections[section].name)")
  }

  mutating func sectionCloses(_ section: Int) { add("e") }

  private mutating func add(_ piece: String) {
    isOpen = false
    pieces.append(Array(piece.utf8))
  }
}
