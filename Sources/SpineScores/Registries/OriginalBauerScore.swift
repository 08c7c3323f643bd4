/// The original Bauer score: 0-5 points, higher is better; points from secondary sources.
///
/// - SeeAlso: Bauer HC, Wedin R. *Acta Orthop Scand* 1995;66:143, doi:10.3109/17453679508995508.
public struct OriginalBauerScore: Score {
  /// Visceral metastases.
  public var visceral: Finding<Bauer.Visceral>
  /// Skeletal metastases.
  public var skeletal: Finding<Bauer.Skeletal>
  /// Whether the primary is the lung.
  public var lung: Finding<Bauer.Lung>
  /// Whether the primary is one of the four named.
  public var primary: Finding<Bauer.Primary>
  /// Pathological fracture.
  public var fracture: Finding<Bauer.Fracture>

  /// A score from what is known of its five statements.
  public init(
    visceral: Finding<Bauer.Visceral>, skeletal: Finding<Bauer.Skeletal>, lung: Finding<Bauer.Lung>,
    primary: Finding<Bauer.Primary>, fracture: Finding<Bauer.Fracture>
  ) {
    self.visceral = visceral
    self.skeletal = skeletal
    self.lung = lung
    self.primary = primary
    self.fracture = fracture
  }

  /// The Bauer score of 1995.
  public static let system = ScoreSystem.bauer
  /// 0 to 5 points.
  public static let range = 0...5
  /// Higher is better.
  public static let direction = Direction.better

  /// The five statements.
  public static let items: [Item<OriginalBauerScore>] = [
    Item("visceral", "No visceral metastases", \.visceral),
    Item("skeletal", "Solitary skeletal metastasis", \.skeletal),
    Item("lung", "Primary not lung", \.lung),
    Item("primary", "Primary breast, kidney, lymphoma or myeloma", \.primary),
    Item("fracture", "No pathological fracture", \.fracture),
  ]

  /// The three groups.
  public static let bands = [
    Band(
      id: "0-1", range: 0...1, label: "0-1", meaning: "survival in secondary sources: under 6 months",
      strategy: "conservative treatment"),
    Band(
      id: "2-3", range: 2...3, label: "2-3", meaning: "survival in secondary sources: over 6 months",
      strategy: "palliative surgery"),
    Band(
      id: "4-5", range: 4...5, label: "4-5", meaning: "survival in secondary sources: over 12 months",
      strategy: "excisional surgery"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

// swift-format-ignore
extension OriginalBauerScore: PublishedScale {
  static let publication = Publication(
    title: "Original Bauer score", shortTitle: "Bauer 1995", edition: 1995, tier: .secondary,
    citation: Citation(text: "Bauer HC, Wedin R. Acta Orthop Scand 1995;66:143", doi: "10.3109/17453679508995508"),
    readFrom: Bauer.readFrom,
    conflicts: Bauer.conflicts,
    limits: Bauer.limits)
}
