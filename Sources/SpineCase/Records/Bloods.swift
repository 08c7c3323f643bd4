import Records
import SourceText
import SpineScores

/// Blood results as figures, each with its unit; what the laboratory wrote in words is under the investigations.
public struct Bloods: Hashable, Sendable {
  /// When the blood was taken, where a result names no date of its own.
  public var takenOn: Field<Moment> = .notRecorded
  private var results: [BloodTest: Field<BloodResult>] = [:]

  /// The result of a test.
  public internal(set) subscript(test: BloodTest) -> Field<BloodResult> {
    get { results[test] ?? .notRecorded }
    set { results[test] = newValue == .notRecorded ? nil : newValue }
  }

}

/// A blood test whose result a case holds as a figure.
public enum BloodTest: String, CodedValue {
  case haemoglobin, platelets, albumin, inr, creatinine, calcium
  case whiteCells, esr, crp, ldh, bilirubin, alp, phosphate, psa

  /// The units in which it is given, each with the least and the greatest plausible figure; an INR has none.
  ///
  /// A figure outside gives a warning and is never refused: it is usually in another unit.
  var units: [(unit: BloodUnit, plausible: ClosedRange<Double>)] {
    switch self {
    case .haemoglobin: [(.gramsPerDecilitre, 3...22), (.gramsPerLitre, 30...220)]
    // One lakh per microlitre is 100 x 10^9/L; bounds of scales.md 17.11.
    case .platelets: [(.billionsPerLitre, 10...2000), (.lakhPerMicrolitre, 0.1...20)]
    case .albumin: [(.gramsPerDecilitre, 0.5...7), (.gramsPerLitre, 8...70)]
    case .inr: []
    case .creatinine: [(.milligramsPerDecilitre, 0.1...30), (.micromolesPerLitre, 15...2500)]
    case .calcium: [(.milligramsPerDecilitre, 4...25), (.millimolesPerLitre, 0.8...6)]
    case .whiteCells: [(.billionsPerLitre, 0.1...500), (.perMicrolitre, 600...500_000)]
    case .esr: [(.millimetresPerHour, 0...200)]
    case .crp: [(.milligramsPerLitre, 0.05...700), (.milligramsPerDecilitre, 0.01...70)]
    case .ldh: [(.unitsPerLitre, 40...30_000)]
    case .bilirubin: [(.milligramsPerDecilitre, 0.05...60), (.micromolesPerLitre, 1...1000)]
    case .alp: [(.unitsPerLitre, 5...10_000)]
    case .phosphate: [(.milligramsPerDecilitre, 0.4...20), (.millimolesPerLitre, 0.1...6.5)]
    // The same number in both units.
    case .psa: [(.nanogramsPerMillilitre, 0...50_000), (.microgramsPerLitre, 0...50_000)]
    }
  }

  /// The plausible figures of an INR.
  private static let plausibleRatio = 0.5...10.0

  /// Whether a result is plausible for its unit.
  func isPlausible(_ result: BloodResult) -> Bool {
    let range = units.first { $0.unit == result.unit }?.plausible ?? Self.plausibleRatio
    return range.contains(result.value.asDouble)
  }

  /// What an implausible figure may be, and what to write then.
  func confusion(of result: BloodResult) -> String {
    let figure = result.value.asDouble
    if let other = units.first(where: { $0.unit != result.unit && $0.plausible.contains(figure) }) {
      return "is it in \(other.unit.rawValue)? Then write that unit"
    }
    // A count of 250000 per microlitre is 250 x 10^9/L; only whole thousands convert exactly.
    if result.unit == .billionsPerLitre, figure >= 10_000, result.value.hundredths.isMultiple(of: 100_000) {
      return "is it a count per microlitre? Then write \(result.value.hundredths / 100_000)"
    }
    return units.isEmpty ? "is its decimal point missing? Check the figure" : "check figure and unit"
  }
}

/// A unit of a blood result.
public enum BloodUnit: String, CodedValue {
  case gramsPerDecilitre = "g/dL"
  case gramsPerLitre = "g/L"
  case billionsPerLitre = "10^9/L"
  case lakhPerMicrolitre = "lakh/uL"
  case milligramsPerDecilitre = "mg/dL"
  case micromolesPerLitre = "umol/L"
  case millimolesPerLitre = "mmol/L"
  case perMicrolitre = "/uL"
  case millimetresPerHour = "mm/h"
  case milligramsPerLitre = "mg/L"
  case unitsPerLitre = "U/L"
  case nanogramsPerMillilitre = "ng/mL"
  case microgramsPerLitre = "mcg/L"
}

/// One result with its unit and the laboratory's own range.
public struct BloodResult: Hashable, Sendable {
  /// The figure.
  public var value: Decimal2
  /// Its unit; nil for a ratio, which has none.
  public var unit: BloodUnit?
  /// When the blood was taken, where that differs from the date of the rest.
  public var on: Field<Moment> = .notRecorded
  /// The range that the laboratory calls usual, in words.
  public var reference: Field<String> = .notRecorded
}

extension MappingReader {
  /// One of the units of a test; another unit is refused by name, and so is a figure without one.
  func unit(among units: [BloodUnit]) -> BloodUnit? {
    let (key, use) = ("unit", "Use \(Wording.list(units.map(\.rawValue)))")
    guard let node = node(key) else {
      fail(key, at: position, "is missing. \(use)")
      return nil
    }
    let typed = node.textValue.map(MeantAnswers.unitSpelling).flatMap(BloodUnit.init(rawValue:))
    if let typed, !units.contains(typed) {
      fail(key, at: node.position, "'\(typed.rawValue)' is not a unit of this test. \(use)")
      return nil
    }
    return answer(node, path(of: key), BloodUnit.self, among: units)
  }
}

extension Findings {
  /// Warns of a figure that is far from any result in its unit.
  func checkPlausible(_ bloods: Bloods) {
    for test in BloodTest.allCases {
      guard let result = bloods[test].value, !test.isPlausible(result) else { continue }
      let unit = result.unit.map { " in \($0.rawValue)" } ?? ""
      warning(
        "bloods.\(test.rawValue).value",
        "\(result.value.text) is far from any plausible result\(unit); \(test.confusion(of: result))")
    }
  }
}
