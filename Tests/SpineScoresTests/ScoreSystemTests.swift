import SpineScores
import Testing

@Suite("The systems")
struct ScoreSystemTests {
  // swift-format-ignore
  static let editions: [(system: String, edition: Int, tier: ScoreSystem.Tier)] = [
    ("ecog", 1982, .confirmed), ("karnofsky", 1949, .confirmed), ("frankel", 1969, .confirmed),
    ("asia", 2011, .confirmed), ("escc", 2010, .confirmed), ("sins", 2010, .confirmed),
    ("tokuhashi-1990", 1990, .confirmed), ("tokuhashi-2005", 2005, .confirmed), ("tomita", 2001, .confirmed),
    ("bauer", 1995, .secondary), ("bauer-modified", 2008, .secondary), ("katagiri-2014", 2014, .secondary),
    ("van-der-linden", 2005, .secondary),
  ]

  @Test("The systems stand in the order in which they are printed, each with its year.")
  func order() {
    // A further system pins its year and tier in its own tests.
    let names = Set(Self.editions.map(\.system))
    let listed = ScoreSystem.allCases.filter { names.contains($0.rawValue) }
    #expect(listed.map(\.rawValue) == Self.editions.map(\.system))
    #expect(listed.map(\.edition) == Self.editions.map(\.edition))
    #expect(listed.map(\.tier) == Self.editions.map(\.tier))
  }

  @Test("No two systems have one name.")
  func names() {
    #expect(Set(ScoreSystem.allCases.map(\.title)).count == ScoreSystem.allCases.count)
    #expect(Set(ScoreSystem.allCases.map(\.shortTitle)).count == ScoreSystem.allCases.count)
  }

  @Test("Every system cites the paper of its year.", arguments: ScoreSystem.allCases)
  func citation(_ system: ScoreSystem) {
    #expect(system.citation.text.contains(String(system.edition)))
    #expect(!system.readFrom.isEmpty)
  }

  @Test("Every system states its limits with a source in brackets.", arguments: ScoreSystem.allCases)
  func limits(_ system: ScoreSystem) {
    #expect(!system.limits.isEmpty)
    #expect(system.limits.allSatisfy { $0.hasSuffix(").") && $0.contains("(") })
  }

  @Test("Every system states where its sources disagree.", arguments: ScoreSystem.allCases)
  func conflicts(_ system: ScoreSystem) {
    #expect(!system.conflicts.isEmpty)
    #expect(system.conflicts.allSatisfy { !$0.source.isEmpty && $0.text.hasSuffix(".") })
  }

  // swift-format-ignore
  @Test("The identifiers are those of the papers.")
  func identifiers() {
    let listed = ScoreSystem.allCases.prefix(Self.editions.count)
    #expect(listed.map(\.citation.doi) == [
      nil, nil, nil, nil, "10.3171/2010.3.SPINE09459", "10.1097/BRS.0b013e3181e16ae2", nil,
      "10.1097/01.brs.0000180401.06919.a5", "10.1097/00007632-200102010-00016", "10.3109/17453679508995508",
      "10.1007/s00586-008-0763-1", nil, "10.1002/cncr.20756"])
  }
}
