extension EstablishedState.Condition {
  /// What the key of an unmet condition would need, in words for a message; nil where the record was withdrawn,
  /// which needs nothing.
  var lack: String? { ofRecord ?? ofExaminations }

  private var ofRecord: String? {
    switch self {
    case .judgedElsewhere: "judged elsewhere; somebody here confirms it with by, role, on and why"
    case .notJudged: "is not known; a judgement has by, role, on, why and since"
    case .judgedLater: "lies after asOf"
    case .noCause: "is not known; cause is treated-compression, or other with its name in causeInWords"
    case .noTreatmentDate: "is not known, or is later than the judgement"
    case .baselineNotKnown: "is not known; the baseline has a value for every finding"
    case .noEarlierExamination:
      "is not known; earlier holds the date and the findings of an examination at least "
        + "\(EstablishedConditions.daysApart) days before the judgement"
    case .earlierTooLate:
      "is not surely \(EstablishedConditions.daysApart) days or more before the judgement (established.on)"
    case .earlierBeforeTreatment: "is not surely after the treatment"
    case .earlierDiffers: "is not known, or is not the baseline's value"
    default: nil
    }
  }

  private var ofExaminations: String? {
    switch self {
    case .notExamined: "is not known, or lies after asOf"
    case .examinedBeforeJudgement:
      "is not surely on or after the judgement (established.on, or confirmed.on); times of day may settle it"
    case .examinedTooLongAgo:
      "is more than \(EstablishedConditions.daysOld) days before asOf; examine the patient again"
    case .findingNotKnown: "is not known; each finding of the baseline is examined again"
    case .findingDiffers: "is neither the baseline's value nor normal"
    case .worse: "is true"
    case .worseNotAsked: "is not known; at each examination somebody says true or false"
    case .courseProgressive: "is progressive"
    case .courseNotKnown: "is not known"
    case .compressionHigher: "is higher than when it was judged, or was found since"
    case .compressionUndated: "is high and has no date (assessedOn)"
    default: nil
    }
  }
}
