import CommonMark
import FoundationEssentials
import MarkdownTemplates
import Records
import SourceText
import Templating

/// The letter with all its cases, ready to be measured.
struct LetterBench {
  let program: MarkdownProgram
  /// The cases as JSON.
  let cases: [[UInt8]]
  let nodes: [Node]
  let records: [Record]
  /// The letters without escapes.
  let raw: [[UInt8]]
  /// The letters with escapes.
  let merged: [[UInt8]]

  /// Compiles the letter in a folder, and makes its cases.
  init(folder: String, count: Int) throws {
    let program = try Self.program(in: folder)
    let cases = LetterCases.all(count)
    nodes = try cases.map(Self.read)
    records = try nodes.map(Self.view)
    raw = records.map { record in
      var sink = RawMerge()
      program.program.render(record, region: 0, into: &sink)
      return sink.markdown
    }
    merged = try records.map { try program.render($0)[0].markdown }
    (self.program, self.cases) = (program, cases)
  }

  /// The first letter must be the one that another engine made of the same template and case.
  func check(against file: String) throws {
    guard raw[0] == Array(try Data(contentsOf: URL(filePath: file))) else {
      throw BenchFailure("the first letter is not that of \(file)")
    }
    guard Set(cases).count == cases.count else { throw BenchFailure("two cases are the same") }
  }

  /// What is measured, in the order of a case's way.
  var works: [Work] {
    [
      Work(name: "read JSON") { try Self.memberCount(Self.read(cases[$0])) },
      Work(name: "view of the case") { try Self.view(nodes[$0]).count },
      Work(name: "HTML with tables, of the merged text") { try CommonMark.html(from: merged[$0]).count },
      Work(name: "merge, escape, HTML with tables") {
        try program.render(records[$0], proving: false)[0].html.count
      },
      Work(name: "the same, proven") { try program.render(records[$0])[0].html.count },
      Work(name: "from JSON to proven HTML") {
        try program.render(Self.view(Self.read(cases[$0])))[0].html.count
      },
    ]
  }

  /// libcmark alone on the letters without escapes.
  func yardstick() throws -> Yardstick { try Yardstick(raw, named: "letters") }

  /// The sizes of what is measured, in bytes a letter.
  var sizes: String {
    func mean(_ texts: [[UInt8]]) -> Int { texts.reduce(0) { $0 + $1.count } / texts.count }
    return "\(cases.count) cases of \(mean(cases)) bytes of JSON, letters of \(mean(raw)) bytes of Markdown"
  }

  private static func read(_ json: [UInt8]) throws -> Node {
    try RecordReader().read(json, file: "case", format: .json)
  }

  private static func memberCount(_ node: Node) -> Int {
    if case .mapping(let members) = node.content { members.count } else { 0 }
  }

  private static func view(_ node: Node) throws -> Record {
    guard let record = LetterView.record(of: node, as: LetterSchema.all) else {
      throw BenchFailure("a case is not of the letter's form")
    }
    return record
  }

  private static func program(in folder: String) throws -> MarkdownProgram {
    let library = TemplateLibrary(
      try ["letter.md", "partials/patient.md"].map {
        TemplateSource(name: $0, file: $0, bytes: try bytes(of: "templates/\($0)", in: folder))
      })
    let program = try library.compile(
      "letter.md", against: LetterSchema.all, audience: .clinician, partialsFrom: "partials"
    ).get()
    return try MarkdownProgram(checking: program)
  }

  private static func bytes(of name: String, in folder: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder).appending(path: name)))
  }
}
