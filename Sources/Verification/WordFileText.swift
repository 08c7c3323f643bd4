import FileForms

/// The text of a file of a word processor that came back.
///
/// Every text counts, whether it shows or not: what was deleted and kept, hidden, commented, or stands in a note.
struct WordFileText {
  /// The words of the text itself, then those of notes and comments.
  private(set) var words: [PlacedWord] = []
  /// The lines at the head and the foot of pages, without the numbers that are counted, each with the words of it.
  private(set) var margins: [[PlacedWord]] = []
  /// Whether something in it can hide, replace or add text: hidden letters, letters in the colour of paper, pictures,
  /// objects, or words in place of the number of an item.
  private(set) var canHide = false
  /// Whether it holds a picture.
  private(set) var hasPictures = false

  /// Reads the file; nil where it is no archive with a text.
  init?(_ file: [UInt8]) {
    guard let archive = ReadArchive(file), let text = archive["word/document.xml"] else { return nil }
    let body = WordPart(text, place: TextPlace())
    (words, canHide, hasPictures) = (body.words, body.canHide, body.hasPictures)
    for name in archive.names where name.hasPrefix("word/") { add(name, archive) }
  }

  /// Parts that hold no text of the document.
  private static let silent = ["settings", "webSettings", "fontTable", "theme/theme1", "styles"]

  private mutating func add(_ name: String, _ archive: ReadArchive) {
    let part = name.dropFirst("word/".count)
    if name == "word/document.xml" || part.contains("_rels/") || name.hasSuffix("/") { return }
    guard part.hasSuffix(".xml"), let bytes = archive[name] else {
      // Fonts that a word processor packs show nothing; what cannot be read may show anything.
      if part.hasPrefix("media/") {
        hasPictures = true
      } else {
        canHide = canHide || !part.hasPrefix("fonts/")
      }
      return
    }
    if part.hasPrefix("header") || part.hasPrefix("footer") {
      let margin = WordPart(bytes, place: TextPlace())
      canHide = canHide || margin.canHide
      if !margin.words.isEmpty { margins.append(margin.words) }
    } else if part.hasPrefix("numbering") {
      canHide = canHide || !Self.isPlain(numbering: bytes)
    } else if part == "styles.xml" {
      canHide = canHide || WordPart(bytes, place: TextPlace()).canHide
    } else if !Self.silent.contains(where: part.hasPrefix) {
      words += WordPart(bytes, place: .notes).words
    }
  }

  /// Whether items are marked with bullets and counted numbers alone.
  private static func isPlain(numbering: [UInt8]) -> Bool {
    MarkupReader.xml(numbering).allSatisfy { piece in
      guard case .open("w:lvlText", let attributes) = piece else { return true }
      let mark = attributes.first { $0.name == "w:val" }?.value ?? ""
      let rest = mark.split(separator: "%", omittingEmptySubsequences: false).enumerated().map {
        index, part in
        index == 0 ? part : part.dropFirst()
      }.joined()
      // Symbols of an old font stand in the private area.
      return rest.unicodeScalars.allSatisfy {
        !$0.properties.isAlphabetic && $0.properties.numericType == nil || $0 == "o"
      }
    }
  }
}

/// One part of a file of a word processor.
private struct WordPart {
  private(set) var words: [PlacedWord] = []
  private(set) var canHide = false
  private(set) var hasPictures = false
  private let place: TextPlace
  private var line = ""
  private var open: [String] = []
  /// The instructions of the fields that are open: what stands in one that counts pages is counted anew each time.
  private var fields: [String] = []

  /// Elements behind which a line ends.
  private static let lines: Set = ["w:p", "w:tc", "w:txbxContent"]
  private static let blanks: Set = ["w:tab", "w:br", "w:cr", "w:ptab"]
  /// Elements that bring in what is not text.
  private static let foreign: Set = [
    "w:altChunk", "w:object", "w:pict", "mc:AlternateContent", "w:sym", "w:ruby", "w:eastAsianLayout",
    "w:position", "w:fitText", "w:framePr",
  ]
  private static let hiding: Set = ["w:vanish", "w:webHidden", "w:specVanish", "w:strike", "w:dstrike"]
  private static let counts: Set = ["PAGE", "NUMPAGES", "SECTIONPAGES"]

  init(_ bytes: [UInt8], place: TextPlace) {
    self.place = place
    for piece in MarkupReader.xml(bytes) { take(piece) }
    endLine()
  }

  private mutating func take(_ piece: MarkupReader.Piece) {
    switch piece {
    case .open(let name, let attributes): start(name, attributes)
    case .close(let name):
      if Self.lines.contains(name) { endLine() }
      if name == "w:fldSimple" { fields = fields.dropLast() }
      if let index = open.lastIndex(of: name) { open.removeSubrange(index...) }
    case .text(let text): add(text)
    case .comment: canHide = true
    }
  }

  private mutating func start(_ name: String, _ attributes: [MarkupReader.Attribute]) {
    open.append(name)
    if Self.blanks.contains(name) { line += " " }
    if name == "w:noBreakHyphen" { line += "-" }
    let value = attributes.first { $0.name == "w:val" }?.value
    if name == "w:fldSimple" { fields.append(attributes.first { $0.name == "w:instr" }?.value ?? "") }
    if name == "w:fldChar" { takeField(attributes.first { $0.name == "w:fldCharType" }?.value) }
    hasPictures = hasPictures || name == "w:drawing"
    canHide = canHide || Self.foreign.contains(name) || Self.hides(name, value)
  }

  private static func hides(_ name: String, _ value: String?) -> Bool {
    switch name {
    case "w:sz", "w:szCs": (value.flatMap { Int($0) } ?? 0) < 10
    case "w:w": value.flatMap { Int($0.prefix { $0 != "%" }) }.map { $0 < 50 } ?? false
    case "w:color": value.map { isLight($0) } ?? false
    case _ where hiding.contains(name): !["false", "0", "off"].contains(value ?? "true")
    default: false
    }
  }

  /// Whether a colour can hardly be told from paper.
  private static func isLight(_ colour: String) -> Bool {
    guard let number = Int(colour, radix: 16), colour.count == 6 else { return false }
    return [number >> 16, number >> 8 & 255, number & 255].allSatisfy { $0 > 0xB0 }
  }

  private mutating func takeField(_ type: String?) {
    if type == "begin" { fields.append("") }
    if type == "end" { fields = fields.dropLast() }
  }

  private var isCounted: Bool {
    fields.contains { instruction in
      instruction.split(separator: " ").first.map { Self.counts.contains(String($0)) } ?? false
    }
  }

  private mutating func add(_ text: String) {
    if open.last == "w:instrText", !fields.isEmpty {
      fields[fields.count - 1] += text
      let isKnown = text.allSatisfy(\.isWhitespace) || isCounted || text.contains("HYPERLINK")
      canHide = canHide || !isKnown
    } else if !isCounted {
      // Blanks between elements are layout of the file; those of the text stand in its own elements.
      line += ["w:t", "w:delText"].contains(open.last) || !text.allSatisfy(\.isWhitespace) ? text : ""
    }
  }

  private mutating func endLine() {
    words += PlacedWord.words(of: line, at: place)
    line = ""
  }
}
