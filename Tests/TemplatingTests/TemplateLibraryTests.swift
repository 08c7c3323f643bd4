import SourceText
import Templating
import Testing

@Suite("Libraries of templates")
struct TemplateLibraryTests {
  private func findings(_ texts: [String: String], _ name: String = "en/x.md") -> [String] {
    switch TemplateLibrary(texts: texts).compile(name, against: SampleSchema.all, audience: .clinician) {
    case .success(let program): program.warnings.map(\.firstLine)
    case .failure(let errors): errors.diagnostics.map(\.firstLine)
    }
  }

  @Test("A document that is not there is named, with the nearest that is.")
  func noDocument() {
    #expect(
      findings(["en/x.md": ""], "en/y.md") == [
        "en/y.md: there is no template 'en/y.md'. Did you mean 'en/x.md'?"
      ])
  }

  @Test("A missing partial is refused with the file that would do and the nearest name.")
  func missing() {
    #expect(
      findings(["en/x.md": "{{>patiant}}\n", "en/partials/patient.md": "", "hi/partials/patiant.md": ""]) == [
        "en/x.md:1:1: there is no 'patiant': no file 'en/partials/patiant.md'. Did you mean 'patient'?"
      ])
    #expect(
      findings(["en/x.md": "{{<base}}{{/base}}\n"]) == [
        "en/x.md:1:1: there is no 'base': no file 'en/partials/base.md'. Write that file, or delete the tag"
      ])
  }

  @Test("An HTML template takes HTML partials; a folder may be named.")
  func lookup() throws {
    let library = TemplateLibrary(texts: [
      "page.html": "{{>foot}}", "partials/foot.html": "html", "partials/foot.md": "md",
      "shared/foot.html": "shared",
    ])
    var texts: [String] = []
    for folder in [nil, "shared", "shared/"] {
      let program = try library.compile(
        "page.html", against: SampleSchema.all, audience: .patient, partialsFrom: folder
      ).get()
      var sink = HTMLSink()
      program.render(SampleSchema.record(), into: &sink)
      texts.append(sink.text)
    }
    #expect(texts == ["html", "shared", "shared"])
  }

  @Test("A partial or base that includes itself is refused at the tag that closes the circle.")
  func cycles() {
    #expect(
      findings([
        "en/x.md": "{{>a}}\n", "en/partials/a.md": "{{>b}}\n", "en/partials/b.md": "\n{{<a}}{{/a}}\n",
      ]) == [
        "en/partials/b.md:2:1: this includes itself: en/partials/a.md > en/partials/b.md > en/partials/a.md"
      ])
  }

  @Test("Partials are nested 16 deep and no deeper.", arguments: [16, 17])
  func depth(count: Int) {
    var texts = ["en/x.md": "{{>p1}}\n"]
    for number in 1...count {
      texts["en/partials/p\(number).md"] = number == count ? "end\n" : "{{>p\(number + 1)}}\n"
    }
    #expect(
      findings(texts)
        == (count == 16
          ? []
          : [
            "en/partials/p16.md:1:1: partials are nested more than 16 deep. Put their text into fewer files"
          ]))
  }

  @Test("Sections are nested 32 deep and no deeper.", arguments: [32, 33])
  func nesting(count: Int) {
    let text =
      String(repeating: "{{#urgent}}", count: count) + "x" + String(repeating: "{{/urgent}}", count: count)
    #expect(
      findings(["en/x.md": text])
        == (count == 32
          ? []
          : [
            "en/x.md:1:353: sections are nested more than 32 deep. Move the inner ones into a partial"
          ]))
  }

  @Test("A file has 64 KiB and no more.", arguments: [65_536, 65_537])
  func size(count: Int) {
    let text = String(repeating: "a", count: count - 1) + "\n"
    #expect(
      findings(["en/x.md": text])
        == (count == 65_536
          ? []
          : [
            "en/x.md:1:65537: the file has 65537 bytes; a template may have 65536. Move parts of it into partials"
          ]))
  }

  @Test("A document that grows without bound through its partials is refused, and soon.")
  func expansion() {
    var texts = ["en/x.md": "{{>p1}}\n", "en/partials/p16.md": ""]
    for number in 1...15 {
      texts["en/partials/p\(number).md"] = String(repeating: "{{>p\(number + 1)}}\n", count: 10)
    }
    #expect(
      findings(texts) == [
        "en/x.md:1:1: with its partials the document exceeds 1 MiB or 65536 tags. Include fewer partials"
      ])
  }

  @Test("Bytes that are no UTF-8 and NUL bytes are refused at their place.")
  func encoding() {
    let sources = [
      TemplateSource(name: "a.md", file: "a.md", bytes: Array("é\nab".utf8) + [0xFF, 0x0A]),
      TemplateSource(name: "b.md", file: "b.md", bytes: Array("é".utf8) + [0]),
    ]
    #expect(
      TemplateLibrary(sources).malformed().map(\.firstLine) == [
        "a.md:2:3: this byte is not UTF-8. Save the file as UTF-8",
        "b.md:1:2: there is a NUL byte here. Delete it",
      ])
  }

  @Test("What is malformed is found in every template without a schema; names are not judged.")
  func malformed() {
    let library = TemplateLibrary(texts: [
      "a.md": "{{any.name}}\n", "b.md": "{{#x}}\n", "c/partials/d.md": "{{}}\n",
    ])
    #expect(
      library.malformed().map(\.firstLine) == [
        "b.md:1:1: '{{#x}}' is never closed. Write '{{/x}}' where it ends",
        "c/partials/d.md:1:1: the tag has no name. Write one, or delete the tag",
      ])
  }

  @Test("Partials that no template names are told.")
  func unused() {
    let library = TemplateLibrary(texts: [
      "en/x.md": "{{#urgent}}{{>a}}{{/urgent}}{{<b}}{{$c}}{{>d}}{{/c}}{{/b}}", "en/partials/a.md": "{{>e}}",
      "en/partials/b.md": "", "en/partials/d.md": "", "en/partials/e.md": "", "en/partials/f.md": "",
      "hi/partials/a.md": "",
    ])
    #expect(
      library.unusedPartials().map(\.firstLine) == [
        "en/partials/f.md:1:1: no template includes 'en/partials/f.md'. Delete the file, or include it",
        "hi/partials/a.md:1:1: no template includes 'hi/partials/a.md'. Delete the file, or include it",
      ])
  }

  @Test("A block that the base does not have, text outside blocks and a block filled twice are refused.")
  func blocks() {
    let base = "{{$head}}h{{/head}}\n{{$body}}b{{/body}}\n"
    let text = "{{<base}}\nlost\n{{$bdy}}1{{/bdy}}\n{{$head}}2{{/head}}\n{{$head}}3{{/head}}\n{{/base}}\n"
    #expect(
      findings(["en/x.md": text, "en/partials/base.md": base]) == [
        "en/x.md:2:1: inside '{{<base}}' only blocks are printed. Put this into '{{$name}}...{{/name}}', or delete it",
        "en/x.md:3:1: 'base' has no block 'bdy', so this is never printed. Did you mean 'body'?",
        "en/x.md:5:1: the block 'head' is already filled at 4:1. Keep one",
      ])
  }

  @Test("A partial alone on its line whose file does not end with a line break deserves a look.")
  func finalLineEnd() {
    #expect(
      findings(["en/x.md": "{{>a}}\nb\n", "en/partials/a.md": "a"]) == [
        "en/x.md:1:1: warning: 'en/partials/a.md' does not end with a line break, so the next line continues its last. "
          + "Add one"
      ])
  }

  @Test("Of two sources with one name the later counts, and messages show its file.")
  func overriding() {
    let library = TemplateLibrary([
      TemplateSource(name: "x.md", file: "built-in/x.md", bytes: Array("ok\n".utf8)),
      TemplateSource(name: "x.md", file: "ours/x.md", bytes: Array("{{}}\n".utf8)),
    ])
    #expect(library.names == ["x.md"])
    #expect(library.malformed().map(\.file) == ["ours/x.md"])
  }
}
