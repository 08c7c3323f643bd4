import SpineCase
import SpineScores
import Testing

@Suite("Records and lists")
struct MappingReaderRecordsTests {
  @Test("A record that is absent as a whole hands its absence and its reason down to every field.")
  func recordAbsent() throws {
    let lesion = try #require(
      try read("lesions: [{levels: T12, sins: {absent: not-available, why: no scanner}}]\n").lesions.value?
        .first)
    #expect(lesion.pain == .absent(.notAvailable, why: "no scanner"))
    #expect(lesion.bone == .absent(.notAvailable, why: "no scanner"))
    #expect(lesion.alignment == .absent(.notAvailable, why: "no scanner"))
    #expect(lesion.collapse == .absent(.notAvailable, why: "no scanner"))
    #expect(lesion.posterolateral == .absent(.notAvailable, why: "no scanner"))
    #expect(lesion.escc == .notRecorded)
  }

  @Test("The absence reaches records inside the record, and lists.")
  func nestedAbsence() throws {
    let read = try read("neurology: declined\nperformance: {before: unknown}\nboard: not-done\n")
    #expect(read.neurology.frankel == .absent(.declined, why: nil))
    #expect(read.neurology.power.rightArm == .absent(.declined, why: nil))
    #expect(read.neurology.timeline == .absent(.declined, why: nil))
    #expect(read.performance.karnofskyBefore == .absent(.unknown, why: nil))
    #expect(read.performance.karnofsky == .notRecorded)
    #expect(read.board.question == .absent(.notDone, why: nil))
    #expect(read.board.decision.dissent == .absent(.notDone, why: nil))
  }

  @Test("A record whose fields are written one by one inherits nothing.")
  func writtenRecord() throws {
    let read = try read("neurology: {power: unknown, frankel: D}\n").neurology
    #expect(read.power.leftLeg == .absent(.unknown, why: nil))
    #expect(read.frankel == .known(.d))
    #expect(read.asia == .notRecorded)
  }

  @Test("A list is absent, or none, or has elements.")
  func lists() throws {
    #expect(try read("").lesions == .notRecorded)
    #expect(try read("lesions: unknown\n").lesions == .absent(.unknown, why: nil))
    #expect(try read("lesions: none\n").lesions == .known([]))
    #expect(try read("lesions: [{levels: L1}, {levels: L2}]\n").lesions.value?.count == 2)
    #expect(try read("treatment: {allergies: none}\n").treatment.allergies == .known([]))
    #expect(try read("tumour: {primary: {markers: none}}\n").tumour.markers == .known([]))
    #expect(try read("local: {unavailable: none}\n").local == .known([]))
    #expect(try read("local: unknown\n").local == .absent(.unknown, why: nil))
  }

  @Test(
    "What is no list and no record is refused.",
    arguments: [
      ("lesions: L1\n", "f.yaml:5:10: lesions: is text; write a list, or none where there are none"),
      (
        "lesions: {levels: L1}\n",
        "f.yaml:5:10: lesions: is a record; write a list, or none where there are none"
      ),
      ("lesions: [L1]\n", "f.yaml:5:11: lesions[0]: is text; write a record of keys and values"),
      ("pain: severe\n", "f.yaml:5:7: pain: is text; write a record of keys and values"),
      ("pain: [severe]\n", "f.yaml:5:7: pain: is a list; write a record of keys and values"),
      ("signOff: true\n", "f.yaml:5:10: signOff: is true or false; write a record of keys and values"),
      (
        "treatment: {soFar: [[x]]}\n",
        "f.yaml:5:21: treatment.soFar[0]: is not a line of text of at most 4096 bytes"
      ),
      (
        "tumour: {primary: {markers: [her2]}}\n",
        "f.yaml:5:30: tumour.primary.markers[0]: 'her2' is not an answer. Did you mean her2-positive? "
          + "Use her2-positive, egfr-mutated, alk-rearranged, hormone-naive or hormone-refractory"
      ),
    ])
  func wrongKinds(body: String, message: String) {
    #expect(complaints(body) == [message])
  }

  @Test(
    "What an element cannot do without is missed where the element stands.",
    arguments: [
      (
        "patient: {identifiers: [{system: MRN}]}\n", ["f.yaml:5:25: patient.identifiers[0].value: is missing"]
      ),
      ("investigations: [{on: 2026-06-01}]\n", ["f.yaml:5:18: investigations[0].kind: is missing"]),
      ("local: {unavailable: [{why: x}]}\n", ["f.yaml:5:23: local.unavailable[0].service: is missing"]),
      (
        "board: {decision: {conditions: [{}], dissent: [{why: x}]}}\n",
        [
          "f.yaml:5:33: board.decision.conditions[0].if: is missing",
          "f.yaml:5:33: board.decision.conditions[0].then: is missing",
          "f.yaml:5:48: board.decision.dissent[0].what: is missing",
          "f.yaml:5:48: board.decision.dissent[0].who: is missing",
        ]
      ),
      (
        "treatment: {medicines: [{dose: x}], allergies: [{reaction: x}], anticoagulants: [{lastDose: 2026-06-01}]}\n",
        [
          "f.yaml:5:25: treatment.medicines[0].name: is missing",
          "f.yaml:5:49: treatment.allergies[0].agent: is missing",
          "f.yaml:5:82: treatment.anticoagulants[0].name: is missing",
        ]
      ),
    ])
  func missingKeys(body: String, messages: [String]) {
    #expect(complaints(body).sorted() == messages.sorted())
  }

  @Test("A record without a key is a record of which nobody recorded anything.")
  func emptyRecord() throws {
    let read = try read("performance: {}\ntumour: {primary: {}}\nfitness: {expectedSurvivalMonths: {}}\n")
    #expect(read.performance.karnofsky == .notRecorded)
    #expect(read.tumour.site == .notRecorded)
    #expect(read.fitness.expectedSurvival == .notRecorded)
  }
}
