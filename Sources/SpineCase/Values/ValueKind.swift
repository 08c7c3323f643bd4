/// How the reader read a value, where a document words such a value differently from how it was typed.
///
/// Everything else, such as a text, a figure or a level, is shown as it was typed.
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
