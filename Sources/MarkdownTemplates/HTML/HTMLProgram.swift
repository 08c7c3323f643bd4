public import SourceText
public import Templating

/// An HTML template, such as the shell of a page, that was checked and can render any record of its schema.
///
/// Values are escaped for text, for attributes between double quotes, and for quoted strings of a style sheet.
/// A line break of a paragraph field becomes `<br>` in text.
public struct HTMLProgram: Sendable {
  /// The program below.
  public let program: Program
  private let kinds: HoleKinds
  /// Where each placeholder stands, which the template decides, whatever the values are.
  ///
  /// Nil where one stands in several places, by the sections around it.
  private let places: HTMLPlaces?

  /// Takes a program over once every placeholder is known to be where its value can be escaped.
  ///
  /// - Parameters:
  ///   - program: The program below.
  ///   - isOfSite: Whether it is a page of a site, which may hold forms and links to its own addresses; a document may not.
  /// - Throws: Every finding at once.
  public init(checking program: Program, isOfSite: Bool = false) throws(TemplateErrors) {
    let (findings, places) = Self.findings(in: program, isOfSite: isOfSite)
    guard findings.isEmpty else { throw TemplateErrors(findings.sorted()) }
    self.program = program
    self.places = places.areAll(of: program) ? places : nil
    kinds = HoleKinds(program)
  }

  /// Takes over a program that was checked before, by a test for instance; only where its placeholders stand is found.
  public init(checkedBefore program: Program) {
    let kinds = HoleKinds(program)
    let everything = program.sections.map { _ in true }
    var sink = WaySink(HTMLSink(program, kinds), way: everything, word: Self.word(for: program, kinds))
    for region in program.regions.indices { program.outline(region: region, into: &sink) }
    let places = sink.sink.places
    self.program = program
    self.kinds = kinds
    self.places = places.areAll(of: program) ? places : nil
  }

  /// A value of its kind for each placeholder.
  private static func word(for program: Program, _ kinds: HoleKinds) -> (Int) -> String {
    { kinds[$0] == .telephone || program.holes[$0].declaration.kind.isNumber ? "112" : "x" }
  }

  /// Renders the page.
  ///
  /// - Parameters:
  ///   - record: The values.
  ///   - direction: The direction of the page, from which values of the other one are isolated.
  /// - Returns: The page.
  /// - Throws: What is no telephone number in the target of a link.
  public func render(
    _ record: Record, on direction: WritingDirection = .leftToRight
  ) throws(MarkdownRefusal) -> [UInt8] {
    try written(record, on: direction).html
  }

  /// A page with the places at which its regions stand, each under the name of its placeholder, in order.
  package struct Written: Sendable {
    package let html: [UInt8]
    package let regions: [(name: String, place: Range<Int>)]
  }

  /// Renders the page, and tells where its regions stand.
  ///
  /// - Throws: What is no telephone number in the target of a link.
  package func written(
    _ record: Record, on direction: WritingDirection = .leftToRight
  ) throws(MarkdownRefusal) -> Written {
    var sink = HTMLSink(program, kinds, on: direction, knowing: places)
    for region in program.regions.indices { program.render(record, region: region, into: &sink) }
    if let (hole, hazard) = sink.hazards.first {
      throw MarkdownRefusal(hazard == .number ? .notANumber : .notATelephone, program.holes[hole])
    }
    return Written(
      html: sink.html, regions: sink.regions.map { (program.holes[$0.hole].name, $0.place) })
  }

  private static func findings(in program: Program, isOfSite: Bool) -> (Set<Diagnostic>, HTMLPlaces) {
    let kinds = HoleKinds(program)
    var findings: Set<Diagnostic> = []
    var places = HTMLPlaces()
    for region in program.regions.indices {
      for way in BranchCover(program, region: region).ways {
        var sink = WaySink(HTMLSink(program, kinds), way: way, word: word(for: program, kinds))
        program.outline(region: region, into: &sink)
        places.join(sink.sink.places)
        for (hole, hazard) in sink.sink.hazards {
          let hole = program.holes[hole]
          findings.insert(hole.place.diagnostic(.error, hazard.message(about: hole.name)))
        }
        findings.formUnion(oddities(in: program, region: region, way: way, isOfSite: isOfSite))
      }
    }
    return (findings, places)
  }

  /// What the text itself must not hold, on one way through the sections.
  private static func oddities(
    in program: Program, region: Int, way: [Bool], isOfSite: Bool
  ) -> [Diagnostic] {
    var sink = WaySink(HTMLOdditySink(), way: way) { _ in "x" }
    program.outline(region: region, into: &sink)
    var odd = sink.sink
    odd.finish()
    return odd.found.filter { !isOfSite || !$0.0.isOfSite }.map { oddity, index in
      (program.place(ofLiteral: index) ?? program.regions[region].place).diagnostic(.error, oddity.message)
    }
  }
}
