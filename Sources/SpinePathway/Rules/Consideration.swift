/// One thing to consider, for discussion: what it says, the facts it rests on, the rule, its source, what would change it.
///
/// It never orders, and it holds no free text of the case. Its words stand in `rules.yaml` under the rule's identifier.
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
  public let name: Sentence
  /// What clinicians are told, in whole sentences.
  public let statement: [Sentence]
  /// The same for a summary that already shows the facts: shorter, and without them.
  public let brief: [Sentence]
  /// The facts that it rests on, those not known among them.
  public let facts: [Fact]
  /// The rule that was applied, in one line.
  public let rule: Sentence
  /// Where the rule comes from, one entry per work.
  public let sources: [String]
  /// What further fact would change it.
  public let wouldChange: [Change]
  /// Whether it applies.
  public let state: State

  /// What would change a conclusion.
  public enum Change: Hashable, Sendable {
    /// One fact, or one reason.
    case sentence(Sentence)
    /// Every entry of a list in `rules.yaml`, by its key.
    case entries(of: String)
  }

  /// Where the rule comes from, in one line.
  public var source: String { sources.joined(separator: "; ") }

  /// A rule applied to a case.
  init(_ rule: Rule, _ found: Conclusion) {
    let arguments = found.arguments
    func say(_ part: Rule.Part) -> Sentence {
      let own = rule.has(part, found.variant) ? found.variant : nil
      return Sentence(rule.key(part, own), arguments)
    }
    (id, sources) = (found.id ?? rule.id, found.sources ?? rule.sources)
    (name, self.rule, facts) = (say(.name), say(.rule), found.judgement.facts)
    let open = found.judgement.notKnown
    let own: [Change] =
      rule.changes > 0 && found.changes ? [.entries(of: rule.key(.wouldChange, nil))] : []
    wouldChange = open.map { .sentence($0.wouldChange) } + own + found.changing.map(Change.sentence)
    let about = Words(name: .sentence(name), facts: facts, open: open)
    switch found.judgement.holds {
    case true?:
      let added = found.adding.map {
        (Sentence("\(rule.id).\($0.addition.rawValue)", arguments), $0.isInBrief)
      }
      let brief = rule.has(.brief, found.variant) || rule.has(.brief) ? say(.brief) : say(.statement)
      state = .applies
      statement = [say(.statement)] + added.map(\.0) + found.following
      self.brief = [brief] + added.filter(\.1).map(\.0)
    case false?:
      (state, statement, brief) = (.doesNotApply, [about.negative], [about.briefNegative])
    case nil:
      let stated = rule.has(.open) ? [say(.open)] + found.following : [about.cannotBeSaid]
      (state, statement, brief) = (.cannotBeSaid, stated, [about.briefCannotBeSaid])
    }
  }

  /// The same, with a precaution beside it where it applies.
  func beside(_ note: NOMSNote, _ facts: [Fact]) -> Consideration {
    guard state == .applies else { return self }
    let words = ConclusionWords.beside.sentence([.notes: .sentence(note.statement)])
    return Consideration(self, statement: statement + [words], facts: self.facts + facts)
  }

  private init(_ item: Consideration, statement: [Sentence], facts: [Fact]) {
    (id, name, brief, rule, sources) = (item.id, item.name, item.brief, item.rule, item.sources)
    (wouldChange, state, self.statement, self.facts) = (item.wouldChange, item.state, statement, facts)
  }

  /// What is not known, so that it cannot be said; nil where it can be said.
  public var lacks: Argument? {
    state == .cannotBeSaid ? facts.filter { $0.absence != nil }.lacking : nil
  }
}

/// What is said of a rule that does not apply, or of which that cannot be said.
private struct Words {
  let name: Argument
  let facts: [Fact]
  let open: [Fact]

  var negative: Sentence { negative(.doesNotApply, without: .doesNotApplyWithoutFacts) }
  var briefNegative: Sentence { negative(.briefDoesNotApply, without: .briefDoesNotApplyWithoutFacts) }
  var cannotBeSaid: Sentence { ConclusionWords.cannotBeSaid.sentence([.name: name, .facts: open.lacking]) }
  var briefCannotBeSaid: Sentence {
    ConclusionWords.briefCannotBeSaid.sentence([.name: name, .facts: open.lacking])
  }

  private func negative(_ words: ConclusionWords, without alone: ConclusionWords) -> Sentence {
    let known = facts.filter { $0.absence == nil }
    return known.isEmpty
      ? alone.sentence([.name: name]) : words.sentence([.name: name, .facts: known.argument])
  }
}

extension Fact {
  /// That it would change the conclusion if it were known.
  fileprivate var wouldChange: Sentence {
    ConclusionWords.factWouldChange.sentence([.name: .sentence(name), .path: .text(path)])
  }

  /// That it is not known, or not well enough where its value says more than its absence.
  fileprivate var lacking: Argument {
    let isAbsence = absence.map { value == .absence($0) } ?? false
    let words: ConclusionWords = isAbsence ? .lacks : .lacksEnough
    return words.argument([.name: .sentence(name), .value: value])
  }
}

extension [Fact] {
  /// What is not known, fact by fact.
  fileprivate var lacking: Argument {
    isEmpty ? ConclusionWords.lacksFacts.argument() : .list(map(\.lacking), .semicolon)
  }
}
