import SourceText
import Testing

@Suite struct SourcePositionTests {
  @Test("Places are ordered by line, then by column.")
  func order() {
    let early = SourcePosition(line: 1, column: 2)
    let later = SourcePosition(line: 1, column: 9)
    let last = SourcePosition(line: 2, column: 1)
    #expect([last, later, early].sorted() == [early, later, last])
  }

  @Test("A text starts in line 1, column 1.")
  func start() {
    #expect(SourcePosition.start == SourcePosition(line: 1, column: 1))
  }
}
