import Foundation
import Testing

@Suite("What most commands share")
struct SessionTests {
  @Test(
    "Of several files each says what is wrong, the others go on, and bad data is what the code tells.",
    arguments: ["check", "score"])
  func worst(command: String) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.invalid, to: "bad.yaml")
      try scratch.write(CaseText.small, to: "good.yaml")
      let run = try Run([command, "nowhere.yaml", "bad.yaml", "good.yaml"], in: scratch.folder)
      #expect(run.status == 65)
      #expect(run.out.contains(command == "check" ? "good.yaml: read" : "SMALL-1"))
      let lines = run.err.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first == "nowhere.yaml: cannot be read: No such file or directory")
      #expect(lines.last?.hasPrefix("bad.yaml:" + CaseText.complaint) == true)
    }
  }

  @Test("A dash is standard input, and messages call it so.")
  func dash() throws {
    let run = try Run(["check", "-"], input: CaseText.invalid)
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("-:" + CaseText.complaint))
  }

  @Test("JSON is read as JSON wherever it comes from.")
  func json() throws {
    let text = """
      {"format": "spineboard/case/1", "case": "J-1", "asOf": "2026-06-04", "profile": "in"}
      """
    let run = try Run(["check", "-"], input: text)
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("-: read; 0 warnings\n"))
  }

  @Test(
    "What is no date after --as-of is a mistake of the command line.",
    arguments: ["yesterday", "2026-06", "2026-13-01", "2026-06-04T25:00+05:30", "04/06/2026", ""])
  func asOf(date: String) throws {
    let run = try Run(["render", "mdt-summary", "-", "--as-of", date], input: CaseText.small)
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("Error: --as-of is not a date; write 2026-06-04 or 2026-06-04T07:30+05:30\n"))
  }

  @Test("--as-of stands in place of the file's asOf: ages count to it, and the document names it.")
  func asOfCounts() throws {
    let run = try Run(
      ["render", "mdt-summary", "-", "--to", "md", "--as-of", "2030-03-12"], input: CaseText.small)
    #expect(run.status == 0)
    #expect(run.out.contains("born 12 March 1964 (age 66 years)"))
    #expect(run.out.contains("facts as of 12 March 2030."))
    #expect(!run.out.contains("2026"))
  }

  @Test("--as-of before a fact of the case is refused like an asOf in the file.")
  func asOfTooEarly() throws {
    let run = try Run(["render", "mdt-summary", "-", "--as-of", "1960-01-01"], input: CaseText.small)
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(run.err.contains("patient.born"))
  }

  @Test(
    "The bytes are the same in any time zone, language and folder.",
    arguments: [
      ["render", "mdt-summary"], ["render", "patient-handout", "--to", "md"], ["score", "--json"], ["check"],
    ])
  func sameBytes(command: [String]) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let here = try Run(command + [scratch.path("case.yaml")], environment: ["TZ": "UTC", "LC_ALL": "C"])
      let there = try Run(
        command + [scratch.path("case.yaml")], in: scratch.folder,
        environment: [
          "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8", "HOME": "/",
        ])
      #expect(here.status == 0)
      #expect(!here.bytes.isEmpty)
      #expect(here.bytes == there.bytes)
    }
  }
}
