/// The modified Bauer score, without the fracture: 0-4 points, higher is better; points from secondary sources.
///
/// - SeeAlso: Leithner A et al. *Eur Spine J* 2008;17:1488, doi:10.1007/s00586-008-0763-1.
public struct ModifiedBauerScore: Score {
  /// Visceral metastases.
  public var visceral: Finding<Bauer.Visceral>
  /// Skeletal metastases.
  public var skeletal: Finding<Bauer.Skeletal>
  /// Whether the primary is the lung.
  public var lung: Finding<Bauer.Lung>
  /// Whether the primary is one of the four named.
  public var primary: Finding<Bauer.Primary>

  /// A score from what is known of its four statements.
  public init(
    visceral: Finding<Bauer.Visceral>, skeletal: Finding<Bauer.Skeletal>, lung: Finding<Bauer.Lung>,
    primary: Finding<Bauer.Primary>
  ) {
    self.visceral = visceral
    self.skeletal = skeletal
    self.lung = lung
    self.primary = primary
  }

  /// The modified Bauer score of 2008.
  public static let system = ScoreSystem.bauerModified
  /// 0 to 4 points.
  public static let range = 0...4
  /// Higher is better.
  public static let direction = Direction.better

  /// The four statements.
  public static let items: [Item<ModifiedBauerScore>] = [
    Item("visceral", "No visceral metastases", \.visceral),
    Item("skeletal", "Solitary skeletal metastasis", \.skeletal),
    Item("lung", "Primary not lung", \.lung),
    Item("primary", "Primary breast, kidney, lymphoma or myeloma", \.primary),
  ]

  /// The three groups.
  public static let bands = [
    Band(
      // Without the fracture point the original's groups move: only 2 lies between 0-1 and 3-4 (scales.md 13).
      id: "0-1", range: 0...1, label: "0-1", meaning: "survival in secondary sources: under 6 months",
      strategy: "conservative treatment"),
    Band(
      id: "2", range: 2...2, label: "2", meaning: "survival in secondary sources: over 6 months",
      strategy: "palliative surgery"),
    Band(
      id: "3-4", range: 3...4, label: "3-4", meaning: "survival in secondary sources: over 12 months",
      strategy: "excisional surgery"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

// swift-format-ignore
extension ModifiedBauerScore: PublishedScale {
  static let publication = Publication(
    title: "Modified Bauer score", shortTitle: "Bauer 2008", edition: 2008, tier: .secondary,
    citation: Citation(text: "Leithner A et al. Eur Spine J 2008;17:1488", doi: "10.1007/s00586-008-0763-1"),
    readFrom: Bauer.readFrom,
    conflicts: Bauer.conflicts,
    limits: Bauer.limits)
}
