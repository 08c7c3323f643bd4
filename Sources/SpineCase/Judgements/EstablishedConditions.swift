import SpineScores

/// The conditions on which a recorded deficit counts as established.
struct EstablishedConditions {
  typealias Unmet = EstablishedState.Unmet

  /// The least number of days between the earlier examination and the judgement (scales.md 17.2).
  static let daysApart = 14
  /// The greatest age of the present examination, in days (scales.md 17.2).
  static let daysOld = 7

  let read: ClinicalCase
  let record: EstablishedDeficit

  /// The conditions that do not hold.
  var unmet: [Unmet] {
    origin + judgement + cause + baseline + earlier + examination + findings + course + compression
  }

  private static let key = String.path(\.neurology.established)

  // MARK: the record

  private var origin: [Unmet] {
    guard record.receivedFrom != nil else { return [] }
    // scales.md 17.2: a received record counts only once somebody here has confirmed it.
    if let confirmed = record.confirmed, !read.asOf.isSurelyBefore(confirmed.on) { return [] }
    return [Unmet(.judgedElsewhere, "\(Self.key).confirmed")]
  }

  private var judgement: [Unmet] {
    let missing = [
      ("by", record.by.value == nil), ("role", record.role.value == nil), ("on", record.on.value == nil),
      ("why", record.why.value == nil), ("since", record.since.value == nil),
    ].filter(\.1).map { Unmet(.notJudged, "\(Self.key).\($0.0)") }
    guard let on = record.on.value, read.asOf.isSurelyBefore(on) else { return missing }
    return missing + [Unmet(.judgedLater, "\(Self.key).on")]
  }

  private var cause: [Unmet] {
    switch record.cause.value {
    case .treatedCompression:
      guard let treated, let on = record.on.value, !on.isSurelyBefore(treated) else {
        return [Unmet(.noTreatmentDate, "\(Self.key).treated.on")]
      }
      return []
    case .other:
      return record.causeInWords.value == nil ? [Unmet(.noCause, "\(Self.key).causeInWords")] : []
    case nil: return [Unmet(.noCause, "\(Self.key).cause")]
    }
  }

  private var treated: Moment? { record.treatedOn.value.map { Moment(date: $0) } }

  private var baseline: [Unmet] {
    DeficitFinding.all.filter { $0.isNormal(record.baseline) == nil }.map {
      Unmet(.baselineNotKnown, "\(Self.key).baseline.\($0.key)", finding: $0.phrase)
    }
  }

  // MARK: the earlier examination

  private var earlier: [Unmet] {
    let path = "\(Self.key).earlier"
    guard let examined = record.earlier.examined.value else {
      return [Unmet(.noEarlierExamination, "\(path).examined")]
    }
    var unmet: [Unmet] = []
    if let on = record.on.value, Self.days(from: examined, to: on).lowerBound < Self.daysApart {
      unmet.append(Unmet(.earlierTooLate, "\(path).examined"))
    }
    if let treated, !treated.isSurelyBefore(examined) {
      unmet.append(Unmet(.earlierBeforeTreatment, "\(path).examined"))
    }
    let differing = Self.compared(record.earlier.findings, record.baseline).filter { $0.1 != .same }
    return unmet
      + differing.map { Unmet(.earlierDiffers, "\(path).\($0.0.key)", finding: $0.0.phrase) }
  }

  /// The least and the greatest number of days between two moments.
  ///
  /// They are counted by the calendar where one of the two has no time of day, else to the minute.
  private static func days(from start: Moment, to end: Moment) -> ClosedRange<Int> {
    guard start.time != nil, end.time != nil else {
      let (first, last) = (start.date.span, end.date.span)
      let least = last.lowerBound - first.upperBound
      return least...max(least, last.upperBound - first.lowerBound)
    }
    let passed = end.minutes(besides: start).lowerBound - start.minutes(besides: end).lowerBound
    let day = 24 * 60
    // Division rounds towards zero: a negative time must not become day 0.
    let whole = passed < 0 ? -1 : passed / day
    return whole...(passed > whole * day ? whole + 1 : whole)
  }

  /// The findings that must be compared; one of the two grades is enough where the other is left out.
  private static func compared(
    _ one: DeficitFindings, _ other: DeficitFindings
  ) -> [(DeficitFinding, DeficitFinding.Comparison?)] {
    let oneGrade = (one.frankel.value == nil) != (one.asia.value == nil)
    return DeficitFinding.all.filter { finding in
      !(oneGrade && Self.grades.contains(finding.key) && finding.isNormal(one) == nil)
    }.map { ($0, $0.compare(one, other)) }
  }

  private static let grades = ["frankel", "asia"]

  // MARK: the present examination

  private var examination: [Unmet] {
    let path = String.path(\.neurology.examined)
    guard let examined = read.neurology.examined.value, !read.asOf.isSurelyBefore(examined) else {
      return [Unmet(.notExamined, path)]
    }
    var unmet: [Unmet] = []
    let confirmed = record.receivedFrom == nil ? nil : record.confirmed?.on
    if [record.on.value, confirmed].contains(where: { $0.map(examined.isSurelyOnOrAfter) == false }) {
      unmet.append(Unmet(.examinedBeforeJudgement, path))
    }
    if Self.days(from: examined, to: read.asOf).upperBound > Self.daysOld {
      unmet.append(Unmet(.examinedTooLongAgo, path))
    }
    switch read.neurology.worseThanBaseline.value {
    case false?: break
    case true?: unmet.append(Unmet(.worse, .path(\.neurology.worseThanBaseline)))
    case nil: unmet.append(Unmet(.worseNotAsked, .path(\.neurology.worseThanBaseline)))
    }
    return unmet
  }

  /// Each finding is the baseline's, or normal, or better on a scale that has an order.
  private var findings: [Unmet] {
    let present = read.presentFindings
    return Self.compared(present, record.baseline).compactMap { finding, comparison in
      guard let isNormal = finding.isNormal(present) else {
        return Unmet(.findingNotKnown, finding.path, finding: finding.phrase)
      }
      // A baseline that is not known is reported as such.
      guard !isNormal, comparison == .different else { return nil }
      return Unmet(.findingDiffers, finding.path, finding: finding.phrase)
    }
  }

  private var course: [Unmet] {
    switch read.neurology.course.value {
    case .progressive: [Unmet(.courseProgressive, .path(\.neurology.course))]
    case nil: [Unmet(.courseNotKnown, .path(\.neurology.course))]
    case .stable, .improving: []
    }
  }

  // MARK: compression

  private var compression: [Unmet] {
    (read.lesions.value ?? []).enumerated().compactMap { index, lesion in
      unmet(lesion, .path(\.escc, ofLesion: index))
    }
  }

  /// A grade must not be higher than at the judgement; a high one must also have a date, and be that of the judgement or
  /// older than it.
  private func unmet(_ lesion: Lesion, _ path: String) -> Unmet? {
    guard let grade = lesion.escc.value else { return nil }
    let levels = lesion.levels.value
    let recorded = (record.compression.value ?? []).filter { $0.levels == levels }.map(\.escc)
    if recorded.contains(where: { $0.place < grade.place }) {
      return Unmet(.compressionHigher, path, levels: levels?.description)
    }
    guard grade.isHighGrade else { return nil }
    guard let assessed = lesion.assessedOn.value else {
      return Unmet(.compressionUndated, path, levels: levels?.description)
    }
    let isOlder = record.on.value?.isSurelyOnOrAfter(Moment(date: assessed)) ?? false
    return isOlder || !recorded.isEmpty
      ? nil : Unmet(.compressionHigher, path, levels: levels?.description)
  }
}

extension ESCCGrade {
  /// The place among the grades, the least compression first.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
