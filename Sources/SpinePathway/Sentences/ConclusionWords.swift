/// What is said of any conclusion.
public enum ConclusionWords: String, SentenceGroup {
  /// A fact with its value.
  case fact
  /// A fact that is not known, and one of which too little is known.
  case lacks, lacksEnough
  /// That facts are not known where none is named.
  case lacksFacts
  /// A fact that would change a conclusion.
  case factWouldChange
  case doesNotApply, doesNotApplyWithoutFacts, cannotBeSaid
  /// The same in short.
  case briefDoesNotApply, briefDoesNotApplyWithoutFacts, briefCannotBeSaid
  /// A precaution beside a conclusion.
  case beside
  /// A fact in a line of reasons: what its value tells by itself, or its name; a score without the levels; the response to
  /// radiotherapy, the survival that is expected, and what cannot be had here.
  case valueAlone, nameAlone, scoreOnPaper, responseOnPaper, survivalOnPaper, unavailableOnPaper
  /// A criterion of Patchell's trial that waits for facts.
  case openCriterion

  /// Its section in `rules.yaml`.
  public static let group = "conclusion"

  /// The names in braces that a language must use.
  public var placeholders: Set<Placeholder> {
    switch self {
    case .fact, .lacks, .lacksEnough: [.name, .value]
    case .lacksFacts: []
    case .factWouldChange: [.name, .path]
    case .doesNotApply, .briefDoesNotApply, .cannotBeSaid, .briefCannotBeSaid: [.name, .facts]
    case .doesNotApplyWithoutFacts, .briefDoesNotApplyWithoutFacts: [.name]
    case .beside: [.notes]
    case .valueAlone, .responseOnPaper, .survivalOnPaper: [.value]
    case .nameAlone, .unavailableOnPaper, .openCriterion: [.name]
    case .scoreOnPaper: [.name, .value]
    }
  }
}
