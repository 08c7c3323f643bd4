import SourceText
import SpineCase
import Testing

@Suite("Reading a case file")
struct CaseReaderTests {
  @Test("The four lines at the top are a case, and everything else in it is not recorded.")
  func shortest() throws {
    let least = try read("")
    #expect(least.id == "C-1")
    #expect(least.profile == "in")
    #expect(least.asOf.iso == "2026-06-04T07:30+05:30")
    #expect(least.lesions == .notRecorded)
    #expect(least.neurology.frankel == .notRecorded)
    #expect(least.neurology.power.leftLeg == .notRecorded)
    #expect(least.told.diagnosis.state == .notRecorded)
    #expect(least.board.decision.dissent == .notRecorded)
    #expect(least.patient.name == nil)
    #expect(least.signOff == [])
  }

  @Test("Each of the four lines is required, and named where it is missing.")
  func headRequired() {
    #expect(
      complaints(file: "lesions: none\n") == [
        "f.yaml:1:1: asOf: is missing; write the date or time at which the facts hold, as 2026-06-04T07:30+05:30",
        "f.yaml:1:1: case: is missing",
        "f.yaml:1:1: format: is missing; write format: spineboard/case/1",
        "f.yaml:1:1: profile: is missing. Use england or in",
      ])
  }

  @Test(
    "A wrong line at the top is reported where it stands.",
    arguments: [
      (
        "format: spineboard/case/2",
        "f.yaml:1:9: format: is not a format that is read here; write spineboard/case/1"
      ),
      ("case: \"\"", "f.yaml:2:7: case: is empty; leave the key out, or say why it is not known"),
      (
        "asOf: 2026-06-04T07:30",
        "f.yaml:3:7: asOf: is not a date or time; write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset"
      ),
      (
        "asOf: 2026-06",
        "f.yaml:3:7: asOf: is not a date or time; write 2026-06-04 or 2026-06-04T07:30+05:30, with the offset"
      ),
      ("profile: india", "f.yaml:4:10: profile: 'india' is not a profile. Use england or in"),
      ("profile: Sunanda W.", "f.yaml:4:10: profile: this is not a profile. Use england or in"),
    ])
  func headLines(line: String, message: String) throws {
    let key = try #require(line.split(separator: ":").first)
    let lines = head.split(separator: "\n").map { $0.hasPrefix(key) ? line : String($0) }
    #expect(complaints(file: lines.joined(separator: "\n") + "\n") == [message])
  }

  @Test("A moment that is not read does not make another fact impossible.")
  func unreadMomentHasNoFollowers() {
    let text = head.replacing("2026-06-04T07:30+05:30", with: "today") + "patient: {born: 1964-03-12}\n"
    #expect(complaints(file: text).count == 1)
  }

  @Test("The moment of the command line stands in for the file's, and for one that is missing.")
  func moment() throws {
    let later = try #require(Moment("2026-07-01"))
    let reader = CaseReader(profiles: ["in"], asOf: later)
    let withOwn = try reader.read(Array(head.utf8), file: "f.yaml")
    #expect(withOwn.value.asOf == later)
    let without = head.split(separator: "\n").filter { !$0.hasPrefix("asOf") }.joined(separator: "\n")
    #expect(try reader.read(Array(without.utf8), file: "f.yaml").value.asOf == later)
  }

  @Test("Every error is reported at once, in the order of the file.")
  func allAtOnce() {
    let body = """
      told: {diagnosis: {state: maybe}}
      performance: {karnofsky: 73}
      pateint: {name: x}
      lesions:
        - {levels: L2-T12}
      patient: {born: 2027-01-01}
      """
    #expect(
      complaints(body) == [
        "f.yaml:5:27: told.diagnosis.state: 'maybe' is not an answer. Use yes, no or not-asked",
        "f.yaml:6:26: performance.karnofsky: '73' is not on this scale; "
          + "write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100",
        "f.yaml:7:1: pateint: is not a key here. Did you mean patient?",
        "f.yaml:9:14: lesions[0].levels: 'L2-T12' is in the wrong order; write the upper level first",
        "f.yaml:10:17: patient.born: lies after asOf; a birth date cannot lie in the future",
      ])
  }

  @Test(
    "Malformed text, duplicate keys, aliases and tags are reported alone, whatever else is wrong.",
    arguments: [
      (
        "pain: {severe: true, severe: false}\n",
        "f.yaml:6:22: pain.severe: 'severe' is already on line 6; keep one of the two"
      ),
      (
        "pain: &a {severe: true}\n",
        "f.yaml:6:7: anchors (&name) are not read; write the value out wherever it stands"
      ),
      (
        "wishes: !x {}\n",
        "f.yaml:6:9: tags (!name) are not read; leave the tag out, or put the text in quotes"
      ),
    ])
  func formFirst(body: String, message: String) {
    #expect(complaints("performance: {karnofsky: 73}\n" + body) == [message])
  }

  @Test("A file of over 1 MiB is refused, and so is one that is nested deeper than 32.")
  func limits() {
    let long = head + "# " + String(repeating: "x", count: 1 << 20)
    #expect(
      complaints(file: long) == ["f.yaml: the file has \(long.utf8.count) bytes; at most 1048576 are read"])
    let deep = complaints(
      "wishes: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "\n")
    #expect(deep.count == 1)
    #expect(deep.first?.contains("more than 32 deep") == true)
  }

  @Test("A list is no case.")
  func list() {
    #expect(
      complaints(file: "- 1\n") == ["f.yaml:1:1: the file is a list; a case is a record of keys and values"])
  }

  @Test("The same case in JSON and in YAML reads the same.")
  func sameInBoth() throws {
    let json = """
      {"format": "spineboard/case/1", "case": "C-1", "asOf": "2026-06-04T07:30+05:30", "profile": "in",
       "performance": {"karnofsky": 60}, "lesions": [{"levels": "L1", "escc": "2", "collapsePercent": 60}],
       "pain": {"severe": true}, "told": {"diagnosis": {"state": "yes"}}}
      """
    let body = """
      performance: {karnofsky: 60}
      lesions: [{levels: L1, escc: 2, collapsePercent: 60}]
      pain: {severe: true}
      told: {diagnosis: {state: yes}}
      """
    #expect(
      try CaseReader(profiles: ["in"]).read(Array(json.utf8), file: "f.json").value == read(body))
  }

  @Test("In JSON a number is never text, and text is never a number.")
  func jsonTypes() {
    let json = """
      {"format": "spineboard/case/1", "case": 7, "asOf": "2026-06-04", "profile": "in",
       "performance": {"karnofsky": "60"}, "tumour": {"vertebrae": "3"}, "lesions": [{"escc": 2}]}
      """
    #expect(
      complaints(file: json, named: "f.json") == [
        "f.json:1:41: case: is a number; write it in quotes",
        "f.json:2:31: performance.karnofsky: is text; write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100",
        "f.json:2:62: tumour.vertebrae: is text; write a whole number from 1 to 99, without quotes",
        "f.json:2:89: lesions[0].escc: is a number; write 0, 1a, 1b, 1c, 2 or 3 as text",
      ])
  }

  @Test("A case knows where each of its keys stands.")
  func places() throws {
    let read = try reading("handout:\n  call: {telephone: 0112}\n")
    #expect(read.places["handout.call.telephone"] == SourcePosition(line: 6, column: 21))
  }
}
