import Testing

@testable import SpineCase

/// When a clinician's judgement of stability still counts: facts hold on 4 June 2026 at 07:30.
@Suite("A judgement of stability")
struct LesionStabilityTests {
  static let judgements: [(on: String, facts: String, isUpToDate: Bool)] = [
    ("2026-06-04", "", true),
    ("2026-06-04T07:00+05:30", "", true),
    ("2026-06-05", "", false),
    ("2026-05-20", "surgery: {state: done, on: 2026-05-19}", true),
    ("2026-05-20", "surgery: {state: done, on: 2026-05-21}", false),
    ("2026-05-20T10:00+05:30", "surgery: {state: done, on: 2026-05-20T09:00+05:30}", true),
    ("2026-05-20T10:00+05:30", "surgery: {state: done, on: 2026-05-20T11:00+05:30}", false),
    ("2026-05-20", "surgery: {state: done}", false),
    ("2026-05-20", "surgery: {state: not-considered}", true),
    ("2026-05-20", "surgery: {state: booked, on: 2026-06-10}", true),
    ("2026-05-20", "neurology: {deficitOnset: 2026-05-19}", true),
    ("2026-05-20", "neurology: {deficitOnset: 2026-05-21}", false),
    ("2026-05-20", "neurology: {walking: unable, paraplegiaOnset: 2026-05-19}", true),
    ("2026-05-20", "neurology: {walking: unable, paraplegiaOnset: 2026-05-21}", false),
  ]

  @Test(
    "It counts until the next operation or worsening, and never before it was made.", arguments: judgements)
  func upToDate(on: String, facts: String, isUpToDate: Bool) throws {
    let moment = try #require(Moment(on))
    let stability = LesionStability(judged: .stable, by: "Dr Name", on: moment)
    #expect(try read(facts + "\n").isUpToDate(stability) == isUpToDate)
  }
}
