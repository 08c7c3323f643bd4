/// The Katagiri score: 0-10 points, higher is worse; points from a secondary source.
///
/// - SeeAlso: Katagiri H et al. *Cancer Med* 2014;3:1359 (PMC4302686).
public struct KatagiriScore: Score {
  /// The growth of the primary tumour.
  public var primary: Finding<Primary>
  /// Visceral or cerebral metastases.
  public var visceral: Finding<Visceral>
  /// The laboratory values.
  public var laboratory: Finding<Laboratory>
  /// The ECOG performance status.
  public var performance: Finding<Performance>
  /// Previous chemotherapy.
  public var chemotherapy: Finding<Chemotherapy>
  /// Skeletal metastases.
  public var skeletal: Finding<Skeletal>

  /// A score from what is known of its six items.
  public init(
    primary: Finding<Primary>, visceral: Finding<Visceral>, laboratory: Finding<Laboratory>,
    performance: Finding<Performance>, chemotherapy: Finding<Chemotherapy>, skeletal: Finding<Skeletal>
  ) {
    self.primary = primary
    self.visceral = visceral
    self.laboratory = laboratory
    self.performance = performance
    self.chemotherapy = chemotherapy
    self.skeletal = skeletal
  }

  /// The Katagiri score of 2014.
  public static let system = ScoreSystem.katagiri2014
  /// 0 to 10 points.
  public static let range = 0...10
  /// Higher is worse.
  public static let direction = Direction.worse

  /// The six items.
  public static let items: [Item<KatagiriScore>] = [
    Item("primary", "Primary tumour", \.primary),
    Item("visceral", "Visceral or cerebral metastases", \.visceral),
    Item("laboratory", "Laboratory data", \.laboratory),
    Item("performance", "ECOG performance status", \.performance),
    Item("chemotherapy", "Previous chemotherapy", \.chemotherapy),
    Item("skeletal", "Skeletal metastases", \.skeletal),
  ]

  /// The three groups.
  public static let bands = [
    Band(
      id: "0-3", range: 0...3, label: "0-3",
      meaning: "survival in the series: 91 % at 1 year, 78 % at 2 years"),
    Band(
      id: "4-6", range: 4...6, label: "4-6",
      meaning: "survival in the series: 49 % at 1 year (a secondary source)"),
    Band(
      id: "7-10", range: 7...10, label: "7-10",
      meaning: "survival in the series: 27 % at 6 months, 6 % at 1 year"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

// The six tables of Katagiri 2014, as far as they were seen.
extension KatagiriScore {
  // swift-format-ignore
  /// The growth of the primary tumour: 0, 2 or 3 points.
  public enum Primary: String, ScoreChoice {
    case slow, moderate, rapid

    /// The published row.
    public var row: Row {
      switch self {
      case .slow:     Row(0, "Slow growth (hormone-dependent breast or prostate, thyroid, myeloma, lymphoma)")
      case .moderate: Row(2, "Moderate growth (lung treated with a molecular target drug, hormone-independent breast or "
                           + "prostate, renal, sarcoma)")
      case .rapid:    Row(3, "Rapid growth (lung without a target drug, colorectal, gastric, pancreatic, head and neck, "
                           + "oesophageal, hepatocellular, melanoma, unknown)")
      }
    }
  }

  // swift-format-ignore
  /// Visceral or cerebral metastases, 0-2 points.
  public enum Visceral: String, ScoreChoice {
    case noMetastases = "none"
    case nodular, disseminated

    /// The published row.
    public var row: Row {
      switch self {
      case .noMetastases: Row(0, "None")
      case .nodular:      Row(1, "Nodular")
      case .disseminated: Row(2, "Disseminated (pleural, peritoneal, leptomeningeal)")
      }
    }
  }

  // swift-format-ignore
  /// The laboratory values, 0-2 points; one value is enough for a row, and critical outranks abnormal.
  public enum Laboratory: String, ScoreChoice {
    case normal, abnormal, critical

    /// The published row.
    public var row: Row {
      switch self {
      case .normal:   Row(0, "Normal")
      case .abnormal: Row(1, "Abnormal (CRP >=0.4 mg/dL, LDH >=250 IU/L, albumin <3.7 g/dL)")
      case .critical: Row(2, "Critical (platelets <100,000/uL, calcium >=10.3 mg/dL, total bilirubin >=1.4 mg/dL)")
      }
    }
  }

  // swift-format-ignore
  /// The ECOG performance status, 0 or 1 point.
  public enum Performance: String, ScoreChoice {
    case upToTwo = "0-2"
    case threeOrFour = "3-4"

    /// The published row.
    public var row: Row {
      switch self {
      case .upToTwo:     Row(0, "ECOG 0-2")
      case .threeOrFour: Row(1, "ECOG 3-4")
      }
    }
  }

  // swift-format-ignore
  /// Previous chemotherapy, 0 or 1 point.
  public enum Chemotherapy: String, ScoreChoice {
    case noChemotherapy = "none"
    case previous

    /// The published row.
    public var row: Row {
      switch self {
      case .noChemotherapy: Row(0, "No previous chemotherapy")
      case .previous:       Row(1, "Previous chemotherapy")
      }
    }
  }

  // swift-format-ignore
  /// Skeletal metastases, the spine included: 0 or 1 point.
  public enum Skeletal: String, ScoreChoice {
    case solitary, multiple

    /// The published row.
    public var row: Row {
      switch self {
      case .solitary: Row(0, "Single skeletal metastasis")
      case .multiple: Row(1, "Multiple skeletal metastases")
      }
    }
  }
}

// swift-format-ignore
extension KatagiriScore: PublishedScale {
  static let publication = Publication(
    title: "Katagiri score", shortTitle: "Katagiri 2014", edition: 2014, tier: .secondary,
    citation: Citation(text: "Katagiri H et al. Cancer Med 2014;3:1359 (PMC4302686)"),
    readFrom: ["the abstract (survival by total)", "sophiewell, from the open-access table (points)"],
    conflicts: [
      Note("A C-reactive protein without its unit is refused: the number in mg/L is ten times that in mg/dL.", source: "ruling of this project"),
      Note("The unit of bilirubin is missing in the source that was seen; mg/dL is implied.", source: "ruling of this project"),
      Note("The classes of primaries outside the ones listed were not seen: there the item is not known until the class "
        + "is stated.", source: "ruling of this project")],
    limits: [
      "The points come from a secondary source; the class of several primaries was not seen (ruling of this project).",
      "Made from 808 patients, 749 of them not operated (Cancer Med 2014;3:1359).",
      Publication.neverAlone])
}
