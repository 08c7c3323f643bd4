import SpineScores
import Testing

@Suite("Descriptions of scales")
struct ScaleDescriptionTests {
  @Test("Every scale is described as a score or as grades, never both.", arguments: ScoreSystem.allCases)
  func kinds(_ system: ScoreSystem) {
    let description = ScaleDescription(system)
    #expect(description.system == system && description.title == system.title)
    #expect(description.items.isEmpty == !description.grades.isEmpty)
    #expect(description.bands.isEmpty == description.items.isEmpty)
    #expect((description.range == nil) == description.items.isEmpty)
    #expect((description.direction == nil) == description.items.isEmpty)
  }

  @Test("SINS is described with its rows, bands, source, conflicts and limits.")
  func sins() {
    let description = ScaleDescription(.sins)
    #expect(description.items.map(\.rows.count) == [4, 3, 3, 3, 4, 3])
    #expect(description.range == 0...18 && description.direction == .worse && description.tier == .confirmed)
    #expect(description.bands == SINS.bands)
    #expect(description.citation.doi == "10.1097/BRS.0b013e3181e16ae2")
    #expect(description.conflicts == ScoreSystem.sins.conflicts)
    #expect(description.limits == ScoreSystem.sins.limits)
    #expect(description.readFrom == ScoreSystem.sins.readFrom && description.edition == 2010)
  }

  @Test("A grade is described with its wording.")
  func escc() {
    #expect(ScaleDescription(.escc).grades.map(\.grade) == ["0", "1a", "1b", "1c", "2", "3"])
    #expect(
      ScaleDescription(.escc).grades.last
        == ScaleGrade(grade: "3", label: "Spinal cord compression, no CSF visible around the cord"))
  }

  @Test("A description and its parts survive data.")
  func codable() throws {
    #expect(try roundTrip(ScaleDescription(.tomita)) == ScaleDescription(.tomita))
    let item = ScaleItem(
      id: "bone", title: "Bone", rows: [ItemRow(answer: "solitary", row: Row(points: 1, label: "Solitary"))])
    #expect(try roundTrip(item) == item)
  }
}
