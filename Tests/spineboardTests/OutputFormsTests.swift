import Foundation
import Testing

@testable import spineboard

/// What these tests need from other projects; where it is not installed they are skipped, and say so.
enum Installed {
  static let chromium = ExternalTool.find(PDFEngine.chromium.names) != nil
  static let pandoc = ExternalTool.find(["pandoc"]) != nil
  static let pdftotext = ExternalTool.find(["pdftotext"]) != nil
}

@Suite("What the tests of PDF and DOCX need")
struct InstalledTests {
  /// Set by `.ci/run`, which installs all of it.
  private static let isPromised = ProcessInfo.processInfo.environment["SPINEBOARD_WITH_TOOLS"] != nil

  @Test(
    "Where everything is to run, no test is skipped for want of a program.",
    .enabled(if: isPromised, "SPINEBOARD_WITH_TOOLS is not set"),
    arguments: [PDFEngine.chromium.names, ["pandoc"], ["pdftotext"], ["pdfinfo"]])
  func isInstalled(names: [String]) { #expect(ExternalTool.find(names) != nil) }
}

@Suite("The forms of a document")
struct OutputFormsTests {
  private static let render = ["render", "referral-letter", "-", "--to"]

  @Test("Plain text begins with title and status, and tells the document.")
  func text() throws {
    let run = try Run(Self.render + ["txt"], input: CaseText.small)
    #expect(run.status == 0)
    #expect(
      run.out.hasPrefix("Referral letter, SMALL-1 (DRAFT, not signed)\n\nReferral: spinal metastasis\n===="))
    #expect(run.out.contains("Asha Rao"))
    #expect(run.out.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test(
    "Where what makes a form is not installed, one line says how to install it, the code is 73, and nothing is made.",
    arguments: [
      ("pdf", "no program that prints PDF is installed: install Chromium (Debian: apt-get install chromium)"),
      ("docx", "pandoc, which makes DOCX, is not installed: install it (Debian: apt-get install pandoc)"),
    ])
  func missing(form: String, message: String) throws {
    try inScratch { scratch in
      let run = try Run(
        Self.render + [form, "-o", "letter"], input: CaseText.small, in: scratch.folder,
        environment: ["PATH": scratch.folder.path])
      #expect(run.status == 73)
      #expect(run.out == "")
      #expect(run.err.hasPrefix(message))
      #expect(run.err.split(separator: "\n").count == 1)
      #expect(try scratch.names() == [])
    }
  }

  @Test("What a tool says is not shown, what it left is removed, and the file that is there stays.")
  func failing() throws {
    try inScratch { scratch in
      try scratch.write(
        "#!/bin/sh\necho Asha Rao; echo Asha Rao >&2; echo x > \"$HOME/x\"; exit 7\n", to: "pandoc")
      try scratch.write("old", to: "letter.docx")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path("pandoc"))
      let run = try Run(
        Self.render + ["docx", "-o", "letter.docx"], input: CaseText.small, in: scratch.folder,
        environment: ["PATH": scratch.folder.path, "TMPDIR": scratch.folder.path])
      #expect(run.status == 73)
      #expect(run.out == "")
      #expect(run.err == "pandoc made no DOCX; its exit status is 7\n")
      #expect(try scratch.names() == ["letter.docx", "pandoc"])
      #expect(try scratch.text(of: "letter.docx") == "old")
    }
  }

  @Test(
    "A printer that fails, breaks off or makes nothing leaves no file and no folder.",
    arguments: [
      "exit 3", "exit 0", "kill -SEGV $$",
      "for a; do case $a in --print-to-pdf=*) echo '%PDF-1.4 half' > ${a#*=};; esac; done",
      "for a; do case $a in --print-to-pdf=*) echo '%%EOF' > ${a#*=};; esac; done",
    ])
  func printer(script: String) throws {
    try inScratch { scratch in
      try scratch.write("#!/bin/sh\n\(script)\n", to: "chromium")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.path("chromium"))
      try scratch.write(CaseText.small, to: "case.yaml")
      let environment = ["PATH": "\(scratch.folder.path):/usr/bin:/bin", "TMPDIR": scratch.folder.path]
      for arguments in [["mdt-summary", "case.yaml", "-o", "a.pdf"], ["--all", "case.yaml", "-o", "out"]] {
        let run = try Run(
          ["render"] + arguments + ["--to", "pdf", "--pdf-engine", "chromium"], in: scratch.folder,
          environment: environment)
        #expect(run.status == 73)
        #expect(run.err.hasPrefix("chromium made no PDF"))
        #expect(run.err.split(separator: "\n").count == 1)
        #expect(try scratch.names() == ["case.yaml", "chromium"])
      }
    }
  }

  @Test("No text of a case stands among the arguments or in the environment of a tool.")
  func arguments() throws {
    try inScratch { scratch in
      try scratch.write("#!/bin/sh\n(echo \"$@\"; env) > \"\(scratch.path("seen"))\"\nexit 1\n", to: "pandoc")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path("pandoc"))
      _ = try Run(
        Self.render + ["docx"], input: CaseText.small,
        environment: ["PATH": scratch.folder.path, "SECRET": "Asha"])
      let seen = try scratch.text(of: "seen")
      #expect(seen.contains("--reference-doc"))
      #expect(seen.contains("SOURCE_DATE_EPOCH=1780538400"))
      for text in ["Asha", "Rao", "0042317", "SMALL-1"] { #expect(!seen.contains(text)) }
    }
  }

  @Test("A program that is stopped ends its tool and leaves nothing behind.")
  func stopped() throws {
    try inScratch { scratch in
      try scratch.write("#!/bin/sh\necho $$ > \"\(scratch.path("pid"))\"\nexec sleep 60\n", to: "pandoc")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path("pandoc"))
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        mkdir work; TMPDIR="$PWD/work" PATH="$PWD:$PATH" "$0" render mdt-summary case.yaml --to docx -o out.docx &
        child=$!
        while ! test -s pid; do sleep 0.05; done
        kill -TERM $child; wait $child; echo "status $?"
        sleep 0.1; kill -0 $(cat pid) 2>&1 | head -c 1 > alive; ls work
        """
      let run = try Run(shell: line, in: scratch.folder)
      #expect(run.out == "status 143\n")
      #expect(try scratch.text(of: "alive") != "")
      #expect(!(try scratch.names().contains("out.docx")))
    }
  }

  @Test(
    "A PDF is tagged, on its paper, and the same bytes at another time.",
    .enabled(if: Installed.chromium, "no Chromium is installed"))
  func pdf() throws {
    let arguments = Self.render + ["pdf", "--pdf-engine", "chromium", "--paper", "letter"]
    let first = try Run(arguments, input: CaseText.small)
    #expect(first.status == 0)
    #expect(first.err == "")
    let text = String(decoding: first.bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/StructTreeRoot"))
    #expect(text.contains("/MediaBox [0 0 612 792]"))
    #expect(text.contains("/CreationDate (D:20260604020000+00'00')"))
    #expect(text.contains("/spineboard:document (referral-letter)\n"))
    #expect(text.contains(/\/spineboard:case-hash \([0-9a-f]{64}\)\n/))
    let second = try Run(
      arguments, input: CaseText.small, environment: ["TZ": "Asia/Kolkata", "LANG": "hi_IN.UTF-8"])
    let isSame = first.bytes == second.bytes
    #expect(isSame)
  }

  @Test(
    "A PDF of a patient's sheet prints the number and holds nothing that starts something.",
    .enabled(if: Installed.chromium, "no Chromium is installed"))
  func sheet() throws {
    let arguments = ["render", "warning-signs", "-", "--to"]
    let page = try Run(arguments + ["html"], input: CaseText.small)
    #expect(page.out.contains("<a href=\"tel:"))
    let sheet = try Run(arguments + ["pdf", "--pdf-engine", "chromium"], input: CaseText.small)
    #expect(sheet.status == 0)
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(!text.contains("/URI"))
  }

  @Test(
    "A DOCX is the same bytes at another time.", .enabled(if: Installed.pandoc, "pandoc is not installed"))
  func docx() throws {
    let first = try Run(Self.render + ["docx"], input: CaseText.small)
    #expect(first.status == 0)
    #expect(first.err == "")
    #expect(first.bytes.starts(with: Array("PK".utf8)))
    let second = try Run(Self.render + ["docx"], input: CaseText.small, environment: ["TZ": "Asia/Kolkata"])
    let isSame = first.bytes == second.bytes
    #expect(isSame)
  }

  @Test("With a folder several forms are made at once, and the index links each.")
  func several() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      let run = try Run(
        ["render", "--all", "a.yaml", "-o", "out", "--to", "html", "--to", "txt", "--to", "html"],
        in: scratch.folder)
      #expect(run.status == 0)
      let made = try FileManager.default.contentsOfDirectory(atPath: scratch.path("out/a"))
      #expect(made.filter { $0.hasSuffix(".html") }.count == made.filter { $0.hasSuffix(".txt") }.count)
      let index = try scratch.text(of: "out/index.html")
      for name in made { #expect(index.components(separatedBy: "href=\"a/\(name)\"").count == 2) }
      #expect(index.contains(">mdt-summary (txt)</a>"))
    }
  }
}
