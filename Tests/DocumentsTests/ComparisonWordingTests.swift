import Testing

@testable import Documents

@Suite("The words of a comparison")
struct ComparisonWordingTests {
  struct Row: CustomTestStringConvertible {
    let topic: CaseComparison.Topic
    let change: (what: String, old: String?, new: String?)
    let expected: (what: String, old: String?, new: String?)
    var testDescription: String { "\(topic) \(change.what)" }
  }

  private static let rows = [
    Row(
      topic: .scores, change: ("ecog", "2", "unknown"),
      expected: ("ECOG performance status", "2: Ambulatory and capable of", "not known")),
    Row(topic: .scores, change: ("escc T8 (2)", nil, "1b"), expected: ("Epidural spinal cord", nil, "1b: ")),
    Row(
      topic: .urgency, change: ("class", "routine", "emergency"),
      expected: ("Class", "no trigger of urgency", "EMERGENCY")),
    Row(
      topic: .urgency,
      change: ("because", "myelopathy, walking-aided", "myelopathy, walking-unable, escc-2 L1"),
      expected: ("Because", "walks only with help", "cannot walk; ")),
    Row(
      topic: .urgency, change: ("core facts not known", "walking", "walking, bladder"),
      expected: ("Core facts not known", nil, "bladder")),
    Row(
      topic: .facts, change: ("neurology.saddleSensation", "normal", "absent"),
      expected: ("Saddle sensation (neurology.saddleSensation)", "normal", "absent")),
    Row(
      topic: .facts, change: ("asOf", "2026-06-04T07:30+05:30", "2026-06-05"),
      expected: ("asOf", "4 June 2026, 07:30 (UTC+05:30)", "5 June 2026")),
    Row(
      topic: .facts, change: ("pain.severe", "false", "not-available (asleep)"),
      expected: ("pain.severe", "no", "not available locally (asleep)")),
    Row(
      topic: .facts, change: ("board.responsible", "seen 2026-06-04T07:30+05:30", "*a*"),
      expected: ("", "seen 2026-06-04T07:30+05:30", "*a*")),
    Row(
      topic: .facts, change: ("investigations[3].where", "true", "no"),
      expected: ("investigations[3].where", "true", "no")),
    Row(
      topic: .facts, change: ("board.responsible", "declined to say", "unknown (asked)"),
      expected: ("", "declined to say", "not known (asked)")),
    Row(topic: .workUp, change: ("biopsy", "missing", "done"), expected: ("biopsy", "missing", "done")),
    Row(
      topic: .considerations, change: ("at once: onset-clock", "to 2026-06-04T07:30+05:30.", nil),
      expected: ("at once: onset-clock", "to 4 June 2026, 07:30 (UTC+05:30).", nil)),
  ]

  @Test(
    "Coded answers, grades, reasons and dates are words; texts of the case stay as they are.", arguments: rows
  )
  func words(row: Row) throws {
    let wording = ComparisonWording(wording: try Making.maker().template(.caseDiff, "en").wording)
    let (what, old, new) = row.change
    let worded = wording.worded(.init(what: what, old: old, new: new, trend: .changed), row.topic)
    for (text, expected) in [
      (worded.what, row.expected.what), (worded.old, row.expected.old), (worded.new, row.expected.new),
    ] {
      guard let expected else {
        #expect(text == nil)
        continue
      }
      #expect(text?.lowercased().hasPrefix(expected.lowercased()) == true, "\(text ?? "nil")")
    }
  }
}
