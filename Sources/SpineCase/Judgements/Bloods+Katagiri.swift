import SpineScores

extension KatagiriLaboratory {
  /// The tests that it reads.
  static let tests: [BloodTest] = [.crp, .ldh, .albumin, .platelets, .calcium, .bilirubin]

  /// The values of a case, each in the unit that was typed.
  init(_ bloods: Bloods) {
    self.init(
      crp: bloods.reading(.crp) { figure, unit in
        switch unit {
        case .milligramsPerLitre: .milligramsPerLitre(figure)
        case .milligramsPerDecilitre: .milligramsPerDecilitre(figure)
        default: nil
        }
      },
      ldh: bloods.reading(.ldh) { figure, unit in unit == .unitsPerLitre ? .unitsPerLitre(figure) : nil },
      albumin: bloods.reading(.albumin) { figure, unit in
        switch unit {
        case .gramsPerDecilitre: .gramsPerDecilitre(figure)
        case .gramsPerLitre: .gramsPerLitre(figure)
        default: nil
        }
      },
      platelets: bloods.reading(.platelets) { figure, unit in
        switch unit {
        case .billionsPerLitre: .gigaPerLitre(figure)
        // One lakh is 100,000.
        case .lakhPerMicrolitre: .perMicrolitre(figure * 100_000)
        default: nil
        }
      },
      calcium: bloods.reading(.calcium) { figure, unit in
        switch unit {
        case .milligramsPerDecilitre: .milligramsPerDecilitre(figure)
        case .millimolesPerLitre: .millimolesPerLitre(figure)
        default: nil
        }
      },
      bilirubin: bloods.reading(.bilirubin) { figure, unit in
        switch unit {
        case .milligramsPerDecilitre: .milligramsPerDecilitre(figure)
        case .micromolesPerLitre: .micromolesPerLitre(figure)
        default: nil
        }
      })
  }
}

extension Bloods {
  /// A figure that a score may read.
  ///
  /// One that is far from any result in its unit is usually in another unit, and counts as not known.
  func figure(_ test: BloodTest) -> Known<BloodResult> {
    switch self[test] {
    case .known(let result): test.isPlausible(result) ? .value(result) : .absent(.unknown)
    case .absent(let absence, _): .absent(absence)
    }
  }

  fileprivate func reading<Value>(
    _ test: BloodTest, _ value: (Double, BloodUnit) -> Value?
  ) -> Known<Value> {
    switch figure(test) {
    case .value(let result):
      result.unit.flatMap { value(result.value.asDouble, $0) }.map { .value($0) } ?? .absent(.unknown)
    case .absent(let absence): .absent(absence)
    }
  }
}
