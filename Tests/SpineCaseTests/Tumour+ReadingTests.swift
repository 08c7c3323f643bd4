import SpineCase
import SpineScores
import Testing

@Suite("The tumour and its lesions")
struct TumourReadingTests {
  private static let form =
    "write one level (C0 to C7, T1 to T12, L1 to L5, S1 to S5) or one span, top first, as T12-L2"

  @Test(
    "What is no level and no span is refused.",
    arguments: [
      ("L2-T12", "'L2-T12' is in the wrong order; write the upper level first"),
      ("S1-C3", "'S1-C3' is in the wrong order; write the upper level first"),
      ("\"T4, T6\"", "holds more than one span; make each span a lesion of its own"),
      ("T4-T5 T8", "holds more than one span; make each span a lesion of its own"),
      ("T4-T6-T8", "holds more than one span; make each span a lesion of its own"),
      ("D12", "'D12' is not a level; did you mean T12? " + form),
      ("Coccyx", "'Coccyx' is not a level; " + form),
      ("[T4]", "is a list; " + form),
    ])
  func levels(typed: String, message: String) {
    #expect(complaints("lesions: [{levels: \(typed)}]\n") == ["f.yaml:5:20: lesions[0].levels: \(message)"])
  }

  @Test("Every level from C0 to S5 is read.", arguments: SpinalLevel.allCases)
  func everyLevel(level: SpinalLevel) throws {
    let lesion = try #require(try read("lesions: [{levels: \(level.rawValue)}]\n").lesions.value?.first)
    #expect(lesion.levels.value?.levels == [level])
    #expect(lesion.scoredLevel == level)
  }

  @Test("A span is scored at its worst level, and at none where nobody named it.")
  func worstLevel() throws {
    #expect(
      try read("lesions: [{levels: T12-L2, worstLevel: L1}]\n").lesions.value?.first?.scoredLevel == .l1)
    #expect(try read("lesions: [{levels: T12-L2}]\n").lesions.value?.first?.scoredLevel == nil)
    #expect(
      try read("lesions: [{levels: T12-L2, worstLevel: unknown}]\n").lesions.value?.first?.scoredLevel == nil)
  }

  @Test("ESCC has six labels, and 1 alone is none of them.", arguments: ["1", "2a", "4", "low"])
  func escc(typed: String) {
    let found = complaints("lesions: [{escc: \(typed)}]\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("f.yaml:5:18: lesions[0].escc: '\(typed)' is not an answer.") == true)
    #expect(found.first?.hasSuffix("Use 0, 1a, 1b, 1c, 2 or 3") == true)
  }

  @Test("Vertebrae are counted by the clinician, never from the lesions.")
  func vertebrae() throws {
    #expect(try read("lesions: [{levels: T4-T8}]\n").tumour.vertebrae == .notRecorded)
  }

  @Test("Unidentified is a primary site; unknown is an absence.")
  func unidentified() throws {
    #expect(try read("tumour: {primary: {site: unidentified}}\n").tumour.site == .known(.unidentified))
    #expect(try read("tumour: {primary: {site: unknown}}\n").tumour.site == .absent(.unknown, why: nil))
  }

  @Test("Earlier radiotherapy is none, a list, or not known: three things.")
  func priorRadiotherapy() throws {
    func prior(_ value: String) throws -> Field<[RadiotherapyCourse]>? {
      try read("lesions: [{priorRadiotherapy: \(value)}]\n").lesions.value?.first?.priorRadiotherapy
    }
    #expect(try prior("none") == .known([]))
    #expect(try prior("unknown") == .absent(.unknown, why: nil))
    let course = try #require(
      try prior("[{levels: T12-L2, dose: {gray: 30}, fractions: 10, completed: 2025-02, centre: X}]")?.value?
        .first)
    #expect(course.levels.value?.description == "T12-L2")
    #expect(course.gray.value?.text == "30")
    #expect(course.fractions == .known(10))
    #expect(course.completed.value?.iso == "2025-02")
    #expect(course.centre == "X")
  }
}
