public import SpineScores

/// An operation as far as somebody recorded it: whether it is considered or done, and what must be settled around it.
///
/// Where an operation is considered or booked, documents name what is not known of it. An operation that is done takes
/// the SINS of the levels that it fixed: see ``Withheld/operated``.
public struct Surgery: Hashable, Sendable {
  /// Whether an operation is considered, booked or done.
  public var state: Field<SurgeryState> = .notRecorded
  /// When it is booked for, or was done.
  public var on: Field<Moment> = .notRecorded
  /// The levels from the highest to the lowest that it reaches, or will reach.
  public var levels: Field<SpinalSpan> = .notRecorded
  /// Whether it leaves metal that holds the spine, as screws and rods or a cage do.
  public var instrumented: Field<Bool> = .notRecorded
  /// Whether the vessels of the tumour are closed before an operation or biopsy.
  public var embolisation: Field<Embolisation> = .notRecorded
  /// What was settled on the wound and a drug against new vessels, in words.
  public var woundTiming: Field<String> = .notRecorded
  /// Who books the radiotherapy after the operation.
  public var postoperativeRadiotherapyBookedBy: Field<String> = .notRecorded
}

/// How far an operation has come.
public enum SurgeryState: String, CodedValue {
  case considered, booked, done
  case notConsidered = "not-considered"
}

/// Whether embolisation was considered before an operation or biopsy of a tumour with many vessels.
public enum Embolisation: String, CodedValue {
  case planned, done
  case notNeeded = "not-needed"
  case notPossible = "not-possible"
  case notConsidered = "not-considered"
}

/// A drug against new vessels, with its last dose: wounds heal badly while it works.
public struct Antiangiogenic: Hashable, Sendable {
  /// The generic name.
  public var name: String
  /// When the last dose was taken.
  public var lastDose: Field<Moment> = .notRecorded
}
