import Testing

@Suite("What a patient takes home")
struct PatientSheetTests {
  private static let mark = "Canary7"

  @Test(
    "No text of a clinician stands in it: not in a line, a title, a margin or a comment.",
    arguments: ["patient-handout", "warning-signs"], ["html", "md"])
  func noMark(document: String, form: String) throws {
    let text = Skeleton(try Run(["new"]).out).marked(Self.mark, butFor: "handout")
      .replacing("  name: \"\(Self.mark)\"", with: "  name: Asha Rao", maxReplacements: 1)
      .replacing(
        /\ \ identifiers:[^\n]*(\n    - [^\n]*)*/,
        with: "  identifiers: [{system: MRN, value: \"0042317\"}]"
      )
      .replacing(
        /document: referral-letter, name: [^,]*, role: [^,]*,/,
        with: "document: referral-letter, name: Dr Bhat, role: nurse,")
    #expect(text.contains("address: \"\(Self.mark)\""))
    let letter = try Run(["render", "referral-letter", "-", "--to", form], input: text)
    #expect(letter.out.contains(Self.mark))
    let sheet = try Run(["render", document, "-", "--to", form], input: text)
    #expect(sheet.status == 0)
    #expect(sheet.out.contains("Asha Rao"))
    #expect(sheet.out.contains("+91 00000 00007"))
    #expect(!sheet.out.contains(Self.mark))
  }
}
