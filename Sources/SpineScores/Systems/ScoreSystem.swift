/// The published systems in the order in which they are printed.
public enum ScoreSystem: String, Codable, Sendable, Hashable, CaseIterable {
  case ecog, karnofsky, frankel, asia, escc, sins
  case tokuhashi1990 = "tokuhashi-1990"
  case tokuhashi2005 = "tokuhashi-2005"
  case tomita, bauer
  case bauerModified = "bauer-modified"
  case katagiri2014 = "katagiri-2014"
  case vanDerLinden = "van-der-linden"

  /// How well the points of a system are confirmed.
  public enum Tier: String, Codable, Sendable, Hashable, CaseIterable {
    /// Points read in primary sources, faithful copies, or several agreeing sources.
    case confirmed
    /// Points from secondary sources only; every printout must say so.
    case secondary
  }

  // swift-format-ignore
  /// The type that holds the table of the system, and all else that is true of it.
  var scale: any PublishedScale.Type {
    switch self {
    case .ecog:          ECOGPerformanceStatus.self
    case .karnofsky:     KarnofskyPerformanceStatus.self
    case .frankel:       FrankelGrade.self
    case .asia:          ASIAImpairmentGrade.self
    case .escc:          ESCCGrade.self
    case .sins:          SINS.self
    case .tokuhashi1990: OriginalTokuhashiScore.self
    case .tokuhashi2005: RevisedTokuhashiScore.self
    case .tomita:        TomitaScore.self
    case .bauer:         OriginalBauerScore.self
    case .bauerModified: ModifiedBauerScore.self
    case .katagiri2014:  KatagiriScore.self
    case .vanDerLinden:  VanDerLindenScore.self
    }
  }
}

extension ScoreSystem {
  /// The full name.
  public var title: String { scale.publication.title }

  /// A name in a word or two, with the year where there are several editions.
  public var shortTitle: String { scale.publication.shortTitle }

  /// The year of the edition that is scored.
  public var edition: Int { scale.publication.edition }

  /// How well the points are confirmed.
  public var tier: Tier { scale.publication.tier }

  /// The paper that published the system.
  public var citation: Citation { scale.publication.citation }

  /// The sources from which the rows were read, where that is not the paper itself.
  public var readFrom: [String] { scale.publication.readFrom }

  /// Where the sources disagree or leave a gap, and what is done here.
  public var conflicts: [Note] { scale.publication.conflicts }

  /// What is known of the validity of the system, and what it does not do: sentences to print, each with its source in
  /// brackets.
  public var limits: [String] { scale.publication.limits }
}
