/// The alternative to something that cannot be had here, as far as it can be had.
enum SubstituteWords: String, SentenceGroup {
  case offered, offeredWithRemark, offeredInPart, offeredInPartWithRemark, neither

  /// Its section in `rules.yaml`.
  static let group = "alternative"

  /// The names in braces that a language must use.
  var placeholders: Set<Placeholder> {
    switch self {
    case .offered: [.offered]
    case .offeredWithRemark: [.offered, .remark]
    case .offeredInPart: [.offered, .missing]
    case .offeredInPartWithRemark: [.offered, .remark, .missing]
    case .neither: [.missing]
    }
  }
}

/// What stands in for something that cannot be had here.
enum SubstitutePart: String, SentenceGroup {
  case conventionalRadiotherapy, braceAndRecumbency, anaesthetist, treatingTeam, noEquivalentOfTreatment
  case ctForBone, myelographyForCanal, mriForCanal, radiographsForAlignment, ctForBoneAndAlignment
  case ctOfTrunk, boneScan, petCT
  case accessibleLesion, tissueAtOperation, sampleSent, slidesSent, noEquivalentOfSample

  /// Its section in `rules.yaml`.
  static let group = "substitute"
}

/// What must be said beside what stands in.
enum SubstituteRemark: String, SentenceGroup {
  case otherLevels, boneItemUnknown, canalNotJudged

  /// Its section in `rules.yaml`.
  static let group = "substituteRemark"
}

/// What the receiving centre is asked for.
enum SubstituteAsk: String, SentenceGroup {
  case radiosurgery, opinion, opinionOnceImaged, opinionWithoutImages, intensiveCare, palliativeAdvice,
    radiotherapy
  case mri, ct, radiographs, petCT, boneScanOrPETCT, ctOfTrunkOrPETCT
  case biopsyWithCultures, cultures, histology, onArrival

  /// Its section in `rules.yaml`.
  static let group = "ask"

  /// The names in braces that a language must use.
  var placeholders: Set<Placeholder> { self == .onArrival ? [.service] : [] }
}
