/// The Spinal Instability Neoplastic Score of one level: 0-18 points, higher is less stable.
///
/// It is scored per level and never summed or averaged over levels.
///
/// - SeeAlso: Fisher CG et al. *Spine* 2010;35(22):E1221-E1229, doi:10.1097/BRS.0b013e3181e16ae2.
public struct SINS: Score {
  /// The region of the level scored.
  public var location: Finding<Location>
  /// Pain, and whether it is mechanical.
  public var pain: Finding<Pain>
  /// The quality of the bone lesion.
  public var bone: Finding<Bone>
  /// The radiographic alignment.
  public var alignment: Finding<Alignment>
  /// The collapse of the vertebral body.
  public var collapse: Finding<Collapse>
  /// The involvement of facet, pedicle or costovertebral joint.
  public var posterolateral: Finding<Posterolateral>

  /// A score from what is known of its six items.
  public init(
    location: Finding<Location>, pain: Finding<Pain>, bone: Finding<Bone>, alignment: Finding<Alignment>,
    collapse: Finding<Collapse>, posterolateral: Finding<Posterolateral>
  ) {
    self.location = location
    self.pain = pain
    self.bone = bone
    self.alignment = alignment
    self.collapse = collapse
    self.posterolateral = posterolateral
  }

  /// SINS of 2010.
  public static let system = ScoreSystem.sins
  /// 0 to 18 points.
  public static let range = 0...18
  /// Higher is less stable.
  public static let direction = Direction.worse

  /// The six items in the order of the paper.
  public static let items: [Item<SINS>] = [
    Item("location", "Location", \.location),
    Item("pain", "Pain relief with recumbency and/or pain with movement or loading of the spine", \.pain),
    Item("bone", "Bone lesion", \.bone),
    Item("alignment", "Radiographic spinal alignment", \.alignment),
    Item("collapse", "Vertebral body collapse", \.collapse),
    Item("posterolateral", "Posterolateral involvement of the spinal elements", \.posterolateral),
  ]

  /// Stable, indeterminate and unstable.
  public static let bands = [
    Band(
      // Of 29 who later lost function, 4 had scored below 7 (J Spine Res 2023;14:82).
      id: "stable", range: 0...6, label: "Stable",
      meaning: "stable; this does not by itself make mobilising safe and does not cancel a referral"),
    Band(
      id: "indeterminate", range: 7...12, label: "Indeterminate (possibly impending) instability",
      meaning: "potentially unstable; a total of 7 to 18 warrants surgical consultation"),
    Band(
      // "Need for stabilisation" is not in Fisher 2010: 13-18 means consultation, as 7-12 does.
      id: "unstable", range: 13...18, label: "Instability",
      meaning: "unstable; a total of 7 to 18 warrants surgical consultation"),
  ]

  /// The score with every item, the totals, the bands and what would decide between them.
  public var result: ScoreResult { scored() }
}

// The six tables of Fisher 2010.
extension SINS {
  // swift-format-ignore
  /// The region of the spine, 0-3 points.
  public enum Location: String, ScoreChoice {
    case junctional, mobile, semirigid, rigid

    /// The published row.
    public var row: Row {
      switch self {
      case .junctional: Row(3, "Junctional (occiput-C2, C7-T2, T11-L1, L5-S1)")
      // Two public programs lose L2-L4, which changes the band in a third of combinations (scales.md 8).
      case .mobile:     Row(2, "Mobile spine (C3-C6, L2-L4)")
      case .semirigid:  Row(1, "Semirigid (T3-T10)")
      case .rigid:      Row(0, "Rigid (S2-S5)")
      }
    }
  }

  // swift-format-ignore
  /// Pain relief with recumbency and/or pain with movement or loading of the spine: 0, 1 or 3 points.
  public enum Pain: String, ScoreChoice {
    case mechanical
    case nonMechanical = "non-mechanical"
    case painFree = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .mechanical:    Row(3, "Yes")
      case .nonMechanical: Row(1, "No (occasional pain but not mechanical)")
      case .painFree:      Row(0, "Pain-free lesion")
      }
    }
  }

  // swift-format-ignore
  /// The quality of the bone lesion, 0-2 points.
  public enum Bone: String, ScoreChoice {
    case lytic, mixed, blastic

    /// The published row.
    public var row: Row {
      switch self {
      case .lytic:   Row(2, "Lytic")
      case .mixed:   Row(1, "Mixed (lytic/blastic)")
      case .blastic: Row(0, "Blastic")
      }
    }
  }

  // swift-format-ignore
  /// The radiographic alignment: 0, 2 or 4 points.
  public enum Alignment: String, ScoreChoice {
    case subluxation
    case deNovoDeformity = "de-novo-deformity"
    case normal

    /// The published row.
    public var row: Row {
      switch self {
      case .subluxation:     Row(4, "Subluxation/translation present")
      case .deNovoDeformity: Row(2, "De novo deformity (kyphosis/scoliosis)")
      case .normal:          Row(0, "Normal alignment")
      }
    }
  }

  // swift-format-ignore
  /// The collapse of the vertebral body, 0-3 points. Exactly 50 % is in no row of the paper.
  public enum Collapse: String, ScoreChoice {
    case over50 = "over-50"
    case under50 = "under-50"
    case noneOver50Involved = "none-over-50-involved"
    case noneOfTheAbove = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .over50:             Row(3, ">50% collapse")
      case .under50:            Row(2, "<50% collapse")
      case .noneOver50Involved: Row(1, "No collapse with >50% body involved")
      case .noneOfTheAbove:     Row(0, "None of the above")
      }
    }
  }

  // swift-format-ignore
  /// Facet, pedicle or costovertebral joint fracture or replacement with tumour: 0, 1 or 3 points.
  public enum Posterolateral: String, ScoreChoice {
    case bilateral, unilateral
    case noneOfTheAbove = "none"

    /// The published row.
    public var row: Row {
      switch self {
      case .bilateral:      Row(3, "Bilateral")
      case .unilateral:     Row(1, "Unilateral")
      case .noneOfTheAbove: Row(0, "None of the above")
      }
    }
  }
}

// swift-format-ignore
extension SINS: PublishedScale {
  static let publication = Publication(
    title: "Spinal Instability Neoplastic Score (SINS)", shortTitle: "SINS", edition: 2010, tier: .confirmed,
    citation: Citation(text: "Fisher CG et al (Spine Oncology Study Group). Spine 2010;35(22):E1221-E1229",
        doi: "10.1097/BRS.0b013e3181e16ae2"),
    readFrom: ["Oxford Medical Education", "Radiopaedia", "pacs.de", "RSNA/ACR RDES21"],
    conflicts: [
      Note("Exactly 50 % collapse stands in neither row of the source and in both rows of some reprints: the reader "
        + "chooses, and until then both rows stay possible.", source: "ruling of this project"),
      Note("13-18 means surgical consultation, as do 7-12; \"need for stabilisation\" is not in the source.",
        source: "ruling of this project"),
      Note("Two public programs lose L2-L4 from the mobile spine; all thirty levels are scored here, and the coccyx has no "
        + "row.", source: "ruling of this project"),
      Note("The score is one per level: contiguous disease is scored at its worst level; levels are never summed or "
        + "averaged. The paper's own sentence on several levels was not seen.", source: "ruling of this project"),
      Note("\"Lytic\", \"mixed\" and \"blastic\" need CT; a deformity counts only when it is new.", source: "ruling of this project"),
      Note("One public page scores pain 3, 2, 1 and heads the stable band 1-6; both are wrong.", source: "ruling of this project")],
    limits: [
      "Sensitivity 95.7 % and specificity 79.5 % for potentially unstable or unstable (ruling of this project).",
      "Agreement by item, kappa: location 0.81, pain 0.58, bone lesion 0.21, alignment 0.45, collapse 0.42, "
        + "posterolateral 0.29; total ICC 0.79 (PMID 24275615).",
      "A total under 7 does not make mobilising safe: of 29 patients who later lost neurological function, 6 were missed "
        + "on the earlier CT, 4 of them with a SINS under 7 (J Spine Res 2023;14:82).",
      "It does not predict survival: c-statistic 0.54 at one year (doi:10.1016/j.spinee.2021.03.007).",
      "Location did not predict fracture in the 8 of 21 reviewed studies that looked; the classes did predict fracture "
        + "after radiotherapy in 11 of 13 (doi:10.3340/jkns.2020.0105).",
      "The class was not associated with adverse events in a radiotherapy cohort of 110 (Spine 2017, "
        + "doi:10.1097/BRS.0000000000002058).",
      "Later papers divide 7 to 12 at different places: at 10 (31 patients), and at 9 by what surgeons did (60 operated "
        + "patients). No rule here divides the band, and abstracts alone were seen (Curr Oncol 2025;32(1):38; World Neurosurg "
        + "2024;189:e745-e752).",
      "It was made for a single lesion and does not cover the operated spine (Asian Spine J 2018;12:919)."])
}
