/// A date of the Gregorian calendar, to the day or, where no more is known, to the month.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1850 to 2200.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to 31; nil where only the month is known.
  public let day: Int?

  /// Creates a date; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int?) {
    guard (1850...2200).contains(year), (1...12).contains(month) else { return nil }
    if let day, !(1...Self.length(ofMonth: month, in: year)).contains(day) { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2026-06-04`, or `2026-06` for a month.
  public init?(_ text: some StringProtocol) {
    let parts = String(text).split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { Self.digits($0) }
    guard numbers.count == parts.count else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers.count == 3 ? numbers[2] : nil)
  }

  /// The date as ISO 8601 writes it.
  public var iso: String {
    let head = "\(year)-\(Self.twoDigits(month))"
    return day.map { head + "-" + Self.twoDigits($0) } ?? head
  }

  /// Days since 1 January 1970; a month counts from its first day.
  public var ordinal: Int {
    // Howard Hinnant's days_from_civil: years begin in March, so that a leap day comes last.
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * m + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The first and the last day that this date can mean, counted as ``ordinal``.
  public var span: ClosedRange<Int> {
    let length = day == nil ? Self.length(ofMonth: month, in: year) : 1
    return ordinal...(ordinal + length - 1)
  }

  /// Whole years between a birth date and another day; nil where a missing day leaves two answers.
  public func years(until other: CalendarDate) -> Int? {
    let full = other.year - year
    if let own = day, let day = other.day {
      return (other.month, day) < (month, own) ? full - 1 : full
    }
    if other.month == month { return nil }
    return other.month < month ? full - 1 : full
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  static func digits(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension CalendarDate: Comparable {
  /// Whether one date comes before another; a month counts as its first day.
  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }
}
