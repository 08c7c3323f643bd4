import CaseView
import SpineCase
import SpineScores

/// The changes of a comparison as its page says them: in the words of the documents where there are any, otherwise
/// each value exactly as the case has it.
struct ComparisonWording {
  let wording: Wording

  /// The change in words; its trend stays.
  func worded(_ change: CaseComparison.Change, _ topic: CaseComparison.Topic) -> CaseComparison.Change {
    var (old, new) = (change.old, change.new)
    if topic == .urgency, change.what != "class" { (old, new) = Self.differing(old, new) }
    return CaseComparison.Change(
      what: name(change.what, topic), old: old.map { value($0, change.oldKind, of: change.what, topic) },
      new: new.map { value($0, change.newKind, of: change.what, topic) }, trend: change.trend)
  }

  /// What only the first and what only the second of two lists says; nil where that is nothing.
  private static func differing(_ old: String?, _ new: String?) -> (String?, String?) {
    let lists = [old, new].map { $0.map { $0.split(separator: ", ").map(String.init) } ?? [] }
    func only(_ one: [String], _ other: [String]) -> String? {
      let rest = one.filter { !other.contains($0) }
      return rest.isEmpty ? nil : rest.joined(separator: ", ")
    }
    return (only(lists[0], lists[1]), only(lists[1], lists[0]))
  }

  private func name(_ what: String, _ topic: CaseComparison.Topic) -> String {
    switch topic {
    case .scores:
      let parts = what.split(separator: " ", maxSplits: 1).map(String.init)
      guard let title = ScoreSystem(rawValue: parts.first ?? "")?.title else { return what }
      return parts.count > 1 ? "\(title), \(parts[1])" : title
    case .urgency: return phrase("diff.\(what.replacing(" ", with: "-"))") ?? what
    case .workUp: return phrase("investigation.\(what)") ?? what
    case .facts: return Self.meanings[what].map { "\($0) (\(what))" } ?? what
    case .noms, .considerations: return what
    }
  }

  /// The meanings of the fields whose path is a key of the case.
  private static let meanings = Dictionary(
    CaseFields.schema.fields.map { ($0.name, $0.meaning) }, uniquingKeysWith: { first, _ in first })

  private func value(
    _ text: String, _ kind: ValueKind?, of what: String, _ topic: CaseComparison.Topic
  ) -> String {
    switch topic {
    case .scores: grade(text, of: what) ?? absence(text) ?? text
    case .urgency:
      phrase("urgency.class.\(text)")
        ?? text.split(separator: ", ").map { reason(String($0), of: what) }.joined(separator: "; ")
    case .facts: kind.map { answer(text, $0, at: what) } ?? text
    case .noms, .considerations, .workUp: dated(text)
    }
  }

  /// A grade with its label: `3: capable of only limited selfcare ...`.
  private func grade(_ text: String, of what: String) -> String? {
    let label: String? =
      switch ScoreSystem(rawValue: String(what.prefix { $0 != " " })) {
      case .ecog: ECOGPerformanceStatus(rawValue: text)?.label
      case .karnofsky: KarnofskyPerformanceStatus(rawValue: text)?.label
      case .frankel: FrankelGrade(rawValue: text)?.label
      case .asia: ASIAImpairmentGrade(rawValue: text)?.label
      case .escc: ESCCGrade(rawValue: text)?.label(in: Self.canal(of: what))
      default: nil
      }
    return label.map { "\(text): \($0)" }
  }

  /// What lies in the canal at the levels that follow the name of a scale: `escc L1`.
  private static func canal(of what: String) -> CanalContent {
    let spans = what.split(separator: " ").compactMap { SpinalSpan(String($0)) }
    return CanalContent(at: spans.first?.levels ?? SpinalLevel.allCases)
  }

  /// A reason of the urgency with its level, or the name of a fact that is not known.
  private func reason(_ text: String, of what: String) -> String {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    let groups = what == "because" ? ["urgency.fact", "urgency.name"] : ["urgency.name"]
    guard let words = groups.lazy.compactMap({ phrase("\($0).\(parts.first ?? "")") }).first else {
      return text
    }
    return parts.count > 1 ? "\(words) (\(parts[1]))" : words
  }

  /// The value of a key in words: a coded answer, yes or no, a date with its month, or an absence.
  private func answer(_ text: String, _ kind: ValueKind, at path: String) -> String {
    switch kind {
    case .answer:
      let key = DeclaredKey.plain(path).split(separator: ".").last.map(String.init) ?? path
      return phrase("\(DeclaredKey.at(path)?.facts.words ?? key).\(text)") ?? text
    case .absence: return absence(text) ?? text
    case .condition: return wording.phrases[["true", "yes"].contains(text) ? "yes" : "no"]
    case .date: return Moment(text).map { wording.words($0) } ?? text
    }
  }

  /// An absence in words, with its reason; nil for a text that only begins like one.
  private func absence(_ text: String) -> String? {
    let word = text.prefix { $0 != " " }
    let why = text.dropFirst(word.count)
    guard why.isEmpty || why.hasPrefix(" (") && why.hasSuffix(")") else { return nil }
    return phrase("absence.\(word)").map { $0 + why }
  }

  /// The text, with every time that has an offset put into words as the rules do.
  private func dated(_ text: String) -> String {
    var (said, rest) = ("", text[...])
    while let hour = rest.utf8.firstIndex(of: UInt8(ascii: "T")) {
      if let (time, moment) = Self.time(around: hour, in: rest) {
        said += rest[..<time.lowerBound] + wording.words(moment)
        rest = rest[time.upperBound...]
      } else {
        said += rest[...hour]
        rest = rest[hour...].dropFirst()
      }
    }
    return said + rest
  }

  /// The time with its offset, `2026-06-04T07:30+05:30`, whose `T` stands at a place; nil where there is none.
  private static func time(around hour: String.Index, in text: Substring) -> (Range<String.Index>, Moment)? {
    let bytes = text.utf8
    guard let start = bytes.index(hour, offsetBy: -10, limitedBy: bytes.startIndex),
      let end = bytes.index(hour, offsetBy: 12, limitedBy: bytes.endIndex)
    else { return nil }
    let shape = zip(bytes[start..<end], "0000-00-00T00:00+00:00".utf8)
    let isTime = shape.allSatisfy { byte, wanted in
      switch wanted {
      case UInt8(ascii: "0"): (0x30...0x39).contains(byte)
      case UInt8(ascii: "+"): byte == wanted || byte == UInt8(ascii: "-")
      default: byte == wanted
      }
    }
    guard isTime, let moment = Moment(String(text[start..<end])) else { return nil }
    return (start..<end, moment)
  }

  private func phrase(_ key: String) -> String? {
    wording.phrases.has(key) ? wording.phrases[key] : nil
  }
}
