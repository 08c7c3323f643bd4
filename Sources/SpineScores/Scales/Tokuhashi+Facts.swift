extension Finding where Choice == Tokuhashi.Condition {
  /// The row of a Karnofsky performance status.
  ///
  /// It is never derived from ECOG.
  public static func from(karnofsky: Known<KarnofskyPerformanceStatus>) -> Finding {
    .from(
      karnofsky.map { status in
        switch status.percent {
        // Published as 10-40, 50-70 and 80-100; only tens exist, so no status falls between.
        case ...40: .poor
        case ...70: .moderate
        default: .good
        }
      })
  }
}

extension Finding where Choice == Tokuhashi.ExtraspinalBone {
  /// The row of a count of foci, 0 or more; a negative count is impossible and counts as not known.
  public static func from(foci: Known<Int>) -> Finding {
    switch foci {
    case .value(0): .known(.zero)
    case .value(1...2): .known(.oneOrTwo)
    case .value(3...): .known(.threeOrMore)
    case .value: .notKnown(.unknown)
    case .absent(let absence): .notKnown(absence)
    }
  }
}

extension Finding where Choice == Tokuhashi.Vertebrae {
  /// The row of a count of vertebrae, 1 or more; a smaller count is impossible and counts as not known.
  public static func from(count: Known<Int>) -> Finding {
    switch count {
    // Some reprints have a row for 0, which a patient with a spinal metastasis cannot have (scales.md 6).
    case .value(1): .known(.one)
    case .value(2): .known(.two)
    case .value(3...): .known(.threeOrMore)
    case .value: .notKnown(.unknown)
    case .absent(let absence): .notKnown(absence)
    }
  }
}

extension Finding where Choice == Tokuhashi.Organs {
  /// The rows that presence and removability allow: present and removability not known leaves 0 or 1 point, never 2.
  public static func from(present: Known<Bool>, removable: Known<Bool>) -> Finding {
    .whenPresent(present, removable, yes: .removable, no: .unremovable, noneAtAll: .noMetastases)
  }
}

extension Finding where Choice == Tokuhashi.Palsy {
  /// The row of a Frankel grade.
  ///
  /// It is never filled from the ASIA grade.
  public static func from(frankel: Known<FrankelGrade>) -> Finding {
    .from(
      frankel.map { grade in
        switch grade.scored {
        case .a, .b: .complete
        case .e: .noPalsy
        default: .incomplete
        }
      })
  }
}
