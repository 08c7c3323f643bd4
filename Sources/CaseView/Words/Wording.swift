package import SpineCase
package import SpineScores
package import Templating

/// Turns facts into the words of one language, for one reader.
package struct Wording: Sendable {
  package let phrases: Phrases
  /// The sentences of the rules.
  package let sentences: RuleSentences
  /// The sources of the document by number; nil where it numbers none.
  package var references: References?
  /// The offset from UTC that the document names once, so that times with it need not repeat it.
  package var homeOffset: Int?
  /// Whether the reason that somebody gave for an absence is printed with it.
  private(set) var namesReasons = true

  package init(phrases: Phrases, sentences: RuleSentences = .none) {
    (self.phrases, self.sentences) = (phrases, sentences)
  }

  /// The same without reasons, which are free text of the case.
  package var withoutReasons: Wording {
    var copy = self
    copy.namesReasons = false
    return copy
  }

  // MARK: - Absence

  /// The words of an absence, with the reason that somebody gave.
  package func words(_ absence: Absence, why: String? = nil) -> String {
    let words = phrases[absence]
    guard namesReasons, let why else { return words }
    return "\(words) (\(why))"
  }

  package var notRecorded: Value { .absent(words(.notRecorded)) }

  /// A field as a value: its words, or the words of its absence.
  package func value<Fact>(_ field: Field<Fact>, _ words: (Fact) -> String) -> Value {
    switch field {
    case .known(let fact): .text(words(fact))
    case .absent(let absence, let why): .absent(self.words(absence, why: why))
    }
  }

  package func text(_ text: String?) -> Value { text.map(Value.text) ?? notRecorded }

  package func text(_ field: Field<String>) -> Value { value(field) { $0 } }

  func flag(_ field: Field<Bool>) -> Value {
    switch field {
    case .known(let holds): .condition(holds)
    case .absent(let absence, let why): .absent(words(absence, why: why))
    }
  }

  /// `yes` or `no` in words, for a row of a table.
  func yesNo(_ field: Field<Bool>) -> Value { value(field) { phrases[$0 ? "yes" : "no"] } }

  package func coded<Fact: CodedValue>(_ field: Field<Fact>, _ group: String) -> Value {
    value(field) { phrases["\(group).\($0.rawValue)"] }
  }

  func number(_ field: Field<Int>) -> Value { value(field) { String($0) } }

  // MARK: - Lists

  func list<Element>(_ field: Field<[Element]>, _ fields: ViewSchema<Element>) -> Value {
    switch field {
    case .known(let elements): .list(elements.map { fields.record($0, self) })
    case .absent(let absence, let why): .absent(words(absence, why: why))
    }
  }

  /// Texts in one line, `none` where somebody checked.
  package func line(_ field: Field<[String]>) -> Value {
    value(field) { $0.isEmpty ? phrases["none"] : $0.joined(separator: "; ") }
  }

  /// `a, b or c`.
  func choice(_ words: [String]) -> String { joined(words, phrases["or"]) }

  /// `a, b and c`.
  package func sequence(_ words: [String]) -> String { joined(words, phrases["and"]) }

  private func joined(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  // MARK: - Dates

  package func date(_ field: Field<CalendarDate>) -> Value { value(field, words) }

  package func moment(_ field: Field<Moment>) -> Value { value(field, words) }

  /// A date with its month in words, so that no country reads it the other way round.
  package func words(_ date: CalendarDate) -> String {
    let month = phrases.list("months")[date.month - 1]
    return date.day.map { "\($0) \(month) \(date.year)" } ?? "\(month) \(date.year)"
  }

  /// A date and, where it is known, the time in the 24-hour clock, with its offset unless it is the document's own.
  package func words(_ moment: Moment) -> String {
    guard let time = moment.time, time.offset == homeOffset else { return wordsWithOffset(moment) }
    return "\(words(moment.date)), \(time.clock)"
  }

  /// A date and, where it is known, the time in the 24-hour clock with its offset.
  func wordsWithOffset(_ moment: Moment) -> String {
    guard let time = moment.time else { return words(moment.date) }
    return "\(words(moment.date)), \(time.clock) (UTC\(time.offsetText))"
  }
}
