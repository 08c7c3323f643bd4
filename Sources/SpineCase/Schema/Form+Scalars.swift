import Records
import SpineScores

extension Form {
  /// One of a closed list of answers, worded by the phrases of the language.
  static func coded<Answer: CodedValue>() -> Form where Value == Field<Answer> {
    .fact(
      .coded(Answer.words), read: { $0.coded($1) }, write: { .text($0.rawValue) },
      value: { .answer($0.rawValue) })
  }

  /// One of a closed list of answers whose scale gives its words.
  static func coded<Answer: CodedValue>(
    _ kind: PrintKind, title: @escaping @Sendable (Answer) -> String
  ) -> Form where Value == Field<Answer> {
    var form: Form = .fact(
      .coded(Answer.words), kind, read: { $0.coded($1) }, write: { .text($0.rawValue) },
      value: { .titled(title($0)) })
    form.isTitled = true
    return form
  }

  /// A closed answer without which the record means nothing.
  static func requiredCoded() -> Form where Value: CodedValue {
    Form(.coded(Value.words), read: { $0.requiredCoded($1) }, write: { .text($0.rawValue) }) {
      .answer($0.rawValue)
    }.required
  }

  /// A closed answer, or nothing.
  static func optionalCoded<Answer: CodedValue>() -> Form where Value == Answer? {
    Form(
      .coded(Answer.words), mayBeAbsent: true, read: { .some($0.coded($1, Answer.self).value) },
      write: { $0.map { .text($0.rawValue) } }
    ) { $0.map { .answer($0.rawValue) } ?? .absent(.notRecorded, why: nil) }
  }

  /// `true` or `false`.
  static func flag(_ kind: PrintKind = .text) -> Form where Value == Field<Bool> {
    .fact(.flag, kind, read: { $0.flag($1) }, write: { .boolean($0) }, value: { .flag($0) })
  }

  /// How many of something, within a range.
  static func count(_ range: ClosedRange<Int>) -> Form where Value == Field<Int> {
    .fact(
      .whole(range), .number, read: { $0.count($1, range) }, write: { .number(String($0)) },
      value: { .whole($0, .none) })
  }

  /// A whole number of units, a grade or a number in a row, within a range.
  static func amount(
    _ range: ClosedRange<Int>, _ unit: CountUnit = .none, _ kind: PrintKind = .number
  ) -> Form where Value == Field<Int> {
    .fact(
      .whole(range), kind, read: { $0.amount($1, range) }, write: { .number(String($0)) },
      value: { .whole($0, unit) })
  }

  /// A figure with at most two decimals.
  static func figure(_ unit: CountUnit = .none) -> Form where Value == Field<Decimal2> {
    .fact(
      .figure, .text, read: { $0.figure($1) }, write: { .number($0.text) }, value: { .figure($0, unit) })
  }

  /// A figure without which the record means nothing.
  static func requiredFigure() -> Form where Value == Decimal2 {
    Form(.figure, read: { $0.requiredFigure($1) }, write: { .number($0.text) }) { .figure($0, .none) }
      .required
  }

  /// A date, to the day or to the month.
  static func date(_ role: DateRole = .fact) -> Form where Value == Field<CalendarDate> {
    .fact(.date, .date, read: { $0.date($1, role) }, write: { .text($0.iso) }, value: { .date($0) })
  }

  /// A date without which the record means nothing.
  static func requiredDate(_ role: DateRole = .fact) -> Form where Value == CalendarDate {
    Form(.date, .date, read: { $0.requiredDate($1, role) }, write: { .text($0.iso) }) { .date($0) }
      .required
  }

  /// A date, or a date and time with its offset.
  static func moment(_ role: DateRole = .fact) -> Form where Value == Field<Moment> {
    .fact(
      .moment, .date, read: { $0.moment($1, role) }, write: { .text($0.iso) }, value: { .moment($0) }
    ).sample(role == .deadline ? "2026-02-01T10:00+05:30" : "2026-01-31T01:00+05:30")
  }

  /// A moment without which the record means nothing.
  static func requiredMoment(_ role: DateRole = .fact) -> Form where Value == Moment {
    Form(.moment, .date, read: { $0.requiredMoment($1, role) }, write: { .text($0.iso) }) { .moment($0) }
      .required
  }

  /// A level, or a span of levels with the upper one first.
  static func span() -> Form where Value == Field<SpinalSpan> {
    .fact(
      .pattern(levelsPattern), .grade, read: { $0.span($1) },
      write: { .text($0.description) }, value: { .titled($0.description) })
  }
}

extension CodedValue {
  /// The answers as the file spells them.
  package static var words: [String] { allCases.map(\.rawValue) }
}
