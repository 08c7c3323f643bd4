import Foundation
import SourceText
import SpineCase
import SpinePathway
import Testing

/// Where the inputs for the project's past faults are, next to the package.
private enum FaultInput {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/cases/faults").standardizedFileURL

  static var isThere: Bool {
    FileManager.default.isReadableFile(atPath: folder.appending(path: "onc-01.json").path)
  }
}

/// The inputs on which the tumour, the age or the origin once led to a suggestion.
@Suite(
  "Inputs on which the disease was taken for another",
  .enabled(if: FaultInput.isThere, "../shared/cases/faults is not there"))
struct FaultsDiseaseTests {
  private func reading(_ name: String) throws -> CaseReader.Reading {
    let bytes = [UInt8](try Data(contentsOf: FaultInput.folder.appending(path: name)))
    return try CaseReader(profiles: ["in"]).read(bytes, file: name)
  }

  private func noms(_ name: String) throws -> NOMSAssessment {
    let read = try reading(name).value
    return try #require(Pathway(read, scores: CaseScores(read), profile: nil).noms.first)
  }

  @Test("A child has no adult row, and no band.", arguments: ["onc-01.json", "onc-02.json", "onc-03.json"])
  func child(name: String) throws {
    let noms = try noms(name)
    #expect(noms.suggests == nil && noms.refused.contains(.child))
    let scores = CaseScores(try reading(name).value)
    #expect(scores.survivalWithheld == .child && scores.lesions.allSatisfy { $0.withheld == .child })
    let ids = Pathway(try reading(name).value, scores: scores, profile: nil).actions
      .filter { $0.state == .applies }.map(\.id)
    #expect(ids.contains("paediatric-oncology") && ids.contains("child-compared-with-before"))
  }

  @Test("A clinician's own class is taken beside the table's, and the row follows it.")
  func ownClass() throws {
    #expect(try noms("onc-02.json").oncologic == .verySensitive)
    #expect(try noms("onc-02.json").flags.contains(.ownClass))
  }

  @Test(
    "A histology in words without its code is warned of.",
    arguments: ["onc-01.json", "onc-03.json", "onc-04.json"])
  func histology(name: String) throws {
    #expect(try reading(name).warnings.contains { $0.path == "tumour.primary.histology" })
  }

  @Test("A plasmacytoma suggests nothing until it is known whether it arose in the vertebra.")
  func primary() throws {
    #expect(try noms("primary-01.json").suggests == nil)
    #expect(try noms("primary-01.json").refused == [.primaryInSpineNotKnown])
  }

  @Test("An operated spine has no SINS.", arguments: ["established-01.yaml", "established-02.yaml"])
  func operated(name: String) throws {
    #expect(CaseScores(try reading(name).value).lesions.map(\.withheld) == [.operated])
    #expect(try noms(name).mechanical == .notKnown)
  }
}
