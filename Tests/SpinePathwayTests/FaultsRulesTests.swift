import Foundation
import SourceText
import SpineCase
import SpinePathway
import Testing

/// The inputs on which rules were wrong, each for its kind of fault.
@Suite(
  "Faults of the rules", .enabled(if: FaultFile.isThere, "../shared/cases/faults is not there"))
struct FaultsRulesTests {
  static func pathway(_ name: String) throws -> Pathway {
    let read = try FaultFile.reading(name).value
    return Pathway(read, scores: CaseScores(read), profile: nil)
  }

  @Test(
    "A deficit or retention that ESCC 0 or 1a does not explain is refused, and warned of.",
    arguments: ["noms-01.json", "noms-02.json"])
  func unexplained(_ name: String) throws {
    let noms = try #require(try Self.pathway(name).noms.first)
    #expect(noms.suggests == nil && noms.refused == [.cordSignsWithLowESCC])
    #expect(try FaultFile.reading(name).warnings.contains { $0.path == "lesions[0].escc" })
  }

  @Test("At S2 no line speaks of a compressed cord or of separating it, each says cauda equina.")
  func level() throws {
    let pathway = try Self.pathway("level-01.json")
    let cord = pathway.considerations.filter { $0.state == .applies }.filter { item in
      (item.statement + item.brief + [item.name, item.rule]).english.contains(
        /compress[a-z]* (of )?(the )?cord|separates tumour/)
    }
    #expect(cord.map(\.id) == [])
    #expect(pathway.surgery.contains { $0.name.english == "high-grade compression of the cauda equina" })
    #expect(pathway.radiotherapy.first { $0.id == "separation-surgery" }?.state == .doesNotApply)
    #expect(pathway.patchell.first { $0.id == .cordDisplaced }?.state == .notMet)
    #expect(pathway.urgency.because.map(\.phrase) == ["escc-3-cauda"])
  }

  @Test(
    "Without a primary and without an emergency tissue comes first, and is never in parallel.",
    arguments: ["tissue-01.yaml", "tissue-02.yaml"])
  func tissue(_ name: String) throws {
    let pathway = try Self.pathway(name)
    #expect(!pathway.needsBothLists)
    #expect(pathway.tissueFirst?.statement.english.contains("tissue comes before radiotherapy") == true)
  }

  @Test("For a moribund patient palliative care is said because of the performance.")
  func palliative() throws {
    let item = try Self.pathway("palliative-01.yaml").systemic.first { $0.id == "palliative-care" }
    #expect(item?.facts.map(\.path) == ["performance.karnofsky", "performance.ecog"])
  }
}

/// The folder of faulty inputs next to the project; nothing in the product depends on it.
private enum FaultFile {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../shared/cases/faults")
    .standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  /// An input without the remarks after its values: one after a text is refused, see the faults in reading.
  static func reading(_ name: String) throws -> CaseReader.Reading {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.firstRange(of: "  # invented").map { line[..<$0.lowerBound] } ?? line)
    }
    return try CaseReader(profiles: ["in"]).read(Array(lines.joined(separator: "\n").utf8), file: name)
  }
}
