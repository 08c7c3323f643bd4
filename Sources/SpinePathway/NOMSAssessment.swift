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

  /// Where the lesion stands in the file, from 0.
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
  /// What the suggestion rests on, work by work: the framework, and the texts that support its row.
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

  /// What prints beside the suggestion, in words.
  public var flagWords: [String] { flags.map { words(of: $0, $0.words(refuses: false, in: canal)) } }

  /// The same in short.
  public var flagBriefs: [String] { flags.map { words(of: $0, $0.brief(refuses: false, in: canal)) } }

  /// Only what somebody recorded as found by chance is called incidental.
  private func words(of flag: NOMSNote, _ words: String) -> String {
    guard flag == .asymptomatic, isIncidental else { return words }
    return words.replacing("a lesion without symptoms", with: "an incidental lesion")
  }

  /// The assessments of every lesion of a case, in the order of the file.
  static func all(_ questions: CaseQuestions) -> [NOMSAssessment] {
    let index = questions.scores.headline?.index
    return questions.scores.lesions.map { NOMSAssessment(questions, $0, isIndex: $0.index == index) }
  }

  /// The four letters, each with the facts behind it, in one line.
  public var letters: String { [letterN, letterO, letterM, letterS].joined(separator: ", ") }

  /// The letters that differ from lesion to lesion, N and M, each with the facts behind it, in one line.
  public var lettersOfLesion: String { "\(letterN), \(letterM)" }

  /// The letters that are the same at every lesion, O and S, each with the facts behind it, in one line.
  public var lettersOfCase: String { "\(letterO), \(letterS)" }

  private var letterN: String {
    let signs = inputs.neurologic.dropFirst(2).filter { $0.absence == nil }.map(\.words)
    let axis = [Self.values(inputs.neurologic, ["ESCC ", "myelopathy: "])] + signs
    return "N \(neurologic.rawValue.spaced) (\(axis.joined(separator: "; ")))"
  }

  /// The class in the sources is the letter itself: it stands once.
  private var letterO: String {
    let facts = inputs.oncologic.filter { $0.value != oncologic.rawValue }
    let words = facts.map {
      $0.path.hasPrefix("tumour.primary.") && !$0.name.hasPrefix("class") ? $0.value : $0.words
    }
    return "O \(oncologic.rawValue.spaced) (\(words.joined(separator: "; ")))"
  }

  private var letterM: String {
    "M \(mechanical.rawValue.spaced) (\(Self.values(inputs.mechanical, ["SINS ", "judged "])))"
  }

  private var letterS: String {
    "S \(systemic.rawValue.spaced) (\(Self.values(inputs.systemic, ["operation tolerated: "])))"
  }

  private static func values(_ facts: [Fact], _ names: [String]) -> String {
    zip(names, facts).map { $0 + $1.value.replacing(", higher is less stable", with: "") }.joined(
      separator: "; ")
  }

  /// Why nothing is suggested, each sentence once: myelopathy and the other signs share one.
  public var reasons: [NOMSNote] {
    refused.contains(.myelopathyWithLowESCC) ? refused.filter { $0 != .cordSignsWithLowESCC } : refused
  }

  /// The suggestion for discussion, or why there is none, in short.
  public var brief: String {
    guard let suggests, let support else {
      return "nothing can be suggested: "
        + reasons.map { $0.brief(refuses: true, in: canal) }.joined(separator: "; ")
    }
    return suggests.words
      + (support.contains("in part") ? " (its first source supports it in part only)" : "")
  }

  /// The suggestion for discussion, or why there is none, with the four letters.
  public var statement: String {
    let letters =
      "N \(neurologic.rawValue.spaced), O \(oncologic.rawValue.spaced), M \(mechanical.rawValue.spaced), "
      + "S \(systemic.rawValue.spaced)"
    guard let suggests, let support else {
      let why = reasons.map { $0.words(refuses: true, in: canal) }.joined(separator: "; ")
      return "cannot be said: what the NOMS framework would suggest (\(letters)): \(why)"
    }
    let partly = support.contains("in part") ? "; its first source supports this row in part only" : ""
    return "the NOMS framework would suggest for discussion: \(suggests.words) (\(letters)\(partly))"
  }
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
