import CaseView
import SpineCase
import SpinePathway
import SpineScores

/// What `spineboard explain --json` prints for one case: a record with its members in order, format 1.
struct ExplainDocument: Hashable, Sendable {
  /// The format line.
  static let format = "spineboard/explain/1"

  /// The whole record.
  let value: ExplainValue

  /// The document of one pathway in the words of a language.
  init(_ pathway: Pathway, _ wording: Wording) {
    value = .record([
      ("format", .text(Self.format)), ("case", .text(pathway.caseID)),
      ("urgency", Self.urgency(pathway.urgency)),
      ("noms", .list(pathway.noms.map(Self.noms))), ("patchell", .list(pathway.patchell.map(Self.patchell))),
      ("workUp", Self.workUp(pathway)),
      (
        "considerations",
        .list(
          Topic.allCases.flatMap { topic in
            pathway.considerations(topic).map { Self.consideration($0, topic, wording) }
          })
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

  private static func consideration(_ item: Consideration, _ topic: Topic, _ wording: Wording) -> ExplainValue
  {
    .record([
      ("topic", .text(topic.rawValue)), ("id", .text(item.id)), ("state", .text(item.state.rawValue)),
      ("statement", .text(wording.say(item.statement))),
      ("facts", .list(item.facts.map { fact($0, wording) })), ("rule", .text(wording.say(item.rule))),
      ("source", .text(item.source)), ("wouldChange", .texts(wording.say(item.wouldChange))),
    ])
  }

  private static func fact(_ fact: Fact, _ wording: Wording) -> ExplainValue {
    .record([
      ("path", .text(fact.path)), ("name", .text(wording.say(fact.name))),
      ("value", .text(wording.say(fact.value))),
      ("absent", fact.absence.map { .text($0.rawValue) } ?? .null),
    ])
  }
}

/// A value of an ``ExplainDocument``, to be written as JSON; members keep their order.
indirect enum ExplainValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case text(String)
  case list([ExplainValue])
  case members([Member])

  /// One member of a record.
  struct Member: Hashable, Sendable {
    /// The name.
    let name: String
    /// The value.
    let value: ExplainValue
  }

  static func record(_ members: [(String, ExplainValue)]) -> ExplainValue {
    .members(members.map { Member(name: $0.0, value: $0.1) })
  }

  static func texts(_ texts: [String]) -> ExplainValue { .list(texts.map(ExplainValue.text)) }

  /// The same record with one more member at its end.
  func adding(_ name: String, _ value: ExplainValue) -> ExplainValue {
    guard case .members(let members) = self else { return self }
    return .members(members + [Member(name: name, value: value)])
  }

  /// The member of a record with this name; nil where there is none.
  subscript(_ name: String) -> ExplainValue? {
    guard case .members(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
