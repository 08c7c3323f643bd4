/// Why a clinical fact is not known.
///
/// None of these is ever a negative finding, and none scores 0.
public enum Absence: String, Codable, Sendable, Hashable, CaseIterable {
  /// Nobody recorded it.
  case notRecorded = "not-recorded"
  /// Asked or looked for, and not known.
  case unknown
  /// The test or examination was not done.
  case notDone = "not-done"
  /// It cannot be done here.
  case notAvailable = "not-available"
  /// The patient declined.
  case declined
  /// It does not apply; on a scored item this counts as not known.
  case notApplicable = "not-applicable"
}
