import DocumentTemplates
import Records
import SourceText
import SpineCase
import SpineScores
import Testing

@testable import CaseForm

@Suite("The form of a case")
struct CaseFormTests {
  /// The cases of the samples, one by one.
  static let samples = DocumentTemplates.samples.filter { $0.name.contains("/case.") }.map(\.name)

  static func sample(_ name: String) throws -> CaseReader.Reading {
    let file = try #require(DocumentTemplates.samples.first { $0.name == name })
    return try CaseReader(profiles: ["in", "england"]).read(file.bytes, file: name)
  }

  let form = CaseForm(
    profiles: ["in", "england"],
    standIns: ["case": "NEW", "asOf": "2026-06-04T07:30+05:30", "profile": "in"])

  @Test("A case that is put into the form and read again says the same", arguments: samples)
  func roundTrip(_ name: String) throws {
    let reading = try Self.sample(name)
    let read = form.read(form.values(of: reading.value), over: reading.value)
    #expect(read.problems == [])
    #expect(read.reading?.value.node.yaml == reading.value.node.yaml)
  }

  @Test("An empty form writes nothing but what it was given")
  func empty() throws {
    var values = FormValues()
    values["case"] = "A-1"
    values["asOf"] = "2026-06-04"
    values["profile"] = "in"
    let read = form.read(values, over: nil)
    #expect(read.problems == [])
    #expect(
      read.node.yaml
        == "format: spineboard/case/1\ncase: A-1\nasOf: \"2026-06-04\"\nprofile: in\n")
  }

  @Test("Not known is written with its word and reason, and only where somebody chose it")
  func absence() throws {
    let values = FormValues(pairs: [
      ("case", "A-1"), ("asOf", "2026-06-04"), ("profile", "in"), ("neurology.walking", "~"),
      ("neurology.walking~absent", "not-done"), ("neurology.walking~why", "in traction"),
      ("neurology.bladder~absent", "unknown"), ("pain.since~not", "~"),
    ])
    let read = try #require(form.read(values, over: nil).reading?.value)
    #expect(read.neurology.walking == .absent(.notDone, why: "in traction"))
    #expect(read.neurology.bladder == .notRecorded)
    #expect(read.pain.since == .absent(.unknown, why: nil))
  }

  @Test("A value that cannot be read is named with its control and holds nothing else back")
  func wrongValues() throws {
    let values = FormValues(pairs: [
      ("case", "A-1"), ("asOf", "yesterday"), ("profile", "in"), ("neurology.frankel", "B"),
      ("neurology.deficitOnset", "Tuesday"), ("lesions[3].levels", "L1"), ("lesions[3].escc", "2"),
      ("lesions[5].levels", "L9"), ("pain.score", "11"),
    ])
    let read = form.read(values, over: nil)
    #expect(
      Set(read.problems.map(\.path)).isSuperset(of: [
        "asOf", "neurology.deficitOnset", "lesions[5].levels", "pain.score",
      ]))
    let value = try #require(read.reading?.value)
    #expect(value.neurology.frankel.value?.rawValue == "B")
    #expect(value.lesions.value?.first?.escc.value?.rawValue == "2")
  }

  @Test("An answer together with not known counts as neither, and says so")
  func both() {
    let values = FormValues(pairs: [
      ("case", "A-1"), ("asOf", "2026-06-04"), ("profile", "in"), ("pain.score", "4"),
      ("pain.score~not", "~"),
    ])
    let read = form.read(values, over: nil)
    #expect(read.problems == [FormProblem(path: "pain.score", message: FormProblem.both)])
    #expect(read.reading?.value.pain.score == .notRecorded)
  }

  @Test(
    "Names that no form has are left alone", arguments: ["lesions[999999999].levels", "lesions[-1].levels"])
  func hostileNames(_ name: String) {
    #expect(FormValues(pairs: [(name, "L1")]).all.isEmpty)
  }
}
