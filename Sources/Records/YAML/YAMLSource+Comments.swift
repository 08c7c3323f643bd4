/// Comments that touch a value: what the parser drops there, its author may have meant as text.
///
/// The parser passes on no comments. Each is found again in the characters of the file by means of the text that
/// the parser made of the value, which shows where the value ends.
extension YAMLSource {
  /// Where a value is, as far as that decides what its next line may be.
  struct Surroundings {
    /// Whether a list in brackets or a record in braces holds the value.
    var isInFlow: Bool
    /// The column of the key or dash in front of the value, from 1; a line that begins further right continues the
    /// value.
    var column: Int
    /// The first character after the key, or after the bracket whose first element the value is; nil for any other
    /// element of a list.
    var keyEnd: Place?
  }

  /// The `#` of a comment that touches the plain scalar `text` at a place; nil where there is none.
  func comment(touching text: String, at place: Place, in surroundings: Surroundings) -> Place? {
    guard let start = index(of: place) ?? (text.isEmpty ? scalars.count : nil) else { return nil }
    if let mark = commentBefore(start, surroundings) { return self.place(of: mark) }
    guard let end = end(ofPlain: text, from: start) else { return nil }
    return commentBehind(end, surroundings).map(self.place(of:))
  }

  /// The `#` of a comment on the line that introduces a block scalar with `|` or `>`, or before it; nil where
  /// there is none.
  func comment(touchingBlockAt place: Place, in surroundings: Surroundings) -> Place? {
    guard let start = index(of: place) else { return nil }
    if let mark = commentBefore(start, surroundings) { return self.place(of: mark) }
    var index = start
    while index < scalars.count, !isLineEnd(index) {
      if isCommentMark(index) { return self.place(of: index) }
      index += 1
    }
    return nil
  }

  /// The index after the plain scalar `text`: one line break in it is a space of the text, each further one a line
  /// end.
  private func end(ofPlain text: String, from start: Int) -> Int? {
    var (index, rest) = (start, Array(text.unicodeScalars)[...])
    while let expected = rest.first {
      guard index < scalars.count else { return nil }
      let (breaks, next) = lineBreaks(from: index)
      if breaks > 0 {
        let folded: Unicode.Scalar = breaks == 1 ? " " : "\n"
        let count = max(1, breaks - 1)
        guard rest.prefix(count).allSatisfy({ $0 == folded }), rest.count >= count else { return nil }
        rest = rest.dropFirst(count)
        index = next
      } else {
        guard scalars[index] == expected else { return nil }
        rest = rest.dropFirst()
        index += 1
      }
    }
    return index
  }

  /// How many lines end in the blanks that begin here, and the index after those blanks.
  private func lineBreaks(from start: Int) -> (count: Int, next: Int) {
    var (index, count) = (start, 0)
    while index < scalars.count {
      if isLineEnd(index) {
        count += 1
        if scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
      } else if !isBlank(index) {
        break
      }
      index += 1
    }
    return (count, index)
  }

  /// The comment between a key or dash and its value.
  private func commentBefore(_ start: Int, _ surroundings: Surroundings) -> Int? {
    guard let first = surroundings.keyEnd.flatMap(index(of:)) ?? dash(before: start), first < start else {
      return nil
    }
    return (first..<start).first(where: isCommentMark)
  }

  /// The comment after a value: on its line, in brackets also after its comma, or on the next line if that
  /// continues it.
  private func commentBehind(_ end: Int, _ surroundings: Surroundings) -> Int? {
    var index = afterBlanks(end)
    let hasComma = surroundings.isInFlow && index < scalars.count && scalars[index] == ","
    if hasComma { index = afterBlanks(index + 1) }
    guard index < scalars.count else { return nil }
    if isCommentMark(index) { return index }
    if hasComma { return nil }
    guard isLineEnd(index) else { return nil }
    let next = afterBlanks(scalars[index...].starts(with: ["\r", "\n"]) ? index + 2 : index + 1)
    guard next < scalars.count, isCommentMark(next) else { return nil }
    return surroundings.isInFlow || place(of: next).column > surroundings.column ? next : nil
  }

  /// The index of the dash that introduces the value at an index, past blank lines and comments; nil where there
  /// is none.
  private func dash(before start: Int) -> Int? {
    var line = Int(place(of: start).line) - 1
    guard scalars[lineStarts[line]..<start].allSatisfy({ $0 == " " || $0 == "\t" }) else { return nil }
    while line > 0 {
      line -= 1
      let first = afterBlanks(lineStarts[line])
      guard first < scalars.count else { return nil }
      if isLineEnd(first) || isCommentMark(first) { continue }
      return scalars[first] == "-" ? first : nil
    }
    return nil
  }

  private func afterBlanks(_ start: Int) -> Int {
    var index = start
    while index < scalars.count, isBlank(index) { index += 1 }
    return index
  }

  private func isBlank(_ index: Int) -> Bool { scalars[index] == " " || scalars[index] == "\t" }

  private func isLineEnd(_ index: Int) -> Bool { scalars[index] == "\n" || scalars[index] == "\r" }

  /// Whether a `#` outside any text begins a comment here: after a blank, a line end, an opening bracket or a
  /// comma.
  private func isCommentMark(_ index: Int) -> Bool {
    guard scalars[index] == "#", index > 0, !isBlank(index - 1), !isLineEnd(index - 1) else {
      return scalars[index] == "#"
    }
    return ["[", "{", ","].contains(scalars[index - 1])
  }
}
