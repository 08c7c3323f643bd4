package import SpineScores

/// The value of a key as documents, lists of gaps and comparisons see it: typed, not yet worded.
package enum SchemaValue: Hashable, Sendable {
  /// It is not known, for this reason.
  case absent(Absence, why: String?)
  /// A text as it was typed.
  case text(String)
  /// Whether something holds.
  case flag(Bool)
  /// One of a closed list of answers, as the file spells it.
  case answer(String)
  /// An answer whose scale gives its words, such as a grade.
  case titled(String)
  /// A date.
  case date(CalendarDate)
  /// A date, with its time where that is known.
  case moment(Moment)
  /// When the patient was born.
  case birth(BirthDate)
  /// A whole number.
  case whole(Int, CountUnit)
  /// A figure.
  case figure(Decimal2, CountUnit)
  /// A list; empty where somebody checked and there is none.
  case list([SchemaValue])
  /// A record, whose words a field of the view gives.
  case record

  /// Why it is not known; nil where it is.
  package var absence: Absence? {
    if case .absent(let absence, _) = self { absence } else { nil }
  }

  /// The absence that somebody recorded; nil where it is known and where nobody recorded anything.
  package var recordedAbsence: Absence? {
    if case .absent(.notRecorded, why: nil) = self { nil } else { absence }
  }
}

/// What a number counts.
package enum CountUnit: Hashable, Sendable {
  case none, millilitres, kilograms, percent
  /// Of at most so many, as power is: `4/5`.
  case outOf(Int)
  /// A rating of at most so many: `7 of 10`.
  case rated(Int)
}

/// What a template may do with a value, and how it prints.
package enum PrintKind: Sendable {
  case text, paragraph, number, date, grade, telephone, condition
  /// A list or record whose own fields a template names.
  case record
}
