import CaseView
import Pages

/// The elements of a page that came back, held against those of the page as it is made anew.
///
/// Words that are the same can still be hidden, moved or added to by what stands around them: an attribute, a style, a
/// script. A page is as it was made where its elements are the same in their order; one that another program wrote anew
/// may lack elements and hold new ones of the kinds that only set text.
struct PageShape {
  private let pieces: [MarkupReader.Piece]

  init(_ pieces: [MarkupReader.Piece]) { self.pieces = pieces }

  /// Whether the elements, their attributes and the texts are the same in their order; blanks at the edges of texts and
  /// the hash of the page apart.
  func isSame(as made: PageShape) -> Bool { normal == made.normal }

  /// Whether nothing in it can hide, move or add a word that the page as it is made anew does not hide, move or add.
  func isHarmless(beside made: PageShape) -> Bool {
    let styles = Set(made.styles)
    guard self.styles.allSatisfy(styles.contains) else { return false }
    // A block that was copied in, cut, or written a second time says of two documents that they are one.
    let own = metas.filter(Self.isOfSpineboard)
    guard own.isEmpty || own == made.metas.filter(Self.isOfSpineboard) else { return false }
    // A mark that was moved in a drawing says another level.
    let drawn = Set(made.drawings)
    guard drawings.allSatisfy(drawn.contains) else { return false }
    let known = made.attributes
    return pieces.allSatisfy { piece in
      // A tag that closes nothing leaves what it should have closed open: a bold word runs on to the end.
      if case .close(let name) = piece { return known[name] != nil || Self.plain.contains(name) }
      guard case .open(let name, let attributes) = piece else { return true }
      let left = attributes.filter { !isHarmless($0, on: name, attributes) }
      guard let own = known[name] else { return left.isEmpty && Self.plain.contains(name) }
      return left.allSatisfy(own.contains)
    }
  }

  /// Elements that only set text, where they have no attribute that does more.
  private static let plain: Set = [
    "html", "head", "body", "title", "meta", "main", "header", "footer", "article", "section", "div", "span",
    "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col",
    "thead",
    "tbody", "tr", "th", "td", "strong", "em", "b", "i", "code", "br", "a", "bdi", "small", "blockquote",
    "style",
  ]

  /// Whether an attribute says nothing of what shows: a name, a language, a width, a class where the page has no style.
  private func isHarmless(
    _ attribute: MarkupReader.Attribute, on element: String, _ all: [MarkupReader.Attribute]
  ) -> Bool {
    switch attribute.name {
    case "id", "lang", "xml:lang", "xmlns", "role": true
    case "class": styles.isEmpty
    case "href": attribute.value.hasPrefix("tel:")
    case "name", "content": element == "meta" && !all.contains { $0.name == "http-equiv" }
    case "style": Self.isWidth(attribute.value)
    case "scope": element == "th"
    default: false
    }
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

  /// The pieces without what browsers write their own way.
  private var normal: [MarkupReader.Piece] {
    var isSeal = false
    return pieces.compactMap { piece in
      switch piece {
      case .open("tbody", []), .close("tbody"): return nil
      case .open("meta", let attributes):
        isSeal = !Self.toldApart.isDisjoint(with: attributes)
        return isSeal ? nil : piece
      case .close("meta") where isSeal: return nil
      case .text(let text):
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : .text(words)
      default: return piece
      }
    }
  }

  /// The texts of its styles, in their order.
  private var styles: [String] {
    zip(pieces, pieces.dropFirst()).compactMap { piece, next in
      guard case .open("style", _) = piece, case .text(let text) = next else { return nil }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// What each of its drawings is made of.
  private var drawings: [[MarkupReader.Piece]] {
    var found: [[MarkupReader.Piece]] = []
    var open: [MarkupReader.Piece]?
    for piece in pieces {
      if case .open("svg", _) = piece {
        open = []
      } else if piece == .close("svg") {
        found.append(open ?? [])
        open = nil
      } else {
        open?.append(piece)
      }
    }
    return found
  }

  /// What the page says of itself, what is told apart left out.
  private var metas: [MarkupReader.Piece] {
    pieces.filter { piece in
      guard case .open("meta", let attributes) = piece else { return false }
      return Self.toldApart.isDisjoint(with: attributes)
    }
  }

  /// The attributes that elements of each name have.
  private var attributes: [String: Set<MarkupReader.Attribute>] {
    var found: [String: Set<MarkupReader.Attribute>] = [:]
    for case .open(let name, let attributes) in pieces { found[name, default: []].formUnion(attributes) }
    return found
  }
}
