import SpineScores

extension PathwayTimes: SchemaRecord {
  package static let schema: RecordSchema<PathwayTimes> = RecordSchema {
    Key(
      "presented", \.presented, .moment(), "First seen by a clinician", example: "9 June 2026, 17:10",
      .missed(.clinicians, .emergency), .listed(.everywhere), .remark("first seen by a clinician"),
      .sample("2026-01-30T22:00+05:30"))
    Key(
      "coordinatorCalled", \.coordinatorCalled, .moment(), "Coordinator reached",
      example: "4 June 2026, 06:10", .asked(.referrer), .missed(.clinicians, .emergency),
      .listed(.everywhere),
      .remark("the coordinator for cord compression was reached"), .sample("2026-01-30T22:20+05:30"))
    Key(
      "mri", \.mri, .moment(), "When the MRI of the whole spine was made", view: .none,
      .sample("2026-01-30T23:40+05:30"))
    Key(
      "treatmentStarted", \.treatmentStarted, .moment(), "Treatment started", example: "4 June 2026, 18:00",
      .extra)
    Key(
      "targetMet", \.targetMet, .flag(), "Time target met", example: "no", .missed(.clinicians, .emergency),
      .listed(.everywhere))
    Key(
      "targetMissedBecause", \.targetMissedBecause, .words(), "Why the time target was missed",
      example: "no bed until the evening", .extra, .sample("no scanner at night"))
  }
}
