/// One thing to consider, for discussion: what it says, the facts it rests on, the rule, its source, what would change it.
///
/// It never orders, and it holds no free text of the case.
public struct Consideration: Hashable, Sendable, Identifiable {
  /// Whether the rule applies to the case.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case applies
    case doesNotApply = "does-not-apply"
    case cannotBeSaid = "cannot-be-said"
  }

  /// A stable name, for instance `laminectomy-alone`.
  public let id: String
  /// What it is about, for instance `a short course of radiotherapy`.
  public let topic: String
  /// The sentence for clinicians.
  public let statement: String
  /// The facts that it rests on, those not known among them.
  public let facts: [Fact]
  /// The rule that was applied, in one line.
  public let rule: String
  /// Where the rule comes from.
  public let source: String
  /// What further fact would change it.
  public let wouldChange: [String]
  /// Whether it applies.
  public let state: State

  /// A rule held against a case.
  ///
  /// - Parameters:
  ///   - id: A stable name.
  ///   - topic: What it is about, as the middle of a sentence.
  ///   - judgement: Whether the rule applies.
  ///   - text: The sentence where it does.
  ///   - stated: The sentence where it cannot be said; nil for the usual one, which names the facts not known.
  ///   - rule: The rule in one line.
  ///   - source: Where it comes from.
  ///   - wouldChange: What would change it, beside the facts that are not known.
  init(
    _ id: String, _ topic: String, _ judgement: Judgement, _ text: String, open stated: String? = nil,
    rule: String, source: String, wouldChange: [String] = []
  ) {
    (self.id, self.topic, self.rule, self.source) = (id, topic, rule, source)
    facts = judgement.facts
    let open = judgement.notKnown
    self.wouldChange = open.map { "\($0.name) (\($0.path))" } + wouldChange
    switch judgement.holds {
    case true?: (state, statement) = (.applies, text)
    case false?: (state, statement) = (.doesNotApply, Self.negative(topic, facts))
    case nil: (state, statement) = (.cannotBeSaid, stated ?? Self.open(topic, open))
    }
  }

  /// The same, with what prints beside it where it applies.
  func beside(_ words: String, _ facts: [Fact]) -> Consideration {
    guard state == .applies else { return self }
    return Consideration(self, statement: "\(statement) Beside it: \(words).", facts: self.facts + facts)
  }

  private init(_ item: Consideration, statement: String, facts: [Fact]) {
    (id, topic, rule, source) = (item.id, item.topic, item.rule, item.source)
    (wouldChange, state, self.statement, self.facts) = (item.wouldChange, item.state, statement, facts)
  }

  private static func negative(_ topic: String, _ facts: [Fact]) -> String {
    let known = facts.filter { $0.absence == nil }.map(\.words).joined(separator: "; ")
    return "Does not apply: \(topic)" + (known.isEmpty ? "." : " (\(known)).")
  }

  private static func open(_ topic: String, _ facts: [Fact]) -> String {
    let names = facts.map { fact in
      let enough = fact.value == fact.absence?.words ? "" : " well enough"
      return "\(fact.name) is not known\(enough) (\(fact.value))"
    }.joined(separator: "; ")
    return "Cannot be said: \(topic): \(names.isEmpty ? "the facts are not known" : names)."
  }
}

/// The sources of the rules, each as it was read.
enum Source {
  static let article = "Badve 2021, J Clin Orthop 6(2):16-22 (the article)"
  static let fisher = "Fisher 2010, Spine 35(22):E1221-E1229, doi:10.1097/BRS.0b013e3181e16ae2"
  static let laufer = "Laufer 2013, Oncologist 18(6):744-751, doi:10.1634/theoncologist.2012-0293"
  static let bilsky = "Bilsky 2010, J Neurosurg Spine 13(3):324-328, doi:10.3171/2010.3.SPINE09459"
  static let patchell = PatchellCriterion.source
  static let maranzano =
    "Maranzano 2005, J Clin Oncol 23(15):3358-3365, as the article quotes it; Maranzano 2009 (Cochrane CD006716.pub3); "
    + "SCORAD, JAMA 2019;322:2084; doi:10.1186/s13014-018-0968-3"
  static let nice = "NICE NG234 (2023), as quoted in BMJ 2023;383:p1973"
  static let ruling = "ruling of this project"
  static let safety = "safety ruling of this project"
  static let survival = "ISRN 2017 1320684; the article"
  static let noSource = "no source seen; the operating team decides"
}
