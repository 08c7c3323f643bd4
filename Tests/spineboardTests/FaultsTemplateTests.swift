import Foundation
import Testing

/// The templates among the inputs on which the program was wrong.
private enum FaultTemplate {
  static let file = URL(filePath: #filePath)
    .appending(path: "../../../../shared/cases/faults/template-01.md").standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: file.path)
}

@Suite(
  "The templates that were taken for right",
  .enabled(if: FaultTemplate.isThere, "../shared/cases/faults is not there"))
struct FaultsTemplateTests {
  @Test("A table header inside a loop is a finding with its place, and no document is made with it.")
  func header() throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("t/en"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: FaultTemplate.file, to: scratch.file("t/en/referral-letter.md"))
      try scratch.write(CaseText.small, to: "case.yaml")
      for arguments in [
        ["templates", "check", "t"], ["render", "referral-letter", "case.yaml", "--templates", "t"],
      ] {
        let run = try Run(arguments, in: scratch.folder)
        #expect(run.status == 65)
        #expect(run.out == "")
        #expect(run.err.contains("t/en/referral-letter.md:11:1: "))
        #expect(run.err.contains("the header of a table is in the loop {{#lesions}}"))
      }
    }
  }
}
