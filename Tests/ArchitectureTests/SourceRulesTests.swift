import Foundation
import Testing

/// What may not occur in any source file, and the exceptions, each with how often it may occur.
struct BannedText: CustomTestStringConvertible {
  let text: String
  var allowed: [String: Int] = [:]

  var testDescription: String { text }

  static let all = [
    BannedText(text: "try!"),
    BannedText(text: "fatalError("),
    // A record that does not fit its schema is a programmer's mistake: no document is better than a wrong one.
    BannedText(
      text: "preconditionFailure(", allowed: ["Sources/Templating/Rendering/Program+Render.swift": 1]),
    BannedText(text: "@unchecked"),
    BannedText(text: "nonisolated(unsafe)"),
    BannedText(text: "as! "),
    // The check of templates finds these in what would be printed.
    BannedText(text: "TODO", allowed: ["Sources/Documents/Checks/UnfinishedText.swift": 1]),
    BannedText(text: "FIXME", allowed: ["Sources/Documents/Checks/UnfinishedText.swift": 1]),
  ]
}

@Suite("The rules of the sources")
struct SourceRulesTests {
  private static let sources =
    Checkout.files(below: "Sources", endingIn: ".swift")
    + Checkout.files(below: "Benchmarks", endingIn: ".swift")
    + ["Templates/DocumentTemplates.swift"]
  private static let tests = Checkout.files(below: "Tests", endingIn: ".swift")

  @Test("There are sources and tests to look at.")
  func thereAre() {
    #expect(Self.sources.count > 100)
    #expect(Self.tests.count > 100)
  }

  @Test("What is banned stands in no source file.", arguments: BannedText.all)
  func banned(banned: BannedText) throws {
    for path in Self.sources {
      let count = try Checkout.text(of: path).components(separatedBy: banned.text).count - 1
      #expect(count == banned.allowed[path, default: 0], "\(path)")
    }
  }

  @Test("No regular expression stands on the way of a document: each use would parse it anew.")
  func expressions() throws {
    // Those that read the reports of tests, and the reader of pages that came back, are on no document's way.
    for path in Self.sources where !path.hasPrefix("Sources/check-traceability/") {
      guard path != "Sources/Verification/PageReader.swift" else { continue }
      #expect(regexes(in: try Checkout.text(of: path)) == [], "\(path)")
    }
  }

  @Test(
    "A regular expression is seen in every way to write it.",
    arguments: [
      ("let all = text.matches(of: /[a-z]+/)", true), ("text.contains(/a/)", true),
      ("if let x = try /a b/.wholeMatch(in: y)", true),
      ("words.replacing(#/^(SINS|ESCC)/#) { _ in }", true), ("let word: Regex<Substring>", true),
      ("let half = (low + high) / 2", false), ("let half = all/2", false), ("// a/b: /c/", false),
      ("/// `/Type /XRef`", false), ("entries.contains(\"/Type /XRef\") // no/", false),
      ("import _StringProcessing", false),
    ])
  func expression(line: String, holds: Bool) { #expect(regexes(in: line).isEmpty != holds) }

  @Test("What stands in a text of several lines is no regular expression.")
  func texts() {
    #expect(regexes(in: "let a = \"\"\"\n  /Prev 1\n  \"\"\"\nlet b = (/a/)") == ["let b = (/a/)"])
  }

  @Test("No file is longer than 300 lines.", arguments: sources + tests)
  func length(path: String) throws {
    let lines = try Checkout.text(of: path).split(separator: "\n", omittingEmptySubsequences: false).count - 1
    #expect(lines <= 300)
  }

  @Test("What is a test is called one: @Test stands in no file of another name.")
  func testsAreNamed() throws {
    for path in Self.tests where !path.hasSuffix("Tests.swift") {
      #expect(!(try Checkout.text(of: path).contains("@Test(")), "\(path)")
    }
  }
}

/// The lines of a source that hold a regular expression.
private func regexes(in source: String) -> [Substring] {
  var isText = false
  let names = source.contains("Regex")
  return source.split(separator: "\n").filter { line in
    guard line.utf8.contains(UInt8(ascii: "/")) || line.utf8.contains(UInt8(ascii: "\"")) || names else {
      return false
    }
    if line.hasSuffix("\"\"\"") || line.drop(while: { $0 == " " }).hasPrefix("\"\"\"") {
      isText.toggle()
      return false
    }
    return !isText && (line.utf8.contains(UInt8(ascii: "/")) || names) && holdsRegex(line)
  }
}

/// Whether a line holds a regular expression outside of its texts and comments: a `/` that opens something, `#/`, or the
/// type by name.
private func holdsRegex(_ line: Substring) -> Bool {
  var (code, isText, isEscaped) = ("", false, false)
  for character in line {
    if isText {
      if character == "\"", !isEscaped { isText = false }
      isEscaped = character == "\\" && !isEscaped
      continue
    }
    if character == "\"" { isText = true }
    code.append(character)
    if code.hasSuffix("//") { break }
  }
  if code.hasSuffix("//") { code.removeLast(2) }
  if code.contains("#/") || code.contains("Regex") { return true }
  let characters = Array(" " + code + " ")
  return characters.indices.dropFirst().dropLast().contains { index in
    characters[index] == "/" && " (,:=[{!".contains(characters[index - 1]) && characters[index + 1] != " "
  }
}
