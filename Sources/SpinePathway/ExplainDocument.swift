import SpineCase
import SpineScores

/// What `spineboard explain --json` prints for one case: a record with its members in order, format 1.
public struct ExplainDocument: Hashable, Sendable {
  /// The format line.
  public static let format = "spineboard/explain/1"

  /// The whole record.
  public let value: ExplainValue

  /// The document of one pathway.
  public init(_ pathway: Pathway) {
    value = .record([
      ("format", .text(Self.format)), ("case", .text(pathway.caseID)),
      ("urgency", Self.urgency(pathway.urgency)),
      ("noms", .list(pathway.noms.map(Self.noms))), ("patchell", .list(pathway.patchell.map(Self.patchell))),
      ("workUp", Self.workUp(pathway)),
      (
        "considerations",
        .list(
          pathway.topics.flatMap { topic in topic.considerations.map { Self.consideration($0, topic.id) } })
      ),
    ])
  }

  private static func urgency(_ urgency: Urgency) -> ExplainValue {
    .record([
      ("class", .text(urgency.class.rawValue)), ("because", .texts(urgency.because.map(\.path))),
      ("coreNotKnown", .texts(urgency.coreNotKnown.map(\.path))),
      ("triggersNotKnown", .texts(urgency.triggersNotKnown.map(\.path))),
      ("notRoutine", .texts(urgency.notRoutine.map(\.path))),
      ("established", urgency.established.map(established) ?? .null),
    ])
  }

  private static func established(_ state: EstablishedState) -> ExplainValue {
    .record([
      ("accepted", .flag(state.isAccepted)),
      (
        "unmet",
        .list(
          state.unmet.map {
            .record([("condition", .text($0.condition.rawValue)), ("path", .text($0.path))])
          })
      ),
    ])
  }

  private static func noms(_ noms: NOMSAssessment) -> ExplainValue {
    .record([
      ("level", noms.level.map { .text($0.rawValue) } ?? .null),
      ("levels", noms.levels.value.map { .text($0.description) } ?? .null),
      ("index", .flag(noms.isIndex)), ("neurologic", .text(noms.neurologic.rawValue)),
      ("oncologic", .text(noms.oncologic.rawValue)), ("mechanical", .text(noms.mechanical.rawValue)),
      ("systemic", .text(noms.systemic.rawValue)),
      ("suggests", noms.suggests.map { .text($0.rawValue) } ?? .null),
      ("refused", .texts(noms.refused.map(\.rawValue))), ("flags", .texts(noms.flags.map(\.rawValue))),
    ])
  }

  private static func patchell(_ criterion: PatchellCriterion) -> ExplainValue {
    .record([("criterion", .text(criterion.id.rawValue)), ("state", .text(criterion.state.rawValue))])
  }

  private static func workUp(_ pathway: Pathway) -> ExplainValue {
    let workUp = pathway.workUp
    let lists: [(String, ExplainValue)] =
      pathway.needsBothLists
      ? [("beforeTreatment", .texts(workUp.beforeTreatment)), ("inParallel", .texts(workUp.inParallel))] : []
    return .record(
      [
        ("branch", .text(workUp.branch.rawValue)), ("missing", .texts(workUp.missing)),
        ("unavailable", .texts(workUp.unavailable)), ("outOfDate", .texts(workUp.outOfDate)),
        ("done", .texts(workUp.done)),
      ] + lists)
  }

  private static func consideration(_ item: Consideration, _ topic: String) -> ExplainValue {
    .record([
      ("topic", .text(topic)), ("id", .text(item.id)), ("state", .text(item.state.rawValue)),
      ("statement", .text(item.statement)), ("facts", .list(item.facts.map(fact))),
      ("rule", .text(item.rule)),
      ("source", .text(item.source)), ("wouldChange", .texts(item.wouldChange)),
    ])
  }

  private static func fact(_ fact: Fact) -> ExplainValue {
    .record([
      ("path", .text(fact.path)), ("name", .text(fact.name)), ("value", .text(fact.value)),
      ("absent", fact.absence.map { .text($0.rawValue) } ?? .null),
    ])
  }
}

/// A value of an ``ExplainDocument``, for whoever writes it as JSON: members keep their order.
public indirect enum ExplainValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([ExplainValue])
  case members([Member])

  /// One member of a record.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: ExplainValue
  }

  static func record(_ members: [(String, ExplainValue)]) -> ExplainValue {
    .members(members.map { Member(name: $0.0, value: $0.1) })
  }

  static func texts(_ texts: [String]) -> ExplainValue { .list(texts.map(ExplainValue.text)) }

  /// The member of a record with this name; nil where there is none.
  public subscript(_ name: String) -> ExplainValue? {
    guard case .members(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
