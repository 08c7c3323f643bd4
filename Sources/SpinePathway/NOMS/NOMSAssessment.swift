public import SpineCase
public import SpineScores

/// The NOMS framework on one lesion: its four axes, what they would suggest for discussion, and what refuses that.
///
/// - SeeAlso: Laufer I et al. *Oncologist* 2013;18(6):744-751, doi:10.1634/theoncologist.2012-0293; the rulings of
///   this project.
public struct NOMSAssessment: Hashable, Sendable {
  /// The epidural grade: low is 0 to 1c, high is 2 and 3.
  public enum Neurologic: String, CaseIterable, Hashable, Sendable {
    case low, high
    case notKnown = "not-known"
  }

  /// The response to conventional radiotherapy.
  public enum Oncologic: String, CaseIterable, Hashable, Sendable {
    case verySensitive = "very-sensitive"
    case sensitive, resistant
    case notClassified = "not-classified"
    case notKnown = "not-known"
  }

  /// The stability by SINS: 0 to 6, 7 to 12, 13 to 18.
  public enum Mechanical: String, CaseIterable, Hashable, Sendable {
    case stable, indeterminate, unstable
    case notKnown = "not-known"
  }

  /// Whether the patient would tolerate an operation.
  public enum Systemic: String, CaseIterable, Hashable, Sendable {
    case tolerates
    case doesNotTolerate = "does-not-tolerate"
    case notKnown = "not-known"
  }

  /// The lesion's index in the file, from 0.
  public let lesion: Int
  /// The level that is scored; nil where a span's worst level is not known.
  public let level: SpinalLevel?
  /// The lesion's levels as they were typed.
  public let levels: Field<SpinalSpan>
  /// What lies in the canal there.
  public let canal: CanalContent
  /// Whether this is the lesion that the documents name first.
  public let isIndex: Bool
  /// The letter N.
  public let neurologic: Neurologic
  /// The letter O.
  public let oncologic: Oncologic
  /// The letter M.
  public let mechanical: Mechanical
  /// The letter S.
  public let systemic: Systemic
  /// The inputs of each axis, in the order of the letters: N, O, M, S, and the earlier radiotherapy.
  public let inputs: NOMSFacts
  /// What the framework would suggest; nil wherever anything is refused.
  public let suggests: NOMSSuggestion?
  /// The letters of the sources that support the row; nil where nothing is suggested.
  public let support: String?
  /// What the suggestion rests on, one entry per work: the framework, and the texts that support its row.
  public let sources: [String]
  /// Why nothing is suggested, every reason at once.
  public let refused: [NOMSNote]
  /// What prints beside the suggestion, or would.
  public let flags: [NOMSNote]
  /// Whether somebody recorded that the lesion was found by chance.
  let isIncidental: Bool

  /// Assesses one lesion of a case.
  init(_ questions: CaseQuestions, _ scored: CaseScores.LesionScores, isIndex: Bool) {
    let question = NOMSQuestion(questions, scored)
    let possible = question.possible
    let refused = question.refusals
    (lesion, level, levels, self.isIndex) = (scored.index, scored.level, scored.levels, isIndex)
    canal = scored.canal
    (neurologic, oncologic) = (question.neurologic, question.oncologic)
    (mechanical, systemic) = (question.mechanical, question.systemic)
    inputs = question.facts
    let row = refused.isEmpty ? possible.rows.first : nil
    suggests = row?.suggests
    support = row?.support
    sources = [Source.laufer] + (row?.sources ?? [])
    self.refused = refused
    flags = question.flags(suggests: row?.suggests, refused: refused)
    isIncidental = question.isIncidental
  }

  /// The assessments of every lesion of a case, in the order of the file.
  static func all(_ questions: CaseQuestions) -> [NOMSAssessment] {
    let index = questions.scores.headline?.index
    return questions.scores.lesions.map { NOMSAssessment(questions, $0, isIndex: $0.index == index) }
  }

  /// Whether the first source of the row supports it in part only.
  var isSupportedInPart: Bool { support?.contains("in part") ?? false }
}

/// The facts behind the four letters of NOMS.
public struct NOMSFacts: Hashable, Sendable {
  /// Behind the letter N.
  public let neurologic: [Fact]
  /// Behind the letter O.
  public let oncologic: [Fact]
  /// Behind the letter M.
  public let mechanical: [Fact]
  /// Behind the letter S.
  public let systemic: [Fact]
  /// The earlier radiotherapy, which refuses every radiotherapy row at its level.
  public let earlierRadiotherapy: [Fact]

  /// All of them, in this order.
  public var all: [Fact] { neurologic + oncologic + mechanical + systemic + earlierRadiotherapy }
}
