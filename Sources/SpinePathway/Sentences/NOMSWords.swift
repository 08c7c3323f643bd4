/// What is said of NOMS at a lesion.
enum NOMSWords: String, SentenceGroup {
  /// The suggestion, also where its first source supports it in part only, or why there is none; in full and in short.
  case suggested, suggestedInPart, refused, briefSuggested, briefSuggestedInPart, briefRefused
  /// The four letters alone.
  case axes
  /// Letters with the facts behind them: all four, those of the lesion, those of the case, and each by itself.
  case letters, lettersOfLesion, lettersOfCase, letterN, letterO, letterM, letterS
  /// A fact behind a letter.
  case grade, myelopathy, sins, judged, tolerated

  /// Its section in `rules.yaml`.
  static let group = "nomsWords"

  /// The names in braces that a language must use.
  var placeholders: Set<Placeholder> {
    switch self {
    case .suggested, .suggestedInPart: [.suggestion, .letters]
    case .refused: [.letters, .reasons]
    case .briefSuggested, .briefSuggestedInPart: [.suggestion]
    case .briefRefused: [.reasons]
    case .axes, .letters: [.neurologic, .oncologic, .mechanical, .systemic]
    case .lettersOfLesion: [.neurologic, .mechanical]
    case .lettersOfCase: [.oncologic, .systemic]
    case .letterN: [.neurologic, .facts]
    case .letterO: [.oncologic, .facts]
    case .letterM: [.mechanical, .facts]
    case .letterS: [.systemic, .facts]
    case .grade, .myelopathy, .sins, .judged, .tolerated: [.value]
    }
  }
}

extension NOMSSuggestion: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "suggestion"
}

extension NOMSAssessment.Neurologic: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "neurologic"
}

extension NOMSAssessment.Oncologic: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "oncologic"
}

extension NOMSAssessment.Mechanical: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "mechanical"
}

extension NOMSAssessment.Systemic: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "systemic"
}
