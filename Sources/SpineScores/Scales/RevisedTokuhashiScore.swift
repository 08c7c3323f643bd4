/// The revised Tokuhashi score: 0-15 points, higher is better.
///
/// - SeeAlso: Tokuhashi Y et al. *Spine* 2005;30(19):2186-2191, doi:10.1097/01.brs.0000180401.06919.a5.
public struct RevisedTokuhashiScore: Score {
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

  /// The revised Tokuhashi score of 2005.
  public static let system = ScoreSystem.tokuhashi2005
  /// 0 to 15 points.
  public static let range = 0...15
  /// Higher is better.
  public static let direction = Direction.better

  /// The six items in the order of the paper.
  public static let items: [Item<RevisedTokuhashiScore>] = [
    Item("condition", "General condition (performance status)", \.condition),
    Item("extraspinal-bone", "Number of extraspinal bone metastases foci", \.extraspinalBone),
    Item("vertebrae", "Number of metastases in the vertebral body", \.vertebrae),
    Item("organs", "Metastases to the major internal organs", \.organs),
    Item("primary", "Primary site of the cancer", \.primary),
    Item("palsy", "Palsy", \.palsy),
  ]

  /// The predicted survival of the paper's three groups.
  public static let bands = [
    Band(
      // "Under 6", not "6 or less": with 6 or more in the next band, six months would be in both.
      id: "under-6-months", range: 0...8, label: "0-8",
      meaning: "predicted survival in the paper: under 6 months",
      strategy: "conservative treatment or palliative surgery"),
    Band(
      id: "at-least-6-months", range: 9...11, label: "9-11",
      meaning: "predicted survival in the paper: 6 months or more",
      strategy: "palliative surgery; excisional only for a single lesion without organ metastases"),
    Band(
      id: "at-least-1-year", range: 12...15, label: "12-15",
      meaning: "predicted survival in the paper: 1 year or more", strategy: "excisional surgery"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

extension RevisedTokuhashiScore {
  // swift-format-ignore
  /// The published rows for the primary site, 0-5 points.
  public enum PrimaryGroup: String, ScoreChoice {
    case lungOsteosarcomaStomachBladderOesophagusPancreas =
      "lung-osteosarcoma-stomach-bladder-oesophagus-pancreas"
    case liverGallbladderUnidentified = "liver-gallbladder-unidentified"
    case others
    case kidneyUterus = "kidney-uterus"
    case rectum
    case thyroidBreastProstateCarcinoid = "thyroid-breast-prostate-carcinoid"

    /// The published row.
    public var row: Row {
      switch self {
      // Some reprints shift these points by a line, which makes 14 the greatest total (scales.md 6).
      case .lungOsteosarcomaStomachBladderOesophagusPancreas:
                                            Row(0, "Lung, osteosarcoma, stomach, bladder, oesophagus, pancreas")
      case .liverGallbladderUnidentified:   Row(1, "Liver, gallbladder, unidentified")
      case .others:                         Row(2, "Others")
      case .kidneyUterus:                   Row(3, "Kidney, uterus")
      case .rectum:                         Row(4, "Rectum")
      case .thyroidBreastProstateCarcinoid: Row(5, "Thyroid, breast, prostate, carcinoid tumour")
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
    public var row: Row { site.revisedTokuhashi.row }

    /// Every site, in the order of the rows.
    public static let allCases = sites(by: PrimaryGroup.self) { $0.revisedTokuhashi }
  }
}

// swift-format-ignore
extension RevisedTokuhashiScore: PublishedScale {
  static let publication = Publication(
    title: "Revised Tokuhashi score", shortTitle: "Tokuhashi 2005", edition: 2005, tier: .confirmed,
    citation: Citation(text: "Tokuhashi Y, Matsuzaki H, Oda H, Oshima M, Ryu J. Spine 2005;30(19):2186-2191",
        doi: "10.1097/01.brs.0000180401.06919.a5"),
    readFrom: [
      "NICE CG75, Appendix 3, Table 2", "neurosurgerynotes", "sophiewell", "cliot (CRAN)", "Insula",
      "mdapp"],
    conflicts: [
      Note("Some reprints shift the points of the primary site by one line, which makes 14 the greatest total; the greatest "
        + "total is 15.", source: "ruling of this project"),
      Note("Some reprints say \"6 months or less\" for 0-8; the source says under 6 months.",
        source: "ruling of this project"),
      Note("Some reprints give 3 or more, 1-2, 0 for the vertebrae; 0 cannot be in a patient with a spinal metastasis: it is "
        + "3 or more, 2, 1, and vertebrae are counted, not lesions.", source: "ruling of this project"),
      Note("A site that the table does not name stands in \"others\" (2 points), the colon too.", source: "ruling of this project"),
      Note("\"Removable\" is a surgical judgement: name who judged. Lymph nodes are not organs.", source: "ruling of this project"),
      Note("One public page prints the points right and every survival sign inverted.", source: "ruling of this project")],
    limits: [
      "No score reaches 90 % agreement between predicted and actual survival (World J Orthop 2014;5(3):262-271).",
      "In 329 operated patients overall predictive ability was about 60 %, and 38 % of the lowest group were alive at 180 "
        + "days where 15 % were expected: it is pessimistic for patients of today (PMC7118051).",
      "It may underestimate survival with lung cancer (PMC5209804).",
      "c-statistic at one year 0.67 (doi:10.1016/j.spinee.2021.03.007).",
      Publication.neverAlone])
}
