import Foundation
import Testing

@Suite("Reading and writing files")
struct FilesTests {
  private static let render = ["render", "referral-letter", "-", "--to", "md", "-o"]

  @Test("A file that is not there ends with 66 and is named.")
  func noInput() throws {
    let run = try Run(["check", "nowhere.yaml"])
    #expect(run.status == 66)
    #expect(run.out == "")
    #expect(run.err == "nowhere.yaml: cannot be read: No such file or directory\n")
  }

  @Test("A folder is no file.")
  func folderAsInput() throws {
    let run = try Run(["check", "/"])
    #expect(run.status == 66)
    #expect(run.err == "/: cannot be read: Is a directory\n")
  }

  @Test("A control character in a file's name is not sent to the terminal.")
  func name() throws {
    let run = try Run(["check", "a\u{1B}[31m.yaml"])
    #expect(run.err == "a?[31m.yaml: cannot be read: No such file or directory\n")
  }

  @Test("An output file is written whole, with the mode of any new file, and with nothing left beside it.")
  func mode() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = "umask $1; exec \"$0\" render referral-letter case.yaml -o letter.md"
      for (mask, mode) in [("077", 0o600), ("022", 0o600)] {
        let run = try Run(shell: line, [mask], in: scratch.folder)
        #expect(run.status == 0)
        #expect(run.out == "")
        #expect(try scratch.names() == ["case.yaml", "letter.md"])
        #expect(try scratch.text(of: "letter.md").hasPrefix("# Referral: spinal metastasis\n"))
        #expect(try scratch.mode(of: "letter.md") == mode, "a file that is there keeps its mode")
      }
      try FileManager.default.removeItem(at: scratch.file("letter.md"))
      #expect(try Run(shell: line, ["027"], in: scratch.folder).status == 0)
      #expect(try scratch.mode(of: "letter.md") == 0o640)
    }
  }

  @Test("The same bytes go to a file and to standard output.")
  func standardOutput() throws {
    try inScratch { scratch in
      _ = try Run(Self.render + [scratch.path("letter.md")], input: CaseText.small)
      let run = try Run(Self.render + ["-"], input: CaseText.small)
      #expect(run.out == (try scratch.text(of: "letter.md")))
    }
  }

  @Test("A folder that is not there ends with 73.")
  func missingFolder() throws {
    try inScratch { scratch in
      let run = try Run(Self.render + ["nowhere/letter.md"], input: CaseText.small, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err == "nowhere/letter.md: cannot be written: No such file or directory\n")
      #expect(try scratch.names() == [])
    }
  }

  @Test("A folder in place of the file ends with 73 and stays as it is.")
  func folder() throws {
    try inScratch { scratch in
      let run = try Run(Self.render + ["."], input: CaseText.small, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err == ".: cannot be written: Is a directory\n")
    }
  }

  @Test("A refused case leaves the file that is there as it is.")
  func keptOnRefusal() throws {
    try inScratch { scratch in
      try scratch.write("old", to: "letter.md")
      let run = try Run(Self.render + ["letter.md"], input: CaseText.invalid, in: scratch.folder)
      #expect(run.status == 65)
      #expect(try scratch.text(of: "letter.md") == "old")
    }
  }

  @Test("A disk that fills up leaves the file that is there as it is, and nothing beside it.")
  func keptOnFullDisk() throws {
    try inScratch { scratch in
      try scratch.write("", to: "letter.html")
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = "trap '' XFSZ; ulimit -f 4; exec \"$0\" render mdt-summary case.yaml -o letter.html"
      let run = try Run(shell: line, in: scratch.folder)
      #expect(run.status == 73)
      #expect(run.err == "letter.html: cannot be written: File too large\n")
      #expect(try scratch.text(of: "letter.html") == "")
      #expect(try scratch.names() == ["case.yaml", "letter.html"])
    }
  }

  @Test("A symbolic link stays a link, and the file that it names is replaced.")
  func link() throws {
    try inScratch { scratch in
      try scratch.write("", to: "target.md")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path("link.md"), withDestinationPath: "target.md")
      let run = try Run(Self.render + ["link.md"], input: CaseText.small, in: scratch.folder)
      #expect(run.status == 0)
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("link.md")) == "target.md")
      #expect(try scratch.text(of: "target.md").hasPrefix("# Referral"))
      #expect(try scratch.names() == ["link.md", "target.md"])
    }
  }

  @Test("A named pipe is written through and stays a pipe.")
  func pipe() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        mkfifo pipe && { cat pipe > read.md & } &&
        "$0" render referral-letter case.yaml --to md -o pipe && wait && test -p pipe
        """
      let run = try Run(shell: line, in: scratch.folder)
      #expect(run.status == 0)
      #expect(try scratch.text(of: "read.md").hasPrefix("# Referral"))
      #expect(try scratch.names() == ["case.yaml", "pipe", "read.md"])
    }
  }

  @Test("A device is written through; one that is full ends with 73.")
  func device() throws {
    #expect(try Run(Self.render + ["/dev/null"], input: CaseText.small).status == 0)
    let run = try Run(Self.render + ["/dev/full"], input: CaseText.small)
    #expect(run.status == 73)
    #expect(run.err == "/dev/full: cannot be written: No space left on device\n")
  }

  @Test("A file of more than 1 MiB is refused, whatever stands in it.")
  func large() throws {
    let run = try Run(["check", "-"], input: CaseText.small + String(repeating: "#\n", count: 524_288))
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("-:"))
  }
}
