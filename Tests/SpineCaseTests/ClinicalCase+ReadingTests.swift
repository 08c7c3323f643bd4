@testable import SpineCase
import SpineScores
import Testing

@Suite("The patient and what they manage")
struct ClinicalCaseReadingTests {
  @Test(
    "A status off its scale is refused, and a dead patient gets no document.",
    arguments: [
      ("karnofsky: 73", "'73' is not on this scale; write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100"),
      ("karnofsky: 110", "'110' is not on this scale; write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100"),
      (
        "karnofsky: 0",
        "0 means that the patient has died; no document is made for that; "
          + "write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100"
      ),
      ("karnofsky: true", "is true or false; write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100"),
      ("ecog: 5", "5 means that the patient has died; no document is made for that; write 0, 1, 2, 3 or 4"),
      ("ecog: 6", "'6' is not on this scale; write 0, 1, 2, 3 or 4"),
      ("ecog: \"2\"", "is text; write 0, 1, 2, 3 or 4"),
    ])
  func offScale(field: String, message: String) throws {
    let key = try #require(field.split(separator: ":").first)
    #expect(
      complaints("performance: {\(field)}\n") == [
        "f.yaml:5:\(17 + key.utf8.count): performance.\(key): \(message)"
      ])
    #expect(
      complaints("performance: {before: {\(field)}}\n")
        == ["f.yaml:5:\(26 + key.utf8.count): performance.before.\(key): \(message)"])
  }

  @Test("Every step of both scales is read.")
  func steps() throws {
    for grade in KarnofskyPerformanceStatus.allCases {
      #expect(
        try read("performance: {karnofsky: \(grade.rawValue)}\n").performance.karnofsky == .known(grade))
    }
    for grade in ECOGPerformanceStatus.allCases {
      #expect(
        try read("performance: {before: {ecog: \(grade.rawValue)}}\n").performance.ecogBefore == .known(grade)
      )
    }
  }

  @Test("What the patient manages now and before are two facts; none is filled from another.")
  func nowAndBefore() throws {
    let performance = try read("performance: {ecog: 3, before: {karnofsky: 80}}\n").performance
    #expect(performance.karnofsky == .notRecorded)
    #expect(performance.ecog.value?.rawValue == "3")
    #expect(performance.karnofskyBefore.value?.percent == 80)
    #expect(performance.ecogBefore == .notRecorded)
  }

  @Test("Identifiers keep their zeros and their order.")
  func identifiers() throws {
    let body = "patient: {identifiers: [{system: MRN, value: \"0042317\"}, {system: ward, value: 0007}]}\n"
    #expect(
      try read(body).patient.identifiers
        == [Identifier(system: "MRN", value: "0042317"), Identifier(system: "ward", value: "0007")])
  }
}
