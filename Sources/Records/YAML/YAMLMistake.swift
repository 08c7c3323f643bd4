/// Finds the mistake that made the parser stop.
///
/// The parser stops where it can no longer go on, usually a line or more after the mistake, and names what it
/// expected there. The lines themselves say more.
struct YAMLMistake {
  private let source: YAMLSource

  init(in source: YAMLSource) {
    self.source = source
  }

  /// The mistake behind a malformation.
  ///
  /// - Parameters:
  ///   - kind: What the parser's phrase stands for.
  ///   - place: Where the parser stopped.
  ///   - opening: Where the thing that it was reading began, if it said so.
  /// - Returns: The mistake with its own place and remedy.
  func fault(_ kind: Malformation, at place: Place, since opening: Place?) -> Fault {
    switch kind {
    case .missingColon: return keyWithoutColon(at: opening ?? place)
    case .unfinishedText: return Fault(.malformed(kind), at: opening ?? place)
    case .colonInText: return secondColon(at: place)
    case .indentation: return misplaced(at: place)
    case .missingDash:
      return nearestMistake(
        from: place, among: [.dashWithoutBlank, .wrongBlank, .wrongColon, .colonWithoutBlank])
        ?? Fault(.malformed(kind), at: place)
    case .documentStart: return misplacedFirst(at: place)
    case .unfinishedCollection: return openBracket(opening ?? place, until: place)
    default: return Fault(.malformed(kind), at: place)
    }
  }

  /// A line that should be a key, found at its beginning.
  private func keyWithoutColon(at place: Place) -> Fault {
    guard let line = source.line(Int(place.line)) else { return Fault(.malformed(.missingColon), at: place) }
    if let above = contentLines(above: line.number).first {
      if above.opensBlock { return Fault(.malformed(.blockIndentation), at: place) }
      if let cut = commentInText(from: above, to: line) { return cut }
    }
    return ownFault(of: line) ?? Fault(.malformed(.missingColon), at: place)
  }

  /// A comment on its own line that ends a text which continues after it; nil where there is none.
  private func commentInText(from first: YAMLLine, to last: YAMLLine) -> Fault? {
    guard !first.opensRecord, last.indentation > first.indentation, last.number - first.number > 1,
      last.keyColon == nil
    else { return nil }
    let comment = (first.number + 1..<last.number).lazy.compactMap(source.line)
      .first { $0.indentation > first.indentation && $0.scalars.dropFirst($0.indentation).first == "#" }
    return comment.map { fault(.cutText, in: $0, at: $0.indentation) }
  }

  /// A colon where the text before it has not ended, on this line or on one above.
  private func secondColon(at place: Place) -> Fault {
    let own = Fault(.malformed(.colonInText), at: place)
    guard let line = source.line(Int(place.line)) else { return own }
    if let key = line.keyColon, key + 1 < place.column {
      if case (.curlyQuote, let index)? = line.mistake { return fault(.curlyQuote, in: line, at: index) }
      return own
    }
    return aroundMistake(line) ?? own
  }

  /// What is wrong where the key itself is sound: a line above, or the indentation.
  private func aroundMistake(_ line: YAMLLine) -> Fault? {
    if let fault = mistakeAbove(line) { return fault }
    if let mistake = line.mistake, mistake.kind == .wrongBlank {
      return fault(.wrongBlank, in: line, at: mistake.index)
    }
    let above = contentLines(above: line.number).filter { $0.keyColon != nil }.prefix(2).map(\.self)
    guard let last = above.first, line.indentation > last.indentation else { return nil }
    if above.count > 1, isLeftOfRecord(last, between: above[1], and: line) {
      return fault(.tooFarLeft, in: last, at: last.indentation)
    }
    return fault(.tooFarRight, in: line, at: line.indentation)
  }

  /// Whether a line begins further left than its record, judged by the lines before and after it.
  private func isLeftOfRecord(_ line: YAMLLine, between above: YAMLLine, and below: YAMLLine) -> Bool {
    above.indentation == below.indentation || (above.opensRecord && above.indentation >= line.indentation)
  }

  /// The mistake in the lines that may still be one text with `line`: from the nearest above to the one where it begins.
  private func mistakeAbove(_ line: YAMLLine) -> Fault? {
    let above = contentLines(above: line.number)
    for (index, candidate) in above.enumerated() {
      let isBeginning = candidate.indentation <= line.indentation
      if let mistake = candidate.mistake, mistake.kind != .missingColon {
        return fault(mistake.kind, in: candidate, at: mistake.index)
      }
      guard isBeginning else { continue }
      let isContinued =
        index + 1 < above.count && above[index + 1].indentation < candidate.indentation
        && above[index + 1].keyColon != nil && !above[index + 1].opensRecord
      return isContinued ? nil : ownFault(of: candidate)
    }
    return nil
  }

  /// Something is where a key should be: after a closed quote or bracket, after a comment, or at a column where no
  /// record begins.
  private func misplaced(at place: Place) -> Fault {
    let own = Fault(.malformed(.indentation), at: place)
    guard let line = source.line(Int(place.line)) else { return own }
    let above = contentLines(above: line.number)
    if line.scalars.prefix(Int(place.column) - 1).contains(where: { $0 != " " && $0 != "-" }) {
      let open = above.prefix(Self.linesOfText).lazy.compactMap { line in line.openQuote.map { (line, $0) } }
        .first
      return open.map { fault(.unfinishedText, in: $0, at: $1) }
        ?? Fault(.malformed(.textBehindEnd), at: place)
    }
    if let last = above.first, let comment = last.trailingComment, last.indentation < line.indentation {
      return fault(.cutText, in: last, at: comment)
    }
    if let last = above.first, let cut = commentInText(from: last, to: line) { return cut }
    if line.isElement { return Fault(.malformed(.dash), at: place) }
    return ownFault(of: line) ?? aroundMistake(line) ?? own
  }

  /// The file does not begin at the margin, so the first line that does looks like the start of another document.
  private func misplacedFirst(at place: Place) -> Fault {
    guard let first = contentLines(above: Int(place.line)).last, first.indentation > 0 else {
      return Fault(.malformed(.textBehindEnd), at: place)
    }
    return fault(.tooFarRightFirst, in: first, at: first.indentation)
  }

  /// A list or record in brackets that does not end, or lacks a comma.
  private func openBracket(_ opening: Place, until place: Place) -> Fault {
    guard let first = source.line(Int(opening.line)) else {
      return Fault(.malformed(.unfinishedCollection), at: place)
    }
    for number in Int(opening.line)..<max(Int(opening.line) + 1, Int(place.line)) {
      guard let line = source.line(number), let comment = line.trailingComment,
        number > first.number || comment >= opening.column
      else { continue }
      return fault(.cutText, in: line, at: comment)
    }
    guard place.line > opening.line else { return Fault(.malformed(.unfinishedCollection), at: place) }
    let last = source.line(Int(place.line))
    if last.map({ !$0.isContent || $0.indentation <= first.indentation }) ?? true {
      return Fault(.malformed(.openBracket), at: opening)
    }
    guard let above = contentLines(above: Int(place.line)).first else {
      return Fault(.malformed(.unfinishedCollection), at: place)
    }
    return fault(.unfinishedCollection, in: above, at: above.scalars.count)
  }

  /// How many lines up to look for a quote that was not closed.
  private static let linesOfText = 20

  private func nearestMistake(from place: Place, among kinds: Set<Malformation>) -> Fault? {
    guard let line = source.line(Int(place.line)) else { return nil }
    for candidate in contentLines(above: line.number).prefix(1) + [line] {
      if let mistake = candidate.mistake, kinds.contains(mistake.kind) {
        return fault(mistake.kind, in: candidate, at: mistake.index)
      }
    }
    return nil
  }

  private func ownFault(of line: YAMLLine) -> Fault? {
    line.mistake.map { fault($0.kind, in: line, at: $0.index) }
  }

  private func fault(_ kind: Malformation, in line: YAMLLine, at index: Int) -> Fault {
    Fault(.malformed(kind), at: Place(line: line.number, column: index + 1))
  }

  /// The lines above one that hold more than a comment, nearest first, as many as a record may plausibly have.
  private func contentLines(above number: Int) -> [YAMLLine] {
    guard number > 1 else { return [] }
    return (max(1, number - Self.linesSeen)..<number).reversed().compactMap(source.line).filter(\.isContent)
  }

  /// How many lines up to look for a mistake.
  private static let linesSeen = 200
}

extension YAMLSource {
  /// A line by its number, from 1; nil after the last one.
  func line(_ number: Int) -> YAMLLine? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let line = scalars[lineStarts[number - 1]...].prefix { $0 != "\n" && $0 != "\r" }
    return YAMLLine(number: number, scalars: Array(line))
  }
}
