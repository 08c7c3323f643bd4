import SpineScores
import Testing

@Suite("Laboratory values with their units")
struct KatagiriLaboratoryTests {
  /// Values that are all normal.
  static let normal = KatagiriLaboratory(
    crp: .value(.milligramsPerDecilitre(0.39)), ldh: .value(.unitsPerLitre(249)),
    albumin: .value(.gramsPerDecilitre(3.7)), platelets: .value(.perMicrolitre(100_000)),
    calcium: .value(.milligramsPerDecilitre(10.2)), bilirubin: .value(.milligramsPerDecilitre(1.3)))

  private static func with(_ change: (inout KatagiriLaboratory) -> Void) -> KatagiriLaboratory {
    var values = normal
    change(&values)
    return values
  }

  // swift-format-ignore
  static let edges: [(values: KatagiriLaboratory, row: KatagiriScore.Laboratory)] = [
    (with { $0.crp = .value(.milligramsPerDecilitre(0.4)) },       .abnormal),
    (with { $0.crp = .value(.milligramsPerLitre(4)) },             .abnormal),
    (with { $0.crp = .value(.milligramsPerLitre(3.9)) },           .normal),
    (with { $0.ldh = .value(.unitsPerLitre(250)) },                .abnormal),
    (with { $0.albumin = .value(.gramsPerDecilitre(3.6)) },        .abnormal),
    (with { $0.albumin = .value(.gramsPerLitre(37)) },             .normal),
    (with { $0.albumin = .value(.gramsPerLitre(36)) },             .abnormal),
    (with { $0.platelets = .value(.perMicrolitre(99_000)) },       .critical),
    (with { $0.platelets = .value(.gigaPerLitre(100)) },           .normal),
    (with { $0.platelets = .value(.gigaPerLitre(99)) },            .critical),
    (with { $0.calcium = .value(.milligramsPerDecilitre(10.3)) },  .critical),
    (with { $0.calcium = .value(.millimolesPerLitre(2.6)) },       .critical),
    (with { $0.calcium = .value(.millimolesPerLitre(2.5)) },       .normal),
    // By the molar mass 10.30005 and 10.29965 mg/dL: the fourth digit of it decides both.
    (with { $0.calcium = .value(.millimolesPerLitre(2.57)) },      .critical),
    (with { $0.calcium = .value(.millimolesPerLitre(2.5699)) },    .normal),
    (with { $0.bilirubin = .value(.milligramsPerDecilitre(1.4)) }, .critical),
    (with { $0.bilirubin = .value(.micromolesPerLitre(24)) },      .critical),
    (with { $0.bilirubin = .value(.micromolesPerLitre(23)) },      .normal),
  ]

  @Test("Each value is judged at its edge, in each of its units.", arguments: edges)
  func edge(_ row: (values: KatagiriLaboratory, row: KatagiriScore.Laboratory)) {
    #expect(Finding<KatagiriScore.Laboratory>.from(row.values) == .known(row.row))
  }

  @Test("Values survive data with their units.")
  func codable() throws {
    #expect(try roundTrip(Self.normal) == Self.normal)
    #expect(try json(Self.normal).contains("milligramsPerDecilitre"))
  }
}
