import CaseView
import Records
public import SourceText
import SpineCase
import SpinePathway

/// How a report of gaps is printed in a terminal, and as JSON.
extension GapReport {
  /// The order of the text.
  public enum Order: String, CaseIterable, Sendable {
    case byCase = "case"
    case owner
  }

  /// The report as lines of text: by case, or by who can supply what is missing.
  public func lines(by order: Order) -> [String] {
    let body = order == .byCase ? linesByCase : linesByOwner
    let unread = refused.map { "\($0): cannot be used, so nobody knows what it lacks" }
    if isEmpty { return unread + nothing }
    return body + unread + ["* a document stays a draft without it, or the board cannot do without it"]
  }

  /// Says that nothing is missing, and in how many cases; empty where none could be read.
  private var nothing: [String] {
    switch cases.count {
    case 0: []
    case 1: ["Nothing is missing in 1 case."]
    default: ["Nothing is missing in \(cases.count) cases."]
    }
  }

  private var linesByCase: [String] {
    cases.flatMap { found -> [String] in
      guard !found.rows.isEmpty else { return ["\(head(found)); nothing is missing"] }
      return ["\(head(found)); needed: \(found.neededBy)"]
        + owners(of: found.rows).flatMap { owner, rows in
          ["  \(words(owner)):"] + rows.map { line($0, indent: "    ") }
        }
    }
  }

  private var linesByOwner: [String] {
    GapOwner.allCases.flatMap { owner -> [String] in
      let own = cases.compactMap { found -> [String]? in
        let rows = found.rows.filter { $0.gap.owner == owner }
        guard !rows.isEmpty else { return nil }
        return ["  \(found.id): \(found.urgency); needed: \(found.neededBy)"]
          + rows.map { line($0, indent: "    ") }
      }
      return own.isEmpty ? [] : ["\(words(owner)):"] + own.flatMap(\.self)
    }
  }

  private func head(_ found: CaseGaps) -> String { "\(found.id) (\(found.file)): \(found.urgency)" }

  private func line(_ row: Row, indent: String) -> String {
    let phrases = template.wording.phrases
    let (documents, waiting) = (row.documents(phrases), row.waiting(phrases))
    return indent + (row.isRequired ? "* " : "- ") + "\(row.gap.fact): \(row.gap.absence)"
      + (row.gap.since.map { " since \(template.wording.words($0))" } ?? "")
      + " [\(row.gap.keys.joined(separator: ", "))]" + (documents.isEmpty ? "" : "; for \(documents)")
      + (waiting.isEmpty ? "" : "; waits: \(waiting)")
  }

  private func words(_ owner: GapOwner) -> String { template.wording.phrases["owner.\(owner.rawValue)"] }

  private func owners(of rows: [Row]) -> [(GapOwner, [Row])] {
    GapOwner.allCases.compactMap { owner in
      let own = rows.filter { $0.gap.owner == owner }
      return own.isEmpty ? nil : (owner, own)
    }
  }
}

extension GapReport {
  /// The format line of the JSON.
  public static let format = "spineboard/gaps/1"

  /// One line of JSON for each case that could be read, in the order of the report.
  public var json: [String] {
    cases.map { found in
      JSONText.object([
        ("format", .string(Self.format)), ("case", .string(found.id)), ("file", .string(found.file)),
        ("urgency", .string(found.view.urgency.class.rawValue)), ("needed", .string(found.neededBy)),
        ("gaps", .array(found.rows.map(json))),
      ]).text
    }
  }

  /// One line of JSON for a file that was refused.
  public static func json(refused file: String, _ errors: [Diagnostic]) -> String {
    ScoreListing.json(refused: file, errors, format: format)
  }

  private func json(_ row: Row) -> JSONText {
    .object([
      ("fact", .string(row.gap.fact)), ("keys", .array(row.gap.keys.map(JSONText.string))),
      ("absence", .string(row.gap.absence)), ("owner", .string(row.gap.owner.rawValue)),
      ("required", .bool(row.isRequired)), ("since", row.gap.since.map { .string($0.iso) } ?? .null),
      (
        "documents",
        .array(
          row.uses.map {
            .object([("document", .string($0.kind.rawValue)), ("required", .bool($0.isRequired))])
          })
      ),
      (
        "waiting",
        .array(
          row.gap.waiting.map {
            .object([
              ("id", .string($0.id)), ("words", .string($0.words)), ("deciding", .bool($0.isDeciding)),
            ])
          })
      ),
    ])
  }
}
