import SpineCase
import SpineScores
import Testing

/// What a sample scores, worked out by hand from the published tables.
struct ByHand: CustomTestStringConvertible {
  let name: String
  /// Each lesion's SINS, as the totals that can still be reached.
  let sins: [[Int]]
  let original: [Int]
  let revised: [Int]
  let tomita: [Int]
  var testDescription: String { name }
}

@Suite("The scores of a case")
struct CaseScoresTests {
  static let byHand = [
    // SINS 3+3+2+0+3+1. 1990: 60 % 1, two foci 1, three vertebrae 0, unremovable 0, kidney 1, D 1. 2005: kidney 3.
    // Tomita: kidney 2, treatable 2, multiple 2.
    ByHand(name: "demo-0007", sins: [[12]], original: [4], revised: [6], tomita: [6]),
    // SINS 3+3+2+2+2+0 and 1+1+2+0+2+0. 1990: 1+1+1+1+2+2. 2005: breast 5. Tomita: 1+2+2.
    ByHand(name: "band-edges", sins: [[12], [6]], original: [8], revised: [11], tomita: [5]),
    // SINS 1+1+1+0+1+0. 1990: 2+2+2+2+2+2. 2005: 2+2+2+2+5+2. Tomita: 1+0+1.
    ByHand(name: "routine-breast-t8", sins: [[4]], original: [12], revised: [15], tomita: [2]),
    // SINS 3+3+2+2+3+3. 1990: 40 % 0, one focus 1, one vertebra 2, unremovable 0, kidney 1, D 1. Tomita: 2+2+2.
    ByHand(name: "figure-1-renal-l1", sins: [[16]], original: [5], revised: [7], tomita: [6]),
    // SINS 1+1+1+0+2+1. 1990: 50 % 1, one focus 1, two vertebrae 1, none 2, unidentified 1, D 1. 2005: 1.
    // Tomita: unknown primary 4, none 0, multiple 2.
    ByHand(name: "unidentified-t7", sins: [[6]], original: [7], revised: [7], tomita: [6]),
    // C5 2+0+2+0+0+0; T5 1+3+2+2+2+3; T10-T12 (1 or 3)+1+1+0+1+1; L4 2+0+2+0+(3 or 2)+0.
    // 1990: 70 % 1, three foci 0, eight vertebrae 0, organs 0 or 1, thyroid 2, E 2. 2005: thyroid 5. Tomita: 1+2+2.
    ByHand(
      name: "multi-level-thyroid", sins: [[4], [13], [5, 7], [6, 7]], original: [5, 6], revised: [8, 9],
      tomita: [5]),
    // T12 3, mechanical 3; bone 0...2, alignment 0 2 4, collapse 0...3, posterolateral 0 1 3.
    // 1990: condition, bone, vertebrae, organs and palsy not known (0...2 each), breast 2. Tomita: 1 + 0 2 4 + 1 2.
    ByHand(
      name: "district-night", sins: [Array(6...18)], original: Array(2...12), revised: Array(5...15),
      tomita: Array(2...7)),
  ]

  @Test("A sample scores what the tables give by hand.", arguments: byHand)
  func sample(expected: ByHand) throws {
    let scores = CaseScores(try Samples.read("cases/\(expected.name)/case.yaml").value)
    #expect(scores.lesions.map { Array($0.sins.totals) } == expected.sins)
    #expect(try Array(scores.of(.tokuhashi1990).totals) == expected.original)
    #expect(try Array(scores.of(.tokuhashi2005).totals) == expected.revised)
    #expect(try Array(scores.of(.tomita).totals) == expected.tomita)
  }

  @Test("The case of the design is settled in every system.")
  func demo() throws {
    let scores = CaseScores(try Samples.read("cases/demo-0007/case.yaml").value)
    #expect(scores.lesions.map { $0.sins.bands.map(\.id) } == [["indeterminate"]])
    #expect(try scores.of(.tokuhashi1990).bands.map(\.id) == ["0-5"])
    #expect(try scores.of(.tokuhashi2005).bands.map(\.id) == ["under-6-months"])
    #expect(try scores.of(.tomita).bands.map(\.id) == ["6-7"])
    #expect(
      scores.lesions.first?.sins.items.map(\.answer) == [
        "junctional", "mechanical", "lytic", "normal", "over-50", "unilateral",
      ])
    #expect(scores.lesions.map { $0.escc.value?.rawValue } == ["2"])
    #expect(scores.frankel == .known(.d))
    #expect(scores.karnofsky.value?.percent == 60)
  }

  @Test("There is one SINS for each lesion in the order of the file, and none without a lesion.")
  func perLesion() throws {
    let scores = CaseScores(
      try read("lesions: [{levels: L1}, {levels: T4-T6, worstLevel: T5}, {levels: T10-T12}]\n"))
    #expect(scores.lesions.map(\.index) == [0, 1, 2])
    #expect(scores.lesions.map(\.level) == [.l1, .t5, nil])
    #expect(scores.lesions.map { $0.levels.value?.description } == ["L1", "T4-T6", "T10-T12"])
    #expect(CaseScores(try read("lesions: none\n")).lesions.isEmpty)
    #expect(CaseScores(try read("")).lesions.isEmpty)
  }

  @Test("The headline is the one lesion with ESCC 2 or 3, or the one that a clinician names, else none is.")
  func headline() throws {
    let named = "symptomatic: {judged: true, by: Dr A}"
    func headline(_ lesions: String...) throws -> Int? {
      CaseScores(try read("lesions:\n" + lesions.map { "  - {\($0)}\n" }.joined())).headline?.index
    }
    #expect(try headline("levels: T5", "levels: L1, escc: \"3\"") == 1)
    #expect(try headline("levels: T5, \(named)", "levels: L1, escc: \"3\"") == 1)
    #expect(try headline("levels: T5, escc: \"2\"", "levels: L1, escc: \"3\"") == nil)
    #expect(try headline("levels: T5, escc: \"2\", \(named)", "levels: L1, escc: \"3\"") == 0)
    #expect(try headline("levels: T5", "levels: L1, \(named)") == 1)
    #expect(try headline("levels: T5, \(named)", "levels: L1, \(named)") == nil)
    #expect(try headline("levels: L1, symptomatic: {judged: false, by: Dr A}") == nil)
    #expect(try headline("levels: L1") == nil)
    #expect(CaseScores(try read("")).headline == nil)
  }
}
