import FileForms
import MarkdownTemplates
public import Pages

/// A DOCX without text from which others take their paper, margins, styles and language.
///
/// The words of the margins are in the header and footer of every page; the numbers of the pages are fields,
/// which the word processor counts.
public struct WordReference: Sendable {
  private let layout: PageLayout

  /// Takes what a document says about its pages.
  public init(_ layout: PageLayout) {
    self.layout = layout
  }

  /// The file.
  public var bytes: [UInt8] {
    var archive = StoredArchive()
    for (name, text) in parts { archive.add(name, Array((Self.declaration + text).utf8)) }
    return archive.bytes
  }

  private var parts: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", Self.contentTypes), ("_rels/.rels", Self.packageRelations),
      ("word/_rels/document.xml.rels", Self.relations), ("word/document.xml", body),
      ("word/header1.xml", header(words.continuation)), ("word/header2.xml", header(nil, below: layout.gap)),
      ("word/footer1.xml", footer), ("word/styles.xml", WordStyles.text(layout)),
    ]
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private var words: PageMargins { layout.margins }

  private var body: String {
    let (width, height) = layout.paper.twips
    return """
      <w:document \(Self.word) xmlns:r="\(Self.office)"><w:body><w:p/><w:sectPr>\
      <w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId5"/>\
      <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="first" r:id="rId4"/>\
      <w:pgSz w:w="\(width)" w:h="\(height)"/>\
      <w:pgMar w:top="1304" w:right="907" w:bottom="1191" w:left="907" w:header="510" w:footer="454" w:gutter="0"/>\
      <w:titlePg/></w:sectPr></w:body></w:document>
      """
  }

  /// The head of a page: the sender, then the patient and the status, below the gap of pre-printed paper.
  ///
  /// The text begins below its head, however tall that is.
  private func header(_ continuation: String?, below gap: Int? = nil) -> String {
    let writer = continuation.map { [run($0)] } ?? []
    return part(
      "hdr", "Header", writer + [run(words.patient) + Self.tab + run(words.status, isBold: true)],
      gap)
  }

  private var footer: String {
    let page =
      run(words.page + " ") + Self.field("PAGE") + run(" \(words.of) ") + Self.field("NUMPAGES")
    return part("ftr", "Footer", [run(words.title) + Self.tab + page, run(words.confidential)])
  }

  private func part(_ element: String, _ style: String, _ lines: [String], _ gap: Int? = nil) -> String {
    // The right margin: the width of the paper without its two side margins.
    let right = layout.paper.twips.width - 2 * 907
    // Twentieths of a point, 1440 to an inch of 25.4 mm, from the head that begins 510 below the edge.
    let above = gap.map { "<w:spacing w:before=\"\(max(0, $0 * 1440 * 10 / 254 - 510))\"/>" } ?? ""
    let paragraphs = lines.enumerated().map { index, runs in
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"\(right)\"/></w:tabs>"
        + "\(index == 0 ? above : "")</w:pPr>\(runs)</w:p>"
    }
    return "<w:\(element) \(Self.word)>\(paragraphs.joined())</w:\(element)>"
  }

  private static let tab = "<w:r><w:tab/></w:r>"

  private func run(_ text: String, isBold: Bool = false) -> String {
    var escaped: [UInt8] = []
    let form = PrintedForm.oneLine(Array(text.utf8))
    HTMLEscape.append(PrintedForm.isolated(form, on: layout.direction), to: &escaped)
    let look = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(String(decoding: escaped, as: UTF8.self))</w:t></w:r>"
  }

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private static var contentTypes: String {
    let types = [
      ("document", "document.main"), ("header1", "header"), ("header2", "header"), ("footer1", "footer"),
      ("styles", "styles"),
    ]
    let overrides = types.map { name, type in
      "<Override PartName=\"/word/\(name).xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.\(type)+xml\"/>"
    }
    return
      "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + overrides.joined() + "</Types>"
  }

  private static var packageRelations: String {
    relationships([("rId1", "officeDocument", "word/document.xml")])
  }

  private static var relations: String {
    relationships([
      ("rId1", "styles", "styles.xml"), ("rId3", "header", "header1.xml"), ("rId4", "footer", "footer1.xml"),
      ("rId5", "header", "header2.xml"),
    ])
  }

  private static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    let lines = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }
}
