import SpineCase
import SpineScores
import Templating
import Testing
@testable import CaseView
@testable import Documents

@Suite("The rows of known facts")
struct KnownFactsTests {
  private static let fields = Dictionary(
    CaseFields.facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  @Test("Every name in a row is a field of the view.", arguments: FactGroup.all.map(\.name))
  func names(name: String) throws {
    let group = try #require(FactGroup.all.first { $0.name == name })
    for field in group.rows.flatMap(\.fields) { #expect(Self.fields[field] != nil, "\(field)") }
  }

  @Test(
    "Every row has a label in English, and every wording of a fact belongs to a field that stands in a row.")
  func words() throws {
    let bytes = try #require(Making.templates.first { $0.name == "en/words.yaml" }).bytes
    let phrases = try Phrases(language: "en", bytes: bytes, file: "words.yaml")
    #expect(phrases.missing(Phrases.requiredForClinicians) == [])
    let rows = FactGroup.all.flatMap(\.rows)
    #expect(Set(rows.map(\.name)).count == rows.count - 1, "copies stands in the summary and in the letter")
    for answer in SINS.Pain.allCases { #expect(phrases.has("sins.pain.\(answer.rawValue)")) }
  }

  @Test("Every fact of a case is printed: it stands in a row of known facts, or a template names it.")
  func printed() {
    let rows = Set(FactGroup.all.flatMap(\.rows).flatMap(\.fields))
    let templates = Making.templates.filter { $0.name.hasSuffix(".md") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    for field in CaseFields.facts where !rows.contains(field.name) && !field.name.hasSuffix("Absence") {
      #expect(
        Self.notPrinted.contains(where: field.name.hasPrefix)
          || templates.contains { $0.contains("{{\(field.name)}}") || $0.contains("{{#\(field.name)}}") },
        "\(field.name)")
    }
  }

  /// Fields for hospitals' own templates: the built-in pages say the same in other fields.
  private static let notPrinted = [
    "document.", "scores.", "neurology.timeline", "investigations", "handout.call.", "handout.outOfHours.",
    "urgency.triggersNotKnown", "signOff.isOnPaper",
  ]

  @Test("Every group is for clinicians, that which says who asked not to tell the patient among them.")
  func audiences() {
    let known = CaseFields.schema.fields.filter { $0.name.hasPrefix("known.") }
    #expect(known.count == FactGroup.all.count)
    for field in known {
      #expect(field.audience == .clinician, "\(field.name)")
    }
  }

  @Test(
    "Whatever a fact ends with, a semicolon parts it from the next: what stands between facts hangs on none.")
  func semicolons() throws {
    let text = CaseText.empty.with([
      ("tumour", "{primary: {site: kidney, tissue: confirmed, histology: Clear cell., status: growing}}"),
      ("pathology", "{specimen: core, result: No organ named., slidesReviewed: false}"),
    ]).text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    let rows = page.texts("li")
    #expect(rows.contains("Pathology: confirmed on tissue; core; No organ named.; slides reviewed: no"))
    #expect(rows.contains("Primary: Kidney; Clear cell.; confirmed on tissue; growing"))
  }
}
