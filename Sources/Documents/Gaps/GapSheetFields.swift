import CaseView
import SpineCase
import Templating

/// What one owner can supply: for several cases in a department, for one case in the
/// team that looks after one patient.
struct GapSheetView: Sendable {
  let owner: GapOwner
  /// The cases with the rows of this owner alone.
  let cases: [GapReport.CaseGaps]
  /// How many files could not be used.
  let unreadable: Int
  let document: DocumentFacts
}

/// Every field that the template of a gap sheet may name.
enum GapSheetFields {
  /// The only list; it holds no patient data, except who the patient is on a sheet about one patient.
  static let schema = ViewSchema<GapSheetView>(
    [
      ViewField("sheet.owner", .text, .clinician, "Who can supply what is missing", always: true) { view, w in
        .text(w.phrases["owner.\(view.owner.rawValue)"])
      },
      ViewField(
        "sheet.isOfOnePatient", .condition, .clinician, "Whether it is about one patient", always: true
      ) { view, _ in .condition(view.owner.isOfOnePatient) },
      ViewField("sheet.cases", .text, .clinician, "How many cases", always: true) { view, w in
        .text(w.caseCount(view.cases.count))
      },
      ViewField(
        "sheet.hasUnreadable", .condition, .clinician, "Whether a file could not be used", always: true
      ) { view, _ in .condition(view.unreadable > 0) },
      ViewField("sheet.unreadable", .number, .clinician, "How many files could not be used", always: true) {
        view, _ in .text(String(view.unreadable))
      },
      ViewField(
        "cases", .list(found.schema), .clinician, "The cases, the most urgent first", always: true
      ) { view, w in
        .list(view.cases.map { found.record(FoundCase(owner: view.owner, gaps: $0), w) })
      },
    ] + DocumentFields.lifted { $0.document })

  /// One case on the sheet of an owner.
  private struct FoundCase: Sendable {
    let owner: GapOwner
    let gaps: GapReport.CaseGaps
  }

  private static let found = ViewSchema<FoundCase>([
    ViewField("case", .text, .clinician, "Identifier of the case", always: true) { found, _ in
      .text(found.gaps.id)
    },
    ViewField(
      "who", .text, .clinician, "The patient on the sheet of one patient, else the identifier of the case",
      always: true
    ) { found, w in
      .text(found.owner.isOfOnePatient ? DocumentMaker.identity(found.gaps.view.read, w) : found.gaps.id)
    },
    ViewField("urgency", .text, .clinician, "Urgency in words", always: true) { found, _ in
      .text(found.gaps.urgency)
    },
    ViewField("neededBy", .text, .clinician, "By when it is needed", always: true) { found, _ in
      .text(found.gaps.neededBy)
    },
    ViewField("asOf", .date, .clinician, "When the facts hold", always: true) {
      .text($1.words($0.gaps.view.read.asOf))
    },
    ViewField("rows", .list(row.schema), .clinician, "What is missing", always: true) { found, w in
      .list(found.gaps.rows.map { row.record($0, w) })
    },
  ])

  private static let row = ViewSchema<GapReport.Row>([
    ViewField("fact", .text, .clinician, "What is missing", always: true) { row, _ in .text(row.gap.fact) },
    ViewField("absence", .text, .clinician, "Why it is not known", always: true) { row, _ in
      .text(row.gap.absence)
    },
    ViewField(
      "isRequired", .condition, .clinician, "Whether a document or the board cannot do without it",
      always: true
    ) { row, _ in .condition(row.isRequired) },
    ViewField("documents", .text, .clinician, "The documents that want it", always: true) { row, w in
      let words = row.documents(w.phrases)
      return .text(words.isEmpty ? w.phrases["none"] : words)
    },
    ViewField("waiting", .text, .clinician, "The scores and rules that wait for it", always: true) { row, w in
      let words = row.waiting(w.phrases)
      return .text(words.isEmpty ? w.phrases["none"] : words)
    },
    ViewField("isWaitedFor", .condition, .clinician, "Whether a score or rule waits for it", always: true) {
      row, w in .condition(!row.waiting(w.phrases).isEmpty)
    },
    ViewField(
      "hasSince", .condition, .clinician, "Whether a date is known from which it is awaited", always: true
    ) {
      row, _ in .condition(row.gap.since != nil)
    },
    ViewField("since", .date, .clinician, "The date from which it is awaited") { row, w in
      row.gap.since.map { .text(w.words($0)) } ?? w.notRecorded
    },
    ViewField("keys", .text, .clinician, "Where it belongs in the case file", always: true) { row, _ in
      .text(row.gap.keys.joined(separator: ", "))
    },
  ])
}

extension Wording {
  /// `1 case`, `3 cases`.
  func caseCount(_ count: Int) -> String { phrases(count == 1 ? "gaps.case" : "gaps.cases", String(count)) }
}
