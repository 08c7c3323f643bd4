import SourceText
import Testing

@Suite struct NearestNamesTests {
  @Test(
    "One or two slips of the finger are forgiven, the nearest name first.",
    arguments: [
      ("mechancal", ["mechanical", "non-mechanical", "none"], ["mechanical"]),
      ("lyitc", ["lytic", "mixed", "blastic"], ["lytic"]),
      ("Lytic", ["lytic"], ["lytic"]),
      ("escc", ["esc", "escc", "ecog"], ["escc", "esc"]),
      ("karnofski", ["karnofsky", "ecog"], ["karnofsky"]),
      ("kidney", ["breast", "prostate"], []),
      ("x", ["y"], []),
      ("", ["a"], []),
    ])
  func slips(typed: String, names: [String], expected: [String]) {
    #expect(nearestNames(to: typed, among: names) == expected)
  }

  @Test("Names at the same distance stand in their own order, and no more are given than asked.")
  func limit() {
    #expect(nearestNames(to: "bad", among: ["bar", "ban", "bat", "bag"]) == ["bag", "ban", "bar"])
    #expect(nearestNames(to: "bad", among: ["bar", "ban"], limit: 1) == ["ban"])
  }

  @Test("A text of any length is answered at once.")
  func length() {
    #expect(nearestNames(to: String(repeating: "a", count: 100_000), among: ["aa"]).isEmpty)
  }
}
