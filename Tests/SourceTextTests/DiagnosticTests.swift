import SourceText
import Testing

@Suite struct DiagnosticTests {
  private static let place = SourcePosition(line: 31, column: 16)

  @Test(
    "A finding prints as file, place, path and message, plainly and as compilers do.",
    arguments: [
      (
        Diagnostic(
          file: "case.yaml", at: place, path: "lesions[0].sins.pain", "'mechancal' is not an answer"),
        "case.yaml:31:16: lesions[0].sins.pain: 'mechancal' is not an answer",
        "case.yaml:31:16: error: lesions[0].sins.pain: 'mechancal' is not an answer"
      ),
      (
        Diagnostic(.warning, file: "case.yaml", at: place, path: "vertebrae", "fewer than the levels"),
        "case.yaml:31:16: warning: vertebrae: fewer than the levels",
        "case.yaml:31:16: warning: vertebrae: fewer than the levels"
      ),
      (Diagnostic(file: "-", "the file is empty"), "-: the file is empty", "-: error: the file is empty"),
      (
        Diagnostic(file: "a.md", at: .start, "no such name", excerpt: Excerpt(line: "{{x}}", column: 3)),
        "a.md:1:1: no such name\n  {{x}}\n    ^", "a.md:1:1: error: no such name\n  {{x}}\n    ^"
      ),
    ])
  func forms(diagnostic: Diagnostic, plain: String, compiler: String) {
    #expect(diagnostic.description == plain)
    #expect(diagnostic.compilerDescription == compiler)
  }

  @Test("Findings are ordered by place, one without a place first, then by message.")
  func order() {
    let whole = Diagnostic(file: "f", "of the file")
    let early = Diagnostic(file: "f", at: SourcePosition(line: 2, column: 1), "z")
    let second = Diagnostic(file: "f", at: Self.place, "a")
    let third = Diagnostic(file: "f", at: Self.place, "b")
    #expect([third, second, whole, early].sorted() == [whole, early, second, third])
  }
}
