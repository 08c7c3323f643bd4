import Foundation
import Testing

@testable import BoardSite

@Suite("English among the code of the site")
struct LiteralsTests {
  /// What may stand in the code though it has two words or a capital: nobody reads it on a page.
  static let exceptions: [String: [String]] = [
    "policies that browsers read": [
      "default-src", "frame-src", "script-src", "frame-ancestors", "sandbox;", "Strict-Transport",
      "public, max-age", "inline; filename", "attachment; filename", "text/", "charset=", "GET, HEAD",
      "HttpOnly",
      "SameSite", "Path=/", "Max-Age",
    ],
    "what a token is made of": [", typed by …", "form of session …"],
    "what the check of templates says to their author": ["there is no such file"],
    "names of files of versions, which messages carry": ["version …"],
    "why the program failed, which no page shows": ["the case does not read back"],
  ]

  /// HTML that has no words: the text between its tags is empty.
  private static func isMarkup(_ text: String) -> Bool {
    text.contains("<") || text.contains("=\"") || text.hasPrefix("\"")
  }

  private static func isException(_ text: String) -> Bool {
    exceptions.values.joined().contains { text.contains($0) }
  }

  /// Whether two words with a blank between stand in a text.
  private static func hasSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { part in
      part.filter { $0.isLetter }.count > 1 && part.allSatisfy { $0.isLetter || ".,;:'“”…!?".contains($0) }
    }
    return zip(words, words.dropFirst()).contains { $0 && $1 }
  }

  static var sources: [(file: String, text: String)] {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/BoardSite")
      return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        .map { ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8)) }
    }
  }

  @Test("No sentence that a user sees is a literal of the code")
  func sentences() throws {
    let sources = try Self.sources
    #expect(sources.count > 40)
    for (file, text) in sources {
      let found = SwiftLiterals(text).all.filter {
        Self.hasSentence($0) && !Self.isMarkup($0) && !Self.isException($0)
      }
      #expect(found.isEmpty, "\(file): \(found)")
    }
  }

  @Test("A word with a capital that is a literal alone is the name of a header, and no word of a page")
  func capitals() throws {
    let headers = ["Allow", "Location"]
    for (file, text) in try Self.sources {
      let found = SwiftLiterals(text).all.filter { literal in
        guard literal.first?.isUppercase ?? false, literal.count > 3 else { return false }
        return literal.dropFirst().allSatisfy(\.isLowercase) && !headers.contains(literal)
      }
      #expect(found.isEmpty, "\(file): \(found)")
    }
  }

  @Test("A sentence among the code is found, and a remark or what is put in is not taken for one")
  func scan() {
    let source = "let a = \"Not \\(name(\"of it\")) saved yet\" // \"a remark\"\nlet b = \"a.b\""
    let literals = SwiftLiterals(source).all
    #expect(literals == ["of it", "Not … saved yet", "a.b"])
    #expect(literals.filter(Self.hasSentence) == ["of it", "Not … saved yet"])
  }
}
