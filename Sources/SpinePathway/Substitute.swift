import SpineCase

/// What stands in for a service that cannot be had where the patient is, and what to ask the receiving centre for.
///
/// It is chosen against everything that is missing: what would stand in can be missing here too.
struct Substitute {
  /// One thing that would stand in, and the service that it would need.
  struct Part {
    let words: String
    let needs: LocalService?

    init(_ words: String, needs: LocalService? = nil) {
      (self.words, self.needs) = (words, needs)
    }
  }

  let parts: [Part]
  /// What must be said beside the parts that can be had; nil where nothing must.
  let remark: String?
  let ask: String
  let sources: [String]

  private init(
    _ parts: Part..., remark: String? = nil, ask: String, sources: [String] = [Source.article]
  ) {
    (self.parts, self.remark, self.ask, self.sources) = (parts, remark, ask, sources)
  }

  /// The alternative, as far as it can be had.
  func words(unavailable: Set<LocalService>) -> String {
    let offered = parts.filter { part in part.needs.map { !unavailable.contains($0) } ?? true }
    let missing = parts.compactMap(\.needs).filter(unavailable.contains).map(\.rawValue).inWords
    guard !offered.isEmpty else {
      return "the usual substitute (\(missing)) is not available here either"
    }
    let words = [offered.map(\.words).joined(separator: ", "), remark].compactMap { $0 }
    let rest = missing.isEmpty ? [] : ["not available here either: \(missing)"]
    return (words + rest).joined(separator: "; ")
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
        Part(
          "conventional radiotherapy is available here, but is not equivalent for this tumour",
          needs: .radiotherapy), ask: "stereotactic radiosurgery", sources: [Source.article, Source.ruling])
    case .spineSurgery:
      Substitute(
        Part("brace and recumbency until a spine surgeon has given an opinion by telephone"),
        ask: "the spine surgeon's opinion, from the images", sources: [Source.ruling])
    case .intensiveCare:
      Substitute(
        Part("the anaesthetist can say which operations can be done without it"),
        ask: "a bed with intensive care",
        sources: [Source.noSource])
    case .palliativeCare:
      Substitute(
        Part("the treating team gives pain relief meanwhile"),
        ask: "a palliative care team's advice by telephone")
    default:
      Substitute(
        Part("the sources name no equivalent; systemic treatment and support continue meanwhile"),
        ask: "radiotherapy, and a date for it")
    }
  }

  private static func spine(_ service: LocalService) -> Substitute {
    switch service {
    case .mriWholeSpine:
      Substitute(
        Part("CT of the spine for the bone", needs: .ctSpine),
        Part("CT myelography for the canal", needs: .ctMyelography),
        remark: "another level is not excluded", ask: "MRI of the whole spine on arrival")
    case .ctSpine:
      Substitute(
        Part("MRI for the canal", needs: .mriWholeSpine),
        Part("radiographs for the alignment", needs: .radiographs),
        remark: "the bone item of SINS stays unknown", ask: "CT of the spine on arrival")
    case .ctMyelography:
      Substitute(
        Part("CT of the spine for the bone", needs: .ctSpine),
        remark: "the canal cannot be judged until MRI", ask: "MRI of the whole spine on arrival")
    default:
      Substitute(
        Part("CT shows the bone, and the alignment lying down", needs: .ctSpine),
        ask: "radiographs of the spine on arrival")
    }
  }

  private static func staging(_ service: LocalService) -> Substitute {
    switch service {
    case .petCT:
      Substitute(
        Part("CT of chest, abdomen and pelvis", needs: .ctChestAbdomenPelvis),
        Part("a bone scan", needs: .boneScan), ask: "PET-CT")
    case .boneScan:
      Substitute(
        Part("PET-CT gives similar information on systemic spread", needs: .petCT),
        ask: "a bone scan or PET-CT")
    default:
      Substitute(
        Part("PET-CT gives similar information on systemic spread", needs: .petCT),
        ask: "CT of chest, abdomen and pelvis, or PET-CT")
    }
  }

  private static func sample(_ service: LocalService) -> Substitute {
    switch service {
    case .biopsy:
      Substitute(
        Part("sampling of a more accessible lesion"),
        Part("tissue taken at the operation", needs: .spineSurgery),
        ask: "biopsy, with cultures")
    case .cultures, .mycobacteria:
      Substitute(
        Part("the sample can be sent with the patient, part of it not in formalin"),
        ask: "cultures, including for mycobacteria",
        sources: [Source.noSource])
    case .pathology:
      Substitute(
        Part("slides and blocks can be sent with the patient"),
        ask: "histology, and review of slides and blocks",
        sources: [Source.noSource])
    default:
      Substitute(
        Part("the sources name no equivalent; the sample can be sent on"),
        ask: "\(service.rawValue.inWords) on arrival",
        sources: [Source.noSource])
    }
  }
}
