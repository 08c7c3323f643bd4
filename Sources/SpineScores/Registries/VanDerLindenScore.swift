/// The van der Linden score: 0-6 points, higher is better; points from secondary sources.
///
/// - SeeAlso: van der Linden et al. *Cancer* 2005, doi:10.1002/cncr.20756.
public struct VanDerLindenScore: Score {
  /// The Karnofsky performance status.
  public var performance: Finding<Performance>
  /// The primary tumour.
  public var primary: Finding<Primary>
  /// Visceral metastases.
  public var visceral: Finding<Visceral>

  /// A score from what is known of its three items.
  public init(performance: Finding<Performance>, primary: Finding<Primary>, visceral: Finding<Visceral>) {
    self.performance = performance
    self.primary = primary
    self.visceral = visceral
  }

  /// The van der Linden score of 2005.
  public static let system = ScoreSystem.vanDerLinden
  /// 0 to 6 points.
  public static let range = 0...6
  /// Higher is better.
  public static let direction = Direction.better

  /// The three items.
  public static let items: [Item<VanDerLindenScore>] = [
    Item("performance", "Karnofsky performance status", \.performance),
    Item("primary", "Primary tumour", \.primary),
    Item("visceral", "Visceral metastases", \.visceral),
  ]

  /// The three groups.
  public static let bands = [
    Band(id: "0-3", range: 0...3, label: "0-3", meaning: "median survival in the series: 3 months"),
    Band(id: "4-5", range: 4...5, label: "4-5", meaning: "median survival in the series: 9 months"),
    Band(id: "6", range: 6...6, label: "6", meaning: "median survival in the series: 19 months"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

// The three tables of van der Linden 2005, from secondary sources.
extension VanDerLindenScore {
  // swift-format-ignore
  /// The Karnofsky performance status, 0-2 points; 10 has no row.
  public enum Performance: String, ScoreChoice {
    case poor = "20-40"
    case moderate = "50-70"
    case good = "80-100"

    /// The published row.
    public var row: Row {
      switch self {
      case .poor:     Row(0, "20-40")
      case .moderate: Row(1, "50-70")
      case .good:     Row(2, "80-100")
      }
    }
  }

  // swift-format-ignore
  /// The primary tumour, 0-3 points.
  public enum Primary: String, ScoreChoice {
    case other, lung, prostate, breast

    /// The published row.
    public var row: Row {
      switch self {
      case .other:    Row(0, "Other")
      case .lung:     Row(1, "Lung")
      case .prostate: Row(2, "Prostate")
      case .breast:   Row(3, "Breast")
      }
    }
  }

  // swift-format-ignore
  /// Visceral metastases: 1 point for none.
  public enum Visceral: String, ScoreChoice {
    case present
    case noMetastases = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .present:      Row(0, "Present")
      case .noMetastases: Row(1, "None")
      }
    }
  }
}

extension Finding where Choice == VanDerLindenScore.Performance {
  /// The row of a Karnofsky status; 10 has none, so every row stays possible.
  public static func from(karnofsky: Known<KarnofskyPerformanceStatus>) -> Finding {
    switch karnofsky {
    // The published rows begin at 20: 10 is undefined, which is not 0 points (scales.md 13).
    case .value(.k10): .notKnown(.notApplicable)
    case .value(let status): .known(status.percent <= 40 ? .poor : status.percent <= 70 ? .moderate : .good)
    case .absent(let absence): .notKnown(absence)
    }
  }
}

extension Finding where Choice == VanDerLindenScore.Primary {
  /// The row of a site.
  public static func from(site: Known<PrimarySite>) -> Finding {
    .from(
      site.map { site in
        switch site {
        case .breast: .breast
        case .prostate: .prostate
        case .lung, .lungNonSmallCell, .lungSmallCell: .lung
        default: .other
        }
      })
  }
}

extension Finding where Choice == VanDerLindenScore.Visceral {
  /// The row for present or absent metastases.
  public static func from(present: Known<Bool>) -> Finding {
    .from(present.map { $0 ? .present : .noMetastases })
  }
}

// swift-format-ignore
extension VanDerLindenScore: PublishedScale {
  static let publication = Publication(
    title: "Van der Linden score", shortTitle: "Van der Linden 2005", edition: 2005, tier: .secondary,
    citation: Citation(text: "van der Linden et al. Cancer 2005", doi: "10.1002/cncr.20756"),
    readFrom: ["secondary sources for the points"],
    conflicts: [Note("The rows begin at Karnofsky 20: for 10 the item is not known.", source: "ruling of this project")],
    limits: [
      "The points come from secondary sources (ruling of this project).",
      "In one validation it was the only score whose groups did not differ (ISRN 2017 1320684).",
      Publication.neverAlone])
}
