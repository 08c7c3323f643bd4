import Authoring
import Documents
import SourceText
import Templating
import Testing

/// A line that a built-in template gets, and words of what is said about it.
private struct AddedLine: CustomTestStringConvertible, Sendable {
  let file: String
  let line: String
  let said: String

  var testDescription: String { "\(file): \(line)" }

  init(letter line: String, _ said: String) {
    (file, self.line, self.said) = ("en/referral-letter.md", line, said)
  }
  init(sheet line: String, _ said: String) {
    (file, self.line, self.said) = ("en/warning-signs.md", line, said)
  }

  /// The end of the region into which the line goes.
  var end: String { file == "en/referral-letter.md" ? "{{/picture}}" : "{{/questions}}" }
}

@Suite("What a template hides in its words")
struct HiddenWordsTests {
  private static let lines = [
    AddedLine(letter: "Patient: patient.name", "'patient.name' is the name of a field"),
    AddedLine(letter: "TODO: the dose.", "'TODO' is a note to yourself"),
    AddedLine(letter: "Lorem ipsum dolor.", "'lorem ipsum' is a note to yourself"),
    AddedLine(letter: "The left\u{200B} leg is weak.", "U+200B"),
    AddedLine(letter: "Give 10&#x202E; mg.", "U+202E"),
    AddedLine(sheet: "Your prog**nosis** is told apart.", "prognosis"),
    AddedLine(sheet: "Your surv&#105;val is told apart.", "survival"),
    AddedLine(sheet: "Your sur\u{AD}vival is told apart.", "survival"),
    AddedLine(sheet: "Your progn\u{F3}sis is told apart.", "prognosis"),
    AddedLine(sheet: "You may have *six* months.", "six months"),
    AddedLine(sheet: "You may have half a year.", "half a year"),
    AddedLine(sheet: "Surgery is the *best* choice.", "best choice"),
    AddedLine(sheet: "You should\nhave the operation.", "you should"),
  ]

  private func errors(of added: AddedLine?, in file: String) throws -> [Diagnostic] {
    let builtIn = try #require(Making.templates.first { $0.name == file })
    var text = String(decoding: builtIn.bytes, as: UTF8.self)
    if let added { text = text.replacing(added.end, with: "\n\(added.line)\n\(added.end)") }
    let own = TemplateSource(name: file, file: file, bytes: Array(text.utf8))
    return try DocumentMaker(Making.templates + [own]).checkTemplates().filter {
      $0.file == file && $0.severity == .error
    }
  }

  @Test(
    "A built-in letter and a sheet are free of it.",
    arguments: ["en/referral-letter.md", "en/warning-signs.md"])
  func builtIn(file: String) throws {
    #expect(try errors(of: nil, in: file) == [])
  }

  @Test("It is found at its line, through emphasis, references, soft hyphens and accents.", arguments: lines)
  fileprivate func found(added: AddedLine) throws {
    let found = try errors(of: added, in: added.file)
    #expect(found.contains { $0.message.lowercased().contains(added.said.lowercased()) }, "\(found)")
    #expect(found.allSatisfy { $0.position != nil })
  }
}
