import SpineCase
import Testing
@testable import CaseView
@testable import Documents
@testable import WordFiles

@Suite("The likeness of a document in a word processor")
struct WordReferenceTests {
  private static func file(_ setup: PageSetup, _ kind: DocumentKind = .mdtSummary, isLarge: Bool = false)
    throws
    -> String
  {
    var maker = try Making.maker()
    maker.setup = setup
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    let document = try maker.make(kind, of: source, in: "en", isLarge: isLarge)
    return String(decoding: WordReference(document.layout).bytes, as: UTF8.self)
  }

  @Test("The gap of pre-printed paper stands above the head of the first page alone.")
  func gap() throws {
    let file = try Self.file(PageSetup(letterhead: Letterhead(head: .init(gap: 38))))
    // 38 mm are 2154 twentieths of a point; the head begins 510 of them below the edge.
    #expect(file.ranges(of: "<w:spacing w:before=\"1644\"/>").count == 1)
    #expect(file.contains("<w:titlePg/>"))
    #expect(try !Self.file(PageSetup()).contains("w:before=\"1644\""))
  }

  @Test("Who writes stands at the head of every page after the first.")
  func continuation() throws {
    let head = Letterhead.Head(
      names: [.init(text: "Hospital", language: "en")], continuation: "Hospital & Co")
    let file = try Self.file(PageSetup(letterhead: Letterhead(head: head)))
    #expect(file.ranges(of: "Hospital &amp; Co").count == 1)
  }

  @Test("Sheets for patients are larger than letters, and in large print 18 pt.")
  func sizes() throws {
    #expect(try Self.file(PageSetup()).contains("<w:sz w:val=\"22\"/>"))
    #expect(try Self.file(PageSetup(), .warningSigns).contains("<w:sz w:val=\"28\"/>"))
    #expect(try Self.file(PageSetup(), .warningSigns, isLarge: true).contains("<w:sz w:val=\"36\"/>"))
    #expect(try Self.file(PageSetup(), .mdtSummary, isLarge: true).contains("<w:sz w:val=\"22\"/>"))
  }
}
