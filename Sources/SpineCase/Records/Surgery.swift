public import SpineScores

/// An operation as far as it is recorded: whether it is considered or done, and what must be settled around it.
///
/// Where an operation is considered or booked, documents name what is not known of it. An operation that is done
/// removes the SINS of the levels that it fixed: see ``Withheld/operated``.
public struct Surgery: Hashable, Sendable {
  /// Whether an operation is considered, booked or done.
  public var state: Field<SurgeryState> = .notRecorded
  /// When it is booked for, or was done.
  public var on: Field<Moment> = .notRecorded
  /// The levels from the highest to the lowest that it reaches, or will reach.
  public var levels: Field<SpinalSpan> = .notRecorded
  /// Whether it leaves metalwork that holds the spine, such as screws and rods or a cage.
  public var instrumented: Field<Bool> = .notRecorded
  /// Whether the tumour's vessels are embolised before an operation or biopsy.
  public var embolisation: Field<Embolisation> = .notRecorded
  /// What was agreed on the wound and an anti-angiogenic drug, in words.
  public var woundTiming: Field<String> = .notRecorded
  /// Who books the radiotherapy after the operation.
  public var postoperativeRadiotherapyBookedBy: Field<String> = .notRecorded
}

/// The state of an operation.
public enum SurgeryState: String, CodedValue {
  case considered, booked, done
  case notConsidered = "not-considered"
}

/// Whether embolisation was considered before an operation or biopsy of a vascular tumour.
public enum Embolisation: String, CodedValue {
  case planned, done
  case notNeeded = "not-needed"
  case notPossible = "not-possible"
  case notConsidered = "not-considered"
}

/// An anti-angiogenic drug, with its last dose: wounds heal badly while it acts.
public struct Antiangiogenic: Hashable, Sendable {
  /// The generic name.
  public var name: String
  /// When the last dose was taken.
  public var lastDose: Field<Moment> = .notRecorded
}
