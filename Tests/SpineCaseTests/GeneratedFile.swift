import Records
import SpineCase

/// A file drawn at random from the schema: any key may be there, absent, or absent with a reason, and every text may be one
/// that YAML or JSON could take for something else.
struct GeneratedFile {
  private var random: SplitMix

  init(_ seed: UInt64) { random = SplitMix(state: seed) }

  /// The members of a record: required keys are always there, one in `sparsity` of the others.
  mutating func record(_ members: [MemberShape], sparsity: Int = 12) -> Node {
    Node(
      .mapping(
        members.compactMap { member in
          guard member.isRequired || draw(sparsity) == 0 else { return nil }
          return Member(key: member.name, value: value(member))
        }))
  }

  private mutating func value(_ member: MemberShape) -> Node {
    guard member.mayBeAbsent, draw(5) == 0 else { return value(member.shape) }
    let word: Node = Node(.text(pick(Self.absences)))
    guard draw(2) == 0 else { return word }
    return Node(
      .mapping([Member(key: "absent", value: word), Member(key: "why", value: Node(.text(text())))]))
  }

  private mutating func value(_ shape: Shape) -> Node {
    switch shape {
    case .coded(let answers): Node(.text(pick(answers)))
    case .numbers(let numbers): Node(.number(String(pick(numbers))))
    case .flag: Node(.boolean(draw(2) == 0))
    case .whole(let range): Node(.number(String(Int.random(in: range, using: &random))))
    case .figure: Node(.number("\(draw(900)).\(draw(99))"))
    case .text: Node(.text(text()))
    case .pattern: Node(.text(pick(["L1", "T12-L2", "C2", "0123456789abcdef"])))
    case .date: Node(.text(pick(["2026-05-01", "2025-11", "1964-03-12"])))
    case .moment: Node(.text(pick(["2026-05-01", "2026-05-01T07:30+05:30", "2026-05-01T02:00Z"])))
    case .record(let members): record(members, sparsity: 2)
    case .dictionary(let shape): Node(.mapping([Member(key: "cases[0].board", value: value(shape))]))
    case .list(let shape):
      draw(4) == 0 ? Node(.text("none")) : Node(.sequence([value(shape), value(shape)]))
    case .filledList(let shape): Node(.sequence([value(shape)]))
    case .either(let shapes): value(pick(shapes))
    }
  }

  private mutating func draw(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[draw(elements.count)] }

  private mutating func text() -> String {
    draw(3) == 0 ? pick(Self.hostile) + " " + pick(Self.hostile) : pick(Self.hostile)
  }

  private static let absences = ["unknown", "not-done", "not-available", "declined", "not-applicable"]

  /// Texts that a reader or writer could take for something else.
  static let hostile = [
    "plain words", "yes", "no", "on", "off", "y", "~", "null", "true", "0042317", "1e3", "0x1F", "12:30:45",
    "2026-06-04", "1_000", ".inf", "+91 20 5550 0100", "a: b", "a #b", "# c", "- d", "-", "n/a", "none",
    "? e",
    "! f", "& g", "* h", "| i", "> j", "% k", "@ l", "`m`", "{n}", "[o]", "'p'", "\"q\"", "\\r", "<<", "=",
    "{{name}}", "L2 4/5*L3 3/5*", "1990. Mastectomy", " leading", "trailing ", "two\nlines", "tab\there",
    "मराठी", "\u{200D}ZWJ\u{200D}x", "עברית", "🦴", "e\u{301}", "\u{2028}x", "\u{85}y", "\u{FEFF}z",
    "a\u{0}b", "a\u{7}b", "c\u{9F}d", "...", "---", "%YAML 1.1", "Na", "tbd", "--- a", "key:", "x:y",
  ]
}
