/// An operation as far as somebody recorded it: whether it is considered, and what must be settled around it.
///
/// No rule reads it. Where an operation is considered or booked, documents name what is not known of it.
public struct Surgery: Hashable, Sendable {
  /// Whether an operation is considered or booked.
  public var state: Field<SurgeryState>
  /// When it is booked for.
  public var on: Field<Moment>
  /// Whether the vessels of the tumour are closed before an operation or biopsy.
  public var embolisation: Field<Embolisation>
  /// What was settled on the wound and a drug against new vessels, in words.
  public var woundTiming: Field<String>
  /// Who books the radiotherapy after the operation.
  public var postoperativeRadiotherapyBookedBy: Field<String>
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
  public var lastDose: Field<Moment>
}

extension Surgery {
  init(_ reader: MappingReader) {
    state = reader.coded("state")
    on = reader.moment("on", .event)
    embolisation = reader.coded("embolisation")
    woundTiming = reader.words("woundTiming", lines: true)
    postoperativeRadiotherapyBookedBy = reader.words("postoperativeRadiotherapyBookedBy", .knownName)
  }
}

extension Antiangiogenic {
  init(_ reader: MappingReader) {
    name = reader.requiredName("name")
    lastDose = reader.moment("lastDose")
  }
}
