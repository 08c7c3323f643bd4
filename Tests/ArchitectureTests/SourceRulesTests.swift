import Foundation
import Testing

/// What stands in no source file, and where it is allowed to stand all the same, with how often.
struct BannedText: CustomTestStringConvertible {
  let text: String
  var allowed: [String: Int] = [:]

  var testDescription: String { text }

  static let all = [
    BannedText(text: "try!"),
    BannedText(text: "fatalError("),
    // A record of another schema is a programmer's mistake: no document is better than a wrong one.
    BannedText(text: "preconditionFailure(", allowed: ["Sources/Templating/Program+Render.swift": 1]),
    BannedText(text: "@unchecked"),
    BannedText(text: "nonisolated(unsafe)"),
    BannedText(text: "as! "),
    BannedText(text: "TODO"),
    BannedText(text: "FIXME"),
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
