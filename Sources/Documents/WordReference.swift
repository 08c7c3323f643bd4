import MarkdownTemplates

/// A DOCX without text that gives others its paper, margins, styles and language.
///
/// The words of the margins stand in the header and the footer of every page; the numbers of the pages are fields,
/// which the word processor counts.
public struct WordReference: Sendable {
  private let layout: DocumentMaker.Layout

  /// Takes what a document says of its pages.
  public init(_ document: DocumentMaker.Document) {
    layout = document.layout
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
      ("word/header1.xml", header), ("word/footer1.xml", footer),
      ("word/styles.xml", WordStyles.text(language: layout.language, isForPatient: layout.isForPatient)),
    ]
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private var body: String {
    let (width, height) = layout.paper.twips
    return """
      <w:document \(Self.word) xmlns:r="\(Self.office)"><w:body><w:p/><w:sectPr>\
      <w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>\
      <w:pgSz w:w="\(width)" w:h="\(height)"/>\
      <w:pgMar w:top="1304" w:right="907" w:bottom="1191" w:left="907" w:header="510" w:footer="454" w:gutter="0"/>\
      </w:sectPr></w:body></w:document>
      """
  }

  private var header: String {
    let words = layout.margins
    let line = [words.continuation, words.patient].compactMap { $0 }.joined(separator: ". ")
    return paragraph("hdr", "Header", Self.run(line) + Self.tab + Self.run(words.status, isBold: true))
  }

  private var footer: String {
    let words = layout.margins
    return paragraph(
      "ftr", "Footer",
      Self.run("\(words.title). \(words.confidential)") + Self.tab + Self.run(words.page + " ")
        + Self.field("PAGE")
        + Self.run(" \(words.of) ") + Self.field("NUMPAGES"))
  }

  private func paragraph(_ element: String, _ style: String, _ runs: String) -> String {
    let right = layout.paper.twips.width - 2 * 907
    return """
      <w:\(element) \(Self.word)><w:p><w:pPr><w:pStyle w:val="\(style)"/><w:tabs>\
      <w:tab w:val="right" w:pos="\(right)"/></w:tabs></w:pPr>\(runs)</w:p></w:\(element)>
      """
  }

  private static let tab = "<w:r><w:tab/></w:r>"

  private static func run(_ text: String, isBold: Bool = false) -> String {
    var escaped: [UInt8] = []
    HTMLEscape.append(PrintedForm.oneLine(Array(text.utf8)), to: &escaped)
    let look = isBold ? "<w:rPr><w:b/></w:rPr>" : ""
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(String(decoding: escaped, as: UTF8.self))</w:t></w:r>"
  }

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private static var contentTypes: String {
    let types = [
      ("document", "document.main"), ("header1", "header"), ("footer1", "footer"), ("styles", "styles"),
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
    ])
  }

  private static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    let lines = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }
}
