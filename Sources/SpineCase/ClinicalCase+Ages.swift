extension ClinicalCase {
  /// The ages in whole years that the patient can have at `asOf`: one where the day of birth decides, two where a month
  /// leaves both.
  public var ages: Field<ClosedRange<Int>> {
    patient.born.map { born in
      if let exact = born.years(until: asOf.date) { return exact...exact }
      let difference = asOf.date.year - born.year
      return max(0, difference - 1)...max(0, difference)
    }
  }

  /// Whether the patient is under 18 at `asOf`: true or false where every possible age says so, nil where it cannot be
  /// said.
  public var isChild: Bool? {
    guard let ages = ages.value else { return nil }
    if ages.upperBound < 18 { return true }
    return ages.lowerBound >= 18 ? false : nil
  }
}
