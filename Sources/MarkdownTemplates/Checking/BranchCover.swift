package import Templating

/// The ways through a region's sections that together take every branch once.
///
/// Two branches of one name never appear in the same text: a way decides for each name.
package struct BranchCover {
  /// For each way, whether a section's body is taken.
  package private(set) var ways: [[Bool]] = []

  private let sections: [SectionSite]
  /// For each section of the region those around it, outermost first, and itself.
  private let chains: [Int: [Int]]

  package init(_ program: Program, region: Int) {
    sections = program.sections
    var structure = StructureSink()
    program.outline(region: region, into: &structure)
    chains = structure.chains
    var uncovered = Set(chains.keys)
    repeat {
      let section = uncovered.min()
      let way = way(through: section.flatMap { chains[$0] } ?? [], preferring: uncovered)
      ways.append(way)
      uncovered.subtract(taken(in: way))
      if let section { uncovered.remove(section) }
    } while !uncovered.isEmpty
    coverAbsent()
  }

  /// Adds ways so that every section is also left out once while those around it are taken: where it has no other
  /// branch, what is around it must be right without it.
  private mutating func coverAbsent() {
    // A later element follows the first, so that what is printed for it is never left out on its own.
    var untried = chains.keys.filter { section in
      !sections[section].name.hasPrefix("@") && ways.allSatisfy { !isLeftOut(section, on: $0) }
    }.sorted()
    while let section = untried.first {
      let way = way(leavingOut: section, and: untried)
      ways.append(way)
      untried = untried.dropFirst().filter { !isLeftOut($0, on: way) }
    }
  }

  private func isLeftOut(_ section: Int, on way: [Bool]) -> Bool {
    !way[section] && (chains[section] ?? []).dropLast().allSatisfy { way[$0] }
  }

  /// The way into the sections around one and past it, and past as many others as it can.
  private func way(leavingOut section: Int, and others: [Int]) -> [Bool] {
    var chosen: [String: SectionSite.Branch] = [:]
    for outer in (chains[section] ?? []).dropLast() { chosen[sections[outer].name] = sections[outer].branch }
    for other in [section] + others where chosen[sections[other].name] == nil {
      chosen[sections[other].name] = sections[other].branch == .holds ? .fails : .holds
    }
    for other in chains.keys.sorted() where chosen[sections[other].name] == nil {
      chosen[sections[other].name] = sections[other].branch
    }
    return sections.map { chosen[$0.name] == $0.branch }
  }

  /// The way that leads into the last of a chain of sections, and elsewhere through as many new ones as it can.
  private func way(through chain: [Int], preferring uncovered: Set<Int>) -> [Bool] {
    var chosen: [String: SectionSite.Branch] = [:]
    for section in chain { chosen[sections[section].name] = sections[section].branch }
    for section in uncovered.sorted() + chains.keys.sorted() where chosen[sections[section].name] == nil {
      chosen[sections[section].name] = sections[section].branch
    }
    return sections.map { chosen[$0.name] == $0.branch }
  }

  private func taken(in way: [Bool]) -> [Int] {
    chains.filter { $0.value.allSatisfy { way[$0] } }.map(\.key)
  }
}

/// Notes which sections are inside which.
private struct StructureSink: RenderSink {
  private(set) var chains: [Int: [Int]] = [:]
  private var open: [Int] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) {}
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {}
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}

  mutating func sectionOpens(_ section: Int) {
    open.append(section)
    chains[section] = open
  }

  mutating func sectionCloses(_ section: Int) { open.removeLast() }
}

/// Passes on what one way takes, with words in the place of values.
package struct WaySink<Sink: RenderSink>: RenderSink {
  package private(set) var sink: Sink
  private let way: [Bool]
  private let word: (Int) -> String
  private var closed = 0

  package init(_ sink: Sink, way: [Bool], word: @escaping (_ hole: Int) -> String) {
    self.sink = sink
    self.way = way
    self.word = word
  }

  package mutating func literal(_ bytes: ArraySlice<UInt8>) {
    if closed == 0 { sink.literal(bytes) }
  }

  package mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    if closed == 0 { sink.value(hole, word(hole), isAbsence: false) }
  }

  package mutating func region(_ hole: Int, _ bytes: [UInt8]) {
    if closed == 0 { sink.region(hole, bytes) }
  }

  package mutating func sectionOpens(_ section: Int) {
    if closed > 0 || !way[section] { closed += 1 }
  }

  package mutating func sectionCloses(_ section: Int) {
    if closed > 0 { closed -= 1 }
  }
}
