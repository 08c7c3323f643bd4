import Foundation
import Testing

@Suite("The commands templates preview and diff")
struct TemplatesPreviewTests {
  private static let worst = ["Longest names and values", "All unknown"]
  private static let kinds = [
    "mdt-summary", "mdt-minutes", "referral-letter", "patient-handout", "warning-signs",
  ]

  @Test(
    "The preview shows every document of every sample and of both worst cases, or says why there is none.")
  func preview() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "mine"], in: scratch.folder)
      let run = try Run(["templates", "preview", "mine", "--all", "-o", "page.html"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out == "")
      let page = try scratch.text(of: "page.html")
      for sample in Self.worst {
        for kind in Self.kinds { #expect(page.contains("<h3>\(sample): \(kind)</h3>\n<iframe sandbox=\"\"")) }
      }
      #expect(page.contains("<h3>Samples/cases/demo-0007/case.yaml: patient-handout</h3>\n<iframe"))
      #expect(page.contains("<h3>Samples/cases/nothing-told/case.yaml: patient-handout</h3>\n<p>Not made:"))
      #expect(page.contains("WWWWWWWWWWWWWWWWWWWWWWWWW"))
      #expect(!page.contains("src=\"http"))
      #expect(try Run(["templates", "preview", "mine"], in: scratch.folder).out == page)
    }
  }

  @Test("A sample of the author's own takes the place of those that the program carries.")
  func ownSample() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "mine"], in: scratch.folder)
      try scratch.write(CaseText.small, to: "mine.yaml")
      let run = try Run(["templates", "preview", "mine", "--sample", "mine.yaml"], in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out.contains("<h2>mine.yaml</h2>"))
      #expect(!run.out.contains("Samples/"))
      let none = try Run(["templates", "preview", "mine", "--sample", "nobody.yaml"], in: scratch.folder)
      #expect(none.status == 66)
      let both = try Run(
        ["templates", "preview", "mine", "--all", "--sample", "mine.yaml"], in: scratch.folder)
      #expect(both.status == 64)
    }
  }

  @Test("A wrong template stops the preview and the comparison with its finding.")
  func wrong() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "mine"], in: scratch.folder)
      let sheet = try scratch.text(of: "mine/en/warning-signs.md")
      try scratch.write(sheet + "\n{{patient.nam}}\n", to: "mine/en/warning-signs.md")
      for arguments in [["preview", "mine"], ["diff", "builtin", "mine"]] {
        let run = try Run(["templates"] + arguments, in: scratch.folder)
        #expect(run.status == 65)
        #expect(run.out == "")
        #expect(run.err.contains("Did you mean 'patient.name'?"))
      }
    }
  }

  @Test("The comparison says each change once, with its document, region, line and number of samples.")
  func difference() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "old"], in: scratch.folder)
      _ = try Run(["templates", "export", "new"], in: scratch.folder)
      try scratch.write(CaseText.small, to: "mine.yaml")
      let same = try Run(["templates", "diff", "old", "new", "--sample", "mine.yaml"], in: scratch.folder)
      #expect(same.status == 0)
      #expect(same.out == "")
      let sheet = try scratch.text(of: "new/en/warning-signs.md")
      let heading = try #require(sheet.split(separator: "\n").first { $0.hasPrefix("# ") })
      try scratch.write(sheet.replacing(heading, with: "# Another heading"), to: "new/en/warning-signs.md")
      let run = try Run(["templates", "diff", "old", "new", "--sample", "mine.yaml"], in: scratch.folder)
      #expect(run.status == 1)
      #expect(run.err == "")
      #expect(
        run.out.split(separator: "\n").map(String.init)
          == [
            "warning-signs: title:1: - \(heading)", "  (in 3 samples, first mine.yaml)",
            "warning-signs: title:1: + # Another heading", "  (in 3 samples, first mine.yaml)",
          ])
      #expect(try Run(["templates", "diff", "old", "builtin"], in: scratch.folder).status == 0)
    }
  }

  @Test("A change of the page alone is found too.")
  func page() throws {
    try inScratch { scratch in
      _ = try Run(["templates", "export", "new"], in: scratch.folder)
      let style = try scratch.text(of: "new/style.html")
      try scratch.write(
        style.replacing("</style>", with: "p { color: #111; }\n</style>"), to: "new/style.html")
      let run = try Run(["templates", "diff", "builtin", "new"], in: scratch.folder)
      #expect(run.status == 1)
      let lines = run.out.split(separator: "\n").filter { !$0.hasPrefix("  (") }
      #expect(lines.count > 4)
      #expect(lines.allSatisfy { $0.contains(": page:") && $0.hasSuffix(": + p { color: #111; }") })
    }
  }
}
