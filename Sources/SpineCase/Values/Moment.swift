/// A date, with the time of day and its offset from UTC where they are known.
public struct Moment: Hashable, Sendable {
  /// The local date where it was written.
  public let date: CalendarDate
  /// The time of day; nil where only the date is known.
  public let time: TimeOfDay?

  /// A time of day with its offset from UTC.
  public struct TimeOfDay: Hashable, Sendable {
    /// Minutes after midnight, 0 to 1439.
    public let minutes: Int
    /// Minutes that local time is ahead of UTC, -840 to 840.
    public let offset: Int

    /// The time in the 24-hour clock, for instance `07:30`.
    public var clock: String {
      CalendarDate.twoDigits(minutes / 60) + ":" + CalendarDate.twoDigits(minutes % 60)
    }

    /// The offset as ISO 8601 writes it, for instance `+05:30`.
    public var offsetText: String {
      let size = abs(offset)
      return (offset < 0 ? "-" : "+") + CalendarDate.twoDigits(size / 60) + ":"
        + CalendarDate.twoDigits(size % 60)
    }
  }

  /// Creates a moment from its date and, where it is known, its time.
  public init(date: CalendarDate, time: TimeOfDay? = nil) {
    (self.date, self.time) = (date, time)
  }

  /// Reads `2026-06-04`, `2026-06-04T07:30+05:30`, `2026-06-04T02:00Z`; a time without an offset is refused.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = CalendarDate(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(date: date)
      return
    }
    guard date.day != nil, let time = TimeOfDay(parts[1]) else { return nil }
    self.init(date: date, time: time)
  }

  /// The moment as ISO 8601 writes it.
  public var iso: String {
    guard let time else { return date.iso }
    return "\(date.iso)T\(time.clock)\(time.offsetText)"
  }

  /// Minutes since 1 January 1970 UTC: the first and the last minute that this moment can mean.
  ///
  /// A date alone means any minute of that day, anywhere between the offsets -14:00 and +14:00 if `offset` is nil.
  public func minutes(assuming offset: Int?) -> ClosedRange<Int> {
    if let time {
      let exact = date.ordinal * 1440 + time.minutes - time.offset
      return exact...exact
    }
    let (first, last) = (date.span.lowerBound * 1440, date.span.upperBound * 1440 + 1439)
    // 840 minutes are 14 hours: no time zone is further from UTC.
    guard let offset else { return (first - 840)...(last + 840) }
    return (first - offset)...(last - offset)
  }
}

extension Moment.TimeOfDay {
  /// Reads `07:30+05:30` or `02:00Z`.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 6 || text.utf8.count == 11 else { return nil }
    guard let minutes = Self.minutes(text.prefix(5)), minutes < 1440 else { return nil }
    let zone = text.dropFirst(5)
    if zone == "Z" {
      (self.minutes, offset) = (minutes, 0)
      return
    }
    guard let size = Self.minutes(zone.dropFirst()), size <= 840, let sign = zone.first, "+-".contains(sign)
    else { return nil }
    (self.minutes, offset) = (minutes, sign == "-" ? -size : size)
  }

  private static func minutes(_ text: some StringProtocol) -> Int? {
    let parts = String(text).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      let hours = CalendarDate.digits(parts[0]), let minutes = CalendarDate.digits(parts[1]), minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }
}
