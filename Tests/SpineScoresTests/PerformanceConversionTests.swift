import SpineScores
import Testing

@Suite("Translations between ECOG and Karnofsky")
struct PerformanceConversionTests {
  // swift-format-ignore
  static let grades: [(table: PerformanceConversion, ecog: [String?])] = [
    //                 Karnofsky: 10   20   30   40   50   60   70   80   90  100
    (.conventional,              ["4", "4", "3", "3", "2", "2", "1", "1", "0", "0"]),
    (.ma2010,                    ["4", "4", "4", "3", "3", "2", "2", "1", "1", "0"]),
    (.prasad2018,                ["4", "4", "4", "4", "3", "3", "2", "1", "1", "0"]),
  ]

  @Test("Each table gives the published grade for every status, and back.", arguments: grades)
  func published(_ row: (table: PerformanceConversion, ecog: [String?])) {
    #expect(KarnofskyPerformanceStatus.allCases.map { row.table.ecog(for: $0)?.rawValue } == row.ecog)
    for ecog in ECOGPerformanceStatus.allCases {
      #expect(row.table.karnofsky(for: ecog).allSatisfy { row.table.ecog(for: $0) == ecog })
    }
  }

  @Test("A table that says nothing of a status gives nothing.")
  func silent() {
    let table = PerformanceConversion(
      id: "part", title: "part", citation: Citation(text: "none"), karnofsky: [90...100])
    #expect(table.ecog(for: .k40) == nil)
    #expect(table.karnofsky(for: .four) == [])
  }

  @Test("The notes name the table and its source and say that nothing was scored from it.")
  func notes() {
    #expect(
      PerformanceConversion.notes(for: .one).map(\.text) == [
        "ECOG 1 by the conventional table: Karnofsky 70, 80, Tokuhashi condition moderate or good; not scored",
        "ECOG 1 by Ma 2010: Karnofsky 80, 90, Tokuhashi condition good; not scored",
        "ECOG 1 by Prasad 2018: Karnofsky 80, 90, Tokuhashi condition good; not scored",
      ])
    #expect(
      PerformanceConversion.notes(for: .three).map(\.source) == [
        "table in the style of ECOG-ACRIN; crosswalk attributed to Buccheri 1996",
        "doi:10.1016/j.ejca.2010.06.126", "doi:10.5306/wjco.v9.i7.140",
      ])
  }
}
