import SpineScores
import Testing

@Suite("The published rows")
struct PublishedRowTests {
  static let all = Dictionary(grouping: PublishedRow.scores, by: \.id)

  @Test("Every row, grade and band of every scale is one of them.", arguments: ScoreSystem.allCases)
  func scale(_ system: ScoreSystem) {
    let scale = ScaleDescription(system)
    let name = system.rawValue
    let ids =
      scale.grades.map { "\(name)/\($0.grade)" }
      + scale.items.flatMap { item in item.rows.map { "\(name)/\(item.id)/\($0.answer)" } }
      + scale.bands.map { "\(name)/band/\($0.id)" }
    #expect(!ids.isEmpty)
    #expect(ids.allSatisfy { Self.all[$0]?.count == 1 })
    #expect(ids.allSatisfy { Self.all[$0]?.first?.doi == scale.citation.doi })
  }

  @Test("Every level, every site and every translation is one of them.")
  func placements() {
    for level in SpinalLevel.allCases { #expect(Self.all["sins/level/\(level.rawValue)"]?.count == 1) }
    for site in PrimarySite.allCases {
      #expect(Self.all["tomita/site/\(site.rawValue)"]?.count == 1)
      #expect(Self.all["radiosensitivity/\(site.rawValue)"]?.count == 1)
    }
    for table in PerformanceConversion.published {
      #expect(Self.all["ecog-karnofsky/\(table.id)"]?.count == 1)
    }
  }

  // swift-format-ignore
  @Test("A row says its points, a band its totals and figure, a site its class.", arguments: [
    ("sins/pain/none", "Pain relief with recumbency and/or pain with movement or loading of the spine: Pain-free lesion: 0"),
    ("tokuhashi-2005/primary/kidney", "Primary site of the cancer: Kidney, uterus: 3"),
    ("tomita/band/8-10", "8-10: 8-10: mean survival in the series: 6 months: terminal care: supportive care, no excision"),
    ("katagiri-2014/band/0-3", "0-3: 0-3: survival in the series: 91 % at 1 year, 78 % at 2 years"),
    ("sins/level/C7", "C7: junctional: 3"),
    ("tomita/site/rectum", "Rectum: not named"), ("tomita/site/kidney", "Kidney: moderate"),
    ("radiosensitivity/bladder", "Bladder: not classified"), ("radiosensitivity/ovary", "Ovary: sensitive"),
  ])
  func statement(_ id: String, _ statement: String) {
    #expect(Self.all[id]?.first?.statement == statement)
  }

  @Test("A row survives data.")
  func codable() throws {
    let row = PublishedRow(id: "sins/band/stable", statement: "0-6: Stable", doi: "10.1097/x")
    #expect(try roundTrip(row) == row)
  }
}
