public import SpineCase

/// How long something has lasted at a case's `asOf`, exactly or as a range.
///
/// A date without a time can mean any minute of that day, so the clock then holds a range. Both are taken to be in
/// one time zone: a date alone borrows the other moment's offset from UTC.
public struct OnsetClock: Hashable, Sendable {
  /// The least and the greatest number of minutes that can have passed, never negative.
  public let minutes: ClosedRange<Int>

  /// The clock from a moment to `asOf`; nil where the moment lies after it.
  public init?(from start: Moment, asOf: Moment) {
    let offset = asOf.time?.offset ?? start.time?.offset ?? 0
    let from = start.minutes(assuming: offset)
    let to = asOf.minutes(assuming: offset)
    let longest = to.upperBound - from.lowerBound
    guard longest >= 0 else { return nil }
    minutes = max(0, to.lowerBound - from.upperBound)...longest
  }

  /// Whether at most this many hours have passed; nil where the range straddles the limit.
  public func isWithin(hours: Int) -> Bool? {
    if minutes.upperBound <= hours * 60 { return true }
    return minutes.lowerBound > hours * 60 ? false : nil
  }

  /// The time in words: `13 hours`, or `30 to 54 hours`; in days from five days on, `26 days`.
  ///
  /// Every limit in hours that a rule compares it with is below five days.
  public var sentence: Sentence {
    let isDays = minutes.lowerBound >= Self.fiveDays
    let unit = isDays ? 24 * 60 : 60
    let (least, most) = (minutes.lowerBound / unit, (minutes.upperBound + unit - 1) / unit)
    if minutes.lowerBound == minutes.upperBound {
      let words: Duration = isDays ? least == 1 ? .day : .days : least == 1 ? .hour : .hours
      return words.sentence([.count: .text(String(least))])
    }
    let words: Duration = isDays ? most == 1 ? .toDay : .toDays : most == 1 ? .toHour : .toHours
    return words.sentence([.least: .text(String(least)), .most: .text(String(most))])
  }

  /// The same, to stand in another sentence.
  var argument: Argument { .sentence(sentence) }

  private static let fiveDays = 5 * 24 * 60
}
