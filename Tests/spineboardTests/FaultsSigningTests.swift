import Foundation
import Testing

/// Where the inputs are on which the program was wrong.
private enum Faults {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/cases/faults").standardizedFileURL
  static var areThere: Bool { FileManager.default.isReadableFile(atPath: folder.path()) }
}

@Suite(
  "Signatures that outlived their facts", .enabled(if: Faults.areThere, "../shared/cases/faults is not there")
)
struct FaultsSigningTests {
  @Test(
    "A case that was changed after the signature is a draft, and --final says why.",
    arguments: ["mdt-summary", "referral-letter", "patient-handout", "warning-signs"])
  func earlierState(document: String) throws {
    let file = Faults.folder.appending(path: "signature-01.yaml").path()
    let draft = try Run(["render", document, file, "--to", "md"])
    #expect(draft.status == 0 && draft.out.contains("DRAFT, signed on 9 June 2026 for an earlier state"))
    let refused = try Run(["render", document, file, "--final"])
    #expect(refused.status == 65 && refused.err.contains("asOf is later than the signature"))
  }

  @Test("A signature of years before is an error, and no emergency letter waits for it.")
  func impossible() throws {
    let file = Faults.folder.appending(path: "signature-02.yaml").path()
    let checked = try Run(["check", file])
    #expect(checked.status == 65 && checked.err.contains("signOff.at: lies more than a year before asOf"))
    let letter = try Run(["render", "referral-letter", file, "--to", "md"])
    #expect(letter.status == 0 && letter.out.contains("DRAFT, not signed"))
    #expect(letter.err.contains("signOff.at: lies more than a year before asOf"))
    #expect(try Run(["render", "referral-letter", file, "--final"]).status == 65)
  }
}
