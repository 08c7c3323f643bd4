import CaseView
public import SourceText
import SpineCase
import SpinePathway

/// What changed between two states of a case, and what that does to its scores, its urgency and its considerations.
public struct CaseComparison: Sendable {
  /// The older state.
  public let old: DocumentMaker.Source
  /// The newer state.
  public let new: DocumentMaker.Source
  /// Every change, by its topic in the order of ``Topic``; within a topic deterioration first.
  public let changes: [Topic: [Change]]

  /// What a change is about.
  public enum Topic: String, CaseIterable, Hashable, Sendable {
    case scores, urgency, noms, considerations
    case workUp = "work-up"
    case facts
  }

  /// One thing that differs.
  public struct Change: Hashable, Sendable {
    /// What it is: a scale with its level, a rule, or the path of a key.
    public let what: String
    /// What it was; nil where it was not there.
    public let old: String?
    /// What it is now; nil where it is no longer there.
    public let new: String?
    /// Which way it went.
    public let trend: Trend
    /// How the reader of the older case understood its value; nil for what is shown unchanged.
    var oldKind: ValueKind?
    /// How the reader of the newer case understood its value; nil for what is shown unchanged.
    var newKind: ValueKind?
  }

  /// Which way a change went, as far as that can be said.
  public enum Trend: String, CaseIterable, Hashable, Sendable, Comparable {
    case worse, changed, better

    /// Deterioration comes first.
    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// Everything that got worse, whatever its topic.
  public var worse: [Change] {
    Topic.allCases.flatMap { changes[$0] ?? [] }.filter { $0.trend == .worse }
  }

  /// Compares two states of a case.
  ///
  /// - Parameters:
  ///   - old: The older state.
  ///   - new: The newer state.
  ///   - profiles: The country profiles by name.
  ///   - wording: The words in which conclusions are compared.
  init(
    _ old: DocumentMaker.Source, _ new: DocumentMaker.Source, profiles: [String: Profile],
    _ wording: Wording
  ) {
    (self.old, self.new) = (old, new)
    let cases = [old, new].map(\.reading.value)
    let pathways = cases.map { Pathway($0, profile: profiles[$0.profile]) }
    let all: [Topic: [Change]] = [
      .scores: ScoreComparison.changes(CaseScores(cases[0]), CaseScores(cases[1])),
      .urgency: PathwayComparison.urgency(pathways[0].urgency, pathways[1].urgency),
      .noms: PathwayComparison.noms(pathways[0].noms, pathways[1].noms, wording),
      .considerations: PathwayComparison.considerations(pathways[0], pathways[1], wording),
      .workUp: PathwayComparison.workUp(pathways[0].workUp, pathways[1].workUp),
      .facts: FactComparison.changes(old.reading.content, new.reading.content),
    ]
    changes = all.mapValues { changes in
      changes.enumerated().sorted { ($0.element.trend, $0.offset) < ($1.element.trend, $1.offset) }
        .map(\.element)
    }
  }
}

extension CaseComparison {
  /// What the newer state must not say after the older one: a baseline lower than the one already recorded.
  public var errors: [Diagnostic] {
    guard let older = old.reading.value.neurology.established.value,
      let newer = new.reading.value.neurology.established.value
    else { return [] }
    // The baseline is the best state since treatment (scales.md 17.2): lowering it later would hide a new deficit.
    return newer.lowered(from: older).map { finding in
      let path = "neurology.established.baseline.\(finding.key)"
      return Diagnostic(
        .error, file: new.file, at: new.reading.places[path] ?? .start, path: path,
        "is worse than in \(old.file); the baseline is the best state since treatment, and a later record may not lower it"
      )
    }
  }

  /// Changes of named values: those in the newer state, in its order, then those that are gone.
  static func changes(
    _ old: [(name: String, value: String)], _ new: [(name: String, value: String)],
    trend: (_ name: String, _ old: String?, _ new: String?) -> Trend = { _, _, _ in .changed }
  ) -> [Change] {
    let (old, new) = (numbered(old), numbered(new))
    let kept = new.map { entry in
      (entry.name, old.first { $0.name == entry.name }?.value, String?.some(entry.value))
    }
    let gone = old.filter { entry in !new.contains { $0.name == entry.name } }
      .map { ($0.name, String?.some($0.value), String?.none) }
    return (kept + gone).filter { $0.1 != $0.2 }.map { name, old, new in
      Change(what: name, old: old, new: new, trend: trend(name, old, new))
    }
  }

  /// Entries with the same name are told apart by a number.
  private static func numbered(
    _ entries: [(name: String, value: String)]
  ) -> [(name: String, value: String)] {
    var seen: [String: Int] = [:]
    return entries.map { entry in
      let count = (seen[entry.name] ?? 0) + 1
      seen[entry.name] = count
      return count == 1 ? entry : ("\(entry.name) (\(count))", entry.value)
    }
  }
}
