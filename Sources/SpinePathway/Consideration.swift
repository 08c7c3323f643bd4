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
  /// The same as a summary prints it beside the facts: shorter, and without the facts that stand there already.
  public let brief: String
  /// The facts that it rests on, those not known among them.
  public let facts: [Fact]
  /// The rule that was applied, in one line.
  public let rule: String
  /// Where the rule comes from, work by work.
  public let sources: [String]
  /// What further fact would change it.
  public let wouldChange: [String]
  /// Whether it applies.
  public let state: State

  /// Where the rule comes from, in one line.
  public var source: String { sources.joined(separator: "; ") }

  /// A rule held against a case.
  ///
  /// - Parameters:
  ///   - id: A stable name.
  ///   - topic: What it is about, as the middle of a sentence.
  ///   - judgement: Whether the rule applies.
  ///   - text: The sentence where it does.
  ///   - brief: The sentence where it does and the facts stand beside it; nil for the same.
  ///   - stated: The sentence where it cannot be said; nil for the usual one, which names the facts not known.
  ///   - rule: The rule in one line.
  ///   - sources: Where it comes from, work by work.
  ///   - wouldChange: What would change it, beside the facts that are not known.
  init(
    _ id: String, _ topic: String, _ judgement: Judgement, _ text: String, brief: String? = nil,
    open stated: String? = nil, rule: String, sources: [String], wouldChange: [String] = []
  ) {
    (self.id, self.topic, self.rule, self.sources) = (id, topic, rule, sources)
    facts = judgement.facts
    let open = judgement.notKnown
    self.wouldChange = open.map { "\($0.name) (\($0.path))" } + wouldChange
    switch judgement.holds {
    case true?: (state, statement, self.brief) = (.applies, text, brief ?? text)
    case false?:
      let words = Self.negative(topic, facts)
      (state, statement, self.brief) = (.doesNotApply, "Does not apply: \(words)", words)
    case nil:
      let words = Self.open(topic, open)
      (state, statement, self.brief) = (.cannotBeSaid, stated ?? "Cannot be said: \(words)", words)
    }
  }

  /// The same, with what prints beside it where it applies.
  func beside(_ words: String, _ facts: [Fact]) -> Consideration {
    guard state == .applies else { return self }
    return Consideration(self, statement: "\(statement) Beside it: \(words).", facts: self.facts + facts)
  }

  private init(_ item: Consideration, statement: String, facts: [Fact]) {
    (id, topic, brief, rule, sources) = (item.id, item.topic, item.brief, item.rule, item.sources)
    (wouldChange, state, self.statement, self.facts) = (item.wouldChange, item.state, statement, facts)
  }

  private static func negative(_ topic: String, _ facts: [Fact]) -> String {
    let known = facts.filter { $0.absence == nil }.map(\.words).joined(separator: "; ")
    return topic + (known.isEmpty ? "." : " (\(known)).")
  }

  private static func open(_ topic: String, _ facts: [Fact]) -> String {
    "\(topic): \(lacking(facts))."
  }

  private static func lacking(_ facts: [Fact]) -> String {
    guard !facts.isEmpty else { return "the facts are not known" }
    return facts.map { fact in
      let enough = fact.value == fact.absence?.words ? "" : " well enough"
      return "\(fact.name) is not known\(enough) (\(fact.value))"
    }.joined(separator: "; ")
  }

  /// What is not known, so that it cannot be said, in words; nil where it can be said.
  public var lacks: String? {
    state == .cannotBeSaid ? Self.lacking(facts.filter { $0.absence != nil }) : nil
  }
}
