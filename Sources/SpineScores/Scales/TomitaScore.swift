/// The Tomita score: 2-10 points, higher is worse.
///
/// It is not Tomita's surgical classification of types 1-7.
///
/// - SeeAlso: Tomita K et al. *Spine* 2001;26(3):298-306, doi:10.1097/00007632-200102010-00016.
public struct TomitaScore: Score {
  /// The growth of the primary tumour.
  public var primary: Finding<Primary>
  /// Visceral metastases.
  public var visceral: Finding<Visceral>
  /// Bone metastases, those of the spine included.
  public var bone: Finding<Bone>

  /// A score from what is known of its three items.
  public init(primary: Finding<Primary>, visceral: Finding<Visceral>, bone: Finding<Bone>) {
    self.primary = primary
    self.visceral = visceral
    self.bone = bone
  }

  /// The Tomita score of 2001.
  public static let system = ScoreSystem.tomita
  /// 2 to 10 points.
  public static let range = 2...10
  /// Higher is worse.
  public static let direction = Direction.worse

  /// The three items in the order of the paper.
  public static let items: [Item<TomitaScore>] = [
    Item("primary", "Primary tumour", \.primary),
    Item("visceral", "Visceral metastases", \.visceral),
    Item("bone", "Bone metastases", \.bone),
  ]

  /// The four groups, without the overlaps of some reprints.
  public static let bands = [
    Band(
      // Some reprints overlap the bands at 4, 6 and 8 (scales.md 7).
      id: "2-3", range: 2...3, label: "2-3", meaning: "mean survival in the series: 50 months",
      strategy: "long-term local control: wide or marginal excision"),
    Band(
      id: "4-5", range: 4...5, label: "4-5", meaning: "mean survival in the series: 23.5 months",
      strategy: "middle-term local control: marginal or intralesional excision"),
    Band(
      id: "6-7", range: 6...7, label: "6-7", meaning: "mean survival in the series: 15 months",
      strategy: "short-term palliation: palliative surgery"),
    Band(
      id: "8-10", range: 8...10, label: "8-10", meaning: "mean survival in the series: 6 months",
      strategy: "terminal care: supportive care, no excision"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

// The three tables of Tomita 2001.
extension TomitaScore {
  // swift-format-ignore
  /// The growth of the primary tumour: 1, 2 or 4 points. The paper names examples only.
  public enum Primary: String, ScoreChoice {
    case slow, moderate, rapid

    /// The published row.
    public var row: Row {
      switch self {
      case .slow:     Row(1, "Slow growth (breast, prostate, thyroid, etc.)")
      case .moderate: Row(2, "Moderate growth (kidney, uterus, etc.)")
      // 4 points: with the 3 of JCMT 2019, Table 7, its own band 8-10 would end at 9.
      case .rapid:    Row(4, "Rapid growth (lung, liver, stomach, colon, unknown primary, etc.)")
      }
    }
  }

  // swift-format-ignore
  /// Visceral metastases: 0, 2 or 4 points.
  public enum Visceral: String, ScoreChoice {
    case noMetastases = "none"
    case treatable, untreatable

    /// The published row.
    public var row: Row {
      switch self {
      case .noMetastases: Row(0, "None")
      case .treatable:    Row(2, "Treatable")
      case .untreatable:  Row(4, "Untreatable")
      }
    }
  }

  // swift-format-ignore
  /// Bone metastases, the spine included: 1 or 2 points.
  public enum Bone: String, ScoreChoice {
    case solitary, multiple

    /// The published row.
    public var row: Row {
      switch self {
      case .solitary: Row(1, "Solitary or isolated")
      case .multiple: Row(2, "Multiple")
      }
    }
  }
}

// swift-format-ignore
extension TomitaScore: PublishedScale {
  static let publication = Publication(
    title: "Tomita score", shortTitle: "Tomita 2001", edition: 2001, tier: .confirmed,
    citation: Citation(text: "Tomita K, Kawahara N, Kobayashi T, Yoshida A, Murakami H, Akamaru T. Spine 2001;26(3):298-306",
        doi: "10.1097/00007632-200102010-00016"),
    readFrom: [
      "five agreeing implementations and tables",
      "J Cancer Metastasis Treat 2019;5:45, Table 8 (growth examples and goals)"],
    conflicts: [
      Note("Some reprints print the bands 2-4, 4-6, 6-8, 8-10, which overlap, and leave out the row without visceral "
        + "metastases: the bands are 2-3, 4-5, 6-7 and 8-10.", source: "ruling of this project"),
      Note("One table gives rapid growth 3 points, which puts its own greatest total out of reach: it is 4.",
        source: "J Cancer Metastasis Treat 2019;5:45, Table 7"),
      Note("The paper names examples of growth only: for any other primary a clinician states the class, by name.",
        source: "ruling of this project"),
      Note("\"Solitary or isolated\" counts all bone metastases, the spine included.", source: "ruling of this project")],
    limits: [
      "\"Not reliable to predict the life expectancy\" in 217 patients (Onkologie 2007, doi:10.1159/000104491).",
      "c-statistic at one year 0.69 (doi:10.1016/j.spinee.2021.03.007).",
      "\"Treatable\" meant surgery, embolisation or chemotherapy of 2001; systemic treatment has moved it since "
        + "(ruling of this project).",
      Publication.neverAlone])
}
