/// Goes through a text of Markdown character by character, as its reader sees it.
struct MarkdownMarks: IteratorProtocol {
  /// What is seen next.
  enum Seen {
    /// A character, with the indices of its bytes among the program's literals.
    case character(Character, Range<Int>)
    /// The end of a sentence, or of a part of one that stands by itself, with its mark.
    case clauseEnd(Unicode.Scalar)
    /// A comma, a bracket or a quotation mark.
    case phraseEnd
    /// The end of a paragraph, an item, a row or a heading; whether an item of a list begins behind it.
    case blockEnd(beforeItem: Bool)
  }

  private let scalars: [Unicode.Scalar]
  private let places: [Range<Int>]
  private let reading: SeenWords.Reading
  private var index = 0

  init(_ text: SeenText, _ reading: SeenWords.Reading) {
    let scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
    var places: [Range<Int>] = []
    var offset = 0
    for scalar in scalars where offset < text.origins.count {
      let last = min(offset + UTF8.width(scalar), text.origins.count) - 1
      places.append(text.origins[offset]..<max(text.origins[last], text.origins[offset]) + 1)
      offset = last + 1
    }
    (self.scalars, self.places, self.reading) = (Array(scalars.prefix(places.count)), places, reading)
  }

  mutating func next() -> Seen? {
    while index < scalars.count {
      if let seen = step() { return seen }
    }
    return nil
  }

  private subscript(_ place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  /// What the scalar at the index is; nil where nothing is seen of it.
  private mutating func step() -> Seen? {
    let scalar = scalars[index]
    let place = places[index]
    defer { index += 1 }
    switch scalar {
    case "\n":
      return endsBlock(at: index) ? .blockEnd(beforeItem: beginsItem(at: index + 1)) : .character(" ", place)
    case "!", "|", "$", "@":
      if reading == .drawn, touchesLetter(index) { return .character(Character(scalar), place) }
      return scalar == "!" || scalar == "|" ? .clauseEnd(scalar) : .character(" ", place)
    case ".", "?", ";", ":", "\u{2013}", "\u{2014}", "\u{0964}":
      return isInsideNumber(index) || isBetweenLetters(index) ? .character(" ", place) : .clauseEnd(scalar)
    case ",", "(", ")", "\"", "\u{201C}", "\u{201D}":
      return isInsideNumber(index) ? .character(" ", place) : .phraseEnd
    default: break
    }
    guard reading != .plain else { return .character(Character(scalar), place) }
    switch scalar {
    case "*", "_", "`", "~", "[": return nil
    case "\\" where self[index + 1]?.isASCII == true: return nil
    case "]" where self[index + 1] == "(": return linkEnd(place)
    case "&": return reference(place)
    case "-", "\u{2010}", "\u{2011}", "\u{AD}":
      return reading != .shown ? hyphen() : .character(" ", place)
    default: return .character(Character(scalar), place)
    }
  }

  /// A hyphen that is read as nothing, with the end of the line behind it.
  private mutating func hyphen() -> Seen? {
    if self[index + 1] == "\n", !endsBlock(at: index + 1) { index += 1 }
    return nil
  }

  /// Skips the address of a link; its title is read.
  private mutating func linkEnd(_ place: Range<Int>) -> Seen? {
    while let next = self[index + 1], next != ")", next != "\"", next != "\n" { index += 1 }
    if self[index + 1] == ")" { index += 1 }
    return nil
  }

  /// What `&nbsp;`, `&shy;` or `&#112;` prints.
  private mutating func reference(_ place: Range<Int>) -> Seen? {
    let name = scalars[(index + 1)...].prefix(10).prefix { $0 != ";" }
    guard self[name.endIndex] == ";", let scalar = Self.scalar(of: String(String.UnicodeScalarView(name)))
    else { return .character("&", place) }
    index = name.endIndex
    return scalar.properties.isDefaultIgnorableCodePoint ? nil : .character(Character(scalar), place)
  }

  private static func scalar(of name: String) -> Unicode.Scalar? {
    switch name {
    case "nbsp": return "\u{A0}"
    case "shy": return "\u{AD}"
    case "zwnj": return "\u{200C}"
    case "zwj": return "\u{200D}"
    case "hyphen", "dash": return "-"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }

  // MARK: - Ends

  /// Whether a line's end ends what is read as one: a paragraph, a heading, an item, a row.
  private func endsBlock(at end: Int) -> Bool {
    let start = scalars[..<end].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let line = scalars[start..<end].drop { $0 == " " || $0 == ">" }
    let next = scalars[(end + 1)...].drop { $0 == " " || $0 == ">" }
    guard let first = next.first, first != "\n", line.first != "#" else { return true }
    return first == "#" || first == "|" || first == "=" || beginsItem(at: end + 1)
  }

  /// Whether a line begins an item of a list.
  private func beginsItem(at start: Int) -> Bool {
    let line = scalars[start...].drop { $0 == " " || $0 == ">" }
    guard let first = line.first else { return false }
    if "-*+".unicodeScalars.contains(first) { return line.dropFirst().first == " " }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let mark = line.dropFirst(digits.count).first
    return !digits.isEmpty && (mark == "." || mark == ")") && line.dropFirst(digits.count + 1).first == " "
  }

  /// Whether a letter stands before or behind a sign that may pass for one: `progno$is`.
  private func touchesLetter(_ place: Int) -> Bool {
    [place - 1, place + 1].contains { self[$0]?.properties.isAlphabetic == true }
  }

  /// A point in `0.5`.
  private func isInsideNumber(_ place: Int) -> Bool {
    self[place - 1]?.properties.numericType != nil && self[place + 1]?.properties.numericType != nil
  }

  /// A point in `S.I.N.S.`: letters stand alone around it.
  private func isBetweenLetters(_ place: Int) -> Bool {
    guard self[place] == ".", self[place - 1]?.properties.isAlphabetic == true else { return false }
    let isAlone = self[place - 2].map { !$0.properties.isAlphabetic } ?? true
    return isAlone && self[place + 1]?.properties.isAlphabetic == true
  }
}
