import CaseView
import SpineCase
import SpinePathway
import Templating

/// A meeting that is still to come: its cases in the order in which they are discussed.
struct AgendaView: Sendable {
  let meeting: Meeting
  /// The readable cases, the most urgent first.
  let cases: [Item]
  /// The cases whose file is refused or cannot be read, in the order of the meeting's file.
  let unreadable: [Unreadable]
  let document: DocumentFacts

  /// One case on the agenda.
  struct Item: Sendable {
    let order: Int
    let listed: ListedCase
    let view: CaseView
    let gaps: [CaseGap]
  }

  /// A listed case that has no page of its own, and why.
  struct Unreadable: Hashable, Sendable {
    let order: Int
    let file: String
    let errors: [String]
  }
}

/// Every field that a template for an agenda may name.
enum AgendaFields {
  /// The one list.
  ///
  /// Cases whose file is refused come after the emergencies: their urgency is not known.
  static let schema = ViewSchema<AgendaView>(
    (MeetingFields.letterFacts + MeetingFields.facts + MeetingFields.people).map { $0.lifted { $0.meeting } }
      + [
        // An emergency that is not excluded counts as one: a gap must never move a case down the list.
        cases("emergencies", "Emergencies, and cases in which one is not excluded") { $0 <= .cannotSay },
        cases("others", "The other cases") { $0 > .cannotSay },
        ViewField(
          "unreadable", .list(unreadable.schema), .board, "Cases whose file cannot be used", always: true
        ) { view, w in .list(view.unreadable.map { unreadable.record($0, w) }) },
        ViewField("counts.listed", .number, .board, "How many cases are listed", always: true) { view, _ in
          .text(String(view.cases.count + view.unreadable.count))
        },
        ViewField("counts.unreadable", .number, .board, "How many files cannot be used", always: true) {
          view, _ in .text(String(view.unreadable.count))
        },
      ] + DocumentFields.lifted { $0.document })

  private static func cases(
    _ name: String, _ meaning: String, _ belongs: @escaping @Sendable (Urgency.Class) -> Bool
  ) -> ViewField<AgendaView> {
    ViewField(name, .list(item.schema), .board, meaning, always: true) { view, w in
      .list(view.cases.filter { belongs($0.view.urgency.class) }.map { item.record($0, w) })
    }
  }

  private static let item = ViewSchema<AgendaView.Item>(
    [
      ViewField("order", .number, .board, "Place on the agenda, from 1", always: true) { item, _ in
        .text(String(item.order))
      },
      ViewField(
        "missing", .list(missing.schema), .board, "What is missing, by who can supply it", always: true
      ) {
        item, w in
        .list(OwnerGaps.of(item.gaps).map { missing.record($0, w) })
      },
      ViewField("missingFirst", .text, .board, "What the board cannot do without", always: true) { item, w in
        let first = item.gaps.filter(\.isNeeded).map(\.fact)
        return .text(first.isEmpty ? w.phrases["none"] : first.joined(separator: "; "))
      },
      ViewField(
        "isUrgentDeferred", .condition, .board, "Whether an urgent case was deferred", always: true
      ) { item, _ in .condition(item.listed.isUrgent(item.view.urgency.class)) },
    ] + MeetingFields.route.map { $0.lifted { $0.listed } }
      + CaseFields.schema.fields.map { $0.lifted { $0.view } })

  private static let missing = ViewSchema<OwnerGaps>([
    ViewField("owner", .text, .board, "Who can supply it", always: true) { gaps, w in
      .text(w.phrases["owner.\(gaps.owner.rawValue)"])
    },
    ViewField("facts", .text, .board, "What is missing; the rest is counted", always: true) { gaps, w in
      .text(gaps.words(w.phrases))
    },
  ])

  private static let unreadable = ViewSchema<AgendaView.Unreadable>([
    ViewField("order", .number, .board, "Place on the agenda, from 1", always: true) { item, _ in
      .text(String(item.order))
    },
    ViewField("file", .text, .board, "The file, as the meeting names it", always: true) { item, _ in
      .text(item.file)
    },
    ViewField("errors", .list(error.schema), .board, "What is wrong, with its place", always: true) {
      item, w in
      .list(item.errors.map { error.record($0, w) })
    },
  ])

  private static let error = ViewSchema<String>([
    ViewField("text", .text, .board, "One error with its place", always: true) { text, _ in .text(text) }
  ])
}
