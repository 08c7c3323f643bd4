import SpineCase
import SpinePathway
import Testing

@Suite("Where the article contradicts itself or its sources, the ruling that holds")
struct ContradictionTests {
  static func item(_ id: String, _ text: CaseText) throws -> Consideration {
    try #require(try text.pathway().considerations.first { $0.id == id })
  }

  static func text(_ site: String, escc: String = "\"0\"", sins: String = CaseText.stable) -> CaseText {
    var text = CaseText()
    text.tumour = "{primary: {site: \(site), tissue: confirmed}}"
    text.lesions = "[\(CaseText.lesion(escc: escc, sins: sins))]"
    return text
  }

  @Test("Surgery for every high grade, or radiotherapy alone for the extremely sensitive: NOMS, the second.")
  func highGrade() throws {
    #expect(try Self.text("lymphoma", escc: "\"3\"").noms().suggests == .cebrt)
    #expect(try Self.text("kidney", escc: "\"3\"").noms().suggests == .decompressStabiliseThenSRS)
    let item = try Self.item("high-grade-compression", Self.text("lymphoma", escc: "\"3\""))
    #expect(item.statement.english.contains("radiotherapy alone"))
  }

  @Test("SINS 13 to 18 asks for an opinion (Fisher 2010), not the article's need for stabilisation.")
  func instability() throws {
    let item = try Self.item("instability", Self.text("breast", sins: CaseText.unstable))
    #expect(item.statement.english.contains("asks for the spine surgeon's opinion"))
    #expect(item.statement.english.contains("not an indication by itself"))
  }

  @Test("SINS 0 to 6 clears nobody, against the article's stability without need for stabilisation.")
  func stable() throws {
    #expect(
      try Self.item("stability-actions", Self.text("breast")).statement.english.contains(
        "never clears anyone"))
  }

  @Test("Earlier radiation is not the article's absolute contraindication.")
  func earlierRadiation() throws {
    var text = Self.text("breast")
    text.lesions = "[\(CaseText.lesion(prior: "[{levels: T8}]"))]"
    #expect(
      try Self.item("earlier-radiotherapy", text).statement.english.contains(
        "not a contraindication by itself"))
    #expect(try text.noms().refused == [.priorRadiotherapy])
  }

  @Test("Three of sixteen is 19 % (Patchell 2005), not the article's 16 %.")
  func patchell() throws {
    let item = try Self.item("patchell-results", Self.text("breast", escc: "\"2\""))
    #expect(item.statement.english.contains("3 of 16 (19 %)"))
  }

  @Test(
    "Melanoma and sarcoma, which the article leaves out, are resistant.", arguments: ["melanoma", "sarcoma"])
  func resistant(_ site: String) throws {
    #expect(try Self.text(site).noms().oncologic == .resistant)
  }

  @Test("No dose, and no isotope, is taken from the article as a limit.")
  func limits() throws {
    let lines = try Self.text("kidney", escc: "\"3\"").pathway().tree
    #expect(lines.allSatisfy { !$0.contains("Gd") && !$0.contains("16 mg") })
    #expect(
      try Self.item("cord-tolerance", Self.text("kidney")).statement.english.contains(
        "a question for the radiation oncologist"))
  }
}
