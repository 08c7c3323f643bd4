import Testing

/// A made-up patient, and of each fact whether the file says it.
struct PartlyKnownPatient: CustomTestStringConvertible {
  let patient: KnownPatient
  /// The facts that the file says, by their names.
  var said: Set<String>

  static let sites = [
    "breast", "prostate", "thyroid", "kidney", "uterus", "cervix", "lung-non-small-cell", "lung-small-cell",
    "lung", "stomach", "liver", "colon", "rectum", "gallbladder", "oesophagus", "pancreas", "bladder",
    "carcinoid", "ovary", "melanoma", "sarcoma", "myeloma", "lymphoma", "leukaemia", "germ-cell",
    "head-and-neck", "other", "unidentified",
  ]
  /// Sites whose growth nobody published where it was seen.
  static let unnamed = [
    "uterus", "cervix", "gallbladder", "bladder", "carcinoid", "ovary", "leukaemia", "germ-cell", "other",
  ]
  static let facts = [
    "site", "hormone", "target", "growth", "present", "spread", "meninges", "vertebrae", "foci", "fracture",
    "karnofsky", "ecog", "chemotherapy", "crp", "ldh", "albumin", "platelets", "calcium", "bilirubin",
  ]

  /// The patient of a number, of whom about as much as `percent` of the facts is said.
  init(_ seed: UInt64, percent: Int) {
    var numbers = SplitMix(state: seed)
    func one<Value>(_ values: [Value]) -> Value { values[Int(numbers.next() % UInt64(values.count))] }
    var made = KnownPatient()
    made.site = one(Self.sites)
    made.dependsOnHormones = one([true, false])
    made.hasTargetDrug = one([true, false])
    made.growth = one(["slow", "moderate", "rapid"])
    made.spread = one(KnownPatient.Spread.allCases)
    made.hasVisceral = made.spread == .nodular || made.spread == .disseminated && one([true, false])
    made.vertebrae = one([1, 2, 5])
    made.fociElsewhere = one([0, 1, 4])
    made.hasFracture = one([true, false])
    made.karnofsky = one([20, 30, 40, 50, 60, 70, 80, 90, 100])
    made.ecog = one([0, 1, 2, 3, 4])
    made.hadChemotherapy = one([true, false])
    made.crp = one([0.1, 0.39, 0.4, 6])
    made.ldh = one([180, 249, 250, 900])
    made.albumin = one([2.5, 3.6, 3.7, 4.4])
    made.platelets = one([40_000, 99_000, 100_000, 210_000])
    made.calcium = one([9.1, 10.2, 10.3, 12.5])
    made.bilirubin = one([0.4, 1.3, 1.4, 7])
    patient = made
    said = Set(Self.facts.filter { _ in numbers.next() % 100 < UInt64(percent) })
    // The source names most sites itself; a stated growth is refused there.
    if !Self.unnamed.contains(made.site) || !said.contains("site") { said.remove("growth") }
  }

  var testDescription: String { "\(patient.site), \(said.sorted().joined(separator: " "))" }

  /// What each fact says, by the record of the case to which it belongs.
  private var texts: [(fact: String, record: String, text: String)] {
    let hasMeninges = patient.spread == .disseminated && !patient.hasVisceral
    return [
      ("site", "tumour", "primary: {site: \(patient.site)}"),
      ("hormone", "tumour", "hormoneDependent: \(patient.dependsOnHormones)"),
      ("growth", "tumour", "katagiriGrowth: {growth: \(patient.growth), judgedBy: Dr A}"),
      ("present", "organs", "present: \(patient.hasVisceral)"),
      ("spread", "organs", "spread: \(patient.spread.rawValue)"),
      ("meninges", "tumour", "leptomeningeal: \(hasMeninges)"),
      ("vertebrae", "tumour", "vertebrae: \(patient.vertebrae)"),
      ("foci", "tumour", "extraspinalBoneFoci: \(patient.fociElsewhere)"),
      ("fracture", "tumour", "pathologicalFracture: \(patient.hasFracture)"),
      ("target", "treatment", "molecularTargetDrug: \(patient.hasTargetDrug)"),
      ("chemotherapy", "treatment", "previousChemotherapy: \(patient.hadChemotherapy)"),
      ("karnofsky", "performance", "karnofsky: \(patient.karnofsky)"),
      ("ecog", "performance", "ecog: \(patient.ecog)"),
    ] + bloods
  }

  /// Each figure in one of its units, by the patient: both stand for the same amount.
  private var bloods: [(fact: String, record: String, text: String)] {
    let isOther = patient.vertebrae == 2
    func tenths(_ value: Double, _ factor: Double) -> String {
      let hundredths = Int((value * factor * 100).rounded())
      return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    }
    func figure(_ test: String, _ value: Double, _ unit: String, _ other: (unit: String, factor: Double)?)
      -> (
        fact: String, record: String, text: String
      )
    {
      let (shown, factor) = isOther ? (other ?? (unit, 1)) : (unit, 1)
      return (test, "bloods", "\(test): {value: \(tenths(value, factor)), unit: \(shown)}")
    }
    return [
      figure("crp", patient.crp, "mg/dL", ("mg/L", 10)), figure("ldh", patient.ldh, "U/L", nil),
      figure("albumin", patient.albumin, "g/dL", ("g/L", 10)),
      figure("platelets", patient.platelets / 1000, "10^9/L", ("lakh/uL", 0.01)),
      figure("calcium", patient.calcium, "mg/dL", nil), figure("bilirubin", patient.bilirubin, "mg/dL", nil),
    ]
  }

  /// The case as a file; what is not said is left out, or said not to be known.
  var body: String {
    func members(of record: String) -> String {
      texts.filter { $0.record == record }.compactMap { fact in
        if said.contains(fact.fact) { return fact.text }
        // Every other fact that is not said is asked for and not known.
        guard fact.fact.count.isMultiple(of: 2), let key = fact.text.split(separator: ":").first else {
          return nil
        }
        return fact.fact == "site" ? nil : "\(key): unknown"
      }.joined(separator: ", ")
    }
    let organs = members(of: "organs")
    let tumour = [members(of: "tumour"), organs.isEmpty ? "" : "organMetastases: {\(organs)}"]
    return "tumour: {\(tumour.filter { !$0.isEmpty }.joined(separator: ", "))}\n"
      + ["treatment", "performance", "bloods"].map { "\($0): {\(members(of: $0))}\n" }.joined()
  }
}

extension PartlyKnownPatient {
  /// The totals of every patient whom the file fits, by listing them fact by fact.
  ///
  /// - Parameters:
  ///   - read: The facts that the score reads.
  ///   - score: The score of a patient of whom all is known.
  /// - Returns: The totals.
  func totals(reading read: Set<String>, _ score: (KnownPatient) -> Int) -> Set<Int> {
    var fitting: Set<KnownPatient> = [patient]
    func open(_ fact: String, _ answers: [@Sendable (inout KnownPatient) -> Void]) {
      guard !said.contains(fact), read.contains(fact) else { return }
      fitting = Set(
        fitting.flatMap { one in
          answers.map { answer in
            var other = one
            answer(&other)
            return other
          }
        })
    }
    for (fact, answers) in Self.answers { open(fact, answers) }
    return Set(fitting.flatMap { one in spreads.map { spread in score(one.spreading(spread)) } })
  }

  /// Of each fact one answer for every row that it can lead to.
  private static let answers: [(String, [@Sendable (inout KnownPatient) -> Void])] = [
    ("hormone", [{ $0.dependsOnHormones = true }, { $0.dependsOnHormones = false }]),
    ("target", [{ $0.hasTargetDrug = true }, { $0.hasTargetDrug = false }]),
    ("growth", ["slow", "moderate", "rapid"].map { growth in { $0.growth = growth } }),
    // One site of each kind of row stands for all of its kind.
    (
      "site",
      ["breast", "prostate", "thyroid", "kidney", "lung", "colon", "myeloma", "other"].map { site in
        { $0.site = site }
      }
    ),
    ("vertebrae", [1, 2].map { count in { $0.vertebrae = count } }),
    ("foci", [0, 1].map { count in { $0.fociElsewhere = count } }),
    ("fracture", [{ $0.hasFracture = true }, { $0.hasFracture = false }]),
    ("chemotherapy", [{ $0.hadChemotherapy = true }, { $0.hadChemotherapy = false }]),
    ("karnofsky", [40, 60, 90].map { status in { $0.karnofsky = status } }),
    ("ecog", [1, 4].map { grade in { $0.ecog = grade } }),
    ("crp", [0.1, 6].map { value in { $0.crp = value } }),
    ("ldh", [200, 900].map { value in { $0.ldh = value } }),
    ("albumin", [2, 4].map { value in { $0.albumin = value } }),
    ("platelets", [40_000, 200_000].map { value in { $0.platelets = value } }),
    ("calcium", [9, 12].map { value in { $0.calcium = value } }),
    ("bilirubin", [0.5, 7].map { value in { $0.bilirubin = value } }),
  ]

  /// Every picture of organs and meninges that what is said of them fits.
  private var spreads: [(KnownPatient.Spread, hasVisceral: Bool)] {
    let every: [(spread: KnownPatient.Spread, hasVisceral: Bool, meninges: Bool)] = [
      (.none, false, false), (.nodular, true, false), (.disseminated, true, false),
      (.disseminated, true, true),
      (.disseminated, false, true), (.disseminated, false, false),
    ]
    let hasMeninges = patient.spread == .disseminated && !patient.hasVisceral
    return every.filter { one in
      (!said.contains("present") || one.hasVisceral == patient.hasVisceral)
        && (!said.contains("spread") || one.spread == patient.spread)
        && (!said.contains("meninges") || one.meninges == hasMeninges)
    }.map { ($0.spread, $0.hasVisceral) }
  }
}

extension KnownPatient {
  fileprivate func spreading(_ spread: (Spread, hasVisceral: Bool)) -> KnownPatient {
    var other = self
    (other.spread, other.hasVisceral) = (spread.0, spread.hasVisceral)
    return other
  }
}
