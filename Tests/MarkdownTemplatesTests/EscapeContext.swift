import CommonMark
import Foundation
import Testing

@testable import MarkdownTemplates

/// A Markdown text with one place, `@`, for a value, and what the escape is told about it.
struct EscapeContext: Sendable, CustomTestStringConvertible {
  let name: String
  let markdown: String
  let context: MarkdownContext

  var testDescription: String { name }

  /// The oracle: the value put into the parsed tree, where nothing reads it as Markdown.
  func oracle(_ value: [UInt8]) throws -> [UInt8] {
    var tree = try MarkdownTree(parsing: around { try #require(Sentinel(7)).append(to: &$0) })
    try tree.fill { _ in value }
    return try tree.html()
  }

  /// The HTML of the text with the value escaped into it.
  func merged(_ value: [UInt8], _ escape: MarkdownEscape) throws -> [UInt8] {
    try CommonMark.html(from: around { escape.append(value, in: context, to: &$0) })
  }

  func printedForm(_ value: [UInt8]) -> [UInt8] {
    context.block == .paragraph ? PrintedForm.paragraph(value) : PrintedForm.oneLine(value)
  }

  private func around(_ append: (inout [UInt8]) throws -> Void) rethrows -> [UInt8] {
    let parts = markdown.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    var text = Array(parts[0])
    try append(&text)
    return text + Array(parts[1])
  }

  /// How many values to try in each context: over 100,000 in all for the 51 contexts, or as
  /// many as `SPINEBOARD_STRINGS` says.
  static let stringsEach =
    ProcessInfo.processInfo.environment["SPINEBOARD_STRINGS"].flatMap(Int.init).map { $0 / all.count + 1 }
    ?? 2_000

  /// The seed of the random values; another number gives others.
  static let seed =
    ProcessInfo.processInfo.environment["SPINEBOARD_SEED"].flatMap(UInt64.init) ?? 20_261_123

  static let all: [Self] = paragraphs + containers + headings + inlines + cells

  private static func make(_ name: String, _ markdown: String, _ context: MarkdownContext) -> Self {
    Self(name: name, markdown: markdown, context: context)
  }

  private static let line = MarkdownContext(startsLine: true)
  private static let inline = MarkdownContext()

  private static let paragraphs = [
    make("between words", "Before @ after.\n", inline), make("inside a word", "a@b\n", inline),
    make("a paragraph", "@\n", line), make("at the start of a line", "@ tail\n", line),
    make("at the end of a line", "head @\n", inline), make("on a second line", "first\n@\n", line),
    make("on a second line, then text", "first\n@ tail\n", line),
    make("before a second line", "@\nsecond\n", line),
    make("at a line's end before a second", "head @\nsecond\n", inline),
    make("between blank lines", "one\n\n@\n\ntwo\n", line),
  ]

  private static func indented(_ indent: String) -> MarkdownContext {
    MarkdownContext(startsLine: true, indent: Array(indent.utf8))
  }

  private static let containers = [
    make("a list item", "- @\n- two\n", indented("  ")), make("in a list item", "- one @\n- two\n", inline),
    make("an ordered item", "1. @\n2. two\n", indented("   ")),
    make("a nested item", "- a\n  - @\n", indented("    ")),
    make("a second line of an item", "- a\n  @\n", indented("  ")), make("a quote", "> @\n", indented("> ")),
    make("a quote without marks on later lines", "> @\n", line),
    make("a second line of a quote", "> a\n> @\n", indented("> ")),
    make("a list in a quote", "> - @\n", indented(">   ")),
  ]

  private static let headings = [
    make("a heading", "# @\n\np\n", MarkdownContext(block: .heading)),
    make("a closed heading", "## @ ##\n", MarkdownContext(block: .heading)),
    make("the end of a heading", "# Name @\n", MarkdownContext(block: .heading)),
    make("an underlined heading", "@\n===\n", line),
  ]

  private static let inlines = [
    make("emphasis", "a *@* b\n", inline), make("strong", "a **@** b\n", inline),
    make("strong at a line's start", "**@** b\n", inline),
    make("strong before a colon", "**@**: b\n", inline),
    make("underscores", "a _@_ b\n", inline), make("a link", "a [@](/u) b\n", inline),
    make("an image's text", "a ![@](/u) b\n", MarkdownContext(block: .heading)),
    make("after an exclamation mark", "a !@ b\n", inline),
    make("before a link", "a @[t](/u) b\n", MarkdownContext(precedesBracket: true)),
    make("after brackets", "a [t]@ b\n", MarkdownContext(followsBracket: true)),
    make("after brackets at a line's start", "[t]@\n", MarkdownContext(followsBracket: true)),
    make("after an asterisk", "a *@ b\n", inline), make("before an asterisk", "a @* b\n", inline),
    make("after an ampersand", "a &@; b\n", MarkdownContext(followsMark: true)),
    make("in a reference", "a &#@; b\n", MarkdownContext(followsMark: true)),
    make("in angle brackets", "a <@> b\n", MarkdownContext(followsMark: true)),
    make("after a digit", "1@ b\n", line), make("after an escaped backslash", "a \\\\@ b\n", inline),
    make(
      "before a full stop at a line's start", "@. b\n",
      MarkdownContext(startsLine: true, precedesListMark: true)),
    make(
      "before a bracket at a line's start", "@) b\n",
      MarkdownContext(startsLine: true, precedesListMark: true)),
    make("after a mark of a list", "-@\n", line), make("after a mark of a heading", "#@\n", line),
  ]

  private static let cell = MarkdownContext(block: .cell)
  private static let cells = [
    make("the first cell", "| h | i |\n| --- | --- |\n| @ | b |\n| c | d |\n", cell),
    make("the last cell", "| h | i |\n| --- | --- |\n| a | @ |\n", cell),
    make("a header cell", "| @ | i |\n| --- | --- |\n| a | b |\n", cell),
    make("a cell without blanks", "|h|i|\n|-|-|\n|@|b|\n", cell),
    make("a strong cell", "| h | i |\n| --- | --- |\n| a | **@** |\n", cell),
    make("a caption", "Table: @\n| h | i |\n| --- | --- |\n| a | b |\n", cell),
  ]
}
