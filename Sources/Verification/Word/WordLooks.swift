/// Which elements of a file of a word processor can hide, move or add text.
struct WordLooks {
  /// Elements that it may have; nil where it may have any that hides nothing.
  private let known: Set<String>?

  /// Those of the text and of the margins: a program has hundreds that show something, and a document takes few.
  static let text = WordLooks(known: textElements)
  /// Those of styles.
  static let styles = WordLooks(known: nil)

  /// Elements that set text, as pandoc, LibreOffice and Word write them.
  private static let textElements: Set = [
    "w:document", "w:body", "w:hdr", "w:ftr", "w:p", "w:pPr", "w:r", "w:rPr", "w:t", "w:tab", "w:tabs",
    "w:br", "w:cr",
    "w:noBreakHyphen", "w:lastRenderedPageBreak", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd",
    "w:fldSimple",
    "w:fldChar", "w:instrText", "w:b", "w:bCs", "w:i", "w:iCs", "w:u", "w:caps", "w:smallCaps", "w:noProof",
    "w:lang",
    "w:sz", "w:szCs", "w:kern", "w:rFonts", "w:color", "w:rtl", "w:cs", "w:rStyle", "w:pStyle", "w:jc",
    "w:ind",
    "w:spacing", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:suppressAutoHyphens",
    "w:suppressLineNumbers", "w:outlineLvl", "w:numPr", "w:ilvl", "w:numId", "w:bidi", "w:wordWrap",
    "w:contextualSpacing",
    "w:pBdr", "w:top", "w:bottom", "w:left", "w:right", "w:start", "w:end", "w:between", "w:tbl", "w:tblPr",
    "w:tblStyle",
    "w:tblW", "w:tblInd", "w:tblLayout", "w:tblLook", "w:tblBorders", "w:insideH", "w:insideV",
    "w:tblCellMar",
    "w:tblCaption", "w:tblDescription", "w:tblGrid", "w:gridCol", "w:tr", "w:trPr", "w:tblHeader",
    "w:cantSplit",
    "w:cnfStyle", "w:tc", "w:tcPr", "w:tcW", "w:tcBorders", "w:tcMar", "w:vAlign", "w:textDirection",
    "w:sectPr",
    "w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar", "w:pgNumType", "w:docGrid", "w:titlePg",
    "w:type",
    "w:formProt", "w:drawing", "wp:inline", "wp:extent", "wp:effectExtent", "wp:docPr",
    "wp:cNvGraphicFramePr",
    "a:graphicFrameLocks", "a:graphic", "a:graphicData", "pic:pic", "pic:nvPicPr", "pic:cNvPr",
    "pic:cNvPicPr", "a:picLocks",
    "pic:blipFill", "a:blip", "a:stretch", "a:fillRect", "pic:spPr", "a:xfrm", "a:off", "a:ext", "a:prstGeom",
    "a:avLst",
    "a:noFill", "a:ln", "a:headEnd", "a:tailEnd", "w:sdt", "w:sdtPr", "w:sdtEndPr", "w:sdtContent", "w:id",
    "w:docPartObj",
    "w:docPartGallery", "w:docPartUnique",
  ]

  /// Elements that hide or move text wherever they stand, unless they are switched off.
  private static let hiding: Set = [
    "w:vanish", "w:webHidden", "w:specVanish", "w:strike", "w:dstrike", "w:emboss", "w:imprint", "w:outline",
    "w:shadow",
    "w:hidden", "w:position", "w:fitText", "w:framePr", "w:eastAsianLayout", "w:highlight", "w:effect",
    "w:bidiVisual",
    "w:vMerge", "w:tblpPr", "w:background", "w:sym", "w:object", "w:pict", "w:altChunk", "w14:textFill",
    "mc:AlternateContent",
  ]

  /// Whether one of these pieces can hide, move or add text.
  func canHide(in pieces: [MarkupReader.Piece]) -> Bool {
    pieces.contains { piece in
      switch piece {
      case .open(let name, let attributes): canHide(name, attributes)
      case .comment: true
      case .close, .text: false
      }
    }
  }

  /// Whether an element can hide, move or add text.
  func canHide(_ name: String, _ attributes: [MarkupReader.Attribute]) -> Bool {
    if let known, !known.contains(name) { return true }
    if Self.hiding.contains(name) {
      return !["false", "0", "off", "none"].contains(attributes.first { $0.name == "w:val" }?.value ?? "true")
    }
    return Self.hasOddMeasure(name) { wanted in attributes.first { $0.name == wanted }?.value }
  }

  /// Whether letters are too small, too light or too near, lines too low, or text beyond the edge of the paper.
  private static func hasOddMeasure(_ name: String, _ value: (String) -> String?) -> Bool {
    func number(_ name: String) -> Int? { value(name).map { Int($0.prefix { $0 != "%" }) ?? .min } }
    switch name {
    // Half points.
    case "w:sz", "w:szCs": return (number("w:val") ?? 0) < 10
    case "w:w": return (number("w:val") ?? 100) < 50
    case "w:color": return isLight(value("w:val") ?? "") || isOfPaper(value("w:themeColor"))
    case "w:shd": return !isLight(value("w:fill") ?? "auto", orAuto: true) || value("w:themeFill") != nil
    // Twentieths of a point, of letters; of lines only what is exact can cut them.
    case "w:spacing":
      let isExact = value("w:lineRule") == "exact"
      return !(-20...60).contains(number("w:val") ?? 0) || isExact && (number("w:line") ?? 0) < 160
    case "w:ind":
      let sides = ["w:left", "w:right", "w:start", "w:end", "w:firstLine", "w:hanging"].compactMap(number)
      return !sides.allSatisfy { (-720...7200).contains($0) }
    case "w:tblInd": return !(-720...7200).contains(number("w:w") ?? 0)
    case "w:trHeight": return value("w:hRule") == "exact"
    case "w:textDirection": return value("w:val") != "lrTb"
    // Paper from A6 to A3, in twentieths of a point, and margins that leave room for the text.
    case "w:pgSz": return !["w:w", "w:h"].allSatisfy { (5900...24_000).contains(number($0) ?? 11_906) }
    case "w:pgMar":
      return !["w:left", "w:right", "w:top", "w:bottom"].allSatisfy { (0...2900).contains(number($0) ?? 0) }
    case "w:rFonts":
      return [value("w:ascii"), value("w:hAnsi"), value("w:cs")].contains { isOfSymbols($0 ?? "") }
    default: return false
    }
  }

  /// Whether a colour can hardly be told from paper: a relative luminance above 0.4 leaves less than 3 to 1 (WCAG 2.1, 1.4.3).
  private static func isLight(_ colour: String, orAuto: Bool = false) -> Bool {
    if colour == "auto" { return orAuto }
    guard let number = Int(colour, radix: 16), colour.count == 6 else { return false }
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { Double($0 * $0) / 65_025 }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.4
  }

  private static func isOfPaper(_ theme: String?) -> Bool {
    theme.map { $0.hasPrefix("background") || $0.hasPrefix("light") } ?? false
  }

  private static func isOfSymbols(_ font: String) -> Bool {
    ["wingdings", "webdings", "symbol", "zapf", "dingbat"].contains { font.lowercased().contains($0) }
  }

  /// Whether a theme makes the colours of text light.
  static func hasLightText(theme: [MarkupReader.Piece]) -> Bool {
    var isText = false
    return theme.contains { piece in
      guard case .open(let name, let attributes) = piece else { return false }
      if ["a:dk1", "a:dk2"].contains(name) { isText = true }
      if ["a:lt1", "a:lt2", "a:accent1"].contains(name) { isText = false }
      let colour = attributes.first { $0.name == (name == "a:sysClr" ? "lastClr" : "val") }?.value ?? ""
      return isText && (name == "a:srgbClr" || name == "a:sysClr") && isLight(colour)
    }
  }
}
