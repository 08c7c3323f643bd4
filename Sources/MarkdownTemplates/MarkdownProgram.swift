import CommonMark
public import SourceText
public import Templating

/// One region of a document, rendered and proven.
public struct RenderedRegion: Sendable {
  /// The name of the region's block.
  public let name: String
  /// The Markdown.
  public let markdown: [UInt8]
  /// The HTML that libcmark makes of it.
  public let html: [UInt8]
}

/// Why a document was refused: the places in the template.
public struct RenderErrors: Error, Sendable {
  /// The findings; never empty.
  public let diagnostics: [Diagnostic]
}

/// A Markdown template whose values are escaped for where they stand, and proven unharmed.
///
/// The proof: the same expansion with a sentinel in place of each value is parsed, the values are filled into the tree,
/// where nothing can read them as Markdown, and both must give the same HTML.
public struct MarkdownProgram: Sendable {
  private let program: Program

  /// Takes a checked program.
  ///
  /// - Throws: ``RenderErrors`` for a placeholder where no escaping can protect a value.
  public init(_ program: Program) throws(RenderErrors) {
    self.program = program
  }

  /// Renders every region.
  ///
  /// - Throws: ``RenderErrors`` naming the field that could not be printed unharmed, or the table that does not fit.
  public func render(_ record: Record) throws(RenderErrors) -> [RenderedRegion] {
    var regions: [RenderedRegion] = []
    for index in program.regions.indices { regions.append(try render(record, region: index)) }
    return regions
  }

  private func render(_ record: Record, region index: Int) throws(RenderErrors) -> RenderedRegion {
    let region = program.regions[index]
    for strength in [MarkdownEscape.Strength.least, .full] {
      let written = expansion(record, index, strength)
      let html = try convert(written.markdown, [], region)
      if written.values.isEmpty {
        return RenderedRegion(name: region.name ?? "", markdown: written.markdown, html: html)
      }
      if html == (try convert(written.sentinels, written.values, region)) {
        return RenderedRegion(name: region.name ?? "", markdown: written.markdown, html: html)
      }
    }
    throw RenderErrors(diagnostics: [culprit(record, index)])
  }

  private func expansion(_ record: Record, _ region: Int, _ strength: MarkdownEscape.Strength) -> ExpansionSink {
    var sink = ExpansionSink(holes: program.holes, strength: strength)
    program.render(record, region: region, into: &sink)
    return sink
  }

  private func convert(
    _ markdown: [UInt8], _ values: [String], _ region: Region
  ) throws(RenderErrors) -> [UInt8] {
    do { return try CommonMark.html(from: markdown, filling: values) } catch {
      throw RenderErrors(diagnostics: [region.place.diagnostic(.error, error.message)])
    }
  }

  /// The first field whose value alone cannot be printed unharmed.
  private func culprit(_ record: Record, _ region: Int) -> Diagnostic {
    let all = expansion(record, region, .full)
    for index in all.values.indices {
      var sink = ExpansionSink(holes: program.holes, strength: .full, only: index)
      program.render(record, region: region, into: &sink)
      let html = try? CommonMark.html(from: sink.markdown)
      let proof = try? CommonMark.html(from: sink.sentinels, filling: sink.values)
      if html != proof {
        let hole = program.holes[all.sources[index]]
        return hole.place.diagnostic(.error, "the value of '\(hole.name)' cannot be printed unharmed here")
      }
    }
    return program.regions[region].place.diagnostic(.error, "a value cannot be printed unharmed in this region")
  }
}

/// Writes one expansion twice: with escaped values, and with sentinels.
private struct ExpansionSink: RenderSink {
  let holes: [Hole]
  let strength: MarkdownEscape.Strength
  /// The one value that is written as it is; the others become a harmless word. Nil writes them all.
  var only: Int?
  private(set) var markdown: [UInt8] = []
  private(set) var sentinels: [UInt8] = []
  private(set) var values: [String] = []
  /// The hole that each value belongs to.
  private(set) var sources: [Int] = []

  init(holes: [Hole], strength: MarkdownEscape.Strength, only: Int? = nil) {
    (self.holes, self.strength, self.only) = (holes, strength, only)
  }

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    markdown += bytes
    sentinels += bytes
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    let keepsLines = if case .paragraph = holes[hole].declaration.kind { true } else { false }
    let isWritten = only == nil || only == values.count
    let printed = isWritten ? PrintedForm.of(text, keepsLines: keepsLines) : "x"
    MarkdownEscape.append(printed, to: &markdown, strength)
    sentinels += Array(CommonMark.sentinel(values.count).utf8)
    values.append(printed)
    sources.append(hole)
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}
