/// How the date of a key relates to the patient's birth and to `asOf`; no date is before birth.
enum DateRole {
  /// Something that has happened: between birth and `asOf`.
  case fact
  /// Something that is planned and then happens, such as an operation or a meeting: on either side of `asOf`.
  case event
  /// Something that is still to come: not before `asOf`.
  case deadline
  /// A date to which the rule does not apply: of the file itself, of its signature, of birth.
  case free
}

/// A date that was read, with the key that holds it.
struct ReadDate {
  let path: String
  let moment: Moment
  let role: DateRole
}
