import CommonMark
import Testing

@Suite("Texts that were built to take long", .serialized)
struct PathologicalTests {
  /// A text that repeats something, as long as a document may be.
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable (Int) -> String
    var testDescription: String { name }

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = text
    }

    /// The longest text of the shape that is within the limit.
    var longest: String {
      var count = Self.limit
      while text(count).utf8.count > Self.limit { count /= 2 }
      return text(count)
    }

    #if DEBUG
      /// Without optimisation the checks before libcmark take ten times as long;
      /// quadratic behaviour shows here too.
      private static let limit = CommonMark.largestDocument / 8
    #else
      private static let limit = CommonMark.largestDocument
    #endif
  }

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let shapes = [
    Shape("images (CVE-2023-22486)") { times("![[]()", $0) },
    Shape("quotes, then emphasis (CVE-2023-24824)") { times(">", $0) + times("a*", $0) },
    Shape("lists, then lines (CVE-2023-24824)") { times("- ", $0) + "x" + times("\n", $0) },
    Shape("lists in a quote") { "> " + times("- ", $0) + "x\n" + times(">\n", $0) },
    Shape("32 lists, then lines") { times("- ", 32) + "x" + times("\n", $0) },
    Shape("32 quotes a line") { times(times(">", 32) + "a*\n", $0 / 32) },
    Shape("indented lists, then lines") { count in
      (0..<60).map { times(" ", $0 * 2) + "- a\n" }.joined() + times("\n", count)
    },
    Shape("nested emphasis") { times("*a **a ", $0 / 8) + "b" + times(" a** a*", $0 / 8) },
    Shape("closers") { times("a_ ", $0) }, Shape("openers") { times("_a ", $0) },
    Shape("runs of three") { times("a__b", $0) + times("c_ ", $0) },
    Shape("link closers") { times("a]", $0) }, Shape("link openers") { times("[a", $0) },
    Shape("openers of links and targets") { times("[ (](", $0) },
    Shape("nested brackets") { times("[", $0) + "a" + times("]", $0) },
    Shape("comments") { "</" + times("<!--", $0) }, Shape("instructions") { times("<?", $0) },
    Shape("character data") { times("a <![CDATA[", $0) }, Shape("declarations") { times("a <!A ", $0) },
    Shape("backticks") { count in (1...1_400).map { "e" + times("`", $0 % (count + 1)) }.joined() },
    Shape("unclosed targets in brackets") { times("[a](<b", $0) },
    Shape("unclosed targets") { times("[a](b", $0) },
    Shape("definitions") { count in
      (0..<count / 8).map { "[\($0)]: u\n" }.joined() + times("[0] ", count / 8)
    },
    Shape("one definition again and again") { times("[x]: /u\n\n", $0 / 4) },
    Shape("asterisks") { times("*", $0) + "a" + times("*", $0) },
    Shape("pipes") { times("| a ", $0) }, Shape("a long list") { times("- a\n", $0) },
    Shape("a lazy quote") { "> a\n" + times("b\n", $0) },
    Shape("underlined headings") { times("a\n=\n", $0) },
    Shape("ampersands") { times("&", $0) }, Shape("references") { times("&#1", $0) },
    Shape("blanks") { times(" ", $0) + "a" }, Shape("tabs") { times("\t", $0) + "a\n" },
    Shape("blocks of HTML") { times("<div>\n", $0) }, Shape("tags") { times("<a", $0) },
    Shape("escapes") { times("\\!\\[\\[\\]\\(\\)", $0) }, Shape("entities") { times("&#42;&#91;", $0) },
    Shape("rows of a table") { "| a |\n| - |\n" + times("| b |\n", $0) },
    Shape("cells of a row") { "|" + times("a|", $0) + "\n|" + times("-|", $0) },
    Shape("tables") { times("| a |\n| - |\n\n", $0) },
    Shape("emphasis in cells") { "| a |\n| - |\n" + times("| " + times("*a _b ", 100) + "|\n", $0 / 500) },
  ]

  @Test("No text takes more than a second: it is converted or refused.", arguments: shapes)
  func bounded(shape: Shape) {
    let markdown = Array(shape.longest.utf8)
    let took = ContinuousClock().measure {
      do throws(CommonMarkError) {
        _ = try CommonMark.html(from: markdown)
      } catch {
        #expect(error != .brokenCells)
      }
    }
    #expect(took < .seconds(1), "\(took)")
  }
}
