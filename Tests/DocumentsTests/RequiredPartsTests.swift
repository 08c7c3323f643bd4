import CaseView
import SourceText
import SpineCase
import Templating
import Testing
@testable import Documents

/// A built-in template without one of its lines, and what is said of it.
private struct Left: CustomTestStringConvertible, Sendable {
  let file: String
  let line: String
  let part: String

  var testDescription: String { "\(file) without \(line)" }

  static let all: [Left] =
    ["referral-letter", "mdt-summary"].flatMap { kind in
      [
        Left(file: "en/\(kind).md", line: "{{>patient}}", part: "the identity of the patient and the status"),
        Left(file: "en/\(kind).md", line: "{{>incomplete}}", part: "what is missing in the document"),
        Left(file: "en/\(kind).md", line: "{{>urgency}}", part: "the urgency with its reasons"),
        Left(file: "en/\(kind).md", line: "{{>not-known}}", part: "what is not known"),
        Left(file: "en/\(kind).md", line: "{{>signature}}", part: "the signature"),
        Left(file: "en/\(kind).md", line: "{{>provenance}}", part: "what the document was made of"),
      ]
    } + [
      Left(file: "en/mdt-summary.md", line: "{{>decision}}", part: "the decision"),
      Left(
        file: "en/outcome-letter.md", line: "{{>patient}}", part: "the identity of the patient and the status"
      ),
      Left(file: "en/outcome-letter.md", line: "{{>urgency}}", part: "the urgency with its reasons"),
      Left(file: "en/outcome-letter.md", line: "{{>signature}}", part: "the signature"),
      Left(file: "en/outcome-letter.md", line: "{{>made-of}}", part: "what the document was made of"),
      Left(file: "en/mdt-minutes.md", line: "{{>signature}}", part: "the signature"),
      Left(file: "en/mdt-minutes.md", line: "{{>made-of}}", part: "what the document was made of"),
      Left(file: "en/mdt-agenda.md", line: "{{>made-of}}", part: "what the document was made of"),
      Left(file: "en/case-diff.md", line: "{{>provenance}}", part: "what the document was made of"),
    ]
    + ["en", "hi", "mr"].flatMap { language in
      ["patient-handout", "warning-signs"].flatMap { kind in
        [
          Left(
            file: "\(language)/\(kind).md", line: "{{>sheet-emergency}}", part: "what to do in an emergency"),
          Left(file: "\(language)/\(kind).md", line: "{{>sheet-baseline}}", part: "how the patient is now"),
          Left(file: "\(language)/\(kind).md", line: "{{>warning-signs}}", part: "the eight warning signs"),
          Left(file: "\(language)/\(kind).md", line: "{{>what-to-do}}", part: "what to do then"),
          Left(
            file: "\(language)/\(kind).md", line: "{{>sheet-about}}",
            part: "the status, the review and the origin of the sheet"),
        ]
      }
    }
}

@Suite("The parts that a template must have")
struct RequiredPartsTests {
  /// What is said of the parts of each document of a language once a built-in file was changed.
  ///
  /// Only the parts are looked at: reading the words of a language for each line would take minutes.
  private static func findings(in name: String, _ change: (String) -> String) throws -> [Diagnostic] {
    let changed = Making.templates.map { template in
      guard template.name == name else { return template }
      let text = change(String(decoding: template.bytes, as: UTF8.self))
      return TemplateSource(name: name, file: name, bytes: Array(text.utf8))
    }
    let library = TemplateLibrary(changed)
    let language = String(name.prefix(2))
    let isDocument = !name.contains("/partials/")
    return try DocumentKind.allCases.flatMap { kind -> [Diagnostic] in
      let file = "\(language)/\(kind.rawValue).md"
      guard !isDocument || file == name, let source = changed.first(where: { $0.name == file }) else {
        return []
      }
      let program = try library.compile(file, against: kind.schema, audience: kind.audience).get()
      return RequiredPartsCheck(program, of: kind, in: source).findings
    }
  }

  @Test("A part that is left out is a finding with its place and its words.", arguments: Left.all)
  fileprivate func left(_ left: Left) throws {
    let found = try Self.findings(in: left.file) { $0.replacing(left.line + "\n", with: "") }
    #expect(found.contains { $0.file == left.file && $0.message.contains("must print \(left.part)") })
    #expect(found.allSatisfy { $0.position != nil })
  }

  @Test(
    "A partial that prints nothing is a finding in its own file.",
    arguments: [
      "patient", "urgency", "not-known", "signature", "made-of", "sheet-emergency", "warning-signs",
    ])
  func emptied(_ partial: String) throws {
    let found = try Self.findings(in: "en/partials/\(partial).md") { _ in "\n" }
    #expect(!found.isEmpty)
    #expect(found.contains { $0.message.contains("must print") })
  }

  @Test("A part that a section can leave out is a finding at the section.")
  func sometimes() throws {
    let found = try Self.findings(in: "en/referral-letter.md") {
      $0.replacing(
        "{{>patient}}\n", with: "{{#document.isIncomplete}}\n{{>patient}}\n{{/document.isIncomplete}}\n")
    }
    #expect(found.count == 1)
    #expect(found.first?.message.hasPrefix("'{{#document.isIncomplete}}' can leave out the identity") == true)
  }

  @Test("A part that both branches of a section print is no finding.")
  func always() throws {
    let found = try Self.findings(in: "en/referral-letter.md") {
      $0.replacing(
        "{{>patient}}\n",
        with: "{{#document.isIncomplete}}\n{{>patient}}\n{{/document.isIncomplete}}\n"
          + "{{^document.isIncomplete}}\n{{>patient}}\n{{/document.isIncomplete}}\n")
    }
    #expect(found == [])
  }
}
