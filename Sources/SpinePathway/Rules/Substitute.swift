import SpineCase

/// What stands in for a service that is not available where the patient is, and what to ask the receiving centre
/// for.
///
/// It is chosen against everything that is missing: what would stand in can be missing here too.
struct Substitute {
  /// One thing that would stand in, and the service that it would need.
  struct Part {
    let words: SubstitutePart
    let needs: LocalService?

    init(_ words: SubstitutePart, needs: LocalService? = nil) {
      (self.words, self.needs) = (words, needs)
    }
  }

  let parts: [Part]
  /// What must be said beside the parts that are available; nil where nothing must.
  let remark: SubstituteRemark?
  let ask: Sentence
  let sources: [String]

  private init(
    _ parts: Part..., remark: SubstituteRemark? = nil, ask: SubstituteAsk,
    sources: [String] = [Source.article]
  ) {
    (self.parts, self.remark, self.sources) = (parts, remark, sources)
    self.ask = ask.sentence()
  }

  private init(sampleFor service: LocalService) {
    (parts, remark, sources) = ([Part(.noEquivalentOfSample)], nil, [Source.noSource])
    ask = SubstituteAsk.onArrival.sentence([.service: .sentence(ServiceName.sentence(service.rawValue))])
  }

  /// The alternative, as far as it is available.
  func words(unavailable: Set<LocalService>) -> Sentence {
    let offered = parts.filter { part in part.needs.map { !unavailable.contains($0) } ?? true }
    let missing = parts.compactMap(\.needs).filter(unavailable.contains).map(\.rawValue)
    let names = ServiceName.list(missing)
    guard !offered.isEmpty else { return SubstituteWords.neither.sentence([.missing: names]) }
    var arguments: [Placeholder: Argument] = [.offered: .list(offered.map { $0.words.argument() }, .comma)]
    if let remark { arguments[.remark] = remark.argument() }
    if !missing.isEmpty { arguments[.missing] = names }
    let words: SubstituteWords =
      switch (remark == nil, missing.isEmpty) {
      case (true, true): .offered
      case (false, true): .offeredWithRemark
      case (true, false): .offeredInPart
      case (false, false): .offeredInPartWithRemark
      }
    return words.sentence(arguments)
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
        Part(.conventionalRadiotherapy, needs: .radiotherapy), ask: .radiosurgery,
        sources: [Source.article, Source.ruling])
    case .spineSurgery: Substitute(Part(.braceAndRecumbency), ask: .opinion, sources: [Source.ruling])
    case .intensiveCare:
      Substitute(Part(.anaesthetist), ask: .intensiveCare, sources: [Source.noSource])
    case .palliativeCare: Substitute(Part(.treatingTeam), ask: .palliativeAdvice)
    default: Substitute(Part(.noEquivalentOfTreatment), ask: .radiotherapy)
    }
  }

  private static func spine(_ service: LocalService) -> Substitute {
    switch service {
    case .mriWholeSpine:
      Substitute(
        Part(.ctForBone, needs: .ctSpine), Part(.myelographyForCanal, needs: .ctMyelography),
        remark: .otherLevels, ask: .mri)
    case .ctSpine:
      Substitute(
        Part(.mriForCanal, needs: .mriWholeSpine), Part(.radiographsForAlignment, needs: .radiographs),
        remark: .boneItemUnknown, ask: .ct)
    case .ctMyelography:
      Substitute(Part(.ctForBone, needs: .ctSpine), remark: .canalNotJudged, ask: .mri)
    default: Substitute(Part(.ctForBoneAndAlignment, needs: .ctSpine), ask: .radiographs)
    }
  }

  private static func staging(_ service: LocalService) -> Substitute {
    switch service {
    case .petCT:
      Substitute(
        Part(.ctOfTrunk, needs: .ctChestAbdomenPelvis), Part(.boneScan, needs: .boneScan), ask: .petCT)
    case .boneScan: Substitute(Part(.petCT, needs: .petCT), ask: .boneScanOrPETCT)
    default: Substitute(Part(.petCT, needs: .petCT), ask: .ctOfTrunkOrPETCT)
    }
  }

  private static func sample(_ service: LocalService) -> Substitute {
    switch service {
    case .biopsy:
      Substitute(
        Part(.accessibleLesion), Part(.tissueAtOperation, needs: .spineSurgery), ask: .biopsyWithCultures)
    case .cultures, .mycobacteria:
      Substitute(Part(.sampleSent), ask: .cultures, sources: [Source.noSource])
    case .pathology: Substitute(Part(.slidesSent), ask: .histology, sources: [Source.noSource])
    default: Substitute(sampleFor: service)
    }
  }
}
