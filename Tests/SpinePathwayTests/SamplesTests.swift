import Foundation
import SpineCase
import SpinePathway
import SpineScores
import Testing

@Suite("The pathway of the samples")
struct SamplesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/cases")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  static func pathway(_ name: String) throws -> Pathway {
    let yaml = folder.appending(path: "\(name)/case.yaml")
    let isYAML = FileManager.default.fileExists(atPath: yaml.path)
    let file = isYAML ? yaml : folder.appending(path: "\(name)/case.json")
    let bytes = Array(try Data(contentsOf: file))
    let read = try CaseReader(profiles: ["in", "england"]).read(bytes, file: file.lastPathComponent).value
    return Pathway(read, scores: CaseScores(read), profile: try ProfileTests.profile(read.profile))
  }

  @Test("There are samples.")
  func some() {
    #expect(!Self.names.isEmpty)
  }

  @Test(
    "No high grade ends in radiosurgery without decompression, and a refusal suggests nothing.",
    arguments: names)
  func law(_ name: String) throws {
    for noms in try Self.pathway(name).noms {
      #expect((noms.suggests == nil) == !noms.refused.isEmpty)
      if noms.neurologic != .low, let suggests = noms.suggests, suggests.endsInSRS {
        #expect(suggests == .decompressStabiliseThenSRS)
      }
    }
  }

  @Test("The demonstration case is an emergency with the row that the article's renal metastasis stands in.")
  func demonstration() throws {
    let pathway = try Self.pathway("demo-0007")
    #expect(pathway.urgency.class == .emergency)
    #expect(pathway.noms.map(\.suggests) == [.decompressStabiliseThenSRS])
    #expect(pathway.noms.first?.flags == [.stabilityIndeterminate, .conusLevelVaries, .myelopathy])
    #expect(pathway.workUp.branch == .knownMalignancy)
  }

  @Test(
    "Hostile text of a case reaches neither the explanation nor the picture.",
    .enabled(if: names.contains("hostile-text")))
  func hostile() throws {
    let pathway = try Self.pathway("hostile-text")
    for line in pathway.tree {
      #expect(!line.contains("<script") && !line.contains("{{") && !line.contains("\u{202E}"))
    }
  }
}
