public import SourceText
public import Templating

/// A Markdown template that was checked and can render any record of its schema.
///
/// ```
/// let program = try library.compile("en/letter.md", against: schema, audience: .clinician).get()
/// let letter = try MarkdownProgram(checking: program)
/// let regions = try letter.render(Record([.text("> 50% *collapse*")]))
/// print(String(decoding: regions[0].markdown, as: UTF8.self))  // with the escapes it needs
/// print(String(decoding: regions[0].html, as: UTF8.self))  // <p>... &gt; 50% *collapse* ...</p>
/// ```
public struct MarkdownProgram: Sendable {
  /// The program below: front matter, regions, holes, warnings.
  public let program: Program
  private let kinds: HoleKinds

  /// Takes a program over once the Markdown around its placeholders has been checked.
  ///
  /// - Throws: Every finding at once: placeholders where no escape can protect a value, broken tables, raw HTML,
  ///   remote addresses.
  public init(checking program: Program) throws(TemplateErrors) {
    var check = MarkdownCheck(program)
    check.run()
    guard check.findings.isEmpty else { throw TemplateErrors(check.findings.sorted()) }
    self.program = program
    kinds = HoleKinds(program)
  }

  /// Takes over a program whose Markdown was checked before, by a test for instance: a check takes a few
  /// milliseconds.
  ///
  /// Each rendering is proven all the same.
  public init(checkedBefore program: Program) {
    self.program = program
    kinds = HoleKinds(program)
  }

  /// Renders every region of a document in order.
  ///
  /// - Parameters:
  ///   - record: The values; their printed form is made here.
  ///   - direction: The direction of the page, from which values of the other one are isolated.
  ///   - proving: Whether each region is proven; without it a region costs half.
  /// - Returns: The regions.
  /// - Throws: The first refusal; then nothing was rendered.
  public func render(
    _ record: Record, on direction: WritingDirection = .leftToRight, proving: Bool = true
  ) throws(MarkdownRefusal) -> [MarkdownRegion] {
    var regions: [MarkdownRegion] = []
    for region in program.regions.indices {
      let source = MarkdownMerge(program, kinds, on: direction) { sink in
        program.render(record, region: region, into: &sink)
      }
      regions.append(try source.region(named: program.regions[region].name, proving: proving))
    }
    return regions
  }
}
