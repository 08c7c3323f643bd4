import FileForms

/// The tags and texts of a page or of a part of a DOCX that came back, whichever program saved it last.
///
/// It reads what browsers and word processors write: names in any case, attributes in any quotes or none, texts of style
/// and script as they stand. It leaves nothing out: whatever it does not know is text.
struct MarkupReader {
  /// One piece.
  enum Piece: Hashable, Sendable {
    /// A tag that opens an element, its attributes in the order of their names; an element that holds nothing closes, too.
    case open(String, [Attribute])
    case close(String)
    case text(String)
    /// A comment, or an instruction for a program.
    case comment(String)
  }

  /// One attribute.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// The pieces in their order.
  private(set) var pieces: [Piece] = []
  private var rest: Substring.UTF8View
  /// How many drawings are open: only in them does a slash at the end of a tag close an element of a page.
  private var drawings = 0

  /// Elements that hold nothing and are never closed, in pages.
  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  /// Elements of pages whose text holds no tags.
  private static let raw: Set = ["style", "script", "title", "textarea", "xmp", "noscript", "iframe"]
  /// Those of them in which characters are still written as references.
  private static let escapable: Set = ["title", "textarea"]

  private init(_ text: String) { rest = text[...].utf8 }

  /// The pieces of a page, the names of its elements and attributes in lower case.
  ///
  /// A drawing that another program packed into the address of a picture stands as its elements.
  static func page(_ bytes: [UInt8]) -> [Piece] {
    pieces(of: bytes, isPage: true).flatMap { piece -> [Piece] in
      guard case .open("img", let attributes) = piece, attributes.count == 1, attributes[0].name == "src",
        attributes[0].value.hasPrefix(drawing)
      else { return piece == .close("img") ? [] : [piece] }
      return Base64.bytes(of: attributes[0].value.dropFirst(drawing.count)).map {
        pieces(of: $0, isPage: true)
      } ?? [piece]
    }
  }

  private static let drawing = "data:image/svg+xml;base64,"

  /// The pieces of a part of a DOCX.
  static func xml(_ bytes: [UInt8]) -> [Piece] { pieces(of: bytes, isPage: false) }

  private static func pieces(of bytes: [UInt8], isPage: Bool) -> [Piece] {
    var reader = MarkupReader(String(decoding: bytes, as: UTF8.self))
    while !reader.rest.isEmpty { reader.takePiece(isPage: isPage) }
    return reader.pieces
  }

  private mutating func takePiece(isPage: Bool) {
    let text = rest.prefix { $0 != UInt8(ascii: "<") }
    rest = rest[text.endIndex...]
    add(text: text)
    guard !rest.isEmpty else { return }
    if rest.starts(with: "<!--".utf8) {
      rest = rest.dropFirst(4)
      pieces.append(.comment(take(to: "-->")))
    } else if rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) {
      takeDeclaration()
    } else if let next = rest.dropFirst().first, next == UInt8(ascii: "/") || Self.isLetter(next) {
      takeTag(isPage: isPage)
    } else {
      rest = rest.dropFirst()
      pieces.append(.text("<"))
    }
  }

  /// The form of the page and of XML say nothing; what else looks like one is told as a comment.
  private mutating func takeDeclaration() {
    let text = take(to: ">").dropFirst(2)
    let known = ["doctype html", "xml version", "mso-application progid=\"word.document\"?"]
    if !known.contains(where: text.lowercased().hasPrefix) || text.utf8.count > 80 {
      pieces.append(.comment(String(text)))
    }
  }

  /// The text up to a mark, which is passed over; all of it where there is none.
  private mutating func take(to mark: String) -> String {
    let bytes = Array(mark.utf8)
    var place = rest.startIndex
    while place < rest.endIndex, !rest[place...].starts(with: bytes) { place = rest.index(after: place) }
    let text = String(Substring(rest[..<place]))
    rest = rest[place...].dropFirst(bytes.count)
    return text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension MarkupReader {
  private mutating func takeTag(isPage: Bool) {
    rest = rest.dropFirst()
    let closes = rest.first == UInt8(ascii: "/")
    if closes { rest = rest.dropFirst() }
    let name = takeName(isPage)
    var (attributes, isEmpty) = ([Attribute](), false)
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      isEmpty = byte == UInt8(ascii: "/")
      if isEmpty || Self.isBlank(byte) {
        rest = rest.dropFirst()
      } else {
        attributes.append(takeAttribute(isPage))
      }
    }
    rest = rest.dropFirst()
    if closes {
      if name == "svg" { drawings = max(0, drawings - 1) }
      return pieces.append(.close(name))
    }
    pieces.append(.open(name, attributes.sorted { $0.name < $1.name }))
    let isDrawn = name == "svg" || drawings > 0
    if isEmpty && (!isPage || isDrawn && !Self.raw.contains(name)) || isPage && Self.void.contains(name) {
      pieces.append(.close(name))
    } else if isPage, Self.raw.contains(name) {
      takeRaw(name)
    } else if name == "svg" {
      drawings += 1
    }
  }

  private mutating func takeName(_ isPage: Bool) -> String {
    let name = rest.prefix {
      !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=")
    }
    rest = rest[name.endIndex...]
    let text = String(Substring(name))
    return isPage ? text.lowercased() : text
  }

  private mutating func takeAttribute(_ isPage: Bool) -> Attribute {
    let name = takeName(isPage)
    // A mark that begins no name is one of its own, so that reading goes on.
    if name.isEmpty { rest = rest.dropFirst() }
    dropBlanks()
    guard rest.first == UInt8(ascii: "=") else { return Attribute(name: name, value: "") }
    rest = rest.dropFirst()
    dropBlanks()
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = rest.prefix { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      rest = rest[value.endIndex...]
      return Attribute(name: name, value: CharacterReferences.resolved(String(Substring(value))))
    }
    rest = rest.dropFirst()
    let value = rest.prefix { $0 != quote }
    rest = rest[value.endIndex...].dropFirst()
    return Attribute(name: name, value: CharacterReferences.resolved(String(Substring(value))))
  }

  private mutating func dropBlanks() { rest = rest.drop(while: Self.isBlank) }

  /// The text of an element that holds no tags, up to the tag that closes it.
  private mutating func takeRaw(_ name: String) {
    let mark = Array("</\(name)".utf8)
    var place = rest.startIndex
    while place < rest.endIndex, !Self.starts(rest[place...], mark) { place = rest.index(after: place) }
    let text = String(Substring(rest[..<place]))
    rest = rest[place...]
    if !text.isEmpty {
      pieces.append(.text(Self.escapable.contains(name) ? CharacterReferences.resolved(text) : text))
    }
  }

  /// Whether a text begins with a mark, in whatever case.
  private static func starts(_ text: Substring.UTF8View, _ mark: [UInt8]) -> Bool {
    text.prefix(mark.count).elementsEqual(mark) { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
  }

  private mutating func add(text: Substring.UTF8View) {
    guard !text.isEmpty else { return }
    pieces.append(.text(CharacterReferences.resolved(String(Substring(text)))))
  }
}

/// Characters that are written as references, `&lt;` or `&#8209;`.
enum CharacterReferences {
  private static let named: [Substring: String] = [
    "lt": "<", "gt": ">", "quot": "\"", "amp": "&", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "middot": "\u{B7}", "bull": "\u{2022}", "hellip": "\u{2026}",
    "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "times": "\u{D7}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}", "rlm": "\u{200F}", "deg": "\u{B0}",
  ]

  /// The text with every reference that is known resolved, once.
  ///
  /// Of any other nobody can tell here what a browser shows for it: a mark that no document prints stands before it.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var (rest, result) = (text[...], "")
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(rest[rest.index(after: start)..<end])
      else {
        rest = rest.dropFirst()
        result += rest.first.map { $0.isLetter || $0 == "#" } == true ? "\u{FFFD}&" : "&"
        continue
      }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
