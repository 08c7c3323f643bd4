/// Random values made from everything that has a meaning in Markdown, HTML or Unicode.
struct HostileText {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// A value of one to seven fragments.
  mutating func next() -> [UInt8] {
    var value: [UInt8] = []
    for _ in 0..<Int.random(in: 1...7, using: &random) {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<60: value += Self.fragments[Int.random(in: 0..<Self.fragments.count, using: &random)].utf8
      case 60..<90: value.append(Self.marks[Int.random(in: 0..<32, using: &random)])
      default: value.append(Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)])
      }
    }
    return value
  }

  private static let marks = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8)
  private static let letters = Array("abz019  ".utf8)
  private static let fragments = [
    "&amp;", "&#35;", "&copy", "&lt;b&gt;", "&nbsp;", "http://a.b", "<http://a.b>", "www.a.bc", "a@b.cd",
    "<a@b.cd>", "<1@b.cd>", "<{", "<b>", "</p>", "<!--", "-->", "<?php", "<![CDATA[", "]]>", "<!X", "1. ",
    "12) ", "1990.",
    "- ", "+ ",
    "* ", "# ", "###### ", "> ", "```", "~~~", "===", "---", "***", "___", "* * *", "    ", "  ", "\\",
    "\\\n",
    "  \n", "[a]: /u", "[a]", "[a](b)", "![a](b)", "](x)", "[ ] ", "| a | b |", "|---|", ":--|--", "``",
    "`a`", "**",
    "__", "$x$", "~~", "javascript:x", "\"q\"", "'q'", "...", "--", "\u{A0}", "\u{2003}", "\u{3000}",
    "\u{200B}",
    "\u{202E}", "\u{2066}", "\u{200F}", "\u{FEFF}", "\u{FFFD}", "\u{85}", "\u{2028}", "e\u{301}", "\u{915}",
    "\u{1FA7A}", "\u{201C}", "\u{BF}", "10", "7", "a", "B", "Zz", "\t", "\n", "\n\n", "\r", "\r\n", "\u{B}",
    "\u{C}",
    "\u{1}", "\u{7F}", " ", "T10_L1", "_x_", "{{patient.name}}", "{{#a}}", "{{>b}}", "{{=<% %>=}}",
    "C:\\temp", "Table: x", "\u{F0000}", "a*b", " * ", " _ ", "-3", "+5", "~5", "< 5", "A & B",
  ]
}
