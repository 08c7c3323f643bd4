import Testing

@Suite("The command verify, and documents that must be final")
struct VerifyTests {
  /// What is said of a document whose text is the same.
  private static func matches(_ page: String) -> String {
    "\(page): matches: its text is what these files give now\n"
  }

  @Test(
    "A page that matches ends with 0, an edited one and one of another case with 65; no message quotes the case."
  )
  func codes() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SMALL-2"), to: "other.yaml")
      try scratch.write(CaseText.small.replacing("karnofsky: 60", with: "karnofsky: 50"), to: "later.yaml")
      let made = try Run([
        "render", "referral-letter", scratch.path("case.yaml"), "-o", scratch.path("a.html"),
      ])
      #expect(made.status == 0)
      try scratch.write(try scratch.text(of: "a.html").replacing("Asha", with: "Usha"), to: "b.html")
      try scratch.write("# Referral\n", to: "c.md")
      for (page, file, code, words) in [
        ("a.html", "case.yaml", Int32(0), ""),
        (
          "b.html", "case.yaml", 65,
          "b.html: does not match: the text differs in 2 words: under the heading 'Referral: spinal metastasis'"
        ),
        ("a.html", "other.yaml", 65, "was made of another case or meeting: the identifiers differ"),
        (
          "a.html", "later.yaml", 65,
          "was made of another state of this case: the file has changed since, or is an older one"
        ),
        ("c.md", "case.yaml", 65, "carries neither a provenance nor the identifier of a document"),
        ("none.html", "case.yaml", 66, "cannot be read"),
        ("a.html", "none.yaml", 66, "cannot be read"),
      ] {
        for arguments in [["verify", page, file], ["verify", page, "--case", file]] {
          let run = try Run(arguments, in: scratch.folder)
          #expect(run.status == code, "\(page) \(file)")
          #expect(run.err.contains(words), "\(run.err)")
          #expect(run.out == (code == 0 ? Self.matches(page) : ""))
          #expect(!run.err.contains("sha ") && !run.err.contains("0042317"))
        }
      }
      let json = try Run(["verify", "b.html", "case.yaml", "--json"], in: scratch.folder)
      #expect(json.status == 65)
      #expect(
        json.out.hasPrefix(
          "{\"format\": \"spineboard/verification/1\", \"file\": \"b.html\", \"document\": \"SMALL-1/referral-letter/en/1\", \"matches\": false, \"answer\": \"text-differs\", \"text\": \"differs\", \"words\": "
        ))
      #expect(
        json.out.hasSuffix(
          "\"findings\": [{\"finding\": \"edited\", \"message\": \"was changed since it was made: its own hash is another\"}]}\n"
        ))
      #expect(try Run(["verify", "a.html"], in: scratch.folder).status == 64)
      let piped = try Run(
        ["verify", "-", "case.yaml"], input: try scratch.text(of: "a.html"), in: scratch.folder)
      #expect(piped.status == 0)
      #expect(try Run(["verify", "-", "--case", "-"]).status == 64)
    }
  }

  @Test("What was made of a meeting matches its file, and nothing matches that was made before a change.")
  func meeting() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let meeting = try Run(["new", "--meeting"]).out
      try scratch.write(meeting, to: "meeting.yaml")
      let folder = scratch.folder
      #expect(try Run(["agenda", "meeting.yaml", "-o", "agenda.html"], in: folder).status == 0)
      let made = try Run(["minutes", "meeting.yaml", "-o", "minutes.html", "--letters", "out"], in: folder)
      #expect(made.status == 0)
      let pages = [
        "agenda.html", "minutes.html", "out/SMALL-1-outcome-letter.html", "out/SMALL-1-warning-signs.html",
      ]
      for page in pages {
        let run = try Run(["verify", page, "--case", "meeting.yaml"], in: folder)
        #expect(run.out == Self.matches(page), "\(run.err)")
      }
      try scratch.write(meeting.replacing("chair: Dr Name", with: "chair: Dr Other"), to: "meeting.yaml")
      for page in pages.prefix(3) {
        let run = try Run(["verify", page, "--case", "meeting.yaml"], in: folder)
        #expect(run.status == 65 && run.err.contains("was made of another state"), "\(page): \(run.err)")
      }
      try scratch.write(meeting.replacing("BOARD-2026-01-31", with: "OTHER"), to: "meeting.yaml")
      let other = try Run(["verify", "minutes.html", "--case", "meeting.yaml"], in: folder)
      #expect(other.status == 65 && other.err.contains("was made of another case"))
    }
  }

  @Test("Every form matches its case, and one that was added to does not.", arguments: ["html", "md", "txt"])
  func forms(form: String) throws { try matches(form) }

  @Test(
    "A PDF matches its case, and one of another state does not.",
    .enabled(if: Installed.chromium && Installed.pdftotext, "Chromium or pdftotext is not installed"))
  func pdf() throws { try matches("pdf") }

  @Test(
    "A DOCX matches its case, and one of another state does not.",
    .enabled(if: Installed.pandoc, "pandoc is not installed"))
  func docx() throws { try matches("docx") }

  private func matches(_ form: String) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      try scratch.write(CaseText.small.replacing("karnofsky: 60", with: "karnofsky: 50"), to: "later.yaml")
      let name = "a.\(form)"
      let made = try Run(
        ["render", "mdt-summary", "case.yaml", "-o", name, "--to", form], in: scratch.folder)
      #expect(made.status == 0)
      let whole = try Run(["verify", name, "case.yaml"], in: scratch.folder)
      #expect(whole.out == Self.matches(name), "\(whole.err)")
      let later = try Run(["verify", name, "later.yaml"], in: scratch.folder)
      #expect(later.status == 65)
      #expect(later.err.contains("was made of another state of this case"))
      let edited = try Run(
        shell: "cp \(name) b; printf x >> b; exec \"$0\" verify b case.yaml", in: scratch.folder)
      // What stands behind the end of a PDF or an archive shows nowhere.
      let isShown = !["pdf", "docx"].contains(form)
      #expect(edited.status == (isShown ? 65 : 0))
      #expect(
        (edited.out + edited.err).contains("b: was changed since it was made: its own hash is another\n"))
    }
  }

  @Test(
    "With --final a draft is refused with every gap, and nothing is written; a signed and complete one is made."
  )
  func final() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let refused = try Run(
        ["render", "referral-letter", "case.yaml", "--final", "-o", "a.html"], in: scratch.folder)
      #expect(refused.status == 65)
      #expect(refused.err.split(separator: "\n").count == 5)
      #expect(
        refused.err.contains(
          "case.yaml:1:1: referral.ask: is not known; a final referral-letter requires referral.ask (Templates/en/referral-letter.md:"
        ))
      #expect(!refused.err.contains("Asha"))
      let all = try Run(["render", "--all", "case.yaml", "--final", "-o", "all"], in: scratch.folder)
      #expect(all.status == 65)
      #expect(
        all.err.contains("final patient-handout needs the name, role, registration and time of the signature")
      )
      #expect(try scratch.names() == ["case.yaml"])
      let signed =
        CaseText.small
        + "signOff: {name: Dr A, role: registrar, registration: R-1, at: 2026-06-04T08:00+05:30}\n"
        + "referral: {ask: Please see, to: {organisation: Centre}, from: {name: Dr A, telephone: \"108\"}}\n"
      try scratch.write(signed, to: "signed.yaml")
      #expect(
        try Run(["render", "referral-letter", "signed.yaml", "--final"], in: scratch.folder).status == 0)
    }
  }

  @Test("Time zone, locale, directory and environment change no byte of a page.", arguments: ["html", "md"])
  func sameBytes(form: String) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let arguments = ["render", "referral-letter", scratch.path("case.yaml"), "--to", form]
      let first = try Run(arguments, environment: ["TZ": "Asia/Kolkata", "LC_ALL": "C"])
      let second = try Run(
        arguments, in: scratch.folder,
        environment: ["TZ": "America/Los_Angeles", "LC_ALL": "hi_IN.UTF-8", "HOME": "/"])
      let third = try Run(["render", "referral-letter", "case.yaml", "--to", form], in: scratch.folder)
      #expect(first.status == 0)
      #expect(first.bytes == second.bytes && first.bytes == third.bytes)
    }
  }
}
