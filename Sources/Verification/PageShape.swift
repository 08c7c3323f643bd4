import CaseView
import Pages

/// The elements of a page that came back, held against those of the page as it is made anew.
///
/// Words that are the same can still be hidden, moved or added to by what stands around them: an attribute, a style, a
/// script, the cell of a table. A page that still has a style or says what it was made of has to have the elements that it
/// was made with. One that another program wrote anew, without either, may lack elements and hold new ones of the kinds
/// that only set text.
struct PageShape {
  let pieces: [MarkupReader.Piece]

  init(_ pieces: [MarkupReader.Piece]) { self.pieces = pieces }

  /// Whether the page shows its words as the page that is made anew does.
  func shows(as made: PageShape) -> Bool {
    normal == made.normal
      || !isStyled && metas.allSatisfy { !Self.isOfSpineboard($0) } && isHarmless(beside: made)
  }

  /// Whether nothing in it can hide, move or add a word that the page as it is made anew does not hide, move or add.
  private func isHarmless(beside made: PageShape) -> Bool {
    guard tables == made.tables, drawings.isEmpty || drawings == made.drawings, hasOwnNumbers else {
      return false
    }
    guard depth <= made.depth + Self.mostMore else { return false }
    let known = made.attributes
    return pieces.allSatisfy { piece in
      // A tag that closes nothing leaves what it should have closed open: a bold word runs on to the end.
      if case .close(let name) = piece { return known[name] != nil || Self.plain.contains(name) }
      guard case .open(let name, let attributes) = piece else { return true }
      let left = attributes.filter { !Self.isHarmless($0, on: name, attributes) }
      guard let own = known[name] else { return left.isEmpty && Self.plain.contains(name) }
      return left.allSatisfy(own.contains)
    }
  }

  /// How many more elements may stand in each other than in the page made anew: each list and quotation is set further in,
  /// until its text is off the page.
  private static let mostMore = 4

  /// Elements that only set text, where they have no attribute that does more.
  private static let plain: Set = [
    "html", "head", "body", "title", "meta", "main", "header", "footer", "article", "section", "div", "span",
    "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col",
    "thead",
    "tbody", "tr", "th", "td", "strong", "em", "b", "i", "code", "br", "a", "bdi", "blockquote",
  ]

  /// Whether an attribute says nothing of what shows, on a page without a style: a name, a language, a width, a class.
  private static func isHarmless(
    _ attribute: MarkupReader.Attribute, on element: String, _ all: [MarkupReader.Attribute]
  ) -> Bool {
    switch attribute.name {
    case "id", "lang", "xml:lang", "xmlns", "class": true
    case "href": attribute.value.hasPrefix("tel:")
    case "name", "content": element == "meta" && isOfProgram(all)
    case "style": isWidth(attribute.value)
    case "scope": element == "th"
    case "role": attribute.value.hasPrefix("doc-")
    default: false
    }
  }

  /// Whether an entry of the head says which program wrote the page, when, or how wide a screen is.
  private static func isOfProgram(_ attributes: [MarkupReader.Attribute]) -> Bool {
    let (name, content) = (
      attributes.first { $0.name == "name" }?.value, attributes.first { $0.name == "content" }?.value
    )
    if attributes.contains(where: { $0.name == "http-equiv" }) { return false }
    return ["generator", "author", "created", "changed", "date", "keywords"].contains(name)
      || name == "viewport" && content?.hasPrefix("width=device-width") == true
  }

  /// Whether a style gives a width or an alignment, and nothing else.
  private static func isWidth(_ style: String) -> Bool {
    style.split(separator: ";").allSatisfy { rule in
      let words = rule.split { $0 == ":" || $0 == " " || $0.isNewline }
      guard words.count == 2 else { return rule.allSatisfy(\.isWhitespace) }
      return words[0] == "text-align" && ["left", "right", "center"].contains(words[1])
        || words[0] == "width" && words[1].last == "%" && (Int(words[1].dropLast()) ?? 0) > 4
    }
  }

  private static func isOfSpineboard(_ piece: MarkupReader.Piece) -> Bool {
    guard case .open(_, let attributes) = piece else { return false }
    return attributes.contains { $0.name == "name" && $0.value.hasPrefix(ProvenanceBlock.prefix) }
  }
}

extension PageShape {
  /// Entries whose difference is a finding of its own, and shows nothing: the hash of the page, of the profile, of the
  /// centre.
  private static let toldApart = Set(
    ["sha256", DocumentOptions.Name.profileHash.rawValue, DocumentOptions.Name.centreHash.rawValue].map {
      MarkupReader.Attribute(name: "name", value: ProvenanceBlock.prefix + $0)
    })
  /// Attributes that say nothing of what shows, outside of a drawing: there a hatching is found by its name.
  private static let silent: Set = ["id", "lang", "scope"]

  /// The pieces without what browsers write their own way.
  private var normal: [MarkupReader.Piece] {
    var (isSeal, isStyle, isDrawing) = (false, false, false)
    return pieces.compactMap { piece in
      switch piece {
      case .open("tbody", []), .close("tbody"): return nil
      case .open("meta", let attributes):
        isSeal = !Self.toldApart.isDisjoint(with: attributes)
        return isSeal ? nil : piece
      case .open(let name, let attributes):
        isStyle = name == "style"
        isDrawing = isDrawing || name == "svg"
        return .open(name, isDrawing ? attributes : attributes.filter { !Self.silent.contains($0.name) })
      case .close("meta") where isSeal: return nil
      case .text(let text):
        let words = isStyle ? Self.rules(text) : Self.words(text)
        return words.isEmpty ? nil : .text(words)
      case .close("style"):
        isStyle = false
        return piece
      case .close("svg"):
        isDrawing = false
        return piece
      default: return piece
      }
    }
  }

  private static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }

  /// The text of a style: of blanks only those of ASCII are blanks to a browser.
  private static func rules(_ text: String) -> String {
    text.split { $0.isASCII && $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether it has a style.
  private var isStyled: Bool {
    pieces.contains { if case .open("style", _) = $0 { true } else { false } }
  }

  /// What the page says of itself.
  private var metas: [MarkupReader.Piece] {
    pieces.filter { if case .open("meta", _) = $0 { true } else { false } }
  }

  /// The attributes that elements of each name have.
  private var attributes: [String: Set<MarkupReader.Attribute>] {
    var found: [String: Set<MarkupReader.Attribute>] = [:]
    for case .open(let name, let attributes) in pieces { found[name, default: []].formUnion(attributes) }
    return found
  }
}
