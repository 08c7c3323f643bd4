/// A file whose free texts are slots, to be filled with one text after another.
struct Slots: Sendable {
  /// The contents of the file in order.
  private enum Piece: Sendable {
    case bytes([UInt8])
    case slot(Int)
  }

  /// The path of each slot.
  let places: [String]
  private let pieces: [Piece]

  /// The word that fills a slot: plain letters and digits, so that nothing changes it and
  /// a page can be searched for it.
  static func word(_ number: Int) -> String {
    let digits = String(number)
    return "Wq" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "qw"
  }

  init(_ survey: FieldSurvey) {
    places = survey.places.map(\.spelled)
    pieces = Self.split(survey.tree.json)
  }

  /// The file as JSON with these texts in its slots.
  func file(_ texts: (Int) -> String) -> [UInt8] {
    var json: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): json += bytes
      case .slot(let number): json += FileTree.text(texts(number)).json.dropFirst().dropLast()
      }
    }
    return json
  }

  private static func split(_ bytes: [UInt8]) -> [Piece] {
    parts(of: bytes).map { part in
      switch part {
      case .literal(let literal): .bytes(Array(literal))
      case .word(let number): .slot(number)
      }
    }
  }

  /// A text between words, or the number of a word.
  enum Part {
    case literal(ArraySlice<UInt8>)
    case word(Int)
  }

  /// A text cut at its words.
  static func parts(of bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var (start, index) = (0, 0)
    while index + 8 <= bytes.count {
      guard bytes[index] == UInt8(ascii: "W"), let number = number(in: bytes[index..<index + 8]) else {
        index += 1
        continue
      }
      parts += [.literal(bytes[start..<index]), .word(number)]
      index += 8
      start = index
    }
    return parts + [.literal(bytes[start...])]
  }

  private static func number(in word: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: word, as: UTF8.self)
    guard text.hasPrefix("Wq"), text.hasSuffix("qw") else { return nil }
    return Int(text.dropFirst(2).dropLast(2))
  }
}
