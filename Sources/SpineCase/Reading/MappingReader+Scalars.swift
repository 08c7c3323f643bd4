import Records
import SourceText
import SpineScores

extension MappingReader {
  /// A moment without which the record means nothing.
  func requiredMoment(_ key: String, _ role: DateRole = .fact) -> Moment? {
    required(key, moment(key, role))
  }

  /// A date without which the record means nothing.
  func requiredDate(_ key: String, _ role: DateRole = .fact) -> CalendarDate? {
    required(key, date(key, role))
  }

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

  /// One of a closed list of answers.
  func coded<Value: CodedValue>(
    _ key: String, _ type: Value.Type = Value.self, among answers: [Value] = Array(Value.allCases)
  ) -> Field<Value> {
    field(key) { answer($0, path(of: key), type, among: answers) }
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

  /// How many of something, within a range; a figure that is usually a code for "missing" gives a warning.
  func count(_ key: String, _ range: ClosedRange<Int>) -> Field<Int> {
    field(key) { node in
      let count = wholeNumber(node, key, range)
      if let count { doubt(count, key, at: node.position) }
      return count
    }
  }

  /// A whole number of units, a grade or a number in a row, within a range.
  func amount(_ key: String, _ range: ClosedRange<Int>) -> Field<Int> {
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

  /// A date, to the day or to the month; its role says how it relates to birth and `asOf`.
  func date(_ key: String, _ role: DateRole = .fact) -> Field<CalendarDate> {
    field(key) { node in
      findings.note(.date, at: node.position)
      if let text = node.textValue, let date = CalendarDate(text) {
        findings.note(Moment(date: date), as: role, path(of: key))
        return date
      }
      fail(key, at: node.position, "is not a date; write it as 2026-06-04, or 2026-06 for a month")
      return nil
    }
  }

  /// A date, or a date and time with its offset; its role says how it relates to birth and `asOf`.
  func moment(_ key: String, _ role: DateRole = .fact) -> Field<Moment> {
    field(key) { node in
      findings.note(.date, at: node.position)
      if let text = node.textValue, let moment = Moment(text) {
        findings.note(moment, as: role, path(of: key))
        return moment
      }
      fail(
        key, at: node.position,
        "is not a date or time; write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset")
      return nil
    }
  }

  func wholeNumber(_ node: Node, _ key: String, _ range: ClosedRange<Int>) -> Int? {
    if let text = numberText(node), let number = Int(text), range.contains(number) { return number }
    let shown = numberText(node).map { Wording.quoted($0) + " is not accepted" } ?? node.kindInWords
    fail(
      key, at: node.position,
      "\(shown); write a whole number from \(range.lowerBound) to \(range.upperBound), without quotes")
    return nil
  }

  func answer<Value: CodedValue>(
    _ node: Node, _ path: String, _ type: Value.Type, among answers: [Value] = Array(Value.allCases)
  ) -> Value? {
    findings.note(.answer, at: node.position)
    let all = answers.map(\.rawValue)
    guard let text = node.textValue else {
      findings.error(at: node.position, path, "\(node.kindInWords); write \(Wording.list(all)) as text")
      return nil
    }
    // The micro sign has two code points (U+00B5, U+03BC), and keyboards differ.
    if let value = Value(rawValue: text) ?? Value(rawValue: MeantAnswers.unitSpelling(text)),
      answers.contains(value)
    {
      return value
    }
    let near = MeantAnswers.hints(for: text, type, among: answers)
    let hint = near.isEmpty ? Self.noSuchLevel(text, type) : "Did you mean \(Wording.list(near))? "
    findings.error(
      at: node.position, path, "\(Wording.quoted(text)) is not an answer. \(hint)Use \(Wording.list(all))")
    return nil
  }

  private static func noSuchLevel<Value: CodedValue>(_ text: String, _ type: Value.Type) -> String {
    guard type == SpinalLevel.self, let missing = MeantLevels(text).missing else { return "" }
    return "\(noVertebra(missing)). "
  }

  /// Says that no vertebra has this number, and what to write instead.
  static func noVertebra(_ name: String) -> String {
    "There is no vertebra \(name): number a transitional vertebra as the report does, and say under 'numbering' how it was "
      + "counted"
  }

  /// Whether no comment cuts a text off; reports one that does, since nobody can say what was meant after the `#`.
  ///
  /// A text in quotes is whole, whatever comes after it.
  func keepsAll(_ node: Node, _ path: String) -> Bool {
    guard let comment = node.comment else { return true }
    findings.error(
      at: comment, path,
      "YAML reads this '#' and what follows as a comment, so the text would be cut off here: put the whole text in quotes, "
        + "as \"... # ...\"; put a remark on a line of its own, above the key")
    return false
  }

  private func numberText(_ node: Node) -> String? {
    switch node.content {
    // A number in quotes is text: "0042" may be an identifier and is no count.
    case .number(let text), .plain(let text): text
    case .null, .boolean, .text, .sequence, .mapping: nil
    }
  }
}
