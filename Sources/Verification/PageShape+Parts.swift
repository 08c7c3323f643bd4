import FileForms

extension PageShape {
  /// What stands in a table, in its order.
  enum TablePart: Hashable {
    case table, head, row
    case cell(String)
    /// Text outside of a cell, which browsers set before the table.
    case stray(String)
  }

  /// The parts of its tables, and cells that are in none: the same words in other cells say something else.
  var tables: [TablePart] {
    var (parts, open) = ([TablePart](), [String]())
    for piece in pieces {
      switch piece {
      case .open("table", _): parts.append(.table)
      case .open("thead", _): parts.append(.head)
      case .open("tr", _): parts.append(.row)
      case .open("td", _), .open("th", _): parts.append(.cell(""))
      case .open("br", _): Self.add(" ", in: open, to: &parts)
      case .text(let text) where !text.allSatisfy(\.isWhitespace): Self.add(text, in: open, to: &parts)
      default: break
      }
      Self.follow(piece, &open)
    }
    return parts.map { if case .cell(let text) = $0 { .cell(PlacedWord.printed(text)) } else { $0 } }
  }

  private static func add(_ text: String, in open: [String], to parts: inout [TablePart]) {
    if open.last == "td", case .cell(let start) = parts.last {
      parts[parts.count - 1] = .cell(start + text)
    } else if open.last == "table" {
      parts.append(.stray(PlacedWord.printed(text)))
    }
  }

  /// Notes which of table, caption and cell a piece opens or closes.
  private static func follow(_ piece: MarkupReader.Piece, _ open: inout [String]) {
    switch piece {
    case .open("table", _): open.append("table")
    case .open("caption", _): open.append("caption")
    case .open("td", _), .open("th", _): open.append("td")
    case .close("table"), .close("caption"), .close("td"), .close("th"): open = open.dropLast()
    default: break
    }
  }

  /// A drawing, and how much of the text stands before it.
  struct Drawing: Hashable {
    let textBefore: Int
    var pieces: [MarkupReader.Piece]
  }

  /// Its drawings in their order: a mark that was moved in one says another level, and so does a sign at another line.
  var drawings: [Drawing] {
    var (found, open, text, isStyle) = ([Drawing](), false, 0, false)
    for piece in pieces {
      if case .open(let name, _) = piece { isStyle = name == "style" }
      if piece == .close("style") { isStyle = false }
      if case .open("svg", _) = piece {
        found.append(Drawing(textBefore: text, pieces: []))
        open = true
      }
      if open { found[found.count - 1].pieces.append(piece) }
      if piece == .close("svg") { open = false }
      if !open, !isStyle, case .text(let words) = piece {
        text += words.unicodeScalars.count { !$0.properties.isWhitespace }
      }
    }
    return found
  }

  /// Whether each link that dials a number dials the one that it shows.
  var hasOwnNumbers: Bool {
    var (number, shown) = (String?.none, "")
    for piece in pieces {
      switch piece {
      case .open("a", let attributes):
        if number != nil { return false }
        let link = attributes.first { $0.name == "href" }?.value ?? ""
        if link.hasPrefix("tel:") { (number, shown) = (Self.digits(of: link), "") }
      case .text(let text): shown += text
      case .close("a"):
        if let dialled = number, dialled.isEmpty || dialled != Self.digits(of: shown) { return false }
        number = nil
      default: break
      }
    }
    return number == nil
  }

  /// What its pictures hold, where that stands in the page.
  var pictures: [[UInt8]] {
    pieces.compactMap { piece in
      guard case .open("img", let attributes) = piece else { return nil }
      let address = attributes.first { $0.name == "src" }?.value ?? ""
      return address.firstIndex(of: ",").flatMap { Base64.bytes(of: address[address.index(after: $0)...]) }
        ?? []
    }
  }

  var hasNumberedLists: Bool { pieces.contains { if case .open("ol", _) = $0 { true } else { false } } }

  /// The title of the window; nil where it has none.
  var title: String? {
    guard let place = pieces.firstIndex(where: { if case .open("title", _) = $0 { true } else { false } }),
      case .text(let title) = pieces[place...].dropFirst().first
    else { return nil }
    return title
  }

  private static func digits(of text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

  /// How many elements stand in each other at most.
  var depth: Int {
    var (depth, most) = (0, 0)
    for piece in pieces {
      switch piece {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      default: break
      }
      most = max(most, depth)
    }
    return most
  }
}
