/// The original Tokuhashi score: 0-12 points, higher is better.
///
/// - SeeAlso: Tokuhashi Y et al. *Spine* 1990;15(11):1110-1113.
public struct OriginalTokuhashiScore: Score {
  /// The general condition.
  public var condition: Finding<Tokuhashi.Condition>
  /// Bone metastases outside the spine.
  public var extraspinalBone: Finding<Tokuhashi.ExtraspinalBone>
  /// Vertebral bodies with a metastasis.
  public var vertebrae: Finding<Tokuhashi.Vertebrae>
  /// Metastases to the major internal organs.
  public var organs: Finding<Tokuhashi.Organs>
  /// The primary site.
  public var primary: Finding<Primary>
  /// Palsy.
  public var palsy: Finding<Tokuhashi.Palsy>

  /// A score from what is known of its six items.
  public init(
    condition: Finding<Tokuhashi.Condition>, extraspinalBone: Finding<Tokuhashi.ExtraspinalBone>,
    vertebrae: Finding<Tokuhashi.Vertebrae>, organs: Finding<Tokuhashi.Organs>, primary: Finding<Primary>,
    palsy: Finding<Tokuhashi.Palsy>
  ) {
    self.condition = condition
    self.extraspinalBone = extraspinalBone
    self.vertebrae = vertebrae
    self.organs = organs
    self.primary = primary
    self.palsy = palsy
  }

  /// The original Tokuhashi score of 1990.
  public static let system = ScoreSystem.tokuhashi1990
  /// 0 to 12 points.
  public static let range = 0...12
  /// Higher is better.
  public static let direction = Direction.better

  /// The six items in the order of the paper.
  public static let items: [Item<OriginalTokuhashiScore>] = [
    Item("condition", "General condition (Karnofsky)", \.condition),
    Item("extraspinal-bone", "Extraspinal bone metastasis foci", \.extraspinalBone),
    Item("vertebrae", "Metastases in the vertebral body", \.vertebrae),
    Item("organs", "Metastases to the major internal organs", \.organs),
    Item("primary", "Primary site", \.primary),
    Item("palsy", "Palsy", \.palsy),
  ]

  /// The average survival of the paper's three groups.
  public static let bands = [
    Band(
      // NICE's summary leaves out totals 5 and 9; with these bounds every total has a band (scales.md 5).
      id: "0-5", range: 0...5, label: "0-5", meaning: "average survival in the paper: 3 months or less",
      strategy: "palliative operation"),
    Band(
      id: "6-8", range: 6...8, label: "6-8", meaning: "average survival in the paper: 12 months or less",
      strategy: "no fixed strategy"),
    Band(
      id: "9-12", range: 9...12, label: "9-12", meaning: "average survival in the paper: 12 months or more",
      strategy: "excisional surgery"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

extension OriginalTokuhashiScore {
  // swift-format-ignore
  /// The published rows for the primary site, 0-2 points.
  public enum PrimaryGroup: String, ScoreChoice {
    case lungStomach = "lung-stomach"
    case kidneyLiverUterusOtherUnidentified = "kidney-liver-uterus-other-unidentified"
    case thyroidProstateBreastRectum = "thyroid-prostate-breast-rectum"

    /// The published row.
    public var row: Row {
      switch self {
      case .lungStomach:                        Row(0, "Lung, stomach")
      // Unidentified is 1: Enkaoua 1997 says so of the original, against NICE's copy (scales.md 5).
      case .kidneyLiverUterusOtherUnidentified: Row(1, "Kidney, liver, uterus, other, unidentified")
      case .thyroidProstateBreastRectum:        Row(2, "Thyroid, prostate, breast, rectum")
      }
    }
  }

  /// A primary site as an answer: its word is the site, its row that of the site's group.
  public struct Primary: ScoreChoice, PrimarySiteAnswer {
    /// The site.
    public let site: PrimarySite

    /// The answer for `site`.
    public init(_ site: PrimarySite) {
      self.site = site
    }

    /// The published row of the site's group.
    public var row: Row { site.originalTokuhashi.row }

    /// Every site, in the order of the rows.
    public static let allCases = sites(by: PrimaryGroup.self) { $0.originalTokuhashi }
  }
}

// swift-format-ignore
extension OriginalTokuhashiScore: PublishedScale {
  static let publication = Publication(
    title: "Original Tokuhashi score", shortTitle: "Tokuhashi 1990", edition: 1990, tier: .confirmed,
    citation: Citation(text: "Tokuhashi Y, Matsuzaki H, Toriyama S, Kawano H, Ohsaka S. Spine 1990;15(11):1110-1113"),
    readFrom: ["medicalalgorithms.com", "NICE CG75, evidence table"],
    conflicts: [
      Note("NICE's evidence table puts \"others, unidentified\" at 2 points. Enkaoua says that the original gives unknown "
        + "primaries the same one point as kidney, and so does the table used here; 0 is only Enkaoua's proposal.",
        source: "Enkaoua, Spine 1997 (abstract); NICE CG75, evidence table"),
      Note("NICE's conclusion says \"more than 9\" and \"less than 5\", which would leave out 9 and 5: the bands are 0-5, "
        + "6-8 and 9-12.", source: "ruling of this project"),
      Note("The rows are worded as in the revised score, which says \"unremovable\" where copies of the original say "
        + "\"unresectable\".", source: "ruling of this project")],
    limits: [
      "Made from 64 patients, r = 0.65 (NICE CG75, evidence table).",
      Publication.neverAlone])
}
