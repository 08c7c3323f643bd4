import SpineScores

extension NOMSAssessment {
  /// What prints beside the suggestion.
  public var flagWords: [Sentence] { flags.map { words(of: $0, briefly: false) } }

  /// The same in short.
  public var flagBriefs: [Sentence] { flags.map { words(of: $0, briefly: true) } }

  /// Only what somebody recorded as found by chance is called incidental.
  private func words(of flag: NOMSNote, briefly: Bool) -> Sentence {
    flag.sentence(refuses: false, briefly: briefly, isIncidental: isIncidental, in: canal)
  }

  /// Why nothing is suggested, each sentence once: myelopathy and the other signs share one.
  private var reasons: [NOMSNote] {
    refused.contains(.myelopathyWithLowESCC) ? refused.filter { $0 != .cordSignsWithLowESCC } : refused
  }

  /// Why nothing is suggested, as whole sentences of a list.
  var reasonWords: [Sentence] { reasons.map { $0.sentence(refuses: true, in: canal) } }

  /// The suggestion for discussion, or why there is none, in brief.
  public var brief: Sentence {
    guard let suggests else {
      let reasons = reasons.map { Argument.sentence($0.sentence(refuses: true, briefly: true, in: canal)) }
      return NOMSWords.briefRefused.sentence([.reasons: .list(reasons, .semicolon)])
    }
    let words: NOMSWords = isSupportedInPart ? .briefSuggestedInPart : .briefSuggested
    return words.sentence([.suggestion: suggests.argument()])
  }

  /// The suggestion for discussion, or why there is none, with the four letters.
  public var statement: Sentence {
    let letters = NOMSWords.axes.argument([
      .neurologic: neurologic.argument(), .oncologic: oncologic.argument(),
      .mechanical: mechanical.argument(), .systemic: systemic.argument(),
    ])
    guard let suggests else {
      let reasons = Argument.list(reasonWords.map(Argument.sentence), .semicolon)
      return NOMSWords.refused.sentence([.letters: letters, .reasons: reasons])
    }
    let words: NOMSWords = isSupportedInPart ? .suggestedInPart : .suggested
    return words.sentence([.suggestion: suggests.argument(), .letters: letters])
  }

  // MARK: - The letters with the facts behind them

  /// The four letters, each with the facts behind it, in one line.
  public var letters: Sentence {
    NOMSWords.letters.sentence([
      .neurologic: letterN, .oncologic: letterO, .mechanical: letterM, .systemic: letterS,
    ])
  }

  /// The letters that differ from lesion to lesion, N and M, each with the facts behind it, in one line.
  public var lettersOfLesion: Sentence {
    NOMSWords.lettersOfLesion.sentence([.neurologic: letterN, .mechanical: letterM])
  }

  /// The letters that are the same at every lesion, O and S, each with the facts behind it, in one line.
  public var lettersOfCase: Sentence {
    NOMSWords.lettersOfCase.sentence([.oncologic: letterO, .systemic: letterS])
  }

  private var letterN: Argument {
    let signs = inputs.neurologic.dropFirst(2).filter { $0.absence == nil }.map(\.argument)
    let axis = Self.values(inputs.neurologic, [.grade, .myelopathy])
    return NOMSWords.letterN.argument([
      .neurologic: neurologic.argument(), .facts: .list(axis + signs, .semicolon),
    ])
  }

  /// The class in the sources is the letter itself, so it is printed once.
  private var letterO: Argument {
    let facts = inputs.oncologic.filter { $0.value != .code(oncologic.rawValue) }
    let words = facts.map { fact in
      fact.isNamed(.primaryTumour) || fact.isNamed(.histologyClass) ? fact.value : fact.argument
    }
    return NOMSWords.letterO.argument([
      .oncologic: oncologic.argument(), .facts: .list(words, .semicolon),
    ])
  }

  private var letterM: Argument {
    NOMSWords.letterM.argument([
      .mechanical: mechanical.argument(),
      .facts: .list(Self.values(inputs.mechanical, [.sins, .judged]), .semicolon),
    ])
  }

  private var letterS: Argument {
    NOMSWords.letterS.argument([
      .systemic: systemic.argument(), .facts: .list(Self.values(inputs.systemic, [.tolerated]), .semicolon),
    ])
  }

  /// The values of facts, each under a short name of its own.
  private static func values(_ facts: [Fact], _ names: [NOMSWords]) -> [Argument] {
    zip(names, facts).map { $0.argument([.value: $1.value.withoutDirection]) }
  }
}
