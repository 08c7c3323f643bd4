/// The six laboratory values that the Katagiri score reads; the unit is part of each value.
///
/// A value of zero or less is no measurement and counts as not known.
public struct KatagiriLaboratory: Hashable, Codable, Sendable {
  /// C-reactive protein.
  public var crp: Known<CReactiveProtein>
  /// Lactate dehydrogenase in IU/L.
  public var ldh: Known<LactateDehydrogenase>
  /// Albumin.
  public var albumin: Known<Albumin>
  /// Platelets.
  public var platelets: Known<Platelets>
  /// Total calcium.
  public var calcium: Known<Calcium>
  /// Total bilirubin.
  public var bilirubin: Known<Bilirubin>

  /// The values from what is known of each.
  public init(
    crp: Known<CReactiveProtein>, ldh: Known<LactateDehydrogenase>, albumin: Known<Albumin>,
    platelets: Known<Platelets>, calcium: Known<Calcium>, bilirubin: Known<Bilirubin>
  ) {
    self.crp = crp
    self.ldh = ldh
    self.albumin = albumin
    self.platelets = platelets
    self.calcium = calcium
    self.bilirubin = bilirubin
  }
}

/// C-reactive protein with its unit.
///
/// The number in mg/L is ten times that in mg/dL.
public enum CReactiveProtein: Hashable, Codable, Sendable {
  case milligramsPerDecilitre(Double)
  case milligramsPerLitre(Double)

  var milligramsPerDecilitre: Double {
    switch self {
    case .milligramsPerDecilitre(let value): value
    case .milligramsPerLitre(let value): value / 10
    }
  }
}

/// Lactate dehydrogenase with its unit.
public enum LactateDehydrogenase: Hashable, Codable, Sendable {
  case unitsPerLitre(Double)

  var unitsPerLitre: Double {
    switch self {
    case .unitsPerLitre(let value): value
    }
  }
}

/// Albumin with its unit.
public enum Albumin: Hashable, Codable, Sendable {
  case gramsPerDecilitre(Double)
  case gramsPerLitre(Double)

  var gramsPerDecilitre: Double {
    switch self {
    case .gramsPerDecilitre(let value): value
    case .gramsPerLitre(let value): value / 10
    }
  }
}

/// Platelets with their unit.
public enum Platelets: Hashable, Codable, Sendable {
  case perMicrolitre(Double)
  /// 10^9 per litre: the same number as thousands per microlitre.
  case gigaPerLitre(Double)

  var perMicrolitre: Double {
    switch self {
    case .perMicrolitre(let value): value
    case .gigaPerLitre(let value): value * 1_000
    }
  }
}

/// Total calcium with its unit.
///
/// One mmol/L is 4.0078 mg/dL, by the molar mass of 40.078 g/mol.
public enum Calcium: Hashable, Codable, Sendable {
  case milligramsPerDecilitre(Double)
  case millimolesPerLitre(Double)

  var milligramsPerDecilitre: Double {
    switch self {
    case .milligramsPerDecilitre(let value): value
    case .millimolesPerLitre(let value): value * 4.0078
    }
  }
}

/// Total bilirubin with its unit.
///
/// One mg/dL is 17.1 micromol/L, by the molar mass of 584.66 g/mol.
public enum Bilirubin: Hashable, Codable, Sendable {
  case milligramsPerDecilitre(Double)
  case micromolesPerLitre(Double)

  var milligramsPerDecilitre: Double {
    switch self {
    case .milligramsPerDecilitre(let value): value
    // 584.66 g/mol: one umol/L is 0.058466 mg/dL.
    case .micromolesPerLitre(let value): value * 0.058466
    }
  }
}
