/// One rule: its identifier, the works that it comes from, what it says and when.
///
/// This is its only declaration: `rules.yaml` must hold what it declares, and no more.
///
/// ```swift
/// Rule("restaging", [Source.article], when: \.questions.hasKnownPrimary)
/// ```
struct Rule: Sendable {
  /// A stable name, for instance `laminectomy-alone`.
  let id: String
  /// The works that it comes from.
  let sources: [String]
  /// How many entries tell what would change it, beside the facts that are not known.
  let changes: Int
  /// Every sentence that it can say.
  let forms: [SentenceForm]
  /// The parts that it says, and those that each of its variants says instead.
  private let parts: [VariantName?: Set<Part>]
  /// What it comes to in a case; mostly one conclusion.
  let conclude: @Sendable (PathwayRules) -> [Conclusion]

  /// A rule.
  ///
  /// - Parameters:
  ///   - id: A stable name.
  ///   - sources: The works that it comes from.
  ///   - names: The names in braces of what it is about, as the middle of a sentence.
  ///   - says: Those of the sentence where it applies; nil for a rule that never does.
  ///   - briefly: Those of the sentence where the facts stand beside it; nil where that is the same one.
  ///   - open: Those of the sentence where it cannot be said; nil for the usual one, which names the facts not known.
  ///   - because: Those of the rule in one line.
  ///   - changes: How many entries tell what would change it.
  ///   - variants: What it says instead for some cases.
  ///   - adding: Whole sentences that may follow.
  ///   - conclude: What it comes to in a case.
  init(
    _ id: String, _ sources: [String], names: Set<Placeholder> = [], says: Set<Placeholder>? = [],
    briefly: Set<Placeholder>? = nil, open: Set<Placeholder>? = nil, because: Set<Placeholder> = [],
    changes: Int = 0, variants: [Variant] = [], adding: [Addition: Set<Placeholder>] = [:],
    conclude: @escaping @Sendable (PathwayRules) -> [Conclusion]
  ) {
    (self.id, self.sources, self.changes, self.conclude) = (id, sources, changes, conclude)
    let own: [(Part, Set<Placeholder>?)] = [
      (.name, names), (.statement, says), (.brief, briefly), (.open, open), (.rule, because),
    ]
    let variantParts = variants.map { (VariantName?.some($0.name), Set($0.says.keys)) }
    parts = Dictionary([(nil, Set(own.filter { $1 != nil }.map(\.0)))] + variantParts) { $0.union($1) }
    let additions = adding.sorted { $0.key.rawValue < $1.key.rawValue }
    forms =
      own.compactMap { part, holes in holes.map { SentenceForm("\(id).\(part.rawValue)", $0) } }
      + variants.flatMap { $0.forms(of: id) }
      + additions.map { SentenceForm("\(id).\($0.key.rawValue)", $0.value) }
  }

  /// A rule that says the same of every case to which it applies.
  init(
    _ id: String, _ sources: [String], names: Set<Placeholder> = [], says: Set<Placeholder>? = [],
    briefly: Set<Placeholder>? = nil, open: Set<Placeholder>? = nil, because: Set<Placeholder> = [],
    changes: Int = 0, when judged: @escaping @Sendable (PathwayRules) -> Judgement
  ) {
    self.init(
      id, sources, names: names, says: says, briefly: briefly, open: open, because: because, changes: changes
    ) { [Conclusion(judged($0))] }
  }

  /// The sentences that a rule can say.
  enum Part: String {
    case name, statement, brief, open, rule, wouldChange
  }

  /// Whether it has such a sentence, of a variant where one is named.
  func has(_ part: Part, _ variant: VariantName? = nil) -> Bool {
    parts[variant]?.contains(part) ?? false
  }

  /// The key of a sentence in `rules.yaml`.
  func key(_ part: Part, _ variant: VariantName?) -> String {
    variant.map { "\(id).\($0.rawValue).\(part.rawValue)" } ?? "\(id).\(part.rawValue)"
  }

  /// Every rule, topic by topic in the order in which they print.
  static let all: [Rule] =
    actions + frameworks + radiotherapy + surgery + systemic + investigation + resources
}

extension Rule {
  /// A case of which a rule says something else.
  enum VariantName: String {
    case overruled, hidden, unexplained, incidental, unknownOrigin
  }

  /// What a rule says of such a case.
  struct Variant {
    let name: VariantName
    /// The sentences that differ, each with its names in braces.
    let says: [Part: Set<Placeholder>]

    init(_ name: VariantName, _ says: [Part: Set<Placeholder>]) {
      (self.name, self.says) = (name, says)
    }

    fileprivate func forms(of id: String) -> [SentenceForm] {
      says.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        SentenceForm("\(id).\(name.rawValue).\($0.key.rawValue)", $0.value)
      }
    }
  }

  /// A whole sentence that may follow what a rule says.
  enum Addition: String {
    case infection, infectionNotKnown, irradiated, irradiatedNotKnown
    case caudaAsHere, caudaExcluded
    case ask, askCentre, notListed
  }
}

/// What a rule comes to in one case.
struct Conclusion: Sendable {
  let judgement: Judgement
  /// What fills the names in braces.
  var arguments: [Placeholder: Argument] = [:]
  /// Which of its variants it says.
  var variant: Rule.VariantName?
  /// The whole sentences that follow where it applies, each with whether the brief has it too.
  var adding: [(addition: Rule.Addition, isInBrief: Bool)] = []
  /// Whole sentences of others that follow the statement, wherever it is said.
  var following: [Sentence] = []
  /// What would change it besides.
  var changing: [Sentence] = []
  /// Whether the rule's own list of what would change it holds here.
  var changes = true
  /// Its identifier, where it is not the rule's.
  var id: String?
  /// Its sources, where they are not the rule's.
  var sources: [String]?

  init(_ judgement: Judgement, _ arguments: [Placeholder: Argument] = [:]) {
    (self.judgement, self.arguments) = (judgement, arguments)
  }
}
