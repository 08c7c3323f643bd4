import Crypto
import MarkdownTemplates
import Templating

/// What stands in the margin of every page and in the title of the window.
struct PageHeading: Sendable {
  let patient: String
  let status: String
  let title: String
  /// The regions below which ruled lines are drawn to write on.
  var ruled: Set<String> = ["questions"]
}

/// The page around a document: `Templates/page.html` with the style sheet `Templates/page.css`.
struct PageShell: Sendable {
  private let page: MarkupProgram
  private let style: MarkupProgram

  /// Compiles the shell.
  ///
  /// - Throws: ``DocumentErrors`` with everything that the checker found.
  init(_ library: TemplateLibrary) throws(DocumentErrors) {
    page = try Self.program("page.html", Self.pageSchema, library)
    style = try Self.program("page.css", Self.styleSchema, library)
  }

  static func program(
    _ name: String, _ schema: Schema, _ library: TemplateLibrary
  ) throws(DocumentErrors) -> MarkupProgram {
    switch library.compile(name, against: schema, audience: .patient) {
    case .success(let program):
      do { return try MarkupProgram(program, name: name) } catch { throw DocumentErrors(error.diagnostics) }
    case .failure(let errors): throw DocumentErrors(errors.diagnostics)
    }
  }

  /// The whole page.
  func page(
    _ regions: [MarkdownRegion], kind: DocumentKind, facts: TemplateFacts, phrases: Phrases,
    heading: PageHeading
  ) throws(DocumentErrors) -> [UInt8] {
    let css = style.render(
      Record(
        [
          heading.patient, heading.status, heading.title, phrases["page.confidential"], phrases["page.page"],
          phrases["page.of"],
        ].map(Value.text)))
    let hash = SHA256.hash(data: css).base64
    return page.render(
      Record([
        .text(facts.language), .text(phrases.has("page.direction") ? phrases["page.direction"] : "ltr"),
        .text("\(heading.title) (\(heading.status))"), .text("Spineboard \(DocumentMaker.programVersion)"),
        .text(kind.rawValue), .text(hash), .region(css),
        .list(
          regions.map {
            let name = $0.name ?? ""
            return Record([.text(name), .region($0.html), .condition(heading.ruled.contains(name))])
          }),
      ]))
  }

  private static func field(_ name: String, _ kind: Kind = .text) -> Declaration {
    Declaration(name: name, kind: kind, audience: .patient, mayBeAbsent: false)
  }

  private static let pageSchema = Schema([
    field("language"), field("direction"), field("title"), field("program"), field("kind"),
    field("styleHash"),
    field("style", .region),
    field(
      "regions",
      .list(Schema([field("name"), field("content", .region), field("isRuled", .condition)]))),
  ])

  private static let styleSchema = Schema([
    field("patient"), field("status"), field("heading"), field("confidential"), field("pageWord"),
    field("ofWord"),
  ])
}

extension SHA256.Digest {
  /// The digest in base 64, as a content security policy wants it.
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
    let bytes = Array(self)
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start...].prefix(3)
      let number = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
      for place in 0..<4 {
        text.append(place <= chunk.count ? alphabet[number >> (18 - 6 * place) & 63] : "=")
      }
    }
    return String(text)
  }
}
