import SpineCase
import SpineScores

extension WorkUp {
  /// The work-up of a case.
  init(_ questions: CaseQuestions) {
    let needs = WorkUpNeeds(questions)
    let records = InvestigationRecords(questions)
    branch = needs.branch
    branchFacts = [
      Fact(.path(\.tumour.site), .primaryTumour, questions.read.tumour.site) { .text($0.title) }
    ]
    items = needs.all.map { need in
      let state = records.state(of: need)
      return Item(
        id: need.id, state: state,
        isOlderThanDeficit: state == .done && need.showsSpine ? records.isOlderThanDeficit(need) : nil,
        isBeforeTreatment: need.isBeforeTreatment)
    }
  }
}

/// One investigation that is called for: any of these kinds will do.
struct WorkUpNeed {
  let id: String
  let kinds: [InvestigationKind]

  /// The identifier of the need that a bone scan answers as well as a PET-CT.
  static let boneScanOrPETCT = "bone-scan-or-pet-ct"

  init(_ kind: InvestigationKind, or others: InvestigationKind..., id: String? = nil) {
    (kinds, self.id) = ([kind] + others, id ?? kind.rawValue)
  }

  /// Whether it shows the spine as it was on one day, so that a newer deficit puts it out of date.
  var showsSpine: Bool { [.mriWholeSpine, .ctSpine, .ctMyelography].contains(kinds[0]) }

  /// Imaging of the spine, bloods and clotting come before treatment; tissue and staging never hold it up.
  var isBeforeTreatment: Bool {
    switch kinds[0] {
    case .mriWholeSpine, .ctSpine, .ctMyelography, .bloodCount, .esrCRP, .calcium, .phosphate,
      .alkalinePhosphatase, .renal, .clotting:
      true
    case .ctChestAbdomenPelvis, .boneScan, .petCT, .radiographs, .biopsy, .cultures, .mycobacteria, .psa,
      .proteinElectrophoresis:
      false
    }
  }
}

/// Which investigations a case calls for.
struct WorkUpNeeds {
  let questions: CaseQuestions

  init(_ questions: CaseQuestions) {
    self.questions = questions
  }

  private var read: ClinicalCase { questions.read }

  /// A site that is not known, or was looked for and not found, is of unknown origin.
  var branch: WorkUp.Branch {
    guard let site = read.tumour.site.value, site != .unidentified else { return .unknownOrigin }
    return .knownMalignancy
  }

  /// Whether a biopsy may not be needed: a proven cancer with spread elsewhere, if the radiologist finds the lesion
  /// typical.
  var biopsyMayNotBeNeeded: Judgement {
    questions.hasKnownPrimary && questions.tissueConfirmed && questions.spreadElsewhere
  }

  /// Everything called for, in the order of ``InvestigationKind``.
  var all: [WorkUpNeed] { imaging + staging + tissue + bloods }

  private var imaging: [WorkUpNeed] {
    let mri = WorkUpNeed(.mriWholeSpine)
    let cannotHaveMRI = InvestigationRecords(questions).state(of: mri) == .unavailable
    return [mri, WorkUpNeed(.ctSpine)] + (cannotHaveMRI ? [WorkUpNeed(.ctMyelography)] : [])
  }

  /// A PET-CT gives what both others do; a bone scan can miss a myeloma, so there it does not count.
  private var staging: [WorkUpNeed] {
    let lytic: Set<PrimarySite> = [.myeloma, .plasmacytoma]
    let isLytic = read.tumour.site.value.map(lytic.contains) ?? false
    return [
      WorkUpNeed(.ctChestAbdomenPelvis, or: .petCT),
      isLytic ? WorkUpNeed(.petCT) : WorkUpNeed(.boneScan, or: .petCT, id: WorkUpNeed.boneScanOrPETCT),
      WorkUpNeed(.radiographs),
    ]
  }

  private var tissue: [WorkUpNeed] {
    if biopsyMayNotBeNeeded.holds == true { return [] }
    return [WorkUpNeed(.biopsy), WorkUpNeed(.cultures), WorkUpNeed(.mycobacteria)]
  }

  private var bloods: [WorkUpNeed] {
    let always: [InvestigationKind] = [
      .bloodCount, .esrCRP, .calcium, .phosphate, .alkalinePhosphatase, .renal, .clotting,
    ]
    let isUnknown = branch == .unknownOrigin
    let site = read.tumour.site.value
    var kinds = always
    // Where the sex is not recorded the primary may be the prostate.
    if site == .prostate || (isUnknown && read.patient.sex.value != .female) { kinds.append(.psa) }
    if isUnknown || site == .myeloma || site == .plasmacytoma { kinds.append(.proteinElectrophoresis) }
    return kinds.map { WorkUpNeed($0) }
  }
}
