/// The statements that the original and the modified Bauer score share: one point each, so higher is better.
///
/// The points come from secondary sources.
///
/// - SeeAlso: Bauer HC, Wedin R. *Acta Orthop Scand* 1995;66:143, doi:10.3109/17453679508995508.
public enum Bauer {
  // swift-format-ignore
  /// Visceral metastases: 1 point for none.
  public enum Visceral: String, ScoreChoice {
    case present
    case noMetastases = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .present:      Row(0, "Visceral metastases")
      case .noMetastases: Row(1, "No visceral metastases")
      }
    }
  }

  // swift-format-ignore
  /// Skeletal metastases, the spine included: 1 point for a solitary one.
  public enum Skeletal: String, ScoreChoice {
    case multiple, solitary

    /// The published row.
    public var row: Row {
      switch self {
      case .multiple: Row(0, "Multiple skeletal metastases")
      case .solitary: Row(1, "Solitary skeletal metastasis")
      }
    }
  }

  // swift-format-ignore
  /// Whether the primary is the lung: 1 point if it is not.
  public enum Lung: String, ScoreChoice {
    case lung
    case notLung = "not-lung"

    /// The published row.
    public var row: Row {
      switch self {
      case .lung:    Row(0, "Primary lung")
      case .notLung: Row(1, "Primary not lung")
      }
    }
  }

  // swift-format-ignore
  /// Whether the primary is one of the four named: 1 point if it is.
  public enum Primary: String, ScoreChoice {
    case other
    case named = "breast-kidney-lymphoma-myeloma"

    /// The published row.
    public var row: Row {
      switch self {
      case .other: Row(0, "Any other primary")
      case .named: Row(1, "Primary breast, kidney, lymphoma or myeloma")
      }
    }
  }

  // swift-format-ignore
  /// Pathological fracture: 1 point for none. The original score only.
  public enum Fracture: String, ScoreChoice {
    case present
    case noFracture = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .present:    Row(0, "Pathological fracture")
      case .noFracture: Row(1, "No pathological fracture")
      }
    }
  }
}

extension Finding where Choice == Bauer.Visceral {
  /// The row for present or absent metastases.
  public static func from(present: Known<Bool>) -> Finding {
    .from(present.map { $0 ? .present : .noMetastases })
  }
}

extension Finding where Choice == Bauer.Skeletal {
  /// The rows that two counts allow, as for the Tomita score.
  public static func from(vertebrae: Known<Int>, foci: Known<Int>) -> Finding {
    let bone = Finding<TomitaScore.Bone>.from(vertebrae: vertebrae, foci: foci)
    return .oneOf(
      bone.allowed.map { $0 == .solitary ? .solitary : .multiple }, because: bone.absence ?? .unknown)
  }
}

extension Finding where Choice == Bauer.Lung {
  /// Whether a site is the lung.
  public static func from(site: Known<PrimarySite>) -> Finding {
    .from(site.map { [.lung, .lungNonSmallCell, .lungSmallCell].contains($0) ? .lung : .notLung })
  }
}

extension Finding where Choice == Bauer.Primary {
  /// Whether a site is one of the four that the score names; no other site counts as one of them.
  public static func from(site: Known<PrimarySite>) -> Finding {
    .from(site.map { [.breast, .kidney, .lymphoma, .myeloma].contains($0) ? .named : .other })
  }
}

extension Finding where Choice == Bauer.Fracture {
  /// The row for a fracture or none.
  public static func from(present: Known<Bool>) -> Finding {
    .from(present.map { $0 ? .present : .noFracture })
  }
}

// swift-format-ignore
extension Bauer {
  /// Where the points of both versions were read.
  static let readFrom = ["secondary sources for the points"]
  /// Where the sources of both versions disagree.
  static let conflicts = [
    Note("The original and the modified version put two kinds of patient into different groups, in opposite directions: "
      + "never say \"the Bauer score\" without its version.", source: "ruling of this project")]
  /// What neither version does.
  static let limits = [
    "The points come from secondary sources (ruling of this project).",
    "Higher is better: the opposite of Tomita, SINS and Katagiri (ruling of this project).",
    Publication.neverAlone]
}
