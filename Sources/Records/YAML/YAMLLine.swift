/// One line of a YAML file, as its author sees it: what the parser would make of it depends on the lines around
/// it.
struct YAMLLine {
  /// The number of the line, from 1.
  let number: Int
  /// Its characters without the line end.
  let scalars: [Unicode.Scalar]

  /// How many spaces it begins with.
  var indentation: Int { scalars.prefix { $0 == " " }.count }

  /// Whether it holds anything but blanks and a comment.
  var isContent: Bool {
    guard let first = scalars.first(where: { !Self.isBlank($0) }) else { return false }
    return first != "#"
  }

  /// Whether it is a key, or a dash and a key, without a value.
  var opensRecord: Bool { withoutComment.last == ":" }

  /// Whether it introduces a text of several lines with `|` or `>`.
  var opensBlock: Bool {
    guard let key = keyColon else { return false }
    let value = withoutComment.dropFirst(key + 1).drop { $0 == " " }
    return value.first == "|" || value.first == ">"
  }

  /// Whether its first visible character is the dash of a list.
  var isElement: Bool { scalars.dropFirst(indentation).starts(with: ["-", " "]) }

  /// The index of the first colon that a blank or the end of the line follows, outside quotes.
  var keyColon: Int? {
    unquoted.first { index in
      scalars[index] == ":" && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
  }

  /// The index of the `#` of a trailing comment; nil where there is none.
  var trailingComment: Int? {
    unquoted.first { index in
      scalars[index] == "#" && index > 0 && Self.isBlank(scalars[index - 1])
        && scalars[..<index].contains { !Self.isBlank($0) }
    }
  }

  /// The index of a quote that opens the value and is not closed on the line; nil where there is none.
  var openQuote: Int? {
    let start = keyColon.map { $0 + 1 } ?? indentation
    guard
      let index = scalars.indices.dropFirst(start).first(where: { scalars[$0] != " " && scalars[$0] != "-" }),
      scalars[index] == "\"" || scalars[index] == "'"
    else { return nil }
    return scalars.dropFirst(index + 1).contains(scalars[index]) ? nil : index
  }

  private var withoutComment: ArraySlice<Unicode.Scalar> {
    var rest = scalars[..<(trailingComment ?? scalars.count)]
    while let last = rest.last, Self.isBlank(last) { rest.removeLast() }
    return rest
  }

  /// The indices outside quotes; a quote opens where a value can begin, so that an apostrophe inside a word opens none.
  private var unquoted: [Int] {
    var (outside, quote): ([Int], Unicode.Scalar?) = ([], nil)
    for (index, scalar) in scalars.enumerated() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'",
        index == 0 || [" ", "[", "{", ","].contains(scalars[index - 1])
      {
        quote = scalar
      } else {
        outside.append(index)
      }
    }
    return outside
  }

  /// Whether a character looks blank, whether or not YAML takes it for a blank.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }
}

extension YAMLLine {
  /// What is wrong with a line whatever the lines around it say, and at which index; nil where nothing is.
  ///
  /// Only for a line already under suspicion: a line of a longer text may look like a key without its colon.
  var mistake: (kind: Malformation, index: Int)? {
    var index = 0
    while index < scalars.count, Self.isBlank(scalars[index]) {
      if scalars[index] != " " { return (scalars[index] == "\t" ? .tab : .wrongBlank, index) }
      index += 1
    }
    while scalars[index...].starts(with: ["-", " "]) {
      index += 2
      while index < scalars.count, scalars[index] == " " { index += 1 }
    }
    guard index < scalars.count else { return nil }
    if scalars[index] == "-", index + 1 < scalars.count, scalars[index + 1].properties.isAlphabetic {
      return (.dashWithoutBlank, index)
    }
    return mistake(ofKeyAt: index)
  }

  private func mistake(ofKeyAt start: Int) -> (kind: Malformation, index: Int)? {
    if Self.isCurlyQuote(scalars[start]) { return (.curlyQuote, start) }
    let end = scalars[start...].firstIndex { !Self.isOfKey($0) } ?? scalars.count
    guard end > start else { return nil }
    guard let next = scalars.indices[end...].first(where: { scalars[$0] != " " }) else {
      return (.missingColon, start)
    }
    if Self.colonLikes.contains(scalars[next]) { return (.wrongColon, next) }
    guard scalars[next] == ":" else { return keyColon == nil ? (.missingColon, start) : nil }
    guard next + 1 < scalars.count else { return nil }
    let following = scalars[next + 1]
    if following != " ", following != "\t" {
      return Self.isBlank(following) ? (.wrongBlank, next + 1) : (.colonWithoutBlank, next)
    }
    guard let value = scalars.indices[(next + 1)...].first(where: { scalars[$0] != " " }) else { return nil }
    return Self.isCurlyQuote(scalars[value]) ? (.curlyQuote, value) : nil
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      || scalar == "-" || scalar == "_"
  }

  private static func isCurlyQuote(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{201A}", "\u{00AB}", "\u{00BB}"].contains(
      scalar)
  }

  /// Full-width, small, ratio and modifier colons and the visarga, which look like a colon but are not one.
  private static let colonLikes: Set<Unicode.Scalar> = [
    "\u{FF1A}", "\u{FE55}", "\u{2236}", "\u{A789}", "\u{0903}",
  ]
}
