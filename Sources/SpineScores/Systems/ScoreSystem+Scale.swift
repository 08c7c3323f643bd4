extension ScoreSystem {
  /// The type that holds the table of a system.
  enum Scale {
    case grade(any Grade.Type)
    case score(any Score.Type)
  }

  // swift-format-ignore
  /// The type that holds the table of the system.
  var scale: Scale {
    switch self {
    case .ecog:          .grade(ECOGPerformanceStatus.self)
    case .karnofsky:     .grade(KarnofskyPerformanceStatus.self)
    case .frankel:       .grade(FrankelGrade.self)
    case .asia:          .grade(ASIAImpairmentGrade.self)
    case .escc:          .grade(ESCCGrade.self)
    case .sins:          .score(SINS.self)
    case .tokuhashi1990: .score(OriginalTokuhashiScore.self)
    case .tokuhashi2005: .score(RevisedTokuhashiScore.self)
    case .tomita:        .score(TomitaScore.self)
    case .bauer:         .score(OriginalBauerScore.self)
    case .bauerModified: .score(ModifiedBauerScore.self)
    case .katagiri2014:  .score(KatagiriScore.self)
    case .vanDerLinden:  .score(VanDerLindenScore.self)
    }
  }
}
