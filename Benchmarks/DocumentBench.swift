import CaseView
import DocumentTemplates
import Documents
import MarkdownTemplates
import Records
import SourceText
import SpineCase
import SpinePathway
import Templating

/// The documents of the samples, ready to be measured on their way from the file to the page.
struct DocumentBench {
  /// One document of one case, with what each stage begins from.
  private struct Item {
    let json: [UInt8]
    let stages: DocumentStages
    let viewed: DocumentStages.Viewed
    let document: DocumentMaker.Document
  }

  private let reader: CaseReader
  private let items: [Item]

  /// Makes the documents of one kind of every sample, or of every kind for nil, each in each of its languages.
  init(of kind: DocumentKind?) throws {
    let templates = DocumentTemplates.sources.map {
      TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes, record: $0.recordBytes)
    }
    let maker = try DocumentMaker(templates, areChecked: true)
    let reader = CaseReader(profiles: maker.profiles.keys.sorted())
    self.reader = reader
    items = try Self.cases.flatMap { json -> [Item] in
      let source = DocumentMaker.Source(try reader.read(json, file: "case.json"), file: "case.json")
      let documents = maker.documents(for: source).filter { kind == nil || $0.kind == kind }
      return try documents.compactMap { kind, language in
        let stages = try DocumentStages(maker, kind, of: source, in: language)
        // A sheet that may not be made of a sample is no document.
        guard let document = try? stages.document() else { return nil }
        let viewed = try stages.viewed()
        Self.walk(viewed, stages)
        return Item(json: json, stages: stages, viewed: viewed, document: document)
      }
    }
  }

  /// The cases of the samples as JSON.
  private static var cases: [[UInt8]] {
    get throws {
      try DocumentTemplates.samples.filter { $0.name.hasPrefix("Samples/cases/") }.map { sample in
        let format = RecordFormat.of(file: sample.name, bytes: sample.bytes)
        return Array(
          JSONWriter.text(of: try RecordReader().read(sample.bytes, file: sample.name, format: format)).utf8)
      }
    }
  }

  /// How many documents there are, and their sizes in bytes a document.
  var sizes: String {
    func mean(_ texts: [[UInt8]]) -> Int { texts.reduce(0) { $0 + $1.count } / max(1, texts.count) }
    return """
      \(items.count) documents of \(mean(items.map(\.document.markdown))) bytes of Markdown and \
      \(mean(items.map(\.document.html))) of HTML, of cases of \(mean(items.map(\.json))) bytes of JSON
      """
  }

  var count: Int { items.count }

  /// libcmark alone on the Markdown of the documents.
  func yardstick(named name: String) throws -> Yardstick {
    try Yardstick(items.map(\.document.markdown), named: name)
  }

  /// The template of the documents in the dialect of Jinja, their views, and their text without escapes; nil where there is
  /// no document.
  var forJinja: (template: String, views: [String], letters: [[UInt8]])? {
    guard let first = items.first else { return nil }
    let letter = JinjaLetter(first.stages)
    let records = items.map(\.viewed.record)
    return (letter.template, records.map(letter.view), records.map(letter.letter))
  }

  /// What is measured, in the order of a document's way; each beginning from what the one before made.
  var works: [Work] {
    [
      Work(name: "read: from JSON to the case") { try read($0).value.id.utf8.count },
      Work(name: "score") { items[$0].stages.scores.lesions.count + 1 },
      Work(name: "score and reason") {
        let stages = items[$0].stages
        return stages.pathway(stages.scores).noms.count + 1
      },
      Work(name: "score, reason and view") {
        let stages = items[$0].stages
        return Self.walk(try stages.viewed(), stages)
      },
      Work(name: "merge, escape, HTML with tables") {
        try items[$0].stages.program.render(items[$0].viewed.record, proving: false)[0].html.count
      },
      Work(name: "the same, proven") {
        try items[$0].stages.program.render(items[$0].viewed.record)[0].html.count
      },
      Work(name: "the same, in its page, written") {
        try items[$0].stages.document(of: items[$0].viewed).html.count
      },
      Work(name: "from the case to the proven page") { try items[$0].stages.document().html.count },
      Work(name: "from JSON to the proven page") {
        try read($0).value.id.utf8.count + items[$0].stages.document().html.count
      },
    ]
  }

  /// What each stage adds to the one before, of the measurements of ``works``.
  static func stages(of measured: [Measurement]) -> String {
    let times = measured.map(\.median)
    let stages = [
      ("read", times[1]), ("score", times[2]), ("reason", times[3] - times[2]),
      ("view", times[4] - times[3]), ("merge", times[5]), ("proof", times[6] - times[5]),
      ("page and write", times[7] - times[6]),
    ]
    return stages.map { "\($0) \(Measurement.fixed(max(0, $1), 0))" }.joined(separator: ", ")
  }

  private func read(_ index: Int) throws -> CaseReader.Reading {
    try reader.read(items[index].json, file: "case.json")
  }

  /// Asks a record for everything that its template prints.
  @discardableResult
  private static func walk(_ viewed: DocumentStages.Viewed, _ stages: DocumentStages) -> Int {
    let program = stages.program.program
    var sink = CountingSink()
    for region in program.regions.indices { program.render(viewed.record, region: region, into: &sink) }
    return sink.bytes
  }
}

/// Counts what a program writes.
private struct CountingSink: RenderSink {
  private(set) var bytes = 0

  mutating func literal(_ bytes: ArraySlice<UInt8>) { self.bytes += bytes.count }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) { bytes += text.utf8.count }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}
