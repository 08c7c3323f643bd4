import Foundation
import SourceText
import SpineCase
import SpineScores

/// A text that something might read as more than text.
struct HostileString: Sendable {
  let id: String
  let text: String
}

/// Lists of hostile texts.
enum HostileStrings {
  private struct Entry: Decodable {
    struct Recipe: Decodable {
      let recipe: String
      let unit: String?
      let n: Int
    }
    let id: String
    let value: String?
    let make: Recipe?
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/checks/hostile.json").standardizedFileURL

  static var isThere: Bool { FileManager.default.isReadableFile(atPath: file.path()) }

  /// The list next to the package, except for the texts that a case file cannot hold or that say nothing there.
  static func published() throws -> [HostileString] {
    try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file)).compactMap { entry in
      let text = entry.value ?? entry.make.map(made) ?? ""
      let isText = !text.isEmpty && !text.utf8.contains(0)
      return isText && !saysNothing(text) ? HostileString(id: entry.id, text: text) : nil
    }
  }

  /// Whether a text is an absence or a placeholder: a document says that it is not known, and not the text.
  private static func saysNothing(_ text: String) -> Bool {
    text == "none" || Absence(rawValue: text) != nil || isPlaceholder(text)
  }

  /// Whether the reader of cases warns that a text says nothing.
  private static func isPlaceholder(_ text: String) -> Bool {
    let file = FileTree.record([
      FileTree.Member(key: "format", value: .text(CaseReader.format)),
      FileTree.Member(key: "case", value: .text("C-1")),
      FileTree.Member(key: "asOf", value: .text("2026-06-04")),
      FileTree.Member(key: "profile", value: .text("in")),
      FileTree.Member(key: "wishes", value: .record([FileTree.Member(key: "matters", value: .text(text))])),
    ])
    let read = try? CaseReader(profiles: ["in"]).read(file.json, file: "case.json")
    return read?.warnings.contains { $0.path == "wishes.matters" } == true
  }

  private static func made(_ recipe: Entry.Recipe) -> String {
    recipe.recipe == "ladder"
      ? (1...recipe.n).map { "e" + String(repeating: "`", count: $0) }.joined()
      : String(repeating: recipe.unit ?? "", count: recipe.n)
  }

  /// Our own list: every mark that Markdown, HTML, a style sheet or a template reads, and what Unicode adds.
  static let own = (blocks + inlines + markup + templates + styles + characters).filter { !saysNothing($0) }
    .enumerated().map {
      HostileString(id: "own \($0): \(String(reflecting: String($1.prefix(24))))", text: $1)
    }

  private static let blocks = [
    "+ plus", "- minus", "* star", "1) one", "12. twelve", "1990. Mastectomy", "0) zero", "# head",
    "###### six",
    "####### seven", "> quote", ">no blank", "    four blanks", "\ttab", "a\tb", "trailing  ", "trailing\\",
    "two  \nlines", "two\\\nlines", "setext\n===", "setext\n---", "=", "==", "---", "***", "___", "- - -",
    "* * *",
    "~~~", "~~~ x", "```", "``` js\ncode\n```", "`````", "a\n\n\nb", "a\n\n    code", "a\n- b\n- c\n\n1. d",
    "| a | b |\n| - | - |\n| c | d |", "|", "\\|", "\\\\|", "a | b", "| a", "a |", "|---|", ":-:|:-:",
    "Table: x",
    "[x]: /url", "[x]: <b> \"t\"", "[patient]: y", "[^1]", "[^1]: note", "x[^1]", "[ ] todo", "[x] done",
    "-", "+", "*", "1.", "1)", "#", ">", "-\n", "1.\n2.", "a\r\nb", "a\rb", "\na", "a\n", "\n\na\n\n", "  a",
    " ",
  ]

  private static let inlines = [
    "*a*", "**a**", "***a***", "_a_", "__a__", "*", "**", "a*b*c", "a_b_c", "L2 4/5*L3 3/5* L4", "*a **b *c",
    "`a`", "``", "` a", "a`", "a``b`c", "\\", "\\\\", "\\\\\\", "\\*a\\*", "a\\", "C:\\temp\\*.md", "\\&amp;",
    "\\`",
    "[a](b)", "[a](<b>)", "[a](b \"c\")", "![a](b)", "![a][b]", "[a][b]", "[a][]", "[a]", "[[a]]", "!", "a!",
    "[",
    "]", "](x)", "](", "[(", "!(x)", "(x)", "[a](tel:+911)", "[a](javascript:alert(1))", "<http://a.example>",
    "<a@b.example>", "<javascript:alert(1)>", "http://a.example/?a=1&b=2", "www.a.example", "a@b.example",
    "mailto:a@b.example", "ftp://a.example", "~~a~~", "==a==", "^a^", "~a~", "$a$", ":a:", "--", "...",
    "\"a\"", "'a'",
    "#1", "@a", "a:b", "x = y", "=x", "10.5", "-3", "+5", "< 5", "> 5", "<5", ">5", "5%", "4/5", "T10_L1",
    "(HER2)",
  ]

  private static let markup = [
    "<b>a</b>", "<script>alert(1)</script>", "</script>", "</style>", "</title>", "</main></body></html>",
    "<!--",
    "-->", "<!-- a -->", "<!DOCTYPE html>", "<?php ?>", "<![CDATA[ a ]]>", "]]>", "<pre>\na\n</pre>",
    "<div>\na",
    "<hr>", "<br>", "<x-y>", "</p>", "<p", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "<a href='x'>",
    "\" onload=\"alert(1)", "' onload='alert(1)", "\"><b>a</b>", "'><b>a</b>", "hi-\"><b>a</b>",
    "en-\" id=\"x",
    "mr-x\"y", "&nbsp;", "&#x41;", "&#65;", "&copy", "&copy;", "&amp;lt;", "&lt;b&gt;", "&#0;", "&#xD800;",
    "&", "&&",
    "&#", "&#x", "&bogus;", "AT&T", "a&b;c", "<", ">", "<>", "</", "<a", "a<b>c", "<lab pending>",
    "&quot;&apos;",
    "javascript:alert(1)", "data:text/html,<b>a</b>", "class", "<section class=\"board\">",
    "<span lang=\"en\">a</span>",
  ]

  private static let templates = [
    "{{", "}}", "{{{", "}}}", "{{patient.name}}", "{{{patient.name}}}", "{{&patient.name}}", "{{#lesions}}",
    "{{/lesions}}", "{{^a}}a{{/a}}", "{{?a}}b{{/a}}", "{{>patient}}", "{{<frame}}", "{{$title}}",
    "{{=<% %>=}}",
    "<% patient.name %>", "{{=| |=}}", "{{! a }}", "{{!", "{", "{a}", "${a}", "%s %d %@ %n", "\\(a)",
    "\u{F0000}7\u{F0000}",
    "\u{E000}", "\u{F0001}", "\u{10FFFD}",
  ]

  private static let styles = [
    "\\a", "\\A ", "\\000041 ", "\"; } body { display: none } x { y: \"", "*/", "/*", "@import url(x)",
    "url(x)",
    "expression(alert(1))", "}", "{}", ";", "counter(page)", "\\\"", "\\'", "content: \"a\"", "!important",
    "<!--*/",
  ]

  private static let characters = [
    "\u{A0}", "\u{A0}a\u{A0}", "\u{2003}a", "\u{3000}", "a\u{2028}b", "a\u{2029}b", "\u{85}", "a\u{B}b",
    "a\u{C}b",
    "\u{301}", "\u{301}a", "\u{20E3}", "1\u{FE0F}\u{20E3}", "\u{FE0F}", "\u{FE0F}*", "*\u{FE0F}", "\u{200D}",
    "\u{200B}",
    "\u{200C}", "a\u{200D}*b*", "\u{FEFF}a", "a\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}",
    "\u{E9} e\u{301}",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1EE}\u{1F1F3}", "\u{1FA7A}", "\u{202E}abc\u{202C}",
    "\u{2066}abc\u{2069}", "\u{200F}\u{5D0} 12 (\u{5D1})", "\u{627}\u{644}\u{633} <b> 4/5", "\u{61C}-3",
    "\u{928}\u{92E}",
    "\u{928}\u{92E}\u{938}\u{94D}\u{924}\u{947} Hello \u{930}", "\u{967}. \u{928}", "\u{915}*\u{916}*\u{917}",
    "\u{1}",
    "\u{7F}", "\u{1B}[31m", "a\u{8}b", "\u{9B}31m", "\u{AD}", "\u{2060}", "\u{E0041}", "\u{1D11E}",
    "\u{FF1C}b\u{FF1E}",
    "\u{201C}a\u{201D}", "\u{B7}", "\u{2022} a", "\u{2014}", "\u{2212}3", "\u{130}", "\u{DF}", "\u{1E9E}",
    "\u{FB01}",
    String(repeating: "W", count: 4_000), String(repeating: "*", count: 1_000),
    String(repeating: "[", count: 1_000),
    String(repeating: "`", count: 1_000), String(repeating: "\\", count: 1_000),
    String(repeating: "> ", count: 500),
    String(repeating: "- ", count: 500), String(repeating: "![", count: 500),
    String(repeating: "&", count: 1_000),
    String(repeating: "a\n", count: 900), String(repeating: "e\u{301}", count: 900),
    String(repeating: "<", count: 1_000),
  ]
}
