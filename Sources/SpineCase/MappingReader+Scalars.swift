import Records
import SourceText
import SpineScores

extension MappingReader {
  /// The longest one-line text, in bytes of UTF-8.
  static let longestLine = 4096

  /// Any text: names, addresses, identifiers, telephones and notes, where no word means an absence.
  func name(_ key: String) -> String? {
    node(key).flatMap { text($0, key, lines: false) }
  }

  /// A tag or an identifier of this format, behind which a comment is a remark.
  func code(_ key: String) -> String? {
    node(key).flatMap { text(Node($0.content, at: $0.position), key, lines: false) }
  }

  /// A text without which the record means nothing.
  func requiredName(_ key: String) -> String {
    if node(key) == nil { findings.error(at: position, path(of: key), "is missing") }
    return name(key) ?? ""
  }

  /// The name of somebody who judged something: a word of absence is no name.
  func judge(_ key: String) -> String {
    let name = requiredName(key)
    if Absence.word(name) != nil, let node = node(key) {
      fail(key, at: node.position, "'\(name)' names nobody; write who judged it")
    }
    return name
  }

  /// A moment without which the record means nothing.
  func requiredMoment(_ key: String) -> Moment? { required(key, moment(key)) }

  /// A date without which the record means nothing.
  func requiredDate(_ key: String) -> CalendarDate? { required(key, date(key)) }

  /// A figure without which the record means nothing.
  func requiredFigure(_ key: String) -> Decimal2? { required(key, figure(key)) }

  private func required<Value>(_ key: String, _ field: Field<Value>) -> Value? {
    if case .absent(let absence, _) = field, !findings.hasError(at: path(of: key)) {
      if let node = node(key), absence != .notRecorded {
        fail(key, at: node.position, "must be known here")
      } else {
        findings.error(at: position, path(of: key), "is missing")
      }
    }
    return field.value
  }

  /// A clinical text; `lines` allows more than one line and more than 4 KiB.
  func words(_ key: String, lines: Bool = false) -> Field<String> {
    field(key) { text($0, key, lines: lines) }
  }

  /// One of a closed list of answers.
  func coded<Value: CodedValue>(_ key: String, _ type: Value.Type = Value.self) -> Field<Value> {
    field(key) { answer($0, path(of: key), type) }
  }

  /// A closed answer without which the record means nothing.
  func requiredCoded<Value: CodedValue>(_ key: String, _ type: Value.Type = Value.self) -> Value? {
    guard let node = node(key) else {
      findings.error(at: position, path(of: key), "is missing")
      return nil
    }
    return answer(node, path(of: key), type)
  }

  /// `true` or `false`.
  func flag(_ key: String) -> Field<Bool> {
    field(key) { node in
      findings.note(.condition, at: node.position)
      if case .boolean(let value) = node.content { return value }
      fail(key, at: node.position, "\(node.kindInWords); write true or false")
      return nil
    }
  }

  /// A whole number within a range.
  func count(_ key: String, _ range: ClosedRange<Int>) -> Field<Int> {
    field(key) { wholeNumber($0, key, range) }
  }

  /// A figure with at most two decimals.
  func figure(_ key: String) -> Field<Decimal2> {
    field(key) { node in
      if let text = numberText(node), let figure = Decimal2(text) { return figure }
      fail(key, at: node.position, "is not a figure; write digits with at most two decimals, without quotes")
      return nil
    }
  }

  /// A date, to the day or to the month.
  func date(_ key: String) -> Field<CalendarDate> {
    field(key) { node in
      findings.note(.date, at: node.position)
      if let text = node.textValue, let date = CalendarDate(text) { return date }
      fail(key, at: node.position, "is not a date; write it as 2026-06-04, or 2026-06 for a month")
      return nil
    }
  }

  /// A date, or a date and time with its offset.
  func moment(_ key: String) -> Field<Moment> {
    field(key) { node in
      findings.note(.date, at: node.position)
      if let text = node.textValue, let moment = Moment(text) { return moment }
      fail(
        key, at: node.position,
        "is not a date or time; write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset")
      return nil
    }
  }

  func wholeNumber(_ node: Node, _ key: String, _ range: ClosedRange<Int>) -> Int? {
    if let text = numberText(node), let number = Int(text), range.contains(number) { return number }
    let shown = numberText(node).map { Wording.quoted($0) + " will not do" } ?? node.kindInWords
    fail(
      key, at: node.position,
      "\(shown); write a whole number from \(range.lowerBound) to \(range.upperBound), without quotes")
    return nil
  }

  func answer<Value: CodedValue>(_ node: Node, _ path: String, _ type: Value.Type) -> Value? {
    findings.note(.answer, at: node.position)
    let all = Value.allCases.map(\.rawValue)
    guard let text = node.textValue else {
      findings.error(at: node.position, path, "\(node.kindInWords); write \(Wording.list(all)) as text")
      return nil
    }
    if let value = Value(rawValue: text) ?? Value(rawValue: MeantAnswers.unitSpelling(text)) { return value }
    let near = MeantAnswers.hints(for: text, type)
    let hint = near.isEmpty ? Self.noSuchLevel(text, type) : "Did you mean \(Wording.list(near))? "
    findings.error(
      at: node.position, path, "\(Wording.quoted(text)) is not an answer. \(hint)Use \(Wording.list(all))")
    return nil
  }

  private static func noSuchLevel<Value: CodedValue>(_ text: String, _ type: Value.Type) -> String {
    guard type == SpinalLevel.self, let missing = MeantLevels(text).missing else { return "" }
    return "\(noVertebra(missing)). "
  }

  /// That a vertebra with this number does not exist, and what would do.
  static func noVertebra(_ name: String) -> String {
    "There is no vertebra \(name): number a transitional vertebra as the report does, and say under 'numbering' how it was "
      + "counted"
  }

  func text(_ node: Node, _ key: String, lines: Bool) -> String? {
    guard keepsAll(node, path(of: key)) else { return nil }
    guard let text = node.textValue else {
      let hint = if case .number = node.content { "; write it in quotes" } else { "; write text" }
      fail(key, at: node.position, node.kindInWords + hint)
      return nil
    }
    if text.isEmpty {
      fail(key, at: node.position, "is empty; leave the key out, or say why it is not known")
      return nil
    }
    if !lines, text.utf8.count > Self.longestLine {
      fail(key, at: node.position, "is longer than \(Self.longestLine) bytes")
      return nil
    }
    return text
  }

  /// Whether no comment cuts a text: reports the one that does, since nobody can say what was meant behind the mark.
  ///
  /// A text in quotes is whole, whatever stands behind it.
  func keepsAll(_ node: Node, _ path: String) -> Bool {
    guard let comment = node.comment else { return true }
    findings.error(
      at: comment, path,
      "YAML reads this '#' and what follows it as a comment, and the text would lose it: put the whole text in quotes, "
        + "as \"... # ...\"; put a remark on a line of its own, above the key")
    return false
  }

  private func numberText(_ node: Node) -> String? {
    switch node.content {
    case .number(let text), .plain(let text): text
    case .null, .boolean, .text, .sequence, .mapping: nil
    }
  }
}
