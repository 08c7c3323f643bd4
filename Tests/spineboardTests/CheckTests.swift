import Foundation
import Testing

@Suite("The command check")
struct CheckTests {
  @Test(
    "It says of each document whether it is ready to sign, a draft with what it lacks, or refused and why.")
  func readiness() throws {
    let run = try Run(["check", "-"], input: CaseText.small)
    #expect(run.status == 0)
    #expect(run.err == "")
    #expect(
      run.out.replacing(#/  [a-z-]+: about [0-9.]+ sides? of A4, [^\n]+\n/#, with: "") == """
        -: read; 0 warnings
          mdt-summary: draft: lacks board.question, board.responsible
          referral-letter: draft: lacks referral.ask, referral.to.organisation, referral.from.name, \
        referral.from.telephone
          patient-handout: draft: the staff keep it until the plan has been told; lacks handout.found
          warning-signs: ready to sign

        """)
  }

  @Test("It says of each document how many sides it takes, and by how much it exceeds its aim.")
  func sides() throws {
    let long = String(repeating: "word ", count: 3000)
    let run = try Run(["check", "-"], input: CaseText.small + "board: {question: {text: \"\(long)\"}}\n")
    let lines = run.out.split(separator: "\n")
    #expect(lines.count { $0.contains(/: about [0-9.]+ sides? of A4, within the aim of [23]$/) } == 3)
    #expect(
      lines.count { $0.contains(/mdt-summary: about [0-9.]+ sides of A4, [0-9.]+ over the aim of 2$/) } == 1)
  }

  @Test(
    "An estimate is less than half a side off what Chromium prints.",
    .enabled(if: Installed.chromium, "no Chromium is installed"),
    arguments: ["demo-0007", "district-night"])
  func printed(sample: String) throws {
    let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples/cases")
    let file = samples.appending(path: "\(sample)/case.yaml").path
    let said = try Run(["check", file]).out
    for document in ["mdt-summary", "referral-letter"] {
      let estimate = said.firstMatch(
        of: try Regex("\(document): about ([0-9.]+) side", as: (Substring, Substring).self))
      let sides = try #require(estimate.flatMap { Double($0.output.1) })
      let pdf = try Run(["render", document, file, "--to", "pdf", "--pdf-engine", "chromium"]).bytes
      let pages = String(decoding: pdf, as: UTF8.self).matches(of: #//Type /Page[^s]/#).count
      // The last page is full to an unknown part.
      #expect(
        sides > Double(pages) - 1.5 && sides < Double(pages) + 0.5, "\(document): \(sides), printed \(pages)")
    }
  }

  @Test("What is signed is called signed where it is complete, and a draft where it is not.")
  func signed() throws {
    let text =
      CaseText.small
      + "signOff: {name: Dr A, role: registrar, registration: R-1, at: 2026-06-04T08:00+05:30}\n"
    let lines = try Run(["check", "-"], input: text).out.split(separator: "\n").map(String.init)
    #expect(lines.contains("  warning-signs: signed on paper"))
    #expect(lines.contains("  mdt-summary: draft: signed, but lacks board.question, board.responsible"))
  }

  @Test("Of a meeting it says how far its documents have come, and which listed file is not there.")
  func meeting() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let text = try Run(["new", "--meeting"]).out
      let signOff = "signOff: {name: Dr Name, role: chair, registration: R-1, at: 2026-06-05T18:00+05:30}\n"
      try scratch.write(text + signOff, to: "meeting.yaml")
      let run = try Run(["check", "meeting.yaml"], in: scratch.folder)
      #expect(
        run.out == """
          meeting.yaml: read, 1 case; 1 warning
            mdt-agenda: every case fits on its side
            mdt-minutes: signed on paper
            SMALL-1: outcome-letter: draft: signed, but lacks board.referrer, board.question, board.responsible, \
          decision.recommendation, decision.teller
            SMALL-1: warning-signs: ready to sign

          """)
      try scratch.write(text.replacing("file: case.yaml", with: "file: none.yaml"), to: "meeting.yaml")
      let missing = try Run(["check", "meeting.yaml"], in: scratch.folder)
      #expect(missing.status == 66)
      #expect(
        missing.err.contains(": cases[0].file: is a file that cannot be read; write its path from the folder")
      )
      #expect(missing.err.contains("none.yaml: cannot be read"))
    }
  }

  @Test("A contradiction is a warning on standard error; the case is read all the same.")
  func warning() throws {
    let run = try Run(
      ["check", "-"], input: CaseText.small.replacing("walking: unaided", with: "walking: unable"))
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("-: read; 1 warning\n"))
    #expect(run.err.contains("warning: "))
    #expect(run.err.contains("neurology"))
  }

  @Test("Every error of a file is said at once, in the order of its lines.")
  func everyError() throws {
    let text = CaseText.small.replacing("karnofsky: 60", with: "karnofsky: 73").replacing(
      "levels: L1", with: "levels: L9")
    let run = try Run(["check", "-"], input: text)
    #expect(run.status == 65)
    #expect(run.out == "")
    let paths = run.err.split(separator: "\n").map { $0.split(separator: ": ").dropFirst().first }
    #expect(paths == ["performance.karnofsky", "lesions[0].levels"])
  }

  @Test("Where there is no sheet in the patient's own language, check says what that means.")
  func interpreter() throws {
    let run = try Run(
      ["check", "-"], input: CaseText.small.replacing("language: en", with: "language: bn"))
    #expect(
      run.out.contains(
        "warning-signs: ready to sign (not in the patient's language; an interpreter is needed)\n"))
  }
}
