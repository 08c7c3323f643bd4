import Foundation
import SourceText
import SpineCase
import Testing

/// A file on which the program was wrong, and where it must be refused or warned about.
private struct Fault: CustomTestStringConvertible, Sendable {
  let name: String
  /// The paths of the errors; empty where it reads.
  var refused: [String] = []
  /// What its warning says; nil where it has none.
  var warned: String?

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/cases/faults").standardizedFileURL
  static var areThere: Bool { FileManager.default.isReadableFile(atPath: folder.path()) }

  func read() throws -> CaseReader.Reading {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    return try CaseReader(profiles: Samples.profiles).read(bytes, file: name)
  }

  static let all = [
    Fault(
      name: "known-01.yaml",
      refused: [
        "patient.name", "patient.identifiers[0].value", "referral.ask", "referral.to.organisation",
        "referral.from.telephone",
      ]),
    Fault(name: "known-02.yaml", refused: ["patient.name"]),
    Fault(name: "known-03.yaml", refused: ["patient.name", "patient.identifiers[0].value"]),
    Fault(name: "known-04.yaml", refused: ["referral.ask", "referral.from.telephone"]),
    Fault(
      name: "known-05.json",
      refused: [
        "patient.name", "referral.ask", "referral.to.organisation", "signOff.name", "signOff.role",
        "signOff.registration",
      ]),
    Fault(name: "plausible-01.yaml", warned: "is it in centigray (cGy)? If so, write 30"),
    Fault(name: "plausible-02.yaml", warned: "is it in lakh/uL?"),
    Fault(name: "language-01.yaml", warned: "did you mean mr?"),
    Fault(name: "identifier-01.yaml", warned: "has only an Aadhaar number, which no page carries"),
    Fault(name: "identifier-02.yaml", warned: "holds the quotation marks “ ”"),
  ]
}

@Suite(
  "Faults of texts, figures and identifiers",
  .enabled(if: Fault.areThere, "../shared/cases/faults is not there"))
struct FaultsTextsTests {
  @Test("Each is refused at its places, or warned of with the confusion named.", arguments: Fault.all)
  fileprivate func mended(fault: Fault) throws {
    do {
      let warnings = try fault.read().warnings.map(\.description)
      #expect(fault.refused == [])
      let wanted = try #require(fault.warned)
      #expect(warnings.count { $0.contains(wanted) } == 1, "\(warnings)")
    } catch let errors as CaseErrors {
      let found = Set(errors.diagnostics.compactMap(\.path))
      #expect(found.isSuperset(of: fault.refused) && !fault.refused.isEmpty, "\(found)")
    }
  }
}
