extension Program {
  /// Walks one region with every branch of every section once, in order, with the examples as values.
  ///
  /// - Parameters:
  ///   - region: The index into `regions`.
  ///   - sink: Takes the pieces in order, and where sections open and close.
  public func outline(region: Int, into sink: inout some RenderSink) {
    var open: [(section: Int, end: Int)] = []
    for index in regions[region].operations {
      while let last = open.last, last.end <= index { sink.sectionCloses(open.removeLast().section) }
      switch operations[index] {
      case .literal(let bytes): sink.literal(buffer[Int(bytes.lowerBound)..<Int(bytes.upperBound)])
      case .value(let hole, _): sink.value(Int(hole), holes[Int(hole)].declaration.example, isAbsence: false)
      case .region(let hole, _): sink.region(Int(hole), [])
      case .index: sink.literal(buffer[1...1])
      case .skip(_, _, let section, let end), .each(_, let section, let end):
        open.append((Int(section), Int(end)))
        sink.sectionOpens(Int(section))
      case .next: break
      }
    }
    while let last = open.popLast() { sink.sectionCloses(last.section) }
  }

  /// Whether the body of a section is printed once for each element of a list.
  public func isLoop(_ section: Int) -> Bool { loops.contains(section) }
}
