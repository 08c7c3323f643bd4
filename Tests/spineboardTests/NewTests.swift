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

  @Test("A meeting that it writes is read by check, as it is and with every key uncommented.")
  func meeting() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let text = try Run(["new", "--meeting"]).out
      try scratch.write(text, to: "meeting.yaml")
      let check = try Run(["check", "meeting.yaml"], in: scratch.folder)
      #expect(check.status == 0)
      #expect(check.out.hasPrefix("meeting.yaml: read, 1 case; 1 warning\n"))
      #expect(check.err.contains("case.yaml:1:1: warning: board.decision.recommendation: is not known"))
      try scratch.write(
        CaseText.small.replacing("asOf: 2026-06-04", with: "asOf: 2026-01-30"), to: "case.yaml")
      try scratch.write(Skeleton(text).uncommented, to: "whole.yaml")
      let whole = try Run(["check", "whole.yaml"], in: scratch.folder)
      #expect(whole.status == 0)
      #expect(whole.out.contains("whole.yaml: read, 1 case; ") && whole.out.contains("mdt-minutes: signed"))
      #expect(
        whole.err.split(separator: "\n").allSatisfy { line in
          // What the example says of itself: a case has one route, and the keys of all of them are there.
          ["board.decision.recommendation", "cases[0].deferral", "cases[0].protocol"].contains {
            line.contains($0)
          }
        },
        "\(whole.err)")
    }
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
