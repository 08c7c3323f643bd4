import Foundation
import Testing

@Suite("The command templates")
struct TemplatesTests {
  @Test("It lists the templates with version, audience and review, with list or without.")
  func list() throws {
    let run = try Run(["templates"])
    #expect(run.status == 0)
    #expect(
      run.out == """
        en/mdt-summary.md 1.3.0, for board, not yet clinically reviewed
        en/mdt-minutes.md 1.2.0, for board, not yet clinically reviewed
        en/referral-letter.md 1.3.0, for clinician, not yet clinically reviewed
        en/patient-handout.md 1.3.0, for patient, not yet clinically reviewed
        hi/patient-handout.md 1.2.0, for patient, not yet clinically reviewed
        mr/patient-handout.md 1.2.0, for patient, not yet clinically reviewed
        en/warning-signs.md 1.3.0, for patient, not yet clinically reviewed
        hi/warning-signs.md 1.2.0, for patient, not yet clinically reviewed
        mr/warning-signs.md 1.2.0, for patient, not yet clinically reviewed
        en/case-diff.md 1.0.0, for clinician, not yet clinically reviewed
        en/mdt-agenda.md 1.2.0, for board, not yet clinically reviewed
        en/outcome-letter.md 1.2.0, for clinician, not yet clinically reviewed
        en/gap-sheet.md 1.1.0, for clinician, not yet clinically reviewed

        """)
    #expect(try Run(["templates", "list"]).out == run.out)
  }

  @Test("The fields that a patient may see hold no score, no total, no band and no survival.")
  func patientFields() throws {
    let run = try Run(["templates", "fields", "--audience", "patient"])
    #expect(run.status == 0)
    let fields = run.out.split(separator: "\n").map { $0.lowercased() }
    #expect(fields.count > 20)
    for word in [
      "sins", "score", "tokuhashi", "tomita", "survival", "karnofsky", "ecog", "frankel", "escc", "band",
    ] {
      #expect(!fields.contains { $0.contains(word) }, "\(word)")
    }
    #expect(fields.allSatisfy { $0.contains(", patient") })
  }

  @Test("Every wider reader sees all that a narrower one may see, and more.")
  func audiences() throws {
    let seen = try ["patient", "clinician", "board"].map { audience in
      Set(try Run(["templates", "fields", "--audience", audience]).out.split(separator: "\n"))
    }
    #expect(seen[0].isStrictSubset(of: seen[1]))
    #expect(seen[1].isStrictSubset(of: seen[2]))
  }

  @Test("What is exported passes the check, renders the same bytes, and a second export keeps it.")
  func export() throws {
    try inScratch { scratch in
      let first = try Run(["templates", "export", "mine"], in: scratch.folder)
      #expect(first.status == 0)
      #expect(first.err == "")
      let check = try Run(["templates", "check", "mine"], in: scratch.folder)
      #expect(check.status == 0)
      #expect(check.out == "mine: every template is right\n")
      let own = try Run(
        ["render", "mdt-summary", "-", "--templates", "mine"], input: CaseText.small, in: scratch.folder)
      #expect(own.status == 0)
      #expect(own.bytes == (try Run(["render", "mdt-summary", "-"], input: CaseText.small)).bytes)
      let second = try Run(["templates", "export", "mine"], in: scratch.folder)
      #expect(second.status == 0)
      #expect(second.err.contains("mine/en/mdt-summary.md: is there already and was kept\n"))
    }
  }

  @Test("A field that the reader may not see, and one that there is not, are found with their places.")
  func check() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "mine"], in: scratch.folder)
      let sheet = try scratch.text(of: "mine/en/warning-signs.md")
      try scratch.write(sheet + "\n{{scores.tomita.total}} {{patient.nam}}\n", to: "mine/en/warning-signs.md")
      let run = try Run(["templates", "check", "mine"], in: scratch.folder)
      #expect(run.status == 65)
      #expect(run.out == "")
      let line = sheet.split(separator: "\n", omittingEmptySubsequences: false).count + 1
      #expect(run.err.contains("mine/en/warning-signs.md:\(line):"))
      #expect(run.err.contains("scores.tomita.total"))
      #expect(run.err.contains("patient.name"))
      let render = try Run(
        ["render", "warning-signs", "-", "--templates", "mine"], input: CaseText.small, in: scratch.folder)
      #expect(render.status == 65)
      #expect(render.out == "")
    }
  }

  @Test("A folder that is not there ends with 66.")
  func missing() throws {
    let run = try Run(["templates", "check", "nowhere"])
    #expect(run.status == 66)
    #expect(run.err == "nowhere: is not a folder that can be read\n")
  }
}
