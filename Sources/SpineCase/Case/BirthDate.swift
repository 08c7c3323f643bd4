/// When the patient was born, as far as that is known: a day, a month, a year, or an age on a day.
public struct BirthDate: Hashable, Sendable {
  /// What was recorded.
  public enum Form: Hashable, Sendable {
    /// A day or a month.
    case date(CalendarDate)
    /// A year.
    case year(Int)
    /// An age.
    case age(StatedAge)
  }

  /// What was recorded.
  public let form: Form
  /// The first day on which the patient can have been born.
  public let first: CalendarDate
  /// The last day on which the patient can have been born.
  public let last: CalendarDate

  /// A day or a month.
  public init(_ date: CalendarDate) {
    (form, first, last) = (.date(date), date.firstDay, date.lastDay)
  }

  /// A year; nil outside the calendar that is read, 1850 to 2200.
  public init?(year: Int) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    (form, self.first, self.last) = (.year(year), first, last)
  }

  /// An age: born after the day on which one more year or month would be complete; nil where the calendar has no
  /// such day.
  public init?(_ age: StatedAge) {
    let months = age.isInMonths ? age.count : 12 * age.count
    guard let last = age.on.lastDay.earlier(byMonths: months),
      let first = age.on.firstDay.earlier(byMonths: months + (age.isInMonths ? 1 : 12))?.nextDay
    else { return nil }
    (form, self.first, self.last) = (.age(age), first, last)
  }

  /// The first and the last day on which the patient can have been born, counted as ``CalendarDate/ordinal``.
  public var span: ClosedRange<Int> { first.ordinal...last.ordinal }

  /// The ages in whole years that the patient can have on a day.
  public func years(on day: CalendarDate) -> ClosedRange<Int> {
    let months = months(on: day)
    return (months.lowerBound / 12)...(months.upperBound / 12)
  }

  /// The ages in whole months that the patient can have on a day.
  public func months(on day: CalendarDate) -> ClosedRange<Int> {
    let oldest = max(0, Self.months(from: first, to: day.lastDay))
    return min(oldest, max(0, Self.months(from: last, to: day.firstDay)))...oldest
  }

  /// Whether two records allow a common day.
  public func agrees(with other: BirthDate) -> Bool { first <= other.last && other.first <= last }

  /// The record as it is written: `1964-03-12`, `1964-03`, `1964` or `62 years on 2026-06-04`.
  public var iso: String {
    switch form {
    case .date(let date): date.iso
    case .year(let year): String(year)
    case .age(let age): "\(age.count) \(age.isInMonths ? "months" : "years") on \(age.on.iso)"
    }
  }

  private static func months(from birth: CalendarDate, to day: CalendarDate) -> Int {
    let full = 12 * (day.year - birth.year) + day.month - birth.month
    return (day.day ?? 1) < (birth.day ?? 1) ? full - 1 : full
  }
}

/// An age that somebody stated, and when.
public struct StatedAge: Hashable, Sendable {
  /// Whole years or months.
  public var count: Int
  /// Whether it counts months.
  public var isInMonths: Bool
  /// The day on which it was stated.
  public var on: CalendarDate
}

extension CalendarDate {
  /// The first day that a date can mean.
  fileprivate var firstDay: CalendarDate { with(day: day ?? 1) }

  /// The last day that a date can mean.
  fileprivate var lastDay: CalendarDate { with(day: day ?? Self.length(ofMonth: month, in: year)) }

  private func with(day: Int) -> CalendarDate { CalendarDate(year: year, month: month, day: day) ?? self }

  /// The same day of an earlier month, or the last of that month where it is shorter; nil before 1850.
  fileprivate func earlier(byMonths months: Int) -> CalendarDate? {
    let count = 12 * year + month - 1 - months
    let (year, month) = (count / 12, count % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day ?? 1, Self.length(ofMonth: month, in: year)))
  }

  fileprivate var nextDay: CalendarDate? {
    let next = (day ?? 1) + 1
    if next <= Self.length(ofMonth: month, in: year) { return with(day: next) }
    return month == 12
      ? CalendarDate(year: year + 1, month: 1, day: 1) : CalendarDate(year: year, month: month + 1, day: 1)
  }
}
