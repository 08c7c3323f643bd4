import SourceText

/// A template as a tree, with what is malformed in it.
struct ParsedTemplate: Sendable {
  let file: SourceFile
  let frontMatter: FrontMatter?
  let nodes: [Node]
  let findings: [Located]
  /// The names of all partials and bases that its tags name.
  let includedNames: Set<String>

  /// Parses a source; a file that is not UTF-8 or too large has no nodes, only the finding.
  init(_ source: TemplateSource) {
    file = SourceFile(source)
    if let fault = Self.unreadable(file) {
      (frontMatter, nodes, findings, includedNames) = (nil, [], [fault], [])
      return
    }
    let head = Self.frontMatter(of: file)
    var lexer = Lexer(file, from: head.bodyStart)
    lexer.run()
    var parser = Parser(file)
    nodes = parser.parse(lexer.tokens)
    frontMatter = head.frontMatter
    findings = head.findings + lexer.findings + parser.findings(after: lexer.findings)
    var names: Set<String> = []
    for token in lexer.tokens where token.kind == .partial || token.kind == .parent {
      names.insert(file.text(token.name))
    }
    includedNames = names
  }

  /// Whether tags are unclosed or crossed, so that it is uncertain which section holds what.
  var isMalformed: Bool { !findings.isEmpty }

  /// The findings with their places.
  var diagnostics: [Diagnostic] {
    findings.prefix(Limits.findings).map { file.diagnostic($0.finding, at: $0.range) }
  }

  /// The front matter alone; nil where the file has none that can be read.
  static func frontMatter(of source: TemplateSource) -> FrontMatter? {
    let file = SourceFile(source)
    return unreadable(file) == nil ? frontMatter(of: file).frontMatter : nil
  }

  private static func unreadable(_ file: SourceFile) -> Located? {
    if file.bytes.count > Limits.fileBytes {
      return Located(.tooLarge(bytes: file.bytes.count), at: Limits.fileBytes..<Limits.fileBytes + 1)
    }
    if let place = file.firstInvalidByte { return Located(.invalidUTF8, at: place..<place + 1) }
    return file.bytes.firstIndex(of: 0).map { Located(.holdsNUL, at: $0..<$0 + 1) }
  }

  private static func frontMatter(
    of file: SourceFile
  ) -> (frontMatter: FrontMatter?, bodyStart: Int, findings: [Located]) {
    guard let first = file.fence(at: file.start) else { return (nil, file.start, []) }
    if file.isPartial {
      let fault = Located(.partialFrontMatter, at: first.lowerBound..<first.lowerBound + 3)
      return (nil, first.upperBound, [fault])
    }
    var line = first.upperBound
    while line < file.bytes.count {
      if let fence = file.fence(at: line) {
        let text = file.text(first.upperBound..<line)
        let matter = FrontMatter(
          text: text, position: SourcePosition(line: 2, column: 1), end: fence.upperBound)
        return (matter, fence.upperBound, [])
      }
      line = file.nextLine(after: line)
    }
    return (nil, first.upperBound, [Located(.openFrontMatter, at: first.lowerBound..<first.lowerBound + 3)])
  }
}

extension SourceFile {
  /// A finding as a diagnostic.
  func diagnostic(_ finding: Finding, at range: Range<Int>) -> Diagnostic {
    place(range).diagnostic(finding.severity, finding.message)
  }

  fileprivate func nextLine(after start: Int) -> Int {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes.count
    }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// The line at a place, with its line end, if it holds `---` alone.
  fileprivate func fence(at start: Int) -> Range<Int>? {
    let end = nextLine(after: start)
    var last = end
    while last > start, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[last - 1]) { last -= 1 }
    return bytes[start..<last].elementsEqual([0x2D, 0x2D, 0x2D]) ? start..<end : nil
  }
}
