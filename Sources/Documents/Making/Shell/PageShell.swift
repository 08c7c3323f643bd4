import CaseView
package import CommonMark
package import MarkdownTemplates
package import Pages
package import SourceText
package import SpineCase
package import Templating

/// What is printed in the margin of every page and in the title of the window.
package struct PageHeading: Sendable {
  package let patient: String
  package let status: String
  package let title: String
  /// The regions below which ruled lines are drawn to write on.
  var ruled: Set<String> = ["questions"]
  /// The drawing in the region `picture`; nil where there is none.
  var picture: PageDrawing?
  /// The moment of the facts, which other forms of the page give as the time when they were made.
  var asOf: Moment?
  /// The paper and the sender.
  var setup = PageSetup()
  /// Whether it is printed large, for readers with poor sight: 18 pt.
  var isLarge = false
  /// The patient's language, a BCP 47 tag.
  var patientLanguage: String?
  /// The patient's numbers that no line break may split.
  var unbroken = UnbrokenNumbers(grouped: [])

  package init(
    patient: String, status: String, title: String, ruled: Set<String> = ["questions"],
    picture: PageDrawing? = nil, asOf: Moment? = nil, setup: PageSetup = PageSetup(), isLarge: Bool = false,
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

  /// The whole page, written and sealed.
  func page(
    _ regions: [MarkdownRegion], of document: DocumentFacts, phrases: Phrases, heading: PageHeading,
    pictograms: Pictograms
  ) throws(DocumentErrors) -> Page {
    let runs = ForeignRuns(language: document.language, patientLanguage: heading.patientLanguage)
    let regions = try regions.map { region throws(DocumentErrors) in
      let signs = region.name == Self.warningSigns ? try pictograms.placed(in: region.nodes) : region.nodes
      let isolated = signs.withIsolates
      let nodes = heading.unbroken.marked(runs?.marked(isolated) ?? isolated)
      return Page.Region(
        name: region.name ?? "", nodes: nodes + Self.additions(to: region.name ?? "", heading))
    }
    let head = heading.setup.head(for: document.kind)
    let css = try Self.render(
      style,
      Self.styleRecord(PageMargins(heading, phrases, head), heading.setup.paper, gap: head?.gap),
      on: phrases.direction)
    let block = ProvenanceBlock(document, on: heading.setup.paper, under: head)
    let title = "\(heading.title) (\(heading.status))"
    let sheet = ContentPolicy.source(of: css.styleText)
    let written = try written(
      Record(
        [
          .text(document.language), .text(phrases.direction.rawValue), .text(title),
          .text(document.kind.rawValue + (heading.isLarge ? " large-print" : "")),
          .region(ContentPolicy.element(for: [sheet])), .region(css), .region(block.html),
          .list(regions.map(Self.record)),
        ] + Self.letterheadFields(head)), block, on: phrases.direction)
    return Page(
      title: DirectionIsolates.isolated(PrintedForm.oneLine(title), on: phrases.direction),
      head: Self.headNodes(head, on: phrases.direction), regions: regions,
      foot: Self.footNodes(head, on: phrases.direction), provenance: block, styleSheet: sheet,
      written: written)
  }

  /// The page as its template writes it, with the places of the hash and of the regions.
  private func written(
    _ record: Record, _ block: ProvenanceBlock, on direction: WritingDirection
  ) throws(DocumentErrors) -> Page.Written {
    let written: HTMLProgram.Written
    do { written = try page.written(record, on: direction) } catch {
      throw DocumentErrors([error.diagnostic])
    }
    let block = written.regions.first { $0.name == Self.provenance }?.place ?? 0..<0
    return Page.Written(
      html: written.html, hash: ProvenanceBlock.placeOfHash(before: block.upperBound),
      regions: written.regions.filter { $0.name.hasSuffix(Self.content) }.map(\.place))
  }

  private static let provenance = "provenance"
  private static let content = "content"

  /// What the templates of the page print.
  var printed: [[UInt8]] { page.program.printed + style.program.printed }

  /// The texts of the template of the page without its style sheet, which says nothing.
  var pageTexts: [[UInt8]] { page.program.texts }

  /// The region whose list of warning signs has drawings.
  private static let warningSigns = "warning"

  /// What stands below the text of a region: the picture of the spine, lines to write on.
  private static func additions(to region: String, _ heading: PageHeading) -> [PageNode] {
    var nodes: [PageNode] = []
    if region == "picture", let picture = heading.picture {
      nodes += [.element(PageElement("div", [PageAttribute("class", "picture")], [.drawing(picture)]))]
    }
    if heading.ruled.contains(region) {
      let line = PageNode.element(PageElement("div", [PageAttribute("class", "ruled")]))
      nodes += [line, .text("\n"), line, .text("\n"), line]
    }
    return nodes
  }

  private static func record(_ region: Page.Region) -> Record {
    // The lines and the picture stand in the content: a page that still asks for them prints them once.
    Record([
      .text(region.name), .region(region.nodes.html), .condition(false), .condition(false), .region([]),
    ])
  }

  static func field(_ name: String, _ kind: Kind = .text) -> Declaration {
    Declaration(name: name, kind: kind, audience: .patient, mayBeAbsent: false)
  }

  private static let pageSchema = Schema(
    [
      field("language"), field("direction"), field("title"), field("kind"), field("policy", .region),
      field("style", .region), field(provenance, .region),
      field(
        "regions",
        .list(
          Schema([
            field("name"), field(content, .region), field("isRuled", .condition),
            field("hasPicture", .condition), field("picture", .region),
          ]))),
    ] + letterheadSchema)
}
