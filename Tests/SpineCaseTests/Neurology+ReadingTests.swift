import SpineCase
import SpineScores
import Testing

@Suite("The neurological examination")
struct NeurologyReadingTests {
  @Test("Frankel keeps its subgrades; a grade that does not exist is refused.")
  func frankel() throws {
    for grade in FrankelGrade.allCases {
      #expect(try read("neurology: {frankel: \(grade.rawValue)}\n").neurology.frankel == .known(grade))
    }
    #expect(
      complaints("neurology: {frankel: F}\n")
        == ["f.yaml:5:22: neurology.frankel: 'F' is not an answer. Use A, B, C, D, D1, D2, D3 or E"])
  }

  @Test("One grade never fills the other.")
  func gradesApart() throws {
    let neurology = try read("neurology: {asia: C}\n").neurology
    #expect(neurology.asia == .known(.c))
    #expect(neurology.frankel == .notRecorded)
  }

  @Test("A sensory level is a level, or the finding that there is none, or not known.")
  func sensoryLevel() throws {
    #expect(try read("neurology: {sensoryLevel: T12}\n").neurology.sensoryLevel == .known(.level(.t12)))
    #expect(try read("neurology: {sensoryLevel: none}\n").neurology.sensoryLevel == .known(.noLevel))
    #expect(
      try read("neurology: {sensoryLevel: unknown}\n").neurology.sensoryLevel == .absent(.unknown, why: nil))
    #expect(try read("").neurology.sensoryLevel == .notRecorded)
    let found = complaints("neurology: {sensoryLevel: T13}\n")
    #expect(
      found.first?.hasPrefix(
        "f.yaml:5:27: neurology.sensoryLevel: 'T13' is not an answer. There is no vertebra T13: ")
        == true)
  }

  @Test("Power is four limbs from 0 to 5, each known or not by itself.")
  func power() throws {
    let power = try read("neurology: {power: {rightLeg: 0, leftLeg: declined}}\n").neurology.power
    #expect(power.limbs.map(\.key) == ["rightArm", "leftArm", "rightLeg", "leftLeg"])
    #expect(
      power.limbs.map(\.power) == [.notRecorded, .notRecorded, .known(0), .absent(.declined, why: nil)])
  }

  @Test("A step of the course has its moment and what happened.")
  func timeline() throws {
    let steps = try read("neurology: {timeline: [{at: 2026-05, what: pain}]}\n").neurology.timeline.value
    #expect(steps?.map(\.at.iso) == ["2026-05"])
    #expect(steps?.map(\.what) == ["pain"])
    #expect(
      complaints("neurology: {timeline: [{at: soon, what: x}, {what: y}]}\n") == [
        "f.yaml:5:29: neurology.timeline[0].at: is not a date or time; "
          + "write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset",
        "f.yaml:5:45: neurology.timeline[1].at: is missing",
      ])
  }
}
