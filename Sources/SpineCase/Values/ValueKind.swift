/// What the reader of a record took a value for, where a document says such a value in other words than it was typed.
///
/// Everything else, such as a text, a figure or a level, is told as it stands.
public enum ValueKind: Hashable, Sendable {
  /// `true` or `false`.
  case condition
  /// A date, or a time with its offset.
  case date
  /// One of a closed list of answers.
  case answer
  /// A word for why something is not known, with its reason where there is one.
  case absence
}
