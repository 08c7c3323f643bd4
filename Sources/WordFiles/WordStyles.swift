import Pages

/// The styles of a DOCX, under the names that pandoc gives to the parts of a page.
enum WordStyles {
  private struct Style {
    let id: String
    let name: String
    /// Half points; nil for the size of the surrounding text.
    var size: Int?
    var isBold = false
    /// Twentieths of a point above and below.
    var space = (before: 60, after: 60)
    /// The level in the outline of the document, from 0.
    var level: Int?
  }

  /// Paragraphs; sizes are those of a clinician's page, a patient's is 3 points larger throughout, in large print 7.
  private static let paragraphs = [
    Style(id: "BodyText", name: "Body Text"), Style(id: "FirstParagraph", name: "First Paragraph"),
    Style(id: "Compact", name: "Compact", space: (20, 20)), Style(id: "BlockText", name: "Block Text"),
    Style(id: "Title", name: "Title", size: 20, isBold: true, space: (0, 120)),
    Style(id: "Heading1", name: "heading 1", size: 32, isBold: true, space: (120, 120), level: 0),
    Style(id: "Heading2", name: "heading 2", size: 26, isBold: true, space: (240, 60), level: 1),
    Style(id: "Heading3", name: "heading 3", isBold: true, space: (180, 40), level: 2),
    Style(id: "TableCaption", name: "Table Caption", isBold: true, space: (120, 40)),
    Style(id: "Header", name: "header", size: 18, space: (0, 0)),
    Style(id: "Footer", name: "footer", size: 18, space: (0, 0)),
  ]

  /// The words in the margins stay small on every sheet, so that they fit on one line.
  private static let inMargin = ["Header", "Footer"]

  /// The part `styles.xml`.
  static func text(_ layout: PageLayout) -> String {
    // Half points: 11 pt for clinicians, 14 pt for patients, 18 pt in large print (RNIB, checklists.md 3.1).
    let larger = !layout.isForPatient ? 0 : layout.isLarge ? 14 : 6
    return "<w:styles \(WordReference.word)>" + defaults(layout.language, 22 + larger) + normal
      + paragraphs.map { style($0, larger: inMargin.contains($0.id) ? 0 : larger) }.joined() + table
      + "</w:styles>"
  }

  // Word sets Devanagari and Arabic by cs and szCs, every other script by ascii, hAnsi and sz.
  private static func defaults(_ language: String, _ size: Int) -> String {
    """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:cs="Noto Sans"/>\
    <w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\
    <w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="\(language)"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault/></w:docDefaults>
    """
  }

  private static let normal = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    """

  private static func style(_ style: Style, larger: Int) -> String {
    // No heading or caption is left alone at the foot of a page (checklists.md 4.2).
    let keeps = style.level != nil || style.id == "TableCaption" ? "<w:keepNext/>" : ""
    let level = style.level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
    let size = style.size.map { "<w:sz w:val=\"\($0 + larger)\"/><w:szCs w:val=\"\($0 + larger)\"/>" } ?? ""
    return """
      <w:style w:type="paragraph" w:styleId="\(style.id)"><w:name w:val="\(style.name)"/>\
      <w:basedOn w:val="Normal"/><w:pPr>\(keeps)<w:spacing w:before="\(style.space.before)" \
      w:after="\(style.space.after)"/>\(level)</w:pPr><w:rPr>\(style.isBold ? "<w:b/><w:bCs/>" : "")\(size)</w:rPr>\
      </w:style>
      """
  }

  /// A table with a line around every cell and a bold first row.
  private static var table: String {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"595959\"/>"
    }
    return """
      <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:tblPr>\
      <w:tblBorders>\(sides.joined())</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/>\
      <w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>\
      </w:tblStylePr></w:style>
      """
  }
}
