import CaseView
package import MarkdownTemplates
package import Pages
package import SourceText
package import SpineCase
package import Templating

/// What stands in the margin of every page and in the title of the window.
package struct PageHeading: Sendable {
  package let patient: String
  package let status: String
  package let title: String
  /// The regions below which ruled lines are drawn to write on.
  var ruled: Set<String> = ["questions"]
  /// The drawing that stands in the region `picture`; nil where there is none.
  var picture: [UInt8]?
  /// The moment of the facts, which stands for the time at which other forms of the page were made.
  var asOf: Moment?
  /// The paper, and who writes.
  var setup = PageSetup()
  /// Whether it is printed large, for readers who see little: 18 pt.
  var isLarge = false
  /// The patient's language, a BCP 47 tag.
  var patientLanguage: String?
  /// The patient's numbers that no line may part.
  var unbroken = UnbrokenNumbers(grouped: [])

  package init(
    patient: String, status: String, title: String, ruled: Set<String> = ["questions"],
    picture: [UInt8]? = nil, asOf: Moment? = nil, setup: PageSetup = PageSetup(), isLarge: Bool = false,
    patientLanguage: String? = nil, unbroken: UnbrokenNumbers = UnbrokenNumbers(grouped: [])
  ) {
    (self.patient, self.status, self.title, self.ruled) = (patient, status, title, ruled)
    (self.picture, self.asOf, self.setup, self.isLarge) = (picture, asOf, setup, isLarge)
    (self.patientLanguage, self.unbroken) = (patientLanguage, unbroken)
  }
}

/// The page around a document: `Templates/page.html` with the style sheet of `Templates/style.html`.
package struct PageShell: Sendable {
  private let page: HTMLProgram
  private let style: HTMLProgram

  /// Compiles the shell.
  ///
  /// - Throws: ``DocumentErrors`` with everything that the checker found.
  package init(_ library: TemplateLibrary, areChecked: Bool = false) throws(DocumentErrors) {
    page = try Self.program(
      "page.html", Self.pageSchema, library, printing: ["policy", "style", "title", "provenance", "content"],
      isChecked: areChecked)
    style = try Self.program(
      "style.html", Self.styleSchema, library, printing: ["patient", "status", "heading"],
      isChecked: areChecked)
  }

  package static func program(
    _ name: String, _ schema: Schema, _ library: TemplateLibrary, printing names: [String] = [],
    isChecked: Bool = false
  ) throws(DocumentErrors) -> HTMLProgram {
    switch library.compile(name, against: schema, audience: .patient) {
    case .success(let program) where isChecked: return HTMLProgram(checkedBefore: program)
    case .success(let program):
      let printed = Set(program.holes.flatMap { $0.name.split(separator: ".").suffix(1).map(String.init) })
      let missing = names.filter { !printed.contains($0) }
      guard missing.isEmpty else { throw DocumentErrors(missing.map { Self.missing($0, in: program) }) }
      do { return try HTMLProgram(checking: program) } catch { throw DocumentErrors(error.diagnostics) }
    case .failure(let errors): throw DocumentErrors(errors.diagnostics)
    }
  }

  /// A page without one of these would print without its identity, its protection or its text.
  private static func missing(_ name: String, in program: Program) -> Diagnostic {
    let tag = ["policy", "style", "content", "provenance"].contains(name) ? "{{{\(name)}}}" : "{{\(name)}}"
    let message =
      "'\(name)' is printed nowhere, and no document may be without it. Write '\(tag)' where it belongs"
    return program.regions[0].place.diagnostic(.error, message)
  }

  package static func render(
    _ program: HTMLProgram, _ record: Record, on direction: WritingDirection = .leftToRight
  ) throws(DocumentErrors) -> [UInt8] {
    do { return try program.render(record, on: direction) } catch { throw DocumentErrors([error.diagnostic]) }
  }

  /// The whole page.
  func page(
    _ regions: [MarkdownRegion], of document: DocumentFacts, phrases: Phrases, heading: PageHeading,
    pictograms: Pictograms
  ) throws(DocumentErrors) -> [UInt8] {
    let runs = ForeignRuns(language: document.language, patientLanguage: heading.patientLanguage)
    let sections = try regions.map { region throws(DocumentErrors) in
      let signs = region.name == Self.warningSigns ? try pictograms.placed(in: region.html) : region.html
      return record(region, heading.unbroken.marked(runs?.marked(signs) ?? signs), heading)
    }
    let head = heading.setup.head(for: document.kind)
    let margins = PageMargins(heading, phrases, head)
    let css = try Self.render(
      style, Self.styleRecord(margins, heading.setup.paper, gap: head?.gap), on: phrases.direction)
    let rendered = try Self.render(
      page,
      Record(
        [
          .text(document.language), .text(phrases.direction.rawValue),
          .text("\(heading.title) (\(heading.status))"),
          .text(document.kind.rawValue + (heading.isLarge ? " large-print" : "")),
          .region(ContentPolicy.element(for: css.styleText)), .region(css),
          .region(ProvenanceBlock(document, on: heading.setup.paper, under: head).html), .list(sections),
        ] + Self.letterheadFields(head)), on: phrases.direction)
    return ProvenanceBlock.sealed(rendered)
  }

  /// The texts of the templates of the page.
  var texts: [[UInt8]] { page.program.texts + style.program.texts }

  /// The region whose list of warning signs has drawings.
  private static let warningSigns = "warning"

  private func record(_ region: MarkdownRegion, _ html: [UInt8], _ heading: PageHeading) -> Record {
    let name = region.name ?? ""
    let picture = name == "picture" ? heading.picture : nil
    return Record([
      .text(name), .region(html), .condition(heading.ruled.contains(name)), .condition(picture != nil),
      .region(picture ?? []),
    ])
  }

  static func field(_ name: String, _ kind: Kind = .text) -> Declaration {
    Declaration(name: name, kind: kind, audience: .patient, mayBeAbsent: false)
  }

  private static let pageSchema = Schema(
    [
      field("language"), field("direction"), field("title"), field("kind"), field("policy", .region),
      field("style", .region), field("provenance", .region),
      field(
        "regions",
        .list(
          Schema([
            field("name"), field("content", .region), field("isRuled", .condition),
            field("hasPicture", .condition), field("picture", .region),
          ]))),
    ] + letterheadSchema)
}
