import Foundation
import Testing

@Suite("What a patient takes home")
struct PatientSheetTests {
  private static let mark = "Canary7"
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples/cases/demo-0007/case.yaml").standardizedFileURL

  @Test(
    "No text of a clinician stands in it: not in a line, a title, a margin or a comment.",
    arguments: ["patient-handout", "warning-signs"], ["html", "md"])
  func noMark(document: String, form: String) throws {
    let text = Skeleton(try Run(["new"]).out).marked(Self.mark, butFor: "handout")
      .replacing("  name: \"\(Self.mark)\"", with: "  name: Asha Rao", maxReplacements: 1)
      .replacing(
        /\ \ identifiers:[^\n]*(\n    [^\n]*)*/,
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
    #expect(sheet.out.contains("+91 00000 00005"))
    #expect(!sheet.out.contains(Self.mark))
  }

  @Test(
    "The name of a file says no more than the sheet in it: a folder's name that does gives way to a hash.",
    arguments: ["warning-signs", "patient-handout"])
  func fileNames(document: String) throws {
    try inScratch { scratch in
      let sample = try String(contentsOf: Self.sample, encoding: .utf8)
      for name in ["survival-clinic", "ward-3"] {
        try FileManager.default.createDirectory(at: scratch.file(name), withIntermediateDirectories: true)
        try scratch.write(sample, to: "\(name)/case.yaml")
      }
      let files = ["survival-clinic", "ward-3"].map { scratch.path("\($0)/case.yaml") }
      let run = try Run(["render", document] + files + ["-o", scratch.path("out")])
      #expect(run.status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out")).sorted()
      #expect(names.count == 2)
      #expect(names.contains("ward-3-\(document).html"))
      #expect(!names.contains { $0.contains("survival") })
    }
  }

  @Test(
    "Neither does that of a sheet that goes out after a meeting; a clinician's letter keeps the name of its case."
  )
  func fileNamesAfterMeeting() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SURVIVAL-1"), to: "case.yaml")
      try scratch.write(Run(["new", "--meeting"]).out, to: "meeting.yaml")
      let run = try Run(
        ["minutes", "meeting.yaml", "-o", "minutes.html", "--letters", "out"], in: scratch.folder)
      #expect(run.status == 0, "\(run.err)")
      let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out"))
      #expect(names.contains("SURVIVAL-1-outcome-letter.html"))
      let sheets = names.filter { $0.contains("warning-signs") || $0.contains("patient-handout") }
      #expect(!sheets.isEmpty && !sheets.contains { $0.contains("SURVIVAL") }, "\(names)")
    }
  }
}
