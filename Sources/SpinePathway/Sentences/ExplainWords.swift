/// What the reasoning over a case says around its conclusions, line by line.
public enum ExplainWords: String, SentenceGroup {
  /// The urgency, the facts that it rests on, and those that are not known.
  case urgency, because, notKnown, notExcluded, notRoutine
  /// A fact of the urgency, also of a lesion.
  case reason, reasonAt
  case established, notEstablished, notEstablishedAt
  /// The criteria of the trial.
  case criteria, criterion, criterionWithRemark
  /// The work-up, list by list.
  case investigations, done, missing, notAvailable, outOfDate, beforeTreatment, inParallel, none
  /// The scores of survival.
  case survival
  /// A conclusion, with what stands under it.
  case conclusion, fact, rule, source, wouldChange

  /// Its section in `rules.yaml`.
  public static let group = "explain"

  /// The names in braces that a language must use.
  public var placeholders: Set<Placeholder> {
    switch self {
    case .established, .criteria, .none, .survival: []
    case .because, .notExcluded, .notRoutine: [.fact]
    case .notKnown: [.path]
    case .reason, .notEstablished: [.path, .reason]
    case .reasonAt, .notEstablishedAt: [.path, .levels, .reason]
    case .criterion: [.state, .name]
    case .criterionWithRemark: [.state, .name, .remark]
    case .conclusion: [.id, .state, .statement]
    case .fact: [.path, .fact]
    case .urgency, .investigations, .done, .missing, .notAvailable, .outOfDate, .beforeTreatment, .inParallel,
      .rule, .source, .wouldChange:
      [.value]
    }
  }
}
