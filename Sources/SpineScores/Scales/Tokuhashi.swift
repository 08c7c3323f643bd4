/// The tables that the original and the revised Tokuhashi score share; only the primary site differs.
///
/// - SeeAlso: Tokuhashi Y et al. *Spine* 2005;30(19):2186-2191, doi:10.1097/01.brs.0000180401.06919.a5; the same rows in
///   *Spine* 1990;15(11):1110-1113.
public enum Tokuhashi {
  // swift-format-ignore
  /// The general condition by Karnofsky performance status, 0-2 points.
  public enum Condition: String, ScoreChoice {
    case poor, moderate, good

    /// The published row.
    public var row: Row {
      switch self {
      case .poor:     Row(0, "Poor (PS 10-40%)")
      case .moderate: Row(1, "Moderate (PS 50-70%)")
      case .good:     Row(2, "Good (PS 80-100%)")
      }
    }
  }

  // swift-format-ignore
  /// The number of bone metastases outside the spine, 0-2 points.
  public enum ExtraspinalBone: String, ScoreChoice {
    case threeOrMore = "3-or-more"
    case oneOrTwo = "1-2"
    case zero = "0"

    /// The published row.
    public var row: Row {
      switch self {
      case .threeOrMore: Row(0, ">=3")
      case .oneOrTwo:    Row(1, "1-2")
      case .zero:        Row(2, "0")
      }
    }
  }

  // swift-format-ignore
  /// The number of vertebral bodies with a metastasis, 0-2 points. Vertebrae are counted, not lesions.
  public enum Vertebrae: String, ScoreChoice {
    case threeOrMore = "3-or-more"
    case two = "2"
    case one = "1"

    /// The published row.
    public var row: Row {
      switch self {
      case .threeOrMore: Row(0, ">=3")
      case .two:         Row(1, "2")
      case .one:         Row(2, "1")
      }
    }
  }

  // swift-format-ignore
  /// Metastases to the major internal organs, 0-2 points. Lymph nodes are not organs.
  public enum Organs: String, ScoreChoice {
    case unremovable, removable
    case noMetastases = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .unremovable:  Row(0, "Unremovable")
      case .removable:    Row(1, "Removable")
      case .noMetastases: Row(2, "No metastases")
      }
    }
  }

  // swift-format-ignore
  /// Palsy by the Frankel grade, 0-2 points.
  public enum Palsy: String, ScoreChoice {
    case complete, incomplete
    case noPalsy = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .complete:   Row(0, "Complete (Frankel A, B)")
      case .incomplete: Row(1, "Incomplete (Frankel C, D)")
      case .noPalsy:    Row(2, "None (Frankel E)")
      }
    }
  }
}
