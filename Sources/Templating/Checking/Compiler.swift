import SourceText

/// Turns a document with its partials and bases into a program and checks every name on the way.
struct Compiler {
  let library: [String: ParsedTemplate]
  /// The names that tags may use, of all the templates there are.
  let names: [String]
  let audience: Audience
  let lookup: PartialLookup
  var output = Output()
  var regions: [Region] = []
  private(set) var files: [SourceFile] = []
  private var fileNumbers: [String: Int] = [:]
  private var diagnostics: Set<Diagnostic> = []
  /// Where the text since the last region began.
  private var runStart = 0
  /// What happens to the next beginning of a line.
  var lineStarts = LineStart.indented
  private var visited = 0
  private var isAborted = false

  init(
    library: [String: ParsedTemplate], names: [String], audience: Audience, lookup: PartialLookup
  ) {
    self.library = library
    self.names = names
    self.audience = audience
    self.lookup = lookup
  }

  /// Compiles a whole document.
  mutating func compile(_ document: ParsedTemplate, against schema: Schema) -> Result<Program, TemplateErrors>
  {
    let context = Context(
      template: document, number: enter(document), scopes: Scopes(schema), chain: [document.file.name])
    emit(document.nodes, context)
    endRun(Site(file: document.file, range: document.file.start..<document.file.start), isLast: true)
    let sorted = diagnostics.sorted { $0.file == $1.file ? $0 < $1 : $0.file < $1.file }
    if sorted.contains(where: { $0.severity == .error }) { return .failure(TemplateErrors(sorted)) }
    return .success(Program(document.frontMatter, self.output, regions, files, warnings: sorted))
  }

  /// Registers a file that is used: gives it a number and, the first time, collects what is malformed in it.
  mutating func enter(_ template: ParsedTemplate) -> Int {
    if let number = fileNumbers[template.file.name] { return number }
    files.append(template.file)
    fileNumbers[template.file.name] = files.count - 1
    diagnostics.formUnion(template.diagnostics)
    return files.count - 1
  }

  /// Whether so much has been found that nothing more is reported.
  var isFull: Bool { diagnostics.count >= Limits.findings }

  mutating func report(_ finding: Finding, at range: Range<Int>, _ context: Context) {
    if isFull { return }
    // A set, so that a partial included twice has each of its faults once.
    diagnostics.insert(context.template.file.diagnostic(finding, at: range))
  }

  // MARK: - Nodes

  mutating func emit(_ nodes: [Node], _ context: Context) {
    var context = context
    context.branches = branches(among: nodes, context)
    for node in nodes where !isAborted {
      visited += 1
      emit(node, &context)
      // Partials multiply, even where they print nothing: two in each of 16 levels make 65,536 copies.
      if output.isTooLarge || visited > 4 * Limits.operations { abort() }
    }
  }

  private mutating func abort() {
    isAborted = true
    if let file = files.first {
      diagnostics.insert(file.diagnostic(.documentTooLarge, at: file.start..<file.start))
    }
  }

  private mutating func emit(_ node: Node, _ context: inout Context) {
    switch node {
    case .literal(let range): literal(range, context)
    case .lineStart(let range): lineStart(range, context)
    case .value(let tag): value(tag, isRaw: false, context)
    case .raw(let tag): value(tag, isRaw: true, context)
    case .section(let section): self.section(section, &context)
    case .partial(let tag, let indent): partial(tag, indent: indent, context)
    case .parent(let parent): self.parent(parent, context)
    case .block(let block): self.block(block, context)
    }
  }

  private mutating func literal(_ range: Range<Int>, _ context: Context) {
    lineStarts = .indented
    output.literal(context.template.file.bytes[range], file: context.number, offset: range.lowerBound)
  }

  /// Prints the beginning of a line: the indents of the partials around it, and its own.
  private mutating func lineStart(_ range: Range<Int>, _ context: Context) {
    defer { lineStarts = .indented }
    if lineStarts == .omitted { return }
    var blank = Array(context.template.file.bytes[range])
    if lineStarts == .indented {
      for indent in context.indents.reversed() { blank = indent.applied(to: blank) }
    }
    output.literal(blank, file: context.number, offset: range.lowerBound)
  }

  // MARK: - Regions

  /// Ends the text since the last region; blank text is no region.
  mutating func endRun(_ site: Site, isLast: Bool = false) {
    let run = runStart..<output.operations.count
    if !output.isBlank(run) || (isLast && regions.isEmpty) {
      regions.append(Region(name: nil, operations: run, site: site))
    }
    output.bar()
    runStart = output.operations.count
  }

  /// Ends a named region that began with the last `endRun`.
  mutating func endRegion(_ name: String, _ site: Site) {
    regions.append(Region(name: name, operations: runStart..<output.operations.count, site: site))
    output.bar()
    runStart = output.operations.count
  }
}
