import CaseRegister

/// Times of the register in the hours of the hospital.
struct LocalClock: Sendable {
  private let offsetMinutes: Int

  /// Takes the offset from the local time, `2026-06-04T07:30+05:30`.
  init(_ localTime: String) {
    let zone = localTime.suffix(6)
    let parts = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, let sign = zone.first, sign == "+" || sign == "-" else {
      offsetMinutes = 0
      return
    }
    offsetMinutes = (sign == "-" ? -1 : 1) * (parts[0] * 60 + parts[1])
  }

  /// `2026-06-04 07:30:12`.
  func words(_ time: Timestamp) -> String {
    let seconds = time.milliseconds / 1000 + Int64(offsetMinutes) * 60
    let (days, rest) = Self.divided(seconds, by: 86_400)
    let date = Self.date(days)
    return "\(date.year)-\(Self.two(date.month))-\(Self.two(date.day)) "
      + "\(Self.two(Int(rest / 3600))):\(Self.two(Int(rest / 60 % 60))):\(Self.two(Int(rest % 60)))"
  }

  /// `07:30:12`.
  func timeOfDay(_ time: Timestamp) -> String { String(words(time).suffix(8)) }

  private static func two(_ number: Int) -> String { String(String(number + 100).suffix(2)) }

  private static func divided(_ number: Int64, by divisor: Int64) -> (Int64, Int64) {
    let rest = ((number % divisor) + divisor) % divisor
    return ((number - rest) / divisor, rest)
  }

  /// The date of a day counted from 1970-01-01, by the Gregorian calendar; years are counted from March, so that the leap
  /// day is the last.
  private static func date(_ days: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
