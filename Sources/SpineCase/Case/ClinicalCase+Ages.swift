extension ClinicalCase {
  /// The ages in whole years that the patient can have at `asOf`: one where the day of birth decides, two where a month, a
  /// year or a stated age leaves both.
  public var ages: Field<ClosedRange<Int>> {
    patient.born.map { $0.years(on: asOf.date) }
  }

  /// The ages in whole months that the patient can have at `asOf`.
  public var agesInMonths: Field<ClosedRange<Int>> {
    patient.born.map { $0.months(on: asOf.date) }
  }

  /// Whether the patient is under 18 at `asOf`: true or false where every possible age says so, nil where it cannot be
  /// said.
  public var isChild: Bool? {
    guard let ages = ages.value else { return nil }
    if ages.upperBound < 18 { return true }
    return ages.lowerBound >= 18 ? false : nil
  }
}
