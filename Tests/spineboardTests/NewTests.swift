import Testing

@Suite("The command new")
struct NewTests {
  @Test("What it writes is read by check without an error, and every document says what it lacks.")
  func isRead() throws {
    let new = try Run(["new"])
    #expect(new.status == 0)
    #expect(new.err == "")
    let check = try Run(["check", "-"], input: new.out)
    #expect(check.status == 0)
    #expect(check.err == "")
    let lines = check.out.split(separator: "\n", omittingEmptySubsequences: false)
    let (sides, rest) = (
      lines.filter { $0.contains(" sides of A4") }, lines.filter { !$0.contains(" sides of A4") }
    )
    #expect(
      sides.map { $0.prefix { $0 != ":" } } == ["  mdt-summary", "  referral-letter", "  warning-signs"])
    #expect(
      rest.joined(separator: "\n") == """
        -: read; 0 warnings
          mdt-summary: draft: lacks patient.name, patient.identifier, patient.born, board.question, board.responsible
          referral-letter: draft: lacks patient.name, patient.identifier, patient.born, referral.ask, \
        referral.to.organisation, referral.from.name, referral.from.telephone
          patient-handout: refused: handout.call.telephone is missing; the sheet must name a number that the patient \
        can call; told.diagnosis.state is not 'yes': this sheet names cancer. Make warning-signs instead, or record \
        who told the patient and when
          warning-signs: draft: lacks patient.name

        """)
  }

  @Test("With every key uncommented, as its first lines allow, it is still read.")
  func uncommented() throws {
    let text = Skeleton(try Run(["new"]).out).uncommented
    let check = try Run(["check", "-"], input: text)
    #expect(check.err == "")
    #expect(check.status == 0)
  }

  @Test("Nothing that is not known reads as a negative: an untouched case does not exclude an emergency.")
  func notExcluded() throws {
    let run = try Run(["render", "mdt-summary", "-", "--to", "md"], input: try Run(["new"]).out)
    #expect(run.out.contains("## EMERGENCY NOT EXCLUDED: examine now"))
  }

  @Test("With -o it is a file.")
  func file() throws {
    try inScratch { scratch in
      let run = try Run(["new", "-o", "case.yaml"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out == "")
      #expect(try scratch.text(of: "case.yaml") == (try Run(["new"])).out)
    }
  }
}
