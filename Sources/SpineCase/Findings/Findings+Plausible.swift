import SpineScores

extension Findings {
  /// Warns of figures that are hardly possible, and names the usual mistake behind them; nothing is refused.
  ///
  /// The bounds are this project's own (scales.md 17.11).
  func checkPlausible(_ read: ClinicalCase) {
    checkPlausible(read.bloods)
    checkWeight(read.patient)
    checkAge(read)
    checkSex(read)
    for (index, lesion) in (read.lesions.value ?? []).enumerated() {
      for (number, course) in (lesion.priorRadiotherapy.value ?? []).enumerated() {
        checkDose(course, "lesions[\(index)].priorRadiotherapy[\(number)].dose.gray")
      }
    }
  }

  private func checkWeight(_ patient: Patient) {
    guard let weight = patient.weightKilograms.value, weight > Decimal2(350) else { return }
    warning(
      .path(\.patient.weightKilograms),
      "\(weight.text) is over 350 kg; is it in pounds or grams, or has it lost its decimal point? Write kilograms, as 58.5"
    )
  }

  private func checkAge(_ read: ClinicalCase) {
    guard let ages = read.ages.value, ages.lowerBound > 115 else { return }
    warning(
      .path(\.patient.born), "makes the patient more than 115 years old; is the century right? Check the year"
    )
  }

  /// The dose of a course is in gray: 3000 is usually 3000 cGy, which is 30 Gy.
  private func checkDose(_ course: RadiotherapyCourse, _ path: String) {
    guard let gray = course.gray.value else { return }
    if gray > Decimal2(100) {
      let hundredth = gray.hundredth.map { " If so, write \($0.text)" } ?? " Write the dose in gray"
      warning(path, "\(gray.text) is over 100 Gy for a course; is it in centigray (cGy)?\(hundredth)")
    } else if let fractions = course.fractions.value, gray > Decimal2(20 * fractions) {
      warning(
        path,
        "\(gray.text) Gy in \(fractions == 1 ? "one fraction" : "\(fractions) fractions") is over 20 Gy a fraction; "
          + "is it in centigray (cGy), or are fractions missing? Radiosurgery may give as much: check both")
    }
  }

  /// A primary in an organ that the recorded sex does not have: one of the two may be a slip.
  private func checkSex(_ read: ClinicalCase) {
    guard let sex = read.patient.sex.value, let site = read.tumour.site.value else { return }
    let unlikely: Set<PrimarySite> =
      switch sex {
      case .male: [.uterus, .cervix, .ovary]
      // Other germ-cell tumours are left out: ovaries have them too.
      case .female: [.prostate, .seminoma]
      case .other: []
      }
    guard unlikely.contains(site) else { return }
    warning(
      .path(\.tumour.site),
      "'\(site.rawValue)' does not fit sex '\(sex.rawValue)'; check both (both may be right where the sex recorded is not "
        + "that at birth)")
  }
}

extension Decimal2 {
  /// A whole figure.
  fileprivate init(_ whole: Int) { self.init(hundredths: whole * 100) }

  /// One hundredth of it, where two decimals can hold that.
  fileprivate var hundredth: Decimal2? {
    hundredths.isMultiple(of: 100) ? Decimal2(hundredths: hundredths / 100) : nil
  }

  fileprivate static func > (left: Decimal2, right: Decimal2) -> Bool { left.hundredths > right.hundredths }
}
