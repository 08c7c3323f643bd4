import CommonMark
import Testing

@Suite("Pipe tables")
struct TablesTests {
  @Test("A table has a caption, scoped headers and classes for the alignment that was asked for.")
  func table() throws {
    #expect(
      try html(
        """
        Before.

        Table: SINS *2010*
        | **Item** | Points |
        | --- | ---: |
        | Location \\| site | 3 |
        | > 50% collapse | - |

        After.
        """) == """
          <p>Before.</p>
          <table>
          <caption>SINS <em>2010</em></caption>
          <thead>
          <tr>
          <th scope="col"><strong>Item</strong></th>
          <th scope="col" class="right">Points</th>
          </tr>
          </thead>
          <tbody>
          <tr>
          <th scope="row">Location | site</th>
          <td class="right">3</td>
          </tr>
          <tr>
          <th scope="row">&gt; 50% collapse</th>
          <td class="right">-</td>
          </tr>
          </tbody>
          </table>
          <p>After.</p>

          """)
  }

  @Test(
    "A row that does not match, or a table out of place, is refused with its line.",
    arguments: [
      ("| a | b |\n|---|---|\n| c |", CommonMarkError.raggedTable(line: 3, expected: 2, found: 1)),
      ("| a |\n|---|---|\n| c | d |", .raggedTable(line: 1, expected: 2, found: 1)),
      ("| a |\n|---|\n| c |\nd", .raggedTable(line: 4, expected: 1, found: 0)),
      ("| a |\n|---|\n| c | d", .raggedTable(line: 3, expected: 1, found: 2)),
      ("x\n\n| a |\r\n|---|\r| c | d |", .raggedTable(line: 5, expected: 1, found: 2)),
      ("text\n| a |\n|---|", .misplacedTable(line: 1)), ("a\nb\n| a |\n|---|", .misplacedTable(line: 4)),
      ("a | b\n--- | ---", .misplacedTable(line: 2)), ("- | a |\n  |---|", .misplacedTable(line: 2)),
      ("> | a |\n> |---|", .misplacedTable(line: 2)), ("> | a |\n|---|", .misplacedTable(line: 2)),
      ("| a |", .rowOutsideTable(line: 1)), ("x\n\n| a |\ny", .rowOutsideTable(line: 3)),
      ("| a |\n|---|\n|" + String(repeating: "b", count: 4097) + "|", .cellTooLong(line: 3, bytes: 4097)),
    ])
  func refused(markdown: String, expected: CommonMarkError) {
    #expect(throws: expected) { try html(markdown) }
  }

  @Test(
    "A pipe behind an odd number of backslashes does not cut a cell.",
    arguments: [
      ("\\|", "|"), ("a\\\\ | b", nil), ("\\\\\\|", "\\|"), ("`a\\|b`", "<code>a\\|b</code>"),
    ])
  func escapedPipes(cell: String, expected: String?) throws {
    let markdown = "| h |\n|---|\n| \(cell) |"
    guard let expected else {
      #expect(throws: CommonMarkError.raggedTable(line: 3, expected: 1, found: 2)) { try html(markdown) }
      return
    }
    #expect(try html(markdown).contains("<td>\(expected)</td>"))
  }

  @Test(
    "What would open a block elsewhere is text in a cell.",
    arguments: [
      "- a", "1. a", "# a", "&gt; a", "+ a", "    a", "***", "---", "===", "~~~",
    ])
  func blocks(cell: String) throws {
    let typed = cell.replacing("&gt;", with: ">")
    let printed = cell.drop { $0 == " " }
    #expect(try html("| h |\n|---|\n| \(typed) |").contains("<td>\(printed)</td>"))
  }

  @Test(
    "A cell holds what the parser makes of its text in a paragraph, whatever mark stands in it.",
    arguments: (UInt8(ascii: " ")...UInt8(ascii: "~")).filter { $0 != UInt8(ascii: "|") })
  func marks(mark: UInt8) throws {
    let mark = String(UnicodeScalar(mark))
    for cell in [
      "a\(mark)b", "\(mark)b", "a\(mark)", "\(mark)b\(mark) é", "a \(mark) b", "\(mark)[b](#c)",
      "&\(mark)copy;",
    ] {
      let paragraph = try html("x \(cell)")
      let expected = paragraph.dropFirst("<p>x ".count).dropLast("</p>\n".count)
      // A mark at the end would escape the pipe.
      guard !cell.hasSuffix("\\") else { continue }
      let text = cell.first == " " ? expected.drop { $0 == " " } : expected
      #expect(try html("| h |\n|---|\n| \(cell) |").contains("<td>\(text)</td>"), "\(cell)")
    }
  }

  @Test("Cells keep their own emphasis, and tables their own cells.")
  func several() throws {
    let html = try html("| *a | b* |\n|---|---|\n||**c**|\n\n| d |\n|:-:|\n| [e](#f) |")
    #expect(html.contains("<th scope=\"col\">*a</th>\n<th scope=\"col\">b*</th>"))
    #expect(html.contains("<td></td>\n<td><strong>c</strong></td>"))
    #expect(html.contains("<th scope=\"col\" class=\"center\">d</th>"))
    #expect(html.contains("<td class=\"center\"><a href=\"#f\">e</a></td>"))
  }

  @Test("Without bold in the first header cell rows have no header.")
  func plainRows() throws {
    #expect(try !html("| a **b** | c |\n|---|---|\n| d | e |").contains("scope=\"row\""))
  }
}
