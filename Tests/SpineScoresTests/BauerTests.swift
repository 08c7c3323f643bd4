import SpineScores
import Testing

@Suite("The statements of the Bauer scores")
struct BauerTests {
  @Test("Each statement that holds is one point.")
  func rows() {
    let rows = OriginalBauerScore.items.map { $0.rows.map { "\($0.row.points) \($0.row.label)" } }
    #expect(
      rows == [
        ["0 Visceral metastases", "1 No visceral metastases"],
        ["0 Multiple skeletal metastases", "1 Solitary skeletal metastasis"],
        ["0 Primary lung", "1 Primary not lung"],
        ["0 Any other primary", "1 Primary breast, kidney, lymphoma or myeloma"],
        ["0 Pathological fracture", "1 No pathological fracture"],
      ])
    #expect(ModifiedBauerScore.items.map(\.rows) == Array(OriginalBauerScore.items.map(\.rows).dropLast()))
  }

  @Test("Only the four named primaries earn their point, and only the lung loses the other.")
  func sites() {
    let named = PrimarySite.allCases.filter {
      Finding<Bauer.Primary>.from(site: .value($0)).answer == .named
    }
    let lungs = PrimarySite.allCases.filter { Finding<Bauer.Lung>.from(site: .value($0)).answer == .lung }
    #expect(named == [.breast, .kidney, .myeloma, .lymphoma])
    #expect(lungs == [.lungNonSmallCell, .lungSmallCell, .lung])
    #expect(Finding<Bauer.Lung>.from(site: .absent(.unknown)) == .notKnown(.unknown))
    #expect(Finding<Bauer.Primary>.from(site: .absent(.unknown)) == .notKnown(.unknown))
  }

  @Test("Metastases and fracture fill their statements, and what is not known stays open.")
  func facts() {
    #expect(Finding<Bauer.Visceral>.from(present: .value(true)) == .known(.present))
    #expect(Finding<Bauer.Visceral>.from(present: .value(false)) == .known(.noMetastases))
    #expect(Finding<Bauer.Fracture>.from(present: .value(true)) == .known(.present))
    #expect(Finding<Bauer.Fracture>.from(present: .value(false)) == .known(.noFracture))
    #expect(Finding<Bauer.Fracture>.from(present: .absent(.notDone)) == .notKnown(.notDone))
    #expect(Finding<Bauer.Skeletal>.from(vertebrae: .value(1), foci: .value(0)) == .known(.solitary))
    #expect(Finding<Bauer.Skeletal>.from(vertebrae: .value(3), foci: .absent(.unknown)) == .known(.multiple))
    #expect(
      Finding<Bauer.Skeletal>.from(vertebrae: .value(1), foci: .absent(.notDone)) == .notKnown(.notDone))
  }
}
