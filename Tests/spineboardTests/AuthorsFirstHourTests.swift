import Foundation
import Testing

/// What a template author does first, step by step, with nothing but the program and what it prints.
@Suite("An author's first hour")
struct AuthorsFirstHourTests {
  private static let letter = "mine/en/referral-letter.md"
  private static let sheet = "mine/en/patient-handout.md"
  private static let heading = "# Referral: spinal metastasis"

  @Test("A changed heading and a field from the list pass the check and are printed.")
  func changes() throws {
    try inExport { scratch in
      let fields = try Run(["templates", "fields", "--document", "referral-letter"])
      #expect(fields.status == 0)
      let field = try #require(fields.out.split(separator: "\n").first { $0.contains("First identifier") })
      let name = try #require(field.split(separator: ":").first)
      let own = "# Letter of our hospital\n\nOur number for the patient: {{\(name)}}."
      try scratch.replace(Self.heading, with: own, in: Self.letter)

      let check = try Run(["templates", "check", "mine"], in: scratch.folder)
      #expect(check.status == 0)
      #expect(check.out == "mine: every template is right\n")
      #expect(check.err.contains("the version was not raised. Write 'version: "))
      #expect(check.err.split(separator: "\n").count == 3)

      let page = try render("referral-letter", in: scratch)
      #expect(page.status == 0)
      #expect(page.out.contains("Letter of our hospital</h1>"))
      #expect(page.out.contains("<p>Our number for the patient: MRN 0042317.</p>"))
      #expect(!page.out.contains("Referral: spinal metastasis</h1>"))
    }
  }

  @Test("The list of a document's fields holds only those that its reader may see.")
  func fieldsOfReader() throws {
    let letter = try Run(["templates", "fields", "--document", "referral-letter"])
    #expect(letter.out == (try fields(of: "referral-letter", for: "clinician")))
    #expect(letter.out != (try fields(of: "referral-letter", for: "board")))
    let sheet = try Run(["templates", "fields", "--document", "patient-handout"])
    #expect(sheet.out == (try fields(of: "patient-handout", for: "patient")))
  }

  /// One slip: what replaces the heading of the letter or sheet, and the finding about it.
  struct Slip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let line: Int
    let column: Int
    let message: String
    let caret: String
  }

  static let slips = [
    Slip(
      testDescription: "a misspelled field", file: letter, text: "# Letter for {{patient.nmae}}", line: 17,
      column: 14, message: "'patient' has no field 'nmae'. Did you mean 'patient.name'?",
      caret: "               ^^^^^^^^^^^^^^^^"),
    Slip(
      testDescription: "a missing branch", file: letter, text: "# Letter{{#lesions}} {{level}}{{/lesions}}",
      line: 17, column: 9,
      message:
        "the list 'lesions' may be unknown and nothing says so here. "
        + "Add '{{?lesions}}...{{/lesions}}' beside this section", caret: "          ^^^^^^^^^^^^"),
    Slip(
      testDescription: "a clinician's field on a patient's sheet", file: sheet,
      text: "# Your spine: {{scores.tomita.total}}", line: 14, column: 15,
      message:
        "'scores.tomita.total' is for the clinician; this template is for the patient. "
        + "Take it out, or put it into a document for the clinician",
      caret: "                ^^^^^^^^^^^^^^^^^^^^^^^"),
  ]

  @Test("A slip is found with file, line, column, its line, a caret and what would do.", arguments: slips)
  func slip(slip: Slip) throws {
    try inExport { scratch in
      let lines = try scratch.text(of: slip.file).split(separator: "\n", omittingEmptySubsequences: false)
      let heading = try #require(lines.first { $0.hasPrefix("# ") })
      try scratch.replace(String(heading), with: slip.text, in: slip.file)
      let place = "\(slip.file):\(slip.line):\(slip.column): "
      let excerpt = "  \(slip.text)\n\(slip.caret)\n"

      let check = try Run(["templates", "check", "mine"], in: scratch.folder)
      #expect(check.status == 65)
      #expect(check.out == "")
      #expect(check.err == "\(place)error: \(slip.message)\n\(excerpt)")

      let document = slip.file == Self.letter ? "referral-letter" : "patient-handout"
      let page = try render(document, in: scratch)
      #expect(page.status == 65)
      #expect(page.out == "")
      #expect(page.err.hasPrefix("\(place)\(slip.message)\n\(excerpt)"))
    }
  }

  @Test(
    "A wrong argument is answered with what would do.",
    arguments: [
      (
        ["fields", "--audience", "doctor"], "Use patient, clinician or board", "spineboard templates fields ["
      ),
      (["check", letter], "mine/en/referral-letter.md: is a file. Name the folder that holds 'en'", ""),
      (["check", "mine/en"], "mine/en: is the folder of one language. Name the folder that holds 'en'", ""),
      (["check", "empty"], "'spineboard templates export empty' writes the built-in ones there", ""),
    ])
  func wrongArgument(arguments: [String], advice: String, usage: String) throws {
    try inExport { scratch in
      try FileManager.default.createDirectory(at: scratch.file("empty"), withIntermediateDirectories: true)
      let run = try Run(["templates"] + arguments, in: scratch.folder)
      #expect(run.status == (usage.isEmpty ? 66 : 64))
      #expect(run.out == "")
      #expect(run.err.contains(advice))
      #expect(usage.isEmpty || run.err.contains(usage))
    }
  }

  private func fields(of document: String, for audience: String) throws -> String {
    try Run(["templates", "fields", "--document", document, "--audience", audience]).out
  }

  private func render(_ document: String, in scratch: Scratch) throws -> Run {
    try Run(["render", document, "-", "--templates", "mine"], input: CaseText.small, in: scratch.folder)
  }

  private func inExport(_ body: (Scratch) throws -> Void) throws {
    try inScratch { scratch in
      #expect(try Run(["templates", "export", "mine"], in: scratch.folder).status == 0)
      try body(scratch)
    }
  }
}

extension Scratch {
  /// Replaces a text that occurs once in a file.
  fileprivate func replace(_ old: String, with new: String, in name: String) throws {
    let text = try text(of: name)
    try #require(text.ranges(of: old).count == 1)
    try write(text.replacing(old, with: new), to: name)
  }
}
