import SpineCase

/// What stands in for a service that cannot be had where the patient is, and what to ask the receiving centre for.
struct Substitute {
  let alternative: String
  let ask: String
  let sources: [String]
  /// The services that the alternative would need.
  let standIns: [LocalService]

  private init(
    _ alternative: String, ask: String, needs standIns: LocalService..., sources: [String] = [Source.article]
  ) {
    (self.alternative, self.ask, self.sources) = (alternative, ask, sources)
    self.standIns = standIns
  }

  /// The alternative, as far as it can be had: what would stand in can be missing here too.
  func words(unavailable: Set<LocalService>) -> String {
    let missing = standIns.filter(unavailable.contains)
    if missing.isEmpty { return alternative }
    let names = missing.map(\.rawValue).inWords
    if missing.count == standIns.count {
      return "what would stand in for it (\(names)) is not available here either"
    }
    return "\(alternative); not available here either: \(names)"
  }

  /// The substitute of each service; the article's where it names one.
  init(_ service: LocalService) {
    self =
      switch service {
      case .srs, .radiotherapy, .spineSurgery, .intensiveCare, .palliativeCare: Self.treatment(service)
      case .mriWholeSpine, .ctSpine, .ctMyelography, .radiographs: Self.spine(service)
      case .ctChestAbdomenPelvis, .boneScan, .petCT: Self.staging(service)
      default: Self.sample(service)
      }
  }

  private static func treatment(_ service: LocalService) -> Substitute {
    switch service {
    case .srs:
      Substitute(
        "conventional radiotherapy is what is available here, not its equivalent for this tumour",
        ask: "stereotactic radiosurgery", needs: .radiotherapy, sources: [Source.article, Source.ruling])
    case .spineSurgery:
      Substitute(
        "brace and recumbency until a spine surgeon has given an opinion by telephone",
        ask: "the spine surgeon's opinion, from the images", sources: [Source.ruling])
    case .intensiveCare:
      Substitute(
        "ask the anaesthetist which operations can be done without it", ask: "a bed with intensive care",
        sources: [Source.noSource])
    case .palliativeCare:
      Substitute(
        "the treating team gives pain relief meanwhile", ask: "a palliative care team's advice by telephone")
    default:
      Substitute(
        "the sources name no equivalent; systemic treatment and support go on meanwhile",
        ask: "radiotherapy, and a date for it")
    }
  }

  private static func spine(_ service: LocalService) -> Substitute {
    switch service {
    case .mriWholeSpine:
      Substitute(
        "CT of the spine, and CT myelography for the canal; neither excludes another level",
        ask: "MRI of the whole spine on arrival", needs: .ctSpine, .ctMyelography)
    case .ctSpine:
      Substitute(
        "MRI for the canal, radiographs for the alignment; the bone item of SINS stays open",
        ask: "CT of the spine on arrival", needs: .mriWholeSpine, .radiographs)
    case .ctMyelography:
      Substitute(
        "CT of the spine for the bone; the canal stays unjudged until MRI",
        ask: "MRI of the whole spine on arrival", needs: .ctSpine)
    default:
      Substitute(
        "CT shows the bone and the alignment lying down", ask: "radiographs of the spine on arrival",
        needs: .ctSpine)
    }
  }

  private static func staging(_ service: LocalService) -> Substitute {
    switch service {
    case .petCT:
      Substitute(
        "CT of chest, abdomen and pelvis with a bone scan", ask: "PET-CT", needs: .ctChestAbdomenPelvis,
        .boneScan)
    case .boneScan:
      Substitute(
        "PET-CT gives similar information on systemic spread", ask: "a bone scan or PET-CT", needs: .petCT)
    default:
      Substitute(
        "PET-CT gives similar information on systemic spread",
        ask: "CT of chest, abdomen and pelvis, or PET-CT", needs: .petCT)
    }
  }

  private static func sample(_ service: LocalService) -> Substitute {
    switch service {
    case .biopsy:
      Substitute("a more accessible lesion, or tissue at the operation", ask: "biopsy, with cultures")
    case .cultures, .mycobacteria:
      Substitute(
        "send the sample with the patient, part of it not in formalin",
        ask: "cultures, mycobacteria among them",
        sources: [Source.noSource])
    case .pathology:
      Substitute(
        "send slides and blocks with the patient", ask: "histology, and review of slides and blocks",
        sources: [Source.noSource])
    default:
      Substitute(
        "the sources name no equivalent; send the sample if it travels",
        ask: "\(service.rawValue.inWords) on arrival",
        sources: [Source.noSource])
    }
  }
}
