import SourceText
import Testing

@Suite struct ExcerptTests {
  @Test(
    "The carets stand below the marked scalars, and tabs in front of them stay tabs.",
    arguments: [
      (Excerpt(line: "abc", column: 1), "  abc\n  ^"),
      (Excerpt(line: "abc", column: 2, width: 2), "  abc\n   ^^"),
      (Excerpt(line: "\ta\tb", column: 4), "  \ta\tb\n  \t \t^"),
      (Excerpt(line: "e\u{301}x", column: 3), "  e\u{301}x\n    ^"),
      (Excerpt(line: "ab", column: 3), "  ab\n    ^"),
      (Excerpt(line: "", column: 1), "  \n  ^"),
    ])
  func carets(excerpt: Excerpt, printed: String) {
    #expect(excerpt.description == printed)
  }

  @Test("At least one scalar is marked.", arguments: [-1, 0, 1])
  func width(asked: Int) {
    #expect(Excerpt(line: "abc", column: 1, width: asked).width == 1)
  }
}
