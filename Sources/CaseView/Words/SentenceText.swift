import SpinePathway

/// One sentence of `rules.yaml`: its words, and the places that are filled.
package struct SentenceText: Hashable, Sendable {
  /// A run of words, a place that is filled, or a name that fills none.
  private enum Piece: Hashable, Sendable {
    case words(String)
    case hole(Placeholder)
    case unknown(String)
  }

  /// The sentence as it stands in the file.
  package let text: String
  private let pieces: [Piece]

  /// Reads a sentence; a brace that is never closed is words.
  package init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    // Braces are ASCII, so that bytes find them: the program reads every sentence each time it starts.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let name = String(rest[rest.utf8.index(after: open)..<close])
      pieces.append(Placeholder(rawValue: name).map(Piece.hole) ?? .unknown(name))
      rest = rest[rest.utf8.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    (self.text, self.pieces) = (text, pieces)
  }

  /// The names in braces, in their order.
  package var holes: [String] {
    pieces.compactMap { piece in
      switch piece {
      case .words: nil
      case .hole(let hole): hole.rawValue
      case .unknown(let name): name
      }
    }
  }

  /// The sentence with every place filled; a place that nothing fills keeps its name in braces.
  func filled(_ word: (Placeholder) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .hole(let hole): word(hole) ?? "{\(hole.rawValue)}"
      case .unknown(let name): "{\(name)}"
      }
    }.joined()
  }
}
