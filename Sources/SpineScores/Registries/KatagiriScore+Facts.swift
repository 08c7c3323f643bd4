extension Finding where Choice == KatagiriScore.Laboratory {
  /// The rows that the laboratory values allow.
  ///
  /// One critical value settles the item. A value that is not known leaves open every row that it could still lead
  /// to.
  public static func from(_ values: KatagiriLaboratory) -> Finding {
    let abnormal = [
      judge(values.crp) { ($0.milligramsPerDecilitre, $0.milligramsPerDecilitre >= 0.4) },
      judge(values.ldh) { ($0.unitsPerLitre, $0.unitsPerLitre >= 250) },
      judge(values.albumin) { ($0.gramsPerDecilitre, $0.gramsPerDecilitre < 3.7) },
    ]
    let critical = [
      judge(values.platelets) { ($0.perMicrolitre, $0.perMicrolitre < 100_000) },
      judge(values.calcium) { ($0.milligramsPerDecilitre, $0.milligramsPerDecilitre >= 10.3) },
      judge(values.bilirubin) { ($0.milligramsPerDecilitre, $0.milligramsPerDecilitre >= 1.4) },
    ]
    // The tiers share no analyte and each is any-of, with a maximum of 2 (scales.md 13).
    if critical.contains(.value(true)) { return .known(.critical) }
    let base: KatagiriScore.Laboratory = abnormal.contains(.value(true)) ? .abnormal : .normal
    guard let absence = (critical + abnormal).lazy.compactMap(\.absence).first else { return .known(base) }
    var rows = [base]
    if critical.contains(where: { $0.value == nil }) { rows.append(.critical) }
    if abnormal.contains(where: { $0.value == nil }) { rows.append(.abnormal) }
    return .oneOf(rows, because: absence)
  }

  /// Whether a value falls in its row; a number that cannot be a measurement counts as not known.
  private static func judge<Value>(_ fact: Known<Value>, _ read: (Value) -> (Double, Bool)) -> Known<Bool> {
    switch fact.map(read) {
    case .value((let number, let inRow)): number > 0 && number.isFinite ? .value(inRow) : .absent(.unknown)
    case .absent(let absence): .absent(absence)
    }
  }
}

extension Finding where Choice == KatagiriScore.Performance {
  /// The row of an ECOG grade.
  public static func from(ecog: Known<ECOGPerformanceStatus>) -> Finding {
    .from(ecog.map { $0 == .three || $0 == .four ? .threeOrFour : .upToTwo })
  }
}

extension Finding where Choice == KatagiriScore.Chemotherapy {
  /// The row of previous chemotherapy.
  public static func from(previous: Known<Bool>) -> Finding {
    .from(previous.map { $0 ? .previous : .noChemotherapy })
  }
}

extension Finding where Choice == KatagiriScore.Skeletal {
  /// The rows that two counts allow, as for the Tomita score.
  public static func from(vertebrae: Known<Int>, foci: Known<Int>) -> Finding {
    let bone = Finding<TomitaScore.Bone>.from(vertebrae: vertebrae, foci: foci)
    return .oneOf(
      bone.allowed.map { $0 == .solitary ? .solitary : .multiple }, because: bone.absence ?? .unknown)
  }
}

extension Finding where Choice == KatagiriScore.Visceral {
  /// The rows that presence and spread allow.
  public static func from(present: Known<Bool>, disseminated: Known<Bool>) -> Finding {
    .whenPresent(present, disseminated, yes: .disseminated, no: .nodular, noneAtAll: .noMetastases)
  }
}

extension Finding where Choice == KatagiriScore.Primary {
  /// The rows that a site allows, given the facts that decide breast, prostate and lung.
  ///
  /// A site for which no source gives a class takes the one that a named clinician stated; without that, every row
  /// stays possible.
  ///
  /// - Parameters:
  ///   - site: The primary site.
  ///   - hormoneDependent: Read for breast and prostate only.
  ///   - targetTreated: Whether a molecular target drug is given; read for the lung only.
  ///   - stated: A class stated by a named clinician; read where the table has none, and where the site is not
  ///     known.
  /// - Returns: The rows still possible.
  public static func from(
    site: Known<PrimarySite>, hormoneDependent: Known<Bool>, targetTreated: Known<Bool>,
    stated: Known<KatagiriScore.Primary>
  ) -> Finding {
    switch site.value {
    case .breast, .prostate:
      return .whenPresent(.value(true), hormoneDependent, yes: .slow, no: .moderate, noneAtAll: .rapid)
    case .lung, .lungNonSmallCell, .lungSmallCell:
      return .whenPresent(.value(true), targetTreated, yes: .moderate, no: .rapid, noneAtAll: .slow)
    case .thyroid, .myeloma, .lymphoma:
      return .known(.slow)
    case .kidney, .sarcoma:
      return .known(.moderate)
    case .colon, .rectum, .stomach, .pancreas, .headAndNeck, .oesophagus, .liver, .melanoma, .unidentified:
      return .known(.rapid)
    default:
      // The classes of the other primaries were not seen (scales.md 13), so none is assumed.
      return .stated(stated, for: site)
    }
  }
}

extension PrimarySite {
  /// Whether the Katagiri score names the site, so that nobody has to state a class for it.
  ///
  /// - SeeAlso: Katagiri H et al. *Cancer Med* 2014;3:1359 (PMC4302686).
  public var isNamedByKatagiri: Bool {
    Finding<KatagiriScore.Primary>.from(
      site: .value(self), hormoneDependent: .value(true), targetTreated: .value(true),
      stated: .absent(.notRecorded)
    ).answer != nil
  }
}
