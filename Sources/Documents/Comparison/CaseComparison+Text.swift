import Records
import SpineCase

extension CaseComparison {
  /// The comparison as lines of text: what got worse first, then topic by topic.
  public var lines: [String] {
    let states = [old, new].map(\.reading.value)
    let ids = states[0].id == states[1].id ? states[0].id : "\(states[0].id) and \(states[1].id)"
    let head = "\(ids): from \(states[0].asOf.iso) to \(states[1].asOf.iso)"
    let sections = Topic.allCases.flatMap { Self.section($0.rawValue, changes[$0] ?? [], "no change") }
    return [head] + Self.section("worse", worse, "nothing that a scale or an ordered answer tells") + sections
  }

  private static func section(_ heading: String, _ changes: [Change], _ none: String) -> [String] {
    changes.isEmpty ? ["", "\(heading): \(none)"] : ["", heading] + changes.map(line)
  }

  private static func line(_ change: Change) -> String {
    let mark = change.trend == .changed ? "" : " [\(change.trend.rawValue)]"
    return "  \(change.what): \(change.old ?? nothing) -> \(change.new ?? nothing)\(mark)"
  }

  private static let nothing = "(nothing)"

  /// The comparison as one line of JSON, format `spineboard/diff/1`.
  public var json: String {
    let states = [old, new].map { source in
      JSONText.object([
        ("case", .string(source.reading.value.id)), ("asOf", .string(source.reading.value.asOf.iso)),
      ])
    }
    return JSONText.object(
      [
        ("format", .string("spineboard/diff/1")), ("old", states[0]), ("new", states[1]),
        ("worse", .array(worse.map(Self.value))),
      ] + Topic.allCases.map { ($0.rawValue, .array((changes[$0] ?? []).map(Self.value))) }
    ).text
  }

  private static func value(_ change: Change) -> JSONText {
    .object([
      ("what", .string(change.what)), ("old", change.old.map(JSONText.string) ?? .null),
      ("new", change.new.map(JSONText.string) ?? .null), ("trend", .string(change.trend.rawValue)),
    ])
  }
}
