/// The form of a value in the file, as the JSON Schema says it.
package indirect enum Shape: Sendable {
  /// One of a closed list of answers.
  case coded([String])
  /// `true` or `false`.
  case flag
  /// A whole number.
  case whole(ClosedRange<Int>)
  /// One of a closed list of whole numbers.
  case numbers([Int])
  /// A number with at most two decimals.
  case figure
  /// A text.
  case text
  /// A text with one form.
  case pattern(String)
  /// A date, to the day or to the month.
  case date
  /// A date, or a date and time with its offset.
  case moment
  /// A record.
  case record([MemberShape])
  /// A record with one shape for each of its keys, whatever they are called.
  case dictionary(Shape)
  /// A list of at least one element, or `none`.
  case list(Shape)
  /// A list of at least one element.
  case filledList(Shape)
  /// One of several forms.
  case either([Shape])
}

/// One key of a record: its form, and whether it must be there.
package struct MemberShape: Sendable {
  package let name: String
  package let shape: Shape
  package let facts: KeyFacts
  /// Whether a word of absence, or one with its reason, may stand in place of the value.
  package let mayBeAbsent: Bool
  /// Whether its record means nothing without it.
  package var isRequired = false
  /// What the skeleton shows where its declaration gives no sample.
  package var sample: String?
  /// Whether its text may have more than one line.
  package var hasLines = false
}
