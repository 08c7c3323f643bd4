import SpineCase
import Testing
@testable import CaseView
@testable import Documents

@Suite("The words of a comparison")
struct ComparisonWordingTests {
  struct Row: CustomTestStringConvertible {
    let topic: CaseComparison.Topic
    let change: (what: String, old: String?, new: String?)
    let expected: (what: String, old: String?, new: String?)
    /// How the readers understood the values.
    var kinds: (old: ValueKind?, new: ValueKind?) = (nil, nil)
    var testDescription: String { "\(topic) \(change.what)" }
  }

  private static let rows = [
    Row(
      topic: .scores, change: ("ecog", "2", "unknown"),
      expected: ("ECOG performance status", "2: Ambulatory and capable of", "not known")),
    Row(topic: .scores, change: ("escc T8 (2)", nil, "1b"), expected: ("Epidural spinal cord", nil, "1b: ")),
    Row(
      topic: .urgency, change: ("class", "routine", "emergency"),
      expected: ("Class", "routine, every trigger", "EMERGENCY")),
    Row(
      topic: .urgency,
      change: ("because", "myelopathy, walking-aided", "myelopathy, walking-unable, escc-2 L1"),
      expected: ("Because", "walks only with help", "cannot walk; ")),
    Row(
      topic: .urgency, change: ("core facts not known", "walking", "walking, bladder"),
      expected: ("Core facts not known", nil, "bladder")),
    Row(
      topic: .facts, change: ("neurology.saddleSensation", "normal", "absent"),
      expected: ("Saddle sensation (neurology.saddleSensation)", "normal", "absent"),
      kinds: (.answer, .answer)),
    Row(
      topic: .facts, change: ("treatment.lines[0].response", "no-answer", "stable"),
      expected: ("", "no-answer", "stable"), kinds: (.answer, .answer)),
    Row(
      topic: .facts, change: ("asOf", "2026-06-04T07:30+05:30", "2026-06-05"),
      expected: ("asOf", "4 June 2026, 07:30 (UTC+05:30)", "5 June 2026"), kinds: (.date, .date)),
    Row(
      topic: .facts, change: ("pain.severe", "false", "not-available (asleep)"),
      expected: ("pain.severe", "no", "not available locally (asleep)"), kinds: (.condition, .absence)),
    Row(
      topic: .facts, change: ("board.decision.actions[1].isDone", "yes", nil),
      expected: ("board.decision.actions[1].isDone", "yes", nil), kinds: (.condition, nil)),
    Row(
      topic: .facts, change: ("patient.name", "unknown", "true"), expected: ("", "unknown", "true")),
    Row(
      topic: .facts, change: ("referral.ask", "2026-06-04", "normal"), expected: ("", "2026-06-04", "normal")),
    Row(
      topic: .facts, change: ("board.responsible", "seen 2026-06-04T07:30+05:30", "*a*"),
      expected: ("", "seen 2026-06-04T07:30+05:30", "*a*")),
    Row(
      topic: .facts, change: ("investigations[3].where", "true", "no"),
      expected: ("investigations[3].where", "true", "no")),
    Row(
      topic: .facts, change: ("board.responsible", "declined to say", "unknown (asked)"),
      expected: ("", "declined to say", "not known (asked)"), kinds: (nil, .absence)),
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
    let worded = wording.worded(
      .init(
        what: what, old: old, new: new, trend: .changed, oldKind: row.kinds.old, newKind: row.kinds.new),
      row.topic)
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

  @Test("The reader of the case says what each value is: a name that looks like an answer stays a name.")
  func kinds() throws {
    let texts = [
      CaseText.routine.with([
        ("patient", "{name: progressive, address: \"2026-06-04\"}"),
        ("pain", "{severe: false, since: 2026-05-01}"),
        ("treatment", "{anticoagulants: [{name: normal, lastDose: 2026-06-01}]}"),
        ("neurology", "{walking: unaided, myelopathy: not-done}"),
      ]),
      CaseText.routine.with([
        ("patient", "{name: \"true\", address: \"no\"}"), ("pain", "{severe: true, since: unknown}"),
        ("treatment", "{anticoagulants: [{name: normal, lastDose: unknown}]}"),
        ("neurology", "{walking: aided, myelopathy: {absent: declined, why: asleep}}"),
      ]),
    ]
    let sources = try texts.map { try Making.source(of: Array($0.text.utf8), file: "case.yaml") }
    let maker = try Making.maker()
    let wording = ComparisonWording(wording: try maker.template(.caseDiff, "en").wording)
    let worded = (try maker.compare(sources[0], with: sources[1]).changes[.facts] ?? []).map {
      (path: $0.what, words: wording.worded($0, .facts))
    }
    for (path, old, new) in [
      ("patient.name", "progressive", "true"), ("patient.address", "2026-06-04", "no"),
      ("pain.severe", "no", "yes"), ("pain.since", "1 May 2026", "not known"),
      ("treatment.anticoagulants[0].lastDose", "1 June 2026", "not known"),
      ("neurology.walking", "walks unaided", "walks only with help"),
      ("neurology.myelopathy", "not done", "declined by patient (asleep)"),
    ] {
      let words = worded.first { $0.path == path }?.words
      #expect(words?.old?.lowercased() == old.lowercased(), "\(path)")
      #expect(words?.new?.lowercased() == new.lowercased(), "\(path)")
    }
  }
}
