import SpineCase
import Testing
@testable import CaseView
@testable import Documents

@Suite("Texts for the patient in another script than the sheet's")
struct ForeignTextsTests {
  private static func handout(_ lines: String) throws -> Handout {
    let text = CaseText.empty.with("handout", lines).text
    return try Making.source(of: Array(text.utf8), file: "case.yaml").reading.value.handout
  }

  @Test(
    "A text without a letter of the sheet's script must be read to the patient.",
    arguments: [
      ("{moving: Lie flat.}", "mr", true), ("{moving: सपाट झोपा.}", "mr", false),
      ("{moving: MRI साठी झोपून राहा.}", "mr", false), ("{moving: सपाट झोपा.}", "en", true),
      ("{moving: Lie flat.}", "en", false), ("{bring: [चष्मा, scan discs]}", "hi", true),
      ("{plan: [{step: An operation.}]}", "hi", true), ("{medicines: \"4, 2.\"}", "hi", true),
      ("{moving: not-done}", "hi", false), ("{call: {name: Spine nurse}}", "mr", false),
      ("{moving: Lie flat.}", "ta", true), ("{moving: Lie flat.}", "qaa", false),
    ])
  func foreign(lines: String, language: String, isForeign: Bool) throws {
    #expect(try Self.handout(lines).hasTextForeign(to: language) == isForeign)
  }
}
