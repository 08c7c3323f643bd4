import SpineCase
import SpineScores
import Testing

@Suite("The scores from secondary sources, against a second implementation")
struct SecondImplementationTests {
  private static let spread: Set<String> = ["present", "spread", "meninges"]
  private static let bone: Set<String> = ["site", "vertebrae", "foci"]
  private static let blood: Set<String> = ["crp", "ldh", "albumin", "platelets", "calcium", "bilirubin"]

  /// Each score with what it reads and how the second implementation adds it up.
  static let scores: [(system: ScoreSystem, reads: Set<String>, score: @Sendable (KnownPatient) -> Int)] = [
    (.bauer, bone.union(spread).union(["fracture"]), { $0.originalBauer }),
    (.bauerModified, bone.union(spread), { $0.modifiedBauer }),
    (
      .katagiri2014,
      bone.union(spread).union(blood).union(["hormone", "target", "growth", "chemotherapy", "ecog"]),
      { $0.katagiri }
    ),
    (.vanDerLinden, spread.union(["site", "karnofsky"]), { $0.vanDerLinden }),
  ]

  @Test("A case of which all is said has the one total of the second implementation.", arguments: 0..<300)
  func whole(seed: Int) throws {
    try expectSame(PartlyKnownPatient(UInt64(seed), percent: 100))
  }

  @Test("A case has the totals of every patient whom it fits, and no other.", arguments: 0..<300)
  func partly(seed: Int) throws {
    try expectSame(PartlyKnownPatient(UInt64(seed) + 1_000, percent: 50 + seed % 50))
  }

  private func expectSame(_ made: PartlyKnownPatient) throws {
    let scores = CaseScores(try read(made.body))
    for (system, reads, score) in Self.scores {
      let expected = made.totals(reading: reads, score)
      #expect(try Set(scores.of(system).totals) == expected, "\(system): \(made.body)")
    }
  }

  @Test(
    "What is no longer said takes no total and no band away, in any score of survival.", arguments: 0..<150)
  func onlyWider(seed: Int) throws {
    let made = PartlyKnownPatient(UInt64(seed) + 9_000, percent: 85)
    let known = CaseScores(try read(made.body))
    for fact in made.said.sorted() {
      var less = made
      less.said.remove(fact)
      if fact == "site" { less.said.remove("growth") }
      let wider = CaseScores(try read(less.body))
      for (before, after) in zip(known.survival, wider.survival) {
        #expect(
          Set(after.totals).isSuperset(of: before.totals), "\(before.system) without \(fact): \(made.body)")
        #expect(
          Set(after.bands.map(\.id)).isSuperset(of: before.bands.map(\.id)), "\(before.system): \(fact)")
      }
    }
  }
}
