public import SpineScores

/// Whether the epidural grades of a case still hold: imaging from before the last worsening shows what was there then.
///
/// - SeeAlso: `clinical/scales.md` 15.14 and 17.8.
public struct GradeDates: Sendable {
  private let grades: [Field<ESCCGrade>]
  /// When each lesion was assessed, in minutes; nil where nobody said.
  private let assessed: [ClosedRange<Int>?]
  private let hasDeficit: Bool?
  private let worsening: ClosedRange<Int>?
  private let imaged: [ClosedRange<Int>]

  /// The dates of a case.
  public init(_ read: ClinicalCase) {
    let lesions = read.lesions.value ?? []
    grades = lesions.map(\.escc)
    assessed = lesions.map { $0.assessedOn.value.map { Self.minutes(Moment(date: $0), read) } }
    hasDeficit = Self.hasDeficit(read)
    worsening = Self.worsening(read).map { Self.minutes($0, read) }.max { $0.lowerBound < $1.lowerBound }
    imaged = Self.sharpest(Self.imaging(read).map { Self.minutes($0, read) })
  }

  /// Whether the grade of the lesion at `index` is older than the last worsening.
  ///
  /// Not known where only one of the two is dated, or where a month is too coarse; without any date the grade
  /// holds.
  public func isOutOfDate(_ index: Int) -> Bool? {
    guard hasDeficit != false else { return false }
    let assessed = assessed.indices.contains(index) ? assessed[index] : nil
    guard let worsening else {
      return hasDeficit == nil || (imaged.isEmpty && assessed == nil) ? false : nil
    }
    if let assessed, assessed.upperBound < worsening.lowerBound { return true }
    if imaged.isEmpty { return assessed.map { isOlder($0, than: worsening) } ?? nil }
    let answers = imaged.map { isOlder($0, than: worsening) }
    // One imaging that is recent enough may be what the grade rests on.
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
  }

  /// The grade of the lesion at `index` as far as it still holds: one that may be out of date counts as not known.
  public func grade(_ index: Int) -> Field<ESCCGrade> {
    guard grades.indices.contains(index) else { return .notRecorded }
    guard grades[index].value != nil else { return grades[index] }
    return isOutOfDate(index) == false ? grades[index] : .absent(.unknown, why: nil)
  }

  /// Imaging on the day of the worsening was done because of it; where only the month is known, nothing can be
  /// said.
  private func isOlder(_ made: ClosedRange<Int>, than worsening: ClosedRange<Int>) -> Bool? {
    if made.upperBound < worsening.lowerBound { return true }
    guard made.lowerBound < worsening.lowerBound else { return false }
    return made.count <= Self.day ? false : nil
  }

  private static let day = 24 * 60

  private static func minutes(_ moment: Moment, _ read: ClinicalCase) -> ClosedRange<Int> {
    moment.minutes(assuming: read.asOf.time?.offset ?? 0)
  }

  /// A date that contains a known time is dropped in favour of that time.
  private static func sharpest(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    ranges.filter { range in
      !ranges.contains { $0.count < range.count && range.contains($0.lowerBound) }
    }
  }

  private static func hasDeficit(_ read: ClinicalCase) -> Bool? {
    let signs = CordSigns.examined(read.neurology).map(\.isPresent) + [read.neurology.radiculopathy.value]
    if signs.contains(true) { return true }
    return signs.contains(nil) ? nil : false
  }

  /// The moments at which it is known to have got worse; the last known walking bounds the time of its loss.
  private static func worsening(_ read: ClinicalCase) -> [Moment] {
    let neurology = read.neurology
    let isUnable = neurology.walking.is(.unable) == true
    let isProgressive = neurology.course.is(.progressive) == true
    // Steps of a course that is not progressive may be improvements.
    let steps = isProgressive ? (neurology.timeline.value ?? []).map(\.at) : []
    return [neurology.deficitOnset.value, neurology.paraplegiaOnset.value].compactMap { $0 }
      + [isUnable ? neurology.lastWalked.value : nil].compactMap { $0 } + steps
  }

  /// When the canal was imaged: MRI of the whole spine, or CT myelography.
  private static func imaging(_ read: ClinicalCase) -> [Moment] {
    // Plain CT shows the bone; the canal cannot be judged from it.
    let kinds: [InvestigationKind] = [.mriWholeSpine, .ctMyelography]
    let made = (read.investigations.value ?? []).filter { kinds.contains($0.kind) }.compactMap(\.on.value)
    return made.filter { $0.span.lowerBound <= read.asOf.date.ordinal }.map { Moment(date: $0) }
      + [read.clock.mri.value].compactMap { $0 }
  }
}
