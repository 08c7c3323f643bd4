import Crypto
import Foundation
import SpineCase
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification

@Suite("What a page says of where it comes from")
struct ProvenanceTests {
  @Test(
    "The block stands in the head, and its hash is that of the page with the hash blank.",
    arguments: Samples.cases + Samples.meetings)
  func hash(path: String) throws {
    for made in try Made.of(path) {
      let entries = made.page.all("meta").filter { $0.attributes["name"]?.hasPrefix("spineboard:") == true }
      #expect(entries.allSatisfy { $0.around.last == "head" })
      let hash = try #require(entries.last?.attributes["content"])
      #expect(entries.last?.attributes["name"] == "spineboard:sha256")
      let blank = made.page.source.replacing("content=\"\(hash)\"", with: "content=\"\"")
      let actual = SHA256.hash(data: Data(blank.utf8)).map { String(format: "%02x", $0) }.joined()
      #expect(hash == actual)
    }
  }

  @Test(
    "The footer prints the start of every hash of the block, and says what it does not show.",
    arguments: Samples.cases + Samples.meetings)
  func footer(path: String) throws {
    for made in try Made.of(path) {
      let block = try #require(ProvenanceBlock(page: made.document.html))
      let footer = made.page.section("provenance")
      for name in ["case-hash", "template-hash", "tables-hash"] {
        let hash = try #require(block[name])
        #expect(hash.count == 64)
        #expect(footer.contains(hash.prefix(12)))
      }
      #expect(footer.contains(try #require(block["id"])))
      #expect(footer.contains("accidents, not forgery"))
    }
  }

  @Test(
    "The block of a patient's sheet holds codes, hashes and the case's identifier, and no other text.",
    arguments: Samples.cases)
  func sheets(path: String) throws {
    for made in try Made.of(path) where made.kind.isForPatient {
      let read = try #require(made.source).reading.value
      let block = try #require(ProvenanceBlock(page: made.document.html))
      let kind = made.kind.rawValue
      let expected: [(String, String?)] = [
        ("format", "spineboard/provenance/1"), ("document", kind), ("language", made.language),
        ("id", "\(read.id)/\(kind)/\(made.language)/1"), ("version", "1"), ("case", read.id),
        ("as-of", read.asOf.iso),
        ("program", DocumentMaker.programVersion), ("paper", "a4"), ("profile", read.profile),
      ]
      for (name, value) in expected { #expect(block[name] == value) }
      let hashes = ["case-hash", "template-hash", "tables-hash", "profile-hash", "sha256"]
      for entry in block.entries where hashes.contains(entry.name) {
        #expect(entry.value.wholeMatch(of: /[0-9a-f]{64}/) != nil)
      }
      let known = Set(expected.map(\.0) + hashes + ["status", "template"])
      #expect(block.entries.allSatisfy { known.contains($0.name) })
      #expect(DocumentStatus(rawValue: block["status"] ?? "") != nil)
      #expect(block["template"]?.hasPrefix("\(made.language)/\(kind).md ") == true)
    }
  }

  @Test("The content of a case is the same in any layout, with comments, in YAML and in JSON.")
  func content() throws {
    let texts = [
      (
        "a.yaml",
        "format: spineboard/case/1\ncase: C-1\nasOf: 2026-06-04\nprofile: in\nperformance: {ecog: 1}\n"
      ),
      (
        "b.yaml",
        "# note\nperformance:\n  ecog: 1   # today\nprofile: \"in\"\r\nasOf: 2026-06-04\ncase: C-1\nformat: spineboard/case/1\n"
      ),
      (
        "c.json",
        "{\"format\": \"spineboard/case/1\", \"case\": \"C-1\", \"asOf\": \"2026-06-04\", \"profile\": \"in\", \"performance\": {\"ecog\": 1}}"
      ),
    ]
    let hashes = try texts.map { file, text in
      Provenance.hash(of: [try Making.source(of: Array(text.utf8), file: file).reading.content])
    }
    #expect(Set(hashes).count == 1)
    let other = texts[0].1.replacing("ecog: 1", with: "ecog: 2")
    let changed = try Making.source(of: Array(other.utf8), file: "a.yaml").reading.content
    #expect(Provenance.hash(of: [changed]) != hashes[0])
  }

  @Test(
    "Every text that goes into a document changes the hash of its template; a comment and another document change nothing.",
    arguments: [
      ("en/referral-letter.md", true), ("en/partials/patient.md", true), ("en/words.yaml", false),
      ("page.html", true),
      ("style.html", true), ("profiles/in.yaml", false), ("en/mdt-summary.md", false),
      ("en/partials/lesions.md", true),
      ("en/partials/dissent.md", false), ("new/case.yaml", false),
    ])
  func templates(name: String, changes: Bool) throws {
    let source = try #require(Making.templates.first { $0.name == name })
    let end = name.hasSuffix(".html") ? "\n" : name.hasSuffix(".yaml") ? "\n# x\n" : "x\n"
    let written = String(decoding: source.bytes, as: UTF8.self)
    let text =
      name.contains("/partials/") || !name.hasSuffix(".md")
      ? written + end : written.replacing("{{/title}}", with: "\n\(end){{/title}}")
    #expect(text != written)
    let other = TemplateSource(name: name, file: "mine/\(name)", bytes: Array(text.utf8))
    let schema = CaseFields.schema.schema
    let before = try Template(.referralLetter, "en", Making.maker(), schema).hash
    let after = try Template(
      .referralLetter, "en", DocumentMaker(Making.templates + [other], areChecked: true), schema
    ).hash
    #expect((before != after) == changes)
  }

  @Test(
    "A comment, another line end, a partial written out and the lists of forbidden words change no hash of a template.",
    arguments: ["comment", "line ends", "partial", "list"])
  func silent(_ change: String) throws {
    let name = change == "list" ? "en/words.yaml" : "en/referral-letter.md"
    let source = try #require(Making.templates.first { $0.name == name })
    let text = String(decoding: source.bytes, as: UTF8.self)
    let partial = try #require(Making.templates.first { $0.name == "en/partials/patient.md" })
    let other =
      switch change {
      case "comment": text.replacing("{{>urgency}}\n", with: "{{! asked for }}\n{{>urgency}}\n")
      case "line ends": text.replacing("\n", with: "\r\n")
      case "partial": text.replacing("{{>patient}}\n", with: String(decoding: partial.bytes, as: UTF8.self))
      default: text.replacing("forbidden:\n", with: "forbidden:\n  - gloomy\n")
      }
    #expect(other != text)
    let schema = CaseFields.schema.schema
    let mine = TemplateSource(name: name, file: "mine/\(name)", bytes: Array(other.utf8))
    #expect(
      try Template(.referralLetter, "en", Making.maker(), schema).hash
        == Template(.referralLetter, "en", DocumentMaker(Making.templates + [mine], areChecked: true), schema)
        .hash)
  }

  @Test("A word that documents print changes the hash of their templates.")
  func words() throws {
    let name = "en/words.yaml"
    let source = try #require(Making.templates.first { $0.name == name })
    let text = String(decoding: source.bytes, as: UTF8.self)
      .replacing("\nand: and\n", with: "\nand: as well as\n")
    let other = TemplateSource(name: name, file: "mine/\(name)", bytes: Array(text.utf8))
    #expect(other.bytes != source.bytes)
    let schema = CaseFields.schema.schema
    let before = try Template(.referralLetter, "en", Making.maker(), schema).hash
    let after = try Template(
      .referralLetter, "en", DocumentMaker(Making.templates + [other], areChecked: true), schema
    ).hash
    #expect(before != after)
  }

  @Test("A version names the one that it replaces; one that replaces itself or a later one is refused.")
  func editions() throws {
    let text = CaseText.routine.with("documents", "{mdt-summary: {version: 3, replaces: 2}}").text
    let block = try #require(ProvenanceBlock(page: try Making.document(.mdtSummary, of: text).html))
    #expect(block["id"] == "C-1/mdt-summary/en/3")
    #expect(block["replaces"] == "C-1/mdt-summary/en/2")
    #expect(throws: CaseErrors.self) {
      try Making.source(of: Array(text.replacing("replaces: 2", with: "replaces: 3").utf8), file: "case.yaml")
    }
  }
}
