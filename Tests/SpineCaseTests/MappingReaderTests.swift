@testable import SpineCase
import SpineScores
import Testing

@Suite("The keys of a record")
struct MappingReaderTests {
  @Test(
    "A key that nobody knows is named with its neighbours; far from every key it is not quoted.",
    arguments: [
      (
        "neurology: {frankl: D}\n",
        ["f.yaml:5:13: neurology.frankl: is not a key here. Did you mean frankel?"]
      ),
      (
        "neurology: {power: {rightleg: 5}}\n",
        ["f.yaml:5:21: neurology.power.rightleg: is not a key here. Did you mean rightLeg?"]
      ),
      (
        "handout: {call: {phone: x, colour: y}}\n",
        [
          "f.yaml:5:18: handout.call: holds a key that is not known here. "
            + "Use address, email, hours, name, organisation, registration, role or telephone",
          "f.yaml:5:28: handout.call: holds a key that is not known here. "
            + "Use address, email, hours, name, organisation, registration, role or telephone",
        ]
      ),
      (
        "neurology: {established: {worseThanBaseline: false}}\n",
        [
          "f.yaml:5:27: neurology.established.worseThanBaseline: is not a key here; it is "
            + "neurology.worseThanBaseline, beside established: each examination answers it"
        ]
      ),
      (
        "told: {diagnosis: {Sunanda Waghmode: yes}}\n",
        ["f.yaml:5:20: told.diagnosis: holds a key that is not known here. Use by, on or state"]
      ),
    ])
  func unknownKeys(body: String, messages: [String]) {
    #expect(complaints(body) == messages)
  }

  @Test(
    "Each word of absence is an absence, bare, quoted or in a record with its reason.",
    arguments: Absence.allCases.filter { $0 != .notRecorded })
  func absence(word: Absence) throws {
    for typed in [word.rawValue, "\"\(word.rawValue)\"", "{absent: \(word.rawValue)}"] {
      let read = try read("neurology: {frankel: \(typed), reflexes: \(typed), timeline: \(typed)}\n")
        .neurology
      #expect(read.frankel == .absent(word, why: nil))
      #expect(read.reflexes == .absent(word, why: nil))
      #expect(read.timeline == .absent(word, why: nil))
    }
    let withReason = try read("neurology: {frankel: {absent: \(word.rawValue), why: no hammer}}\n")
    #expect(withReason.neurology.frankel == .absent(word, why: "no hammer"))
  }

  @Test("A key that is left out is not recorded, and nobody may write that word.")
  func notRecorded() throws {
    #expect(try read("neurology: {asia: D}\n").neurology.frankel == .absent(.notRecorded, why: nil))
    #expect(
      complaints("neurology: {frankel: not-recorded, asia: {absent: not-recorded}}\n") == [
        "f.yaml:5:22: neurology.frankel: 'not-recorded' is not an answer. Use A, B, C, D, D1, D2, D3 or E",
        "f.yaml:5:51: neurology.asia.absent: 'not-recorded' is not a kind of absence. "
          + "Use unknown, not-done, not-available, declined or not-applicable",
      ])
  }

  @Test(
    "The reason of an absence is text, and nothing else stands beside it.",
    arguments: [
      (
        "{absent: unknown, why: [a]}", ["f.yaml:5:45: neurology.frankel.why: is a list; write text"]
      ),
      (
        "{absent: unknown, reason: a}",
        ["f.yaml:5:40: neurology.frankel: holds a key that is not known here. Use absent or why"]
      ),
      (
        "{absent: forgotten}",
        [
          "f.yaml:5:31: neurology.frankel.absent: 'forgotten' is not a kind of absence. "
            + "Use unknown, not-done, not-available, declined or not-applicable"
        ]
      ),
    ])
  func reasons(value: String, messages: [String]) {
    #expect(complaints("neurology: {frankel: \(value)}\n") == messages)
  }
}
