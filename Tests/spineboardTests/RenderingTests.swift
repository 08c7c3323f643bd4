import Foundation
import Testing

@Suite("Rendering files")
struct RenderingTests {
  private static let bengali = CaseText.small.replacing("language: en", with: "language: bn")

  @Test("Of several files an invalid one prints its errors, the others are made, and the code is 65.")
  func several() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      try scratch.write(CaseText.invalid, to: "b.yaml")
      try scratch.write(CaseText.otherPatient, to: "c.yaml")
      let run = try Run(
        ["render", "mdt-summary", "a.yaml", "b.yaml", "c.yaml", "-o", "out", "--to", "md"], in: scratch.folder
      )
      #expect(run.status == 65)
      #expect(run.out == "")
      #expect(run.err.hasPrefix("b.yaml:" + CaseText.complaint))
      let made = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted()
      #expect(made == ["a-mdt-summary.md", "c-mdt-summary.md"])
    }
  }

  @Test("Two files of one name do not overwrite each other.")
  func sameName() throws {
    try inScratch { scratch in
      for folder in ["one", "two"] {
        try FileManager.default.createDirectory(
          at: scratch.file(folder), withIntermediateDirectories: false)
        try scratch.write(CaseText.small, to: "\(folder)/x.yaml")
      }
      let run = try Run(
        ["render", "mdt-summary", "one/x.yaml", "two/x.yaml", "-o", "out"], in: scratch.folder)
      #expect(run.status == 0)
      let made = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted()
      #expect(made == ["x-2-mdt-summary.html", "x-mdt-summary.html"])
    }
  }

  @Test("--all makes every document that may be made, and an index that links each of them.")
  func everything() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      let run = try Run(["render", "--all", "a.yaml", "-o", "out"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out + run.err == "")
      let made = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out/a")).sorted()
      #expect(made == ["mdt-summary.html", "patient-handout.html", "referral-letter.html"])
      let index = try scratch.text(of: "out/index.html")
      for name in made { #expect(index.contains("href=\"a/\(name)\"")) }
      #expect(!index.contains("Asha"))
    }
  }

  @Test("Minutes are made of the cases that the meeting names, found from the meeting's own folder.")
  func minutes() throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("m"), withIntermediateDirectories: false)
      try scratch.write(CaseText.small, to: "a.yaml")
      try scratch.write(Self.meeting, to: "m/meeting.yaml")
      let run = try Run(["minutes", "m/meeting.yaml", "--to", "md"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out.hasPrefix("# Minutes: Spine board\n"))
      #expect(run.out.contains("Asha Rao (SMALL-1)"))
      let same = try Run(["render", "mdt-minutes", "m/meeting.yaml", "--to", "md"], in: scratch.folder)
      #expect(same.bytes == run.bytes)
    }
  }

  @Test("Minutes that name a case which is refused are not made: no list of cases is silently shorter.")
  func minutesOfInvalid() throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("m"), withIntermediateDirectories: false)
      try scratch.write(CaseText.invalid, to: "a.yaml")
      try scratch.write(Self.meeting, to: "m/meeting.yaml")
      let run = try Run(["minutes", "m/meeting.yaml", "-o", "minutes.html"], in: scratch.folder)
      #expect(run.status == 65)
      #expect(run.err.hasPrefix("m/../a.yaml:" + CaseText.complaint))
      #expect(try scratch.names() == ["a.yaml", "m"])
    }
  }

  @Test("The agenda prints a page with the errors of an invalid case, the others as well, and ends with 65.")
  func agendaOfInvalid() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.invalid, to: "a.yaml")
      try scratch.write(CaseText.small, to: "b.yaml")
      let cases = "[{file: a.yaml, route: discussed}, {file: b.yaml, route: discussed}]"
      let text = Self.meeting.replacing("[{file: ../a.yaml, route: discussed}]", with: cases)
      try scratch.write(text, to: "meeting.yaml")
      let run = try Run(["agenda", "meeting.yaml", "--to", "md"], in: scratch.folder)
      #expect(run.status == 65)
      #expect(run.err.hasPrefix("a.yaml:" + CaseText.complaint))
      #expect(run.out.contains("NOT READ: a.yaml"))
      #expect(run.out.contains("a.yaml:" + CaseText.complaint))
      #expect(run.out.contains("1. SMALL-1: EMERGENCY") || run.out.contains("&#49;. SMALL-1: EMERGENCY"))
      try scratch.write(text.replacing("file: a.yaml", with: "file: gone.yaml"), to: "meeting.yaml")
      let gone = try Run(["agenda", "meeting.yaml", "--to", "md", "-o", "agenda.md"], in: scratch.folder)
      #expect(gone.status == 66)
      #expect(try scratch.text(of: "agenda.md").contains("gone.yaml: cannot be read"))
    }
  }

  @Test("After the meeting its letters and sheets go into a folder, named by case and never by patient.")
  func letters() throws {
    try inScratch { scratch in
      let decided = CaseText.small + "board: {decision: {recommendation: operate}}\n"
      try scratch.write(decided, to: "a.yaml")
      let planTold = decided.replacing("{state: yes}}", with: "{state: yes}, plan: {state: yes}}")
      try scratch.write(planTold.replacing("SMALL-1", with: "../B 2"), to: "b.yaml")
      let cases = "[{file: a.yaml, route: discussed}, {file: b.yaml, route: discussed}]"
      let text = Self.meeting.replacing("[{file: ../a.yaml, route: discussed}]", with: cases)
      try scratch.write(text, to: "meeting.yaml")
      let run = try Run(
        ["minutes", "meeting.yaml", "-o", "minutes.html", "--letters", "out"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out + run.err == "")
      let made = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted()
      #expect(
        made == [
          "---B-2-outcome-letter.html", "---B-2-patient-handout.html", ".spineboard-written.json",
          "SMALL-1-outcome-letter.html", "SMALL-1-warning-signs.html",
        ])
      let minutes = try Run(["minutes", "meeting.yaml"], in: scratch.folder)
      #expect(try scratch.text(of: "minutes.html") == minutes.out)
    }
  }

  @Test(
    "A patient's sheet after the meeting is in English and in the patient's own language, where there is one."
  )
  func lettersInTwoLanguages() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small.replacing("language: en", with: "language: mr"), to: "a.yaml")
      try scratch.write(Self.meeting.replacing("../a.yaml", with: "a.yaml"), to: "meeting.yaml")
      let run = try Run(["minutes", "meeting.yaml", "-o", "m.html", "--letters", "out"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted() == [
          ".spineboard-written.json", "SMALL-1-outcome-letter.html", "SMALL-1-warning-signs.html",
          "SMALL-1-warning-signs.mr.html",
        ])
      #expect(try scratch.text(of: "out/SMALL-1-warning-signs.mr.html").contains("<html lang=\"mr\""))
    }
  }

  @Test(
    "With --final a refusal leaves nothing behind: no minutes without their letters, and no empty folder.")
  func nothingLeft() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      let signature = "signOff: {name: Dr Chair, role: chair, registration: R, at: 2026-06-05T08:00+05:30}\n"
      try scratch.write(
        Self.meeting.replacing("../a.yaml", with: "a.yaml") + signature, to: "meeting.yaml")
      let minutes = ["minutes", "meeting.yaml", "--final", "-o", "m.html"]
      let refused = try Run(minutes + ["--letters", "out"], in: scratch.folder)
      #expect(refused.status == 65)
      #expect(refused.err.contains("a final outcome-letter requires decision.recommendation"))
      let all = try Run(
        ["render", "--all", "a.yaml", "meeting.yaml", "--final", "-o", "all"], in: scratch.folder)
      #expect(all.status == 65)
      #expect(
        try Run(["render", "mdt-summary", "a.yaml", "a.yaml", "--final", "-o", "s"], in: scratch.folder)
          .status == 65)
      #expect(try scratch.names() == ["a.yaml", "meeting.yaml"])
      #expect(try Run(minutes, in: scratch.folder).status == 0)
      #expect(try scratch.names() == ["a.yaml", "m.html", "meeting.yaml"])
    }
  }

  @Test(
    "Without its template a patient's sheet is refused in the patient's language, and names those there are.",
    arguments: ["patient-handout", "warning-signs"])
  func language(document: String) throws {
    let run = try Run(["render", document, "-"], input: Self.bengali)
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(
      run.err == """
        -:5:116: patient.language: there is no \(document) in 'bn'. There is: en, hi, mr. In English (language en) the sheet says \
        that an interpreter is needed

        """)
  }

  @Test(
    "In another language than the patient's, the sheet says that an interpreter is needed.",
    arguments: ["patient-handout", "warning-signs"])
  func interpreter(document: String) throws {
    let arguments = ["render", document, "-", "--to", "md", "--language", "en"]
    let run = try Run(arguments, input: Self.bengali)
    #expect(run.status == 0)
    #expect(
      run.out.contains(
        "**An interpreter is needed:** this sheet is not in the language of the patient (Bengali)."))
    #expect(!(try Run(arguments, input: CaseText.small)).out.contains("interpreter"))
  }

  @Test(
    "A clinician's document is in English whatever the patient reads, and refused in a language it lacks.")
  func clinician() throws {
    #expect(try Run(["render", "mdt-summary", "-"], input: Self.bengali).status == 0)
    let run = try Run(["render", "mdt-summary", "-", "--language", "fr"], input: CaseText.small)
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(run.err.contains("there is no mdt-summary in 'fr'. There is: en."))
  }

  private static let meeting = """
    format: spineboard/meeting/1
    meeting: MEETING-1
    name: Spine board
    start: 2026-06-04T09:00+05:30
    chair: Dr Chair
    noteTaker: Clerk
    attendees: [{name: Dr Chair, role: surgeon, specialty: spinal-surgery, attendance: in-room}]
    cases: [{file: ../a.yaml, route: discussed}]

    """
}
