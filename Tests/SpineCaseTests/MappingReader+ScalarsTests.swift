import SpineCase
import SpineScores
import Testing

@Suite("The values of keys")
struct MappingReaderScalarsTests {
  @Test("What looks like a truth value or a number stays text where the field is text.")
  func norway() throws {
    let body = """
      patient:
        name: off
        language: no
        address: 0042317
        telephone: 0108
        identifiers: [{system: on, value: 0042317}, {system: MRN, value: true}, {system: y, value: 0x1F}]
      wishes: {matters: no, worries: 007, capacity: false}
      """
    let read = try read(body)
    #expect(read.patient.name == "off")
    #expect(read.patient.language == "no")
    #expect(read.patient.address == "0042317")
    #expect(read.patient.telephone == "0108")
    #expect(read.patient.identifiers.map(\.value) == ["0042317", "true", "0x1F"])
    #expect(read.wishes.matters == .known("no"))
    #expect(read.wishes.worries == .known("007"))
    #expect(read.wishes.capacity == .known("false"))
  }

  @Test(
    "Only true and false are truth values.", arguments: ["yes", "no", "off", "1", "\"true\"", "TRUE", "y"])
  func flags(value: String) {
    #expect(
      complaints("pain: {severe: \(value)}\n") == ["f.yaml:5:16: pain.severe: is text; write true or false"])
  }

  @Test("Yes and no answer whether the patient was told, and are no truth values there.")
  func toldStates() throws {
    #expect(try read("told: {diagnosis: {state: yes}}\n").told.diagnosis.state == .known(.yes))
    #expect(try read("told: {diagnosis: {state: no}}\n").told.diagnosis.state == .known(.no))
    #expect(
      complaints("told: {diagnosis: {state: true}}\n")
        == ["f.yaml:5:27: told.diagnosis.state: 'true' is not an answer. Use yes, no or not-asked"])
  }

  @Test(
    "Nothing, null and an empty text are errors, in a clinical field and in a name.",
    arguments: [
      ("", "is empty; write text"), ("~", "is empty; write text"), ("null", "is empty; write text"),
      ("\"\"", "is empty; leave the key out, or say why it is not known"),
    ])
  func empty(value: String, message: String) {
    #expect(
      complaints("wishes:\n  matters: \(value)\n").map { String($0.suffix(message.utf8.count)) } == [message])
    #expect(
      complaints("patient:\n  name: \(value)\n").map { String($0.suffix(message.utf8.count)) } == [message])
  }

  @Test(
    "Every kind of field refuses nothing and an empty list in its own words.",
    arguments: [
      ("neurology: {frankel: ~}", "neurology.frankel: is empty; write A, B, C, D, D1, D2, D3 or E as text"),
      ("pain: {severe: ~}", "pain.severe: is empty; write true or false"),
      (
        "tumour: {vertebrae: ~}",
        "tumour.vertebrae: is empty; write a whole number from 1 to 99, without quotes"
      ),
      ("pain: {since: ~}", "pain.since: is not a date; write it as 2026-06-04, or 2026-06 for a month"),
      (
        "lesions: []",
        "lesions: is an empty list; write none if somebody checked and there are none, otherwise leave it out"
      ),
      ("lesions: ~", "lesions: is empty; write a list, or none where there are none"),
      ("pain: ~", "pain: is empty; write a record of keys and values"),
      ("performance: {ecog: ~}", "performance.ecog: is empty; write 0, 1, 2, 3 or 4"),
    ])
  func emptyFields(body: String, message: String) {
    let found = complaints(body + "\n")
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(" " + message) == true, "\(found)")
  }

  @Test(
    "Counts stay within their range.",
    arguments: [
      (
        "tumour: {vertebrae: 0}",
        "f.yaml:5:21: tumour.vertebrae: '0' is not accepted; write a whole number from 1 to 99, without quotes"
      ),
      (
        "tumour: {extraspinalBoneFoci: -1}",
        "f.yaml:5:31: tumour.extraspinalBoneFoci: '-1' is not accepted; write a whole number from 0 to 999, without quotes"
      ),
      (
        "neurology: {power: {leftLeg: 6}}",
        "f.yaml:5:30: neurology.power.leftLeg: '6' is not accepted; write a whole number from 0 to 5, without quotes"
      ),
      (
        "neurology: {power: {leftLeg: 4+}}",
        "f.yaml:5:30: neurology.power.leftLeg: '4+' is not accepted; write a whole number from 0 to 5, without quotes"
      ),
      (
        "pain: {score: 7.5}",
        "f.yaml:5:15: pain.score: '7.5' is not accepted; write a whole number from 0 to 10, without quotes"
      ),
      (
        "lesions: [{collapsePercent: 101}]",
        "f.yaml:5:29: lesions[0].collapsePercent: '101' is not accepted; write a whole number from 0 to 100, without quotes"
      ),
      (
        "tumour: {vertebrae: about three}",
        "f.yaml:5:21: tumour.vertebrae: this is not accepted; write a whole number from 1 to 99, without quotes"
      ),
    ])
  func counts(body: String, message: String) {
    #expect(complaints(body + "\n") == [message])
  }

  @Test("The ends of a range are inside it.")
  func rangeEnds() throws {
    #expect(try read("tumour: {vertebrae: 1, extraspinalBoneFoci: 0}\n").tumour.vertebrae == .known(1))
    #expect(try read("tumour: {vertebrae: 30}\n").tumour.vertebrae == .known(30))
    #expect(
      try read("lesions: [{collapsePercent: 100}]\n").lesions.value?.first?.collapsePercent == .known(100))
    #expect(try read("neurology: {power: {leftLeg: 0}}\n").neurology.power.leftLeg == .known(0))
  }

  @Test("A wrong answer is quoted, with the near ones and all that would do.")
  func answers() {
    #expect(
      complaints("lesions: [{sins: {pain: mechancal, bone: Lytic, collapse: 50}}]\n") == [
        "f.yaml:5:25: lesions[0].sins.pain: 'mechancal' is not an answer. Did you mean mechanical? "
          + "Use mechanical, non-mechanical or none",
        "f.yaml:5:42: lesions[0].sins.bone: 'Lytic' is not an answer. Did you mean lytic? Use lytic, mixed or blastic",
        "f.yaml:5:59: lesions[0].sins.collapse: '50' is not an answer. "
          + "Use over-50, under-50, none-over-50-involved or none",
      ])
  }

  @Test("A one-line text is at most 4 KiB long; a text of several lines may be longer.")
  func length() throws {
    let fits = String(repeating: "x", count: 4096)
    #expect(try read("patient: {name: \(fits)}\n").patient.name == fits)
    #expect(
      complaints("patient: {name: \(fits)x}\n") == ["f.yaml:5:17: patient.name: is longer than 4096 bytes"])
    #expect(try read("referral: {ask: \(fits)x}\n").referral.ask == .known(fits + "x"))
  }

  @Test("A dose keeps its decimals exactly, and is no text.")
  func figures() throws {
    let body = "lesions: [{priorRadiotherapy: [{dose: {gray: 16.25}}, {dose: {gray: 30}}]}]\n"
    let courses = try #require(try read(body).lesions.value?.first?.priorRadiotherapy.value)
    #expect(courses.map { $0.gray.value?.text } == ["16.25", "30"])
    #expect(
      complaints("lesions: [{priorRadiotherapy: [{dose: {gray: 30 Gy}}]}]\n") == [
        "f.yaml:5:46: lesions[0].priorRadiotherapy[0].dose.gray: is not a figure; "
          + "write digits with at most two decimals, without quotes"
      ])
  }
}
