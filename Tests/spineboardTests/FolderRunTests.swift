import Foundation
import Testing

@Suite("A folder that keeps a list of what was written there")
struct FolderRunTests {
  private static let signature =
    "signOff: {name: Dr A, role: registrar, registration: R-1, at: 2026-06-04T08:00+05:30}\n"
  private static let notTold = CaseText.small.replacing(
    "{diagnosis: {state: yes}}", with: "{diagnosis: {state: no}}")
  private static let all = ["render", "--all", "case.yaml", "-o", "out"]

  private func names(_ scratch: Scratch, _ folder: String = "out/case") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path(folder)).sorted()
  }

  /// Renders a case whose patient was told the diagnosis, with a handout, then one whose patient was not.
  private func inTwoRuns(
    signed: Bool = false, _ between: (Scratch) throws -> Void = { _ in }, then: (Scratch, Run) throws -> Void
  ) throws {
    try inScratch { scratch in
      let end = signed ? Self.signature : ""
      try scratch.write(CaseText.small + end, to: "case.yaml")
      try #require(try Run(Self.all, in: scratch.folder).status == 0)
      #expect(try names(scratch).contains("patient-handout.html"))
      try between(scratch)
      try scratch.write(Self.notTold, to: "case.yaml")
      try then(scratch, try Run(Self.all, in: scratch.folder))
    }
  }

  @Test("A draft that is no longer made is taken away, and said.")
  func taken() throws {
    try inTwoRuns { scratch, run throws in
      #expect(run.status == 0)
      #expect(
        run.err == "out/case/patient-handout.html: is no longer made, and was taken away\n")
      #expect(try names(scratch) == ["mdt-summary.html", "referral-letter.html", "warning-signs.html"])
      let index = try scratch.text(of: "out/index.html")
      #expect(index.contains("out/case/patient-handout.html: is no longer made, and was taken away"))
      #expect(!index.contains("href=\"case/patient-handout.html\""))
      #expect(try !scratch.text(of: "out/.spineboard-written.json").contains("patient-handout"))
    }
  }

  @Test("One that somebody edited is left as it is, and named each time.")
  func edited() throws {
    try inTwoRuns { scratch in
      try scratch.write(
        try scratch.text(of: "out/case/patient-handout.html") + "mine", to: "out/case/patient-handout.html")
    } then: { scratch, run throws in
      #expect(run.status == 0)
      let line =
        "out/case/patient-handout.html: is no longer made, and was left as it is: it was edited after it was written"
      #expect(run.err == line + "\n")
      #expect(try scratch.text(of: "out/case/patient-handout.html").hasSuffix("mine"))
      #expect(try scratch.text(of: "out/index.html").contains(line))
      #expect(try Run(Self.all, in: scratch.folder).err == line + "\n")
    }
  }

  @Test("A signed one keeps its bytes, is marked withdrawn in its name and in the index, and stays so.")
  func withdrawn() throws {
    var signed = ""
    try inTwoRuns(signed: true) { scratch in
      signed = try scratch.text(of: "out/case/patient-handout.html")
    } then: { scratch, run throws in
      // The other signed documents would be overwritten, and are kept.
      #expect(run.status == 73)
      #expect(run.err.contains("out/case/mdt-summary.html: is a signed or withdrawn mdt-summary"))
      #expect(
        run.err.contains(
          "out/case/patient-handout.html: is no longer made, and was signed: marked withdrawn, kept as "
            + "out/case/patient-handout.withdrawn.html\n"))
      #expect(try scratch.text(of: "out/case/patient-handout.withdrawn.html") == signed)
      for _ in 1...2 {
        let again = try Run(Self.all + ["--force"], in: scratch.folder)
        #expect(again.err == "")
        let index = try scratch.text(of: "out/index.html")
        #expect(
          index.contains(
            "href=\"case/patient-handout.withdrawn.html\">patient-handout.withdrawn, withdrawn</a>"))
        #expect(try names(scratch).contains("patient-handout.withdrawn.html"))
      }
    }
  }

  @Test("A signed document that would be written over is kept, and the index says so beside the others.")
  func kept() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small + Self.signature, to: "case.yaml")
      #expect(try Run(Self.all, in: scratch.folder).status == 0)
      #expect(try Run(Self.all, in: scratch.folder).status == 0, "the same bytes are no loss")
      try scratch.write(CaseText.small.replacing("frankel: E", with: "frankel: D"), to: "case.yaml")
      let run = try Run(Self.all, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err.split(separator: "\n").count == 3)
      let index = try scratch.text(of: "out/index.html")
      #expect(index.contains("out/case/mdt-summary.html: is a signed or withdrawn mdt-summary"))
      #expect(index.contains("href=\"case/mdt-summary.html\">mdt-summary, kept</a>"))
      #expect(!index.contains("withdrawn."))
    }
  }

  @Test(
    "An emergency letter is written beside a signed or edited one that is kept, linked, and replaced by the next run."
  )
  func emergencyLetterBeside() throws {
    try inScratch { scratch in
      let run = { try Run(Self.all, in: scratch.folder) }
      try scratch.write(CaseText.small + Self.signature, to: "case.yaml")
      try #require(try run().status == 0)
      let signed = try scratch.text(of: "out/case/referral-letter.html")
      for grade in ["C", "B"] {
        try scratch.write(CaseText.small.replacing("frankel: E", with: "frankel: \(grade)"), to: "case.yaml")
        let refused = try run()
        #expect(refused.status == 73)
        #expect(refused.err.contains("was written as out/case/referral-letter.new.html"))
        #expect(try scratch.text(of: "out/case/referral-letter.html") == signed)
        #expect(try scratch.text(of: "out/case/referral-letter.new.html").contains("Frankel \(grade)"))
        #expect(try scratch.text(of: "out/index.html").contains("href=\"case/referral-letter.new.html\""))
      }
      try scratch.write(
        try scratch.text(of: "out/case/referral-letter.new.html") + "mine",
        to: "out/case/referral-letter.new.html")
      #expect(try run().err.contains("was written as out/case/referral-letter.new-2.html"))
      #expect(try scratch.text(of: "out/case/referral-letter.new.html").hasSuffix("mine"))
    }
  }

  @Test("What another run wrote of another case stays, and the index still links it.")
  func otherCase() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SMALL-2"), to: "b.yaml")
      for name in ["a", "b"] {
        #expect(try Run(["render", "--all", "\(name).yaml", "-o", "out"], in: scratch.folder).err == "")
      }
      #expect(try names(scratch, "out/a") == names(scratch, "out/b"))
      let index = try scratch.text(of: "out/index.html")
      #expect(index.contains("href=\"a/mdt-summary.html\">mdt-summary, of an earlier run</a>"))
      #expect(index.contains("href=\"b/mdt-summary.html\">mdt-summary</a>"))
    }
  }

  @Test("Another form of the same facts stays; once the facts change it is taken away.")
  func otherForm() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      #expect(try Run(Self.all + ["--to", "txt"], in: scratch.folder).status == 0)
      #expect(try Run(Self.all, in: scratch.folder).err == "")
      #expect(try names(scratch).contains("mdt-summary.txt"))
      try scratch.write(CaseText.small.replacing("frankel: E", with: "frankel: D"), to: "case.yaml")
      let run = try Run(Self.all, in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.err.contains("out/case/mdt-summary.txt: is no longer made, and was taken away"))
      #expect(try names(scratch).allSatisfy { $0.hasSuffix(".html") })
    }
  }

  @Test("A file that is refused stands in the index with its errors, and its older documents stay.")
  func refused() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      try scratch.write(CaseText.small, to: "other.yaml")
      let run = Self.all + ["other.yaml"]
      #expect(try Run(run, in: scratch.folder).status == 0)
      try scratch.write(CaseText.invalid, to: "case.yaml")
      let second = try Run(run, in: scratch.folder)
      #expect(second.status == 65)
      #expect(
        try scratch.text(of: "out/index.html").contains("<h2>case</h2>\n<p>case.yaml:\(CaseText.complaint)"))
      #expect(try names(scratch).contains("patient-handout.html"))
    }
  }

  @Test("The list is the same bytes for the same files, and names no patient and no case.")
  func list() throws {
    var lists: [String] = []
    for _ in 1...2 {
      try inScratch { scratch in
        try scratch.write(CaseText.small, to: "case.yaml")
        #expect(try Run(Self.all, in: scratch.folder).status == 0)
        lists.append(try scratch.text(of: "out/.spineboard-written.json"))
      }
    }
    #expect(lists[0] == lists[1])
    for text in ["Asha", "0042317", "SMALL-1"] { #expect(!lists[0].contains(text)) }
  }

  @Test(
    "A list that somebody changed leads nowhere out of its folder: nothing is made.",
    arguments: ["../case.yaml", "/etc/hostname", "case/../../case.yaml", ".spineboard-written.json", "a/b/c"])
  func hostileList(name: String) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      #expect(try Run(Self.all, in: scratch.folder).status == 0)
      let list = try scratch.text(of: "out/.spineboard-written.json")
      try scratch.write(
        list.replacing("case/patient-handout.html", with: name), to: "out/.spineboard-written.json")
      try scratch.write(Self.notTold, to: "case.yaml")
      let run = try Run(Self.all, in: scratch.folder)
      #expect(run.status == 73)
      #expect(
        run.err
          == "out/.spineboard-written.json: is not the list of what this program wrote here. Move it away and run again\n"
      )
      #expect(try names(scratch).contains("patient-handout.html"))
      #expect(try scratch.text(of: "case.yaml") == Self.notTold)
    }
  }

  @Test("A link in the place of a document is never followed to what it names.")
  func link() throws {
    try inTwoRuns { scratch in
      try FileManager.default.moveItem(
        at: scratch.file("out/case/patient-handout.html"), to: scratch.file("mine.html"))
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path("out/case/patient-handout.html"), withDestinationPath: "../../mine.html")
    } then: { scratch, run throws in
      #expect(run.err.contains("left as it is"))
      #expect(try scratch.names().contains("mine.html"))
    }
  }

  private static let meeting = """
    format: spineboard/meeting/1
    meeting: MEETING-1
    name: Spine board
    start: 2026-06-04T09:00+05:30
    chair: Dr Chair
    noteTaker: Clerk
    attendees: [{name: Dr Chair, role: surgeon, specialty: spinal-surgery, attendance: in-room}]
    cases: [{file: a.yaml, route: discussed}, {file: b.yaml, route: discussed}]

    """

  @Test("Letters of a case that a meeting no longer lists are taken away; another meeting's stay.")
  func letters() throws {
    try inScratch { scratch in
      let decided = CaseText.small + "board: {decision: {recommendation: operate}}\n"
      try scratch.write(decided, to: "a.yaml")
      try scratch.write(decided.replacing("SMALL-1", with: "SMALL-2"), to: "b.yaml")
      try scratch.write(Self.meeting, to: "m.yaml")
      let other = Self.meeting.replacing("MEETING-1", with: "MEETING-2")
      try scratch.write(other.replacing("{file: a.yaml, route: discussed}, ", with: ""), to: "n.yaml")
      let minutes = ["-o", "minutes.html", "--letters", "out"]
      #expect(try Run(["minutes", "m.yaml"] + minutes, in: scratch.folder).status == 0)
      try scratch.write(
        Self.meeting.replacing(", {file: b.yaml, route: discussed}", with: ""), to: "m.yaml")
      let run = try Run(["minutes", "m.yaml"] + minutes, in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.err.contains("out/SMALL-2-outcome-letter.html: is no longer made, and was taken away\n"))
      #expect(
        try names(scratch, "out") == [
          ".spineboard-written.json", "SMALL-1-outcome-letter.html", "SMALL-1-warning-signs.html",
        ])
      #expect(try Run(["minutes", "n.yaml", "--letters", "out"], in: scratch.folder).err == "")
      #expect(try Run(["minutes", "m.yaml"] + minutes, in: scratch.folder).err == "")
      #expect(try names(scratch, "out").contains("SMALL-2-outcome-letter.html"))
    }
  }

  @Test("Where one letter would be written over something else there are no minutes either.")
  func lettersAllOrNone() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small + "board: {decision: {recommendation: operate}}\n", to: "a.yaml")
      try scratch.write(
        Self.meeting.replacing(", {file: b.yaml, route: discussed}", with: ""), to: "m.yaml")
      try FileManager.default.createDirectory(at: scratch.file("out"), withIntermediateDirectories: false)
      for name in ["outcome-letter", "warning-signs"] {
        try scratch.write("mine", to: "out/SMALL-1-\(name).html")
      }
      let run = try Run(["minutes", "m.yaml", "-o", "minutes.html", "--letters", "out"], in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err.components(separatedBy: "is not a document that this program made").count == 3)
      #expect(try scratch.names() == ["a.yaml", "m.yaml", "out"])
    }
  }

  @Test(
    "A sheet of gaps that nobody needs any more is taken away; a folder that holds other cases keeps theirs.")
  func gaps() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SMALL-2"), to: "b.yaml")
      #expect(try Run(["gaps", "a.yaml", "b.yaml", "-o", "out"], in: scratch.folder).status == 0)
      #expect(try names(scratch, "out").contains("ward-SMALL-2.html"))
      let one = try Run(["gaps", "a.yaml", "--for", "warning-signs", "-o", "out"], in: scratch.folder)
      #expect(one.status == 0)
      #expect(one.err.contains("out/ward-SMALL-1.html: is no longer made, and was taken away"))
      let left = try names(scratch, "out")
      #expect(!left.contains("ward-SMALL-1.html"))
      #expect(left.contains("ward-SMALL-2.html") && left.contains("radiology.html"))
    }
  }
}
