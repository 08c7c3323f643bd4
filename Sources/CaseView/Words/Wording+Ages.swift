package import SpineCase

extension Wording {
  /// A date of birth: the day, month or year, or the years that an age leaves possible, with that age.
  package func words(_ birth: BirthDate) -> String {
    switch birth.form {
    case .date(let date): return words(date)
    case .year(let year): return String(year)
    case .age(let age):
      let years = oneOrOther(birth.first.year...birth.last.year)
      let count = age.isInMonths ? months(age.count...age.count) : String(age.count)
      return phrases("birth.fromAge", years, count, words(age.on))
    }
  }

  /// An age between two numbers of whole months: in months below two years, otherwise in years.
  func words(ofAge months: ClosedRange<Int>) -> String {
    if months.upperBound < 24 { return self.months(months) }
    let years = (months.lowerBound / 12)...(months.upperBound / 12)
    return years == 1...1 ? phrases("year", "1") : phrases("years", oneOrOther(years))
  }

  private func months(_ range: ClosedRange<Int>) -> String {
    if range.upperBound == 0 { return phrases["ageUnderMonth"] }
    return range == 1...1 ? phrases("ageMonth", "1") : phrases("ageMonths", oneOrOther(range))
  }

  /// `61`, `61 or 62`, or the ends of a longer range.
  private func oneOrOther(_ range: ClosedRange<Int>) -> String {
    switch range.count {
    case 1: String(range.lowerBound)
    case 2: "\(range.lowerBound) \(phrases["or"]) \(range.upperBound)"
    default: phrases("ageRange", String(range.lowerBound), String(range.upperBound))
    }
  }
}
