import Foundation
import Testing

@Suite("What the name of an output says")
struct OutputNamesTests {
  private static let starts = [
    "html": "<!DOCTYPE html>", "htm": "<!DOCTYPE html>", "HTML": "<!DOCTYPE html>", "md": "# ",
    "markdown": "# ", "txt": "Tumour board summary", "text": "Tumour board summary",
  ]

  @Test("The ending chooses the form.", arguments: starts.keys.sorted())
  func ending(ending: String) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let name = "a.\(ending)"
      let run = try Run(["render", "mdt-summary", "case.yaml", "-o", name], in: scratch.folder)
      #expect(run.status == 0)
      #expect(try scratch.text(of: name).hasPrefix(Self.starts[ending] ?? "?"))
    }
  }

  @Test(
    "So do .pdf and .docx.",
    arguments: [("a.pdf", "no program that prints PDF is installed"), ("a.docx", "pandoc, which makes DOCX")])
  func tools(name: String, message: String) throws {
    try inScratch { scratch in
      let run = try Run(
        ["render", "mdt-summary", "-", "-o", name], input: CaseText.small, in: scratch.folder,
        environment: ["PATH": scratch.folder.path])
      #expect(run.status == 73)
      #expect(run.err.hasPrefix(message))
    }
  }

  @Test(
    "A name without an ending, or with one that says nothing, takes HTML.",
    arguments: ["a", "a.b", ".md", "a.d/b"])
  func none(name: String) throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("a.d"), withIntermediateDirectories: false)
      let run = try Run(
        ["render", "mdt-summary", "-", "-o", name], input: CaseText.small, in: scratch.folder)
      #expect(run.status == 0)
      #expect(try scratch.text(of: name).hasPrefix("<!DOCTYPE html>"))
    }
  }

  @Test(
    "What contradicts itself ends with 64 and makes nothing.",
    arguments: [
      (
        ["render", "mdt-summary", "a.yaml", "-o", "b.docx", "--to", "html"],
        "-o b.docx says docx and --to says html. Leave out --to, or end the name in .html"
      ),
      (
        ["agenda", "m.yaml", "-o", "b.pdf", "--to", "txt"],
        "-o b.pdf says pdf and --to says txt. Leave out --to, or end the name in .txt"
      ),
      (
        ["minutes", "m.yaml", "-o", "b.md", "--to", "html"],
        "-o b.md says md and --to says html. Leave out --to, or end the name in .html"
      ),
      (
        ["render", "mdt-summary", "a.yaml", "-o", "b.doc"],
        "no .doc file is made. End the name in .html, .md, .txt, .pdf or .docx, or say which with --to"
      ),
      (
        ["render", "mdt-summary", "a.yaml", "b.yaml", "-o", "c.pdf"],
        "-o c.pdf is the name of one pdf file, and here it takes a folder. Name a folder, and the form with --to"
      ),
      (
        ["render", "--all", "a.yaml", "-o", "c.html"],
        "-o c.html is the name of one html file, and here it takes a folder. Name a folder, and the form with --to"
      ),
      (
        ["gaps", "a.yaml", "-o", "c.txt"],
        "-o c.txt is the name of one txt file, and here it takes a folder. Name a folder, and the form with --to"
      ),
      (
        ["diff", "a.yaml", "b.yaml", "-o", "c.html", "--to", "md"],
        "-o c.html says html and the command line asks for md. Change one of the two"
      ),
      (
        ["diff", "a.yaml", "b.yaml", "-o", "c.md", "--json"],
        "-o c.md says md and the command line asks for json. Change one of the two"
      ),
      (["diff", "a.yaml", "b.yaml", "--to", "md", "--json"], "--json and --to md exclude each other"),
      (
        ["diff", "a.yaml", "b.yaml", "-o", "c.pdf"],
        "a comparison is made as text, html, md or json. End the name in .txt, .html, .md or .json"
      ),
      (["templates", "preview", "t", "-o", "c.pdf"], "a preview is a page: end the name in .html"),
      (["new", "-o", "case.json"], "what is written to be filled in is YAML: end the name in .yaml"),
    ])
  func contradiction(arguments: [String], message: String) throws {
    try inScratch { scratch in
      let run = try Run(arguments, in: scratch.folder)
      #expect(run.status == 64)
      #expect(run.out == "")
      #expect(run.err.hasPrefix("Error: \(message)\n"))
      #expect(try scratch.names() == [])
    }
  }

  @Test("A name and --to that agree, and a folder that is there under any name, are taken.")
  func agreement() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      #expect(
        try Run(["render", "mdt-summary", "case.yaml", "-o", "b.md", "--to", "md"], in: scratch.folder).status
          == 0)
      try FileManager.default.createDirectory(at: scratch.file("c.html"), withIntermediateDirectories: false)
      #expect(try Run(["render", "--all", "case.yaml", "-o", "c.html"], in: scratch.folder).status == 0)
    }
  }

  @Test("A comparison takes its form from the name too.")
  func comparison() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      for (name, start) in [
        ("a.txt", "SMALL-1: from"), ("a.md", "# What changed"), ("a.html", "<!DOCTYPE html>"),
        ("a.json", "{\"format\""),
        ("a", "SMALL-1: from"),
      ] {
        #expect(try Run(["diff", "case.yaml", "case.yaml", "-o", name], in: scratch.folder).status == 0)
        #expect(try scratch.text(of: name).hasPrefix(start))
      }
    }
  }
}
