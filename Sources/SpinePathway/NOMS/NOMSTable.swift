import SpineScores

/// What the NOMS framework would suggest for discussion.
public enum NOMSSuggestion: String, CaseIterable, Hashable, Sendable {
  case cebrt, srs
  case stabiliseThenCEBRT = "stabilise-then-cebrt"
  case stabiliseThenSRS = "stabilise-then-srs"
  case decompressStabiliseThenSRS = "decompress-stabilise-then-srs"
  case augmentThenCEBRT = "augment-then-cebrt"
  case augmentThenSRS = "augment-then-srs"

  /// Whether it ends in stereotactic radiosurgery.
  public var endsInSRS: Bool { rawValue.hasSuffix("srs") }

  /// Whether an operation or a percutaneous procedure comes first.
  public var beginsWithProcedure: Bool { self != .cebrt && self != .srs }
}

/// Whether the epidural grade counts as low (0 to 1c) or high (2 and 3).
enum Compression: CaseIterable { case low, high }

/// Whether the spine counts as stable or unstable, once somebody has judged it.
enum Stability: CaseIterable { case stable, unstable }

/// One row of the NOMS decision table.
///
/// - SeeAlso: Laufer I et al. *Oncologist* 2013;18(6):744-751, doi:10.1634/theoncologist.2012-0293; the rows are
///   those supported by the sources that were seen, since the paper's own table was not.
struct NOMSRow {
  let compression: Compression
  let classes: [Radiosensitivity]
  let stability: [Stability]
  let tolerates: [Bool]
  let suggests: NOMSSuggestion
  /// The letters of the sources that support the row.
  let support: String
  /// The classes for which the row carries the flag `patchell-conflict`.
  let patchellConflict: [Radiosensitivity]

  init(
    _ compression: Compression, _ classes: [Radiosensitivity], _ stability: [Stability], _ tolerates: [Bool],
    _ suggests: NOMSSuggestion, _ support: String, patchellConflict: [Radiosensitivity] = []
  ) {
    (self.compression, self.classes, self.stability) = (compression, classes, stability)
    (self.tolerates, self.suggests, self.support) = (tolerates, suggests, support)
    self.patchellConflict = patchellConflict
  }

  /// The works behind the letters: the paper's own table was not seen.
  var sources: [String] {
    [("A", Source.nomsAbstract), ("B", Source.article), ("C", Source.statPearls), ("D", Source.nomsPage)]
      .filter { support.contains($0.0) }.map(\.1)
  }

  private static let anyFitness = [true, false]
  private static let bothSensitive = [Radiosensitivity.sensitive, .verySensitive]

  // swift-format-ignore
  /// The table, in the order in which it is published here.
  static let all: [NOMSRow] = [
    NOMSRow(.low,  bothSensitive,    [.stable],            anyFitness, .cebrt,                      "A B C D"),
    NOMSRow(.low,  bothSensitive,    [.unstable],          [true],     .stabiliseThenCEBRT,         "A B D"),
    NOMSRow(.low,  [.resistant],     [.stable],            anyFitness, .srs,                        "A B D"),
    NOMSRow(.low,  [.resistant],     [.unstable],          [true],     .stabiliseThenSRS,           "A B D"),
    NOMSRow(.high, [.verySensitive], [.stable],            anyFitness, .cebrt,                      "A B C D"),
    // B says this of extremely sensitive tumours only, and Patchell did not exclude the others.
    NOMSRow(.high, [.sensitive],     [.stable],            anyFitness, .cebrt,                      "A C D", patchellConflict: [.sensitive]),
    NOMSRow(.high, bothSensitive,    [.unstable],          [true],     .stabiliseThenCEBRT,         "A D",   patchellConflict: [.sensitive]),
    // Law (scales.md 10): at a high grade no SRS without decompression, for the dose to the cord.
    NOMSRow(.high, [.resistant],     [.stable, .unstable], [true],     .decompressStabiliseThenSRS, "A B C D"),
    NOMSRow(.high, [.resistant],     [.stable],            [false],    .cebrt,                      "B D"),
    // Least invasive stabilisation that is tolerated; cement alone does not treat SINS 13-18 (scales.md 10).
    NOMSRow(.low,  bothSensitive,    [.unstable],          [false],    .augmentThenCEBRT,           "A in part"),
    NOMSRow(.low,  [.resistant],     [.unstable],          [false],    .augmentThenSRS,             "A in part"),
    NOMSRow(.high, bothSensitive,    [.unstable],          [false],    .augmentThenCEBRT,           "A in part"),
    // Conventional although resistant: without decompression the law leaves no SRS.
    NOMSRow(.high, [.resistant],     [.unstable],          [false],    .augmentThenCEBRT,           "A in part, B"),
  ]

  /// The row of four answers.
  static func row(
    _ compression: Compression, _ oncologic: Radiosensitivity, _ stability: Stability, tolerates: Bool
  ) -> NOMSRow? {
    all.first {
      $0.compression == compression && $0.classes.contains(oncologic) && $0.stability.contains(stability)
        && $0.tolerates.contains(tolerates)
    }
  }
}
