import Templating

/// A row of a clinicians' table: facts that belong together under one label.
///
/// A template prints the rows of a group with one section, `{{#known.neurology}}`. An absent fact is in
/// no row: it appears once in the list `notKnown`. A row of which nothing is known is left out, unless
/// its absence could be read as a negative (allergies, anticoagulants, implants): that row always prints,
/// with the words of the absence.
package struct FactRow: Sendable {
  /// The row's name; its label is the phrase `row.<name>`.
  let name: String
  /// The dotted names of the fields, in their order in the row.
  package let fields: [String]
  /// Whether the row prints although nothing in it is known.
  let isAlways: Bool

  init(_ name: String, _ fields: [String], always isAlways: Bool = false) {
    (self.name, self.fields, self.isAlways) = (name, fields, isAlways)
  }
}

/// The rows of one table, under the name `known.<name>`.
package struct FactGroup: Sendable {
  package let name: String
  let meaning: String
  package let rows: [FactRow]
}

extension FactGroup {
  /// The group as a list field of the view whose fields it draws on.
  ///
  /// Only readers who may see every one of its facts may see it.
  func field(of fields: [String: ViewField<CaseView>]) -> ViewField<CaseView> {
    let named = rows.map { row in
      NamedRow(row, row.fields.compactMap { fields[$0] })
    }
    let audience = rows.flatMap(\.fields).compactMap { fields[$0]?.audience }.max() ?? .board
    return ViewField(
      "known.\(name)", .list(Self.schema(for: audience).schema), audience, meaning, always: true
    ) {
      view, wording in
      .list(named.compactMap { $0.printed(view, wording) }.map(\.record))
    }
  }

  /// The fields of a printed row, for the readers of its group.
  private static func schema(for audience: Audience) -> ViewSchema<PrintedRow> {
    audience == .board ? board : clinician
  }

  private static let clinician = fields(.clinician)
  private static let board = fields(.board)

  private static func fields(_ audience: Audience) -> ViewSchema<PrintedRow> {
    ViewSchema([
      ViewField("label", .text, audience, "What the row is about", always: true) { row, _ in .text(row.label)
      },
      ViewField("facts", .text, audience, "The facts that are known", always: true) { row, _ in
        .text(row.facts)
      },
    ])
  }
}

/// A row as it prints.
private struct PrintedRow: Sendable {
  let label: String
  let facts: String

  /// The values of its fields, in the order of their schema.
  var record: Record { Record([.text(label), .text(facts)]) }
}

/// A row with the fields that it names.
private struct NamedRow: Sendable {
  private let isAlways: Bool
  private let label: String
  private let facts: [(phrase: String, read: @Sendable (CaseView, Wording) -> Value)]

  init(_ row: FactRow, _ fields: [ViewField<CaseView>]) {
    (isAlways, label) = (row.isAlways, "row.\(row.name)")
    facts = fields.map { ("fact.\($0.name)", $0.read) }
  }

  /// The row as it prints; nil where nothing in it is known and that cannot be mistaken for a negative.
  func printed(_ view: CaseView, _ wording: Wording) -> PrintedRow? {
    let values = facts.map { $0.read(view, wording) }
    let known = zip(facts, values).compactMap { fact, value in
      wording.known(value).map { wording.fact(fact.phrase, $0) }
    }
    if !known.isEmpty {
      return PrintedRow(label: wording.phrases[label], facts: known.joined(separator: "; "))
    }
    guard isAlways, case .absent(let words)? = values.first else { return nil }
    return PrintedRow(label: wording.phrases[label], facts: words)
  }
}

extension Wording {
  /// The words of a value that is known; nil for an absence and for a list with nothing recorded.
  fileprivate func known(_ value: Value) -> String? {
    guard case .text(let text) = value, text != phrases["noneRecorded"] else { return nil }
    return text
  }

  /// A fact inside its row: the phrase `fact.<field>` around it, or the words alone
  /// where they speak for themselves.
  fileprivate func fact(_ phrase: String, _ words: String) -> String {
    phrases.has(phrase) ? phrases(phrase, words) : words
  }
}
