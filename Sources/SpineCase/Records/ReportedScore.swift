import SpineScores

/// What other tools said of the patient.
public struct ReportedScores: Hashable, Sendable {
  /// Their results; empty where somebody asked and there is none.
  public var external: Field<[ReportedScore]> = .notRecorded
}

/// A result of a score that was computed elsewhere, such as SORG or PathFx: it is kept word for word, printed as it was
/// reported, and never recomputed, combined or compared with a band.
public struct ReportedScore: Hashable, Sendable {
  /// The tool, by its full name.
  public var tool: String
  /// The version of the tool.
  public var version: Field<String> = .notRecorded
  /// What the tool said.
  public var result: String
  /// The day of the computation.
  public var on: Field<CalendarDate> = .notRecorded
  /// Who computed it.
  public var by: String?
}
