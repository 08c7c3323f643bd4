import CaseView
import Documents
import SourceText
import SpineCase
import Testing

@Suite("The letterhead on patients' sheets")
struct LetterheadGateTests {
  private static let names = [Letterhead.Name(text: "Regional Cancer Centre", language: "en")]
  private static let neutral = [Letterhead.Name(text: "Regional Hospital", language: "en")]

  private func page(_ kind: DocumentKind, _ letterhead: Letterhead) throws -> Page {
    var maker = try Making.maker()
    maker.setup.letterhead = letterhead
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    return Page(try maker.make(kind, of: source, in: "en").html)
  }

  private func refusals(_ kind: DocumentKind, _ letterhead: Letterhead) throws -> [String] {
    do {
      _ = try page(kind, letterhead)
      return []
    } catch let errors as DocumentErrors {
      return errors.diagnostics.map(\.description)
    }
  }

  @Test("The sheet of warning signs carries the neutral paper alone, and without one none.")
  func neutralAlone() throws {
    let full = Letterhead.Head(names: Self.names, footer: ["Foot"], continuation: "Cancer Centre")
    let without = try page(.warningSigns, Letterhead(head: full))
    #expect(without.all("header", "footer").isEmpty)
    #expect(!without.source.contains("Cancer Centre"))
    let with = try page(.warningSigns, Letterhead(head: full, neutral: Letterhead.Head(names: Self.neutral)))
    #expect(with.texts("header").map(\.trimmed) == ["Regional Hospital"])
    #expect(!with.source.contains("Cancer Centre"))
    #expect(
      try page(.patientHandout, Letterhead(head: full)).texts("header").map(\.trimmed) == [
        "Regional Cancer Centre"
      ])
  }

  @Test("The gap of the full paper leaves no room on a neutral sheet, its own does.")
  func gap() throws {
    let printed = Letterhead(head: Letterhead.Head(gap: 38), neutral: Letterhead.Head(gap: 20))
    #expect(try page(.patientHandout, printed).source.contains("margin-top: 50mm;"))
    #expect(try page(.warningSigns, printed).source.contains("margin-top: 32mm;"))
    #expect(!(try page(.warningSigns, Letterhead(head: Letterhead.Head(gap: 38))).source.contains("50mm")))
  }

  @Test(
    "A neutral paper that names an illness is refused, with the place of the word.",
    arguments: [
      ("Oncology Centre", "oncology"), ("Tumour Institute", "tumour"), ("Palliative Care Unit", "palliative"),
    ])
  func illness(text: String, word: String) throws {
    let head = Letterhead.Head(names: Self.neutral, address: [text])
    let letterhead = Letterhead(head: head, neutral: head, file: "l.yaml")
    #expect(
      try refusals(.warningSigns, letterhead)
        == ["l.yaml: neutral.address[0]: holds the word '\(word)', which may not stand on a warning-signs"])
    #expect(try refusals(.referralLetter, letterhead) == [])
  }

  @Test("A handout's paper may name cancer, which was told, and no word that no sheet may hold.")
  func handout() throws {
    let head = Letterhead.Head(names: Self.names, continuation: "Palliative Care")
    #expect(
      try refusals(.patientHandout, Letterhead(head: head, file: "l.yaml"))
        == ["l.yaml: continuation: holds the word 'palliative', which may not stand on a patient-handout"])
  }
}
