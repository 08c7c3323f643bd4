import Foundation
import Testing

/// A file that somebody wants to overwrite, and what is reported about it.
private struct Kept: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Makes the file `x.md` in a folder that holds `case.yaml`, `other.yaml` and `signed.yaml`, in the shell.
  let make: String
  let words: String

  static let all = [
    Kept("a case", "cp case.yaml x.md", "is a case file"),
    Kept("a case in JSON", "echo '{\"format\": \"spineboard/case/1\"}' > x.md", "is a case file"),
    Kept("a meeting", "\"$0\" new --meeting > x.md", "is a meeting file"),
    Kept("a directory of centres", "echo 'format: spineboard/centres/1' > x.md", "is a directory of centres"),
    Kept("a letterhead", "echo 'format: spineboard/letterhead/1' > x.md", "is a letterhead file"),
    Kept("a symbolic link to the case", "ln -s case.yaml x.md", "is a case file"),
    Kept("a hard link to the case", "ln case.yaml x.md", "is a case file"),
    Kept("a text that somebody typed", "echo notes > x.md", "is not a document that this program made"),
    Kept(
      "a signed document", "\"$0\" render mdt-summary signed.yaml -o x.md",
      "is a signed or withdrawn mdt-summary"),
    Kept(
      "a document of another case", "\"$0\" render mdt-summary other.yaml -o x.md",
      "is the mdt-summary of another case or meeting"),
    Kept(
      "another document", "\"$0\" render warning-signs case.yaml -o x.md",
      "is another document (warning-signs)"),
    Kept(
      "a draft in which somebody wrote", "\"$0\" render mdt-summary case.yaml -o x.md; echo and so >> x.md",
      "was edited after it was written (mdt-summary)"),
    Kept(
      "a page of another kind", "\"$0\" render --all case.yaml -o o; cp o/index.html x.md",
      "is another page"),
  ]

  init(_ description: String, _ make: String, _ words: String) {
    (testDescription, self.make, self.words) = (description, make, words)
  }
}

@Suite("What no command writes over")
struct OverwritingTests {
  private static let signature =
    "signOff: {name: Dr A, role: registrar, registration: R-1, at: 2026-06-04T08:00+05:30}\n"

  private func inCases(_ body: (Scratch) throws -> Void) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SMALL-2"), to: "other.yaml")
      try scratch.write(CaseText.small + Self.signature, to: "signed.yaml")
      try body(scratch)
    }
  }

  @Test(
    "A file that is no draft of the same case and kind is kept, named, and replaced by --force.",
    arguments: Kept.all)
  private func kept(file: Kept) throws {
    try inCases { scratch in
      try #require(try Run(shell: file.make + "; test -s x.md", in: scratch.folder).status == 0)
      let before = try scratch.text(of: "x.md")
      let render = ["render", "mdt-summary", "case.yaml", "-o", "x.md"]
      let run = try Run(render, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.out == "")
      #expect(
        run.err == "x.md: \(file.words). It was kept: choose another name, or replace it with --force\n")
      #expect(try scratch.text(of: "x.md") == before)
      #expect(try scratch.text(of: "case.yaml") == CaseText.small)
      #expect(try Run(render + ["--force"], in: scratch.folder).status == 0)
      #expect(try scratch.text(of: "x.md").hasPrefix("# Tumour board summary\n"))
    }
  }

  @Test(
    "Every command that writes a file keeps the case that it would replace.",
    arguments: [
      ["new", "-o", "case.yaml"], ["new", "--meeting", "-o", "./case.yaml"],
      ["render", "referral-letter", "case.yaml", "-o", "case.yaml"],
      ["render", "mdt-summary", "other.yaml", "-o", "case.yaml"],
      ["diff", "case.yaml", "case.yaml", "-o", "case.yaml"],
      ["diff", "case.yaml", "case.yaml", "--json", "-o", "case.yaml"],
      ["agenda", "meeting.yaml", "-o", "case.yaml"], ["minutes", "meeting.yaml", "-o", "case.yaml"],
      ["minutes", "meeting.yaml", "-o", "case.yaml", "--letters", "letters"],
      ["templates", "preview", "t", "-o", "case.yaml"],
    ])
  func everyCommand(arguments: [String]) throws {
    try inCases { scratch in
      try scratch.write(
        """
        format: spineboard/meeting/1
        meeting: MEETING-1
        name: Spine board
        start: 2026-06-04T09:00+05:30
        chair: Dr Chair
        noteTaker: Clerk
        attendees: [{name: Dr Chair, role: surgeon, specialty: spinal-surgery, attendance: in-room}]
        cases: [{file: case.yaml, route: discussed}]

        """, to: "meeting.yaml")
      if arguments[0] == "templates" { _ = try Run(["templates", "export", "t"], in: scratch.folder) }
      let run = try Run(arguments, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err.contains("case.yaml: is a case file"))
      #expect(!run.err.contains("Asha"))
      #expect(try scratch.text(of: "case.yaml") == CaseText.small)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("letters")))
      let forced = try Run(arguments + ["--force"], in: scratch.folder)
      #expect(forced.status == 0)
      #expect(try scratch.text(of: "case.yaml") != CaseText.small)
    }
  }

  @Test(
    "An older draft of the same case and kind is replaced without a word, in every form.",
    arguments: ["html", "md", "txt"])
  func draft(form: String) throws {
    try inCases { scratch in
      let render = ["render", "patient-handout", "case.yaml", "-o", "x.\(form)"]
      #expect(try Run(render, in: scratch.folder).status == 0)
      let first = try scratch.text(of: "x.\(form)")
      try scratch.write(CaseText.small.replacing("Spine nurse", with: "Ward nurse"), to: "case.yaml")
      let run = try Run(render, in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out + run.err == "")
      #expect(try scratch.text(of: "x.\(form)") != first)
    }
  }

  @Test("A handout that the staff keep is replaced as a draft is, until somebody has signed it.")
  func staffHeld() throws {
    try inCases { scratch in
      let told = CaseText.small.replacing("{state: yes}}", with: "{state: yes}, plan: {state: yes}}")
      for (name, text, status) in [
        ("a", CaseText.small, Int32(0)), ("b", CaseText.small + Self.signature, 73),
      ] {
        try scratch.write(text, to: "\(name).yaml")
        let render = ["render", "patient-handout", "\(name).yaml", "-o", "\(name).html"]
        #expect(try Run(render, in: scratch.folder).status == 0)
        try scratch.write(told, to: "\(name).yaml")
        #expect(try Run(render, in: scratch.folder).status == status)
      }
    }
  }

  @Test("A signed document that would be the same bytes is no loss.")
  func same() throws {
    try inCases { scratch in
      for _ in 1...2 {
        let run = try Run(["render", "mdt-summary", "signed.yaml", "-o", "x.html"], in: scratch.folder)
        #expect(run.status == 0)
        #expect(run.err == "")
      }
    }
  }

  @Test("A preview replaces an older preview, unless somebody wrote into it.")
  func preview() throws {
    try inCases { scratch in
      _ = try Run(["templates", "export", "t"], in: scratch.folder)
      let preview = ["templates", "preview", "t", "--sample", "case.yaml", "-o", "x.html"]
      #expect(try Run(preview, in: scratch.folder).status == 0)
      try scratch.write(CaseText.small.replacing("Spine nurse", with: "Ward nurse"), to: "case.yaml")
      #expect(try Run(preview, in: scratch.folder).status == 0)
      try scratch.write(try scratch.text(of: "x.html") + "<!-- mine -->", to: "x.html")
      let run = try Run(preview, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err.hasPrefix("x.html: was edited after it was written. "))
    }
  }

  @Test("Of several files each that would be lost is named, and the others are made.")
  func several() throws {
    try inCases { scratch in
      try FileManager.default.createDirectory(at: scratch.file("out"), withIntermediateDirectories: false)
      for name in ["case", "other"] { try scratch.write("mine", to: "out/\(name)-mdt-summary.md") }
      let run = try Run(
        ["render", "mdt-summary", "case.yaml", "other.yaml", "signed.yaml", "--to", "md", "-o", "out"],
        in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err.split(separator: "\n").count { $0.contains("It was kept") } == 2)
      #expect(try scratch.text(of: "out/case-mdt-summary.md") == "mine")
      #expect(try scratch.text(of: "out/signed-mdt-summary.md").hasPrefix("# Tumour board summary"))
    }
  }

  @Test("Templates that are there are kept by export, and replaced with --force.")
  func export() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "t"], in: scratch.folder)
      let own = try scratch.text(of: "t/index.html")
      try scratch.write("mine", to: "t/index.html")
      let kept = try Run(["templates", "export", "t"], in: scratch.folder)
      #expect(kept.status == 0)
      #expect(try scratch.text(of: "t/index.html") == "mine")
      #expect(try Run(["templates", "export", "t", "--force"], in: scratch.folder).status == 0)
      #expect(try scratch.text(of: "t/index.html") == own)
    }
  }

  @Test("What is added to standard output is never replaced, whatever name it is given.")
  func standardOutput() throws {
    try inCases { scratch in
      let line = """
        echo before > log; "$0" render mdt-summary case.yaml --to md -o /dev/stdout >> log
        head -n 2 log
        """
      let run = try Run(shell: line, in: scratch.folder)
      #expect(run.out == "before\n# Tumour board summary\n")
    }
  }

  @Test("Only one place of the program writes files that somebody named.")
  func onePlace() throws {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources/spineboard").standardizedFileURL
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    let writers = try paths.filter { $0.hasSuffix(".swift") }.filter { name in
      try String(contentsOf: sources.appending(path: name), encoding: .utf8).contains("Files.write(")
    }.map { String($0.split(separator: "/").last ?? "") }
    // Three write into a folder of their own, which is removed; the list belongs to the program alone; a signature
    // goes into the case named for it.
    #expect(
      writers.sorted() == [
        "Outputs.swift", "PDFPrinter.swift", "PDFReader.swift", "Sign.swift", "WordProcessor.swift",
        "WrittenList.swift",
      ])
  }
}
