import Records
import SourceText
import Testing

/// Random numbers that are the same in every run (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A value that JSON and YAML can both write.
private indirect enum Sample {
  case null
  case boolean(Bool)
  case number(String)
  case text(String)
  case list([Sample])
  case record([(String, Sample)])

  static func random(depth: Int, using random: inout Seeded) -> Sample {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &random) {
    case 0: return .null
    case 1: return .boolean(.random(using: &random))
    case 2: return .number(["0", "-1", "2.5", "1e3", "0.10"].randomElement(using: &random) ?? "0")
    case 3: return .text(text(using: &random))
    case 4, 5:
      return .list(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      return .record(
        (0..<Int.random(in: 0..<5, using: &random)).map {
          ("\($0)" + text(using: &random), .random(depth: depth - 1, using: &random))
        })
    }
  }

  private static func text(using random: inout Seeded) -> String {
    let pieces = [
      "a", " ", "*", " *x", "&", " &y", "!", "#", " # ", ": ", "é", "😀", "\u{2028}", "\u{85}", "\u{FEFF}",
      "\u{202E}", "\"",
      "\\", "'", "[", "]", "{", "}", ",", "- ", "%", "\n", "\t", "\u{1}", "\u{10FFFD}", "<<", "null", "{{x}}",
      "e\u{301}",
    ]
    return (0..<Int.random(in: 0..<9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  /// The value as JSON and as YAML in its flow form; the two differ in their blanks.
  func printed(_ format: RecordFormat) -> String {
    let gap = format == .json ? "" : "\n "
    switch self {
    case .null: return format == .json ? "null" : "~"
    case .boolean(let value): return "\(value)"
    case .number(let digits): return digits
    case .text(let text): return Self.quoted(text)
    case .list(let elements):
      return "[" + elements.map { $0.printed(format) }.joined(separator: "," + gap) + "]"
    case .record(let members):
      return "{" + members.map { Self.quoted($0) + ": " + $1.printed(format) }.joined(separator: "," + gap)
        + "}"
    }
  }

  /// The outline that the value must have when read; a number is a plain scalar in YAML.
  func outline(_ format: RecordFormat) -> String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let digits): format == .json ? "number \(digits)" : "plain \(digits.debugDescription)"
    case .text(let text): "text \(text.debugDescription)"
    case .list(let elements): "[" + elements.map { $0.outline(format) }.joined(separator: ", ") + "]"
    case .record(let members):
      "{" + members.map { "\($0.debugDescription): \($1.outline(format))" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{1}": quoted += "\\u0001"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

@Suite struct RecordReaderTests {
  @Test("A value printed as JSON and as YAML is read as what it was.", arguments: 0..<300 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let sample = Sample.random(depth: 4, using: &random)
    for format in [RecordFormat.json, .yaml] {
      #expect(try read(sample.printed(format), format).outline == sample.outline(format))
    }
  }

  @Test("No message quotes a value, a long key or a source line.", arguments: [RecordFormat.yaml, .json])
  func secrecy(format: RecordFormat) {
    let secret = "Asha Kulkarni"
    let texts = [
      "{\"\(secret)\": 1, \"\(secret)\": 2}", "{\"a\": \"\(secret)\" \"\(secret)\"}", "{\"a\": \"\(secret)",
      "\(secret): [",
      "{\"a\": \"\(secret)\\q\"}", "a: &Kulkarni \(secret)", "a: *Kulkarni", "a: !Kulkarni x", "%Kulkarni",
      "a: b: \(secret)",
    ]
    for text in texts {
      let found = complaints(text, format)
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { !$0.contains("Asha") && !$0.contains("Kulkarni") })
    }
  }

  @Test("The findings print one a line.")
  func description() {
    let error = #expect(throws: RecordErrors.self) { try read("{\"a\":1,\"a\":2,\"a\":3}", .json) }
    #expect(
      error?.description == """
        f:1:8: a: 'a' is already on line 1; keep one of the two
        f:1:14: a: 'a' is already on line 1; keep one of the two
        """)
  }
}
