import Foundation
import SpineCase
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages

/// Cases by the thousand in which every text of a clinician is marked: no mark reaches a patient.
///
/// The test run makes some dozens of cases; `make fuzz` thousands.
@Suite("Marked values and the patients' sheets", .serialized)
struct MarkedValuesTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["SPINEBOARD_FUZZ"].flatMap(Int.init) ?? 60
  private static let seed = environment["SPINEBOARD_SEED"].flatMap(UInt64.init) ?? 20_261_125
  private static let made: Result<MarkedCase, any Error> = Result { try MarkedCase() }

  /// Words that no sheet holds, whatever the lists of the templates say; months are those left to live.
  private static let never: Set = [
    "sins", "tokuhashi", "tomita", "karnofsky", "kps", "ecog", "frankel", "asia", "escc", "bilsky", "noms",
    "bauer",
    "katagiri", "linden", "patchell", "score", "scores", "graded", "indeterminate", "stable", "unstable",
    "prognosis",
    "survival", "palliative", "terminal", "incurable", "month", "months", "weeks",
  ]
  private static let neverInDevanagari = [
    "स्थिर", "टोकुहाशी", "कार्नोफ", "फ्रैंकल", "फ्रँकेल", "स्कोर", "स्कोअर", "महीने", "महिने", "पैलिएटिव", "पॅलिएटिव्ह", "टर्मिनल",
  ]

  @Test(
    "No mark, score word, survival word or number of months is in any sheet, in any form or language, or its name."
  )
  func sheets() throws {
    let marked = try Self.made.get()
    let maker = try Making.maker()
    var random = Mutation.Generator(state: Self.seed)
    var (sheets, handouts, refused) = (0, 0, 0)
    for round in 0..<Self.rounds {
      guard let source = try marked.next(&random) else {
        refused += 1
        continue
      }
      let language = ["en", "hi", "mr"][round % 3]
      for kind in [DocumentKind.patientHandout, .warningSigns] {
        guard let document = try? maker.make(kind, of: source, in: language, isLarge: round % 2 == 0) else {
          try #require(kind == .patientHandout && source.reading.value.told.diagnosis.state.is(.yes) != true)
          continue
        }
        sheets += 1
        handouts += kind == .patientHandout ? 1 : 0
        try #require(Self.leaks(document, marked.hidden) == [])
        let name = try maker.fileName(source.reading.value.id, for: kind)
        try #require(Self.leaks(in: Array(name.utf8)[...], marked.hidden) == [])
      }
    }
    print(
      "sheets: \(sheets) made of \(Self.rounds) cases, \(handouts) of them handouts; \(refused) cases could not be"
    )
    #expect(handouts > Self.rounds / 5 && refused < Self.rounds / 4)
  }

  @Test("The same look at a letter, at which clinicians' texts belong, finds most of them.")
  func canFail() throws {
    let marked = try Self.made.get()
    let letter = try Making.maker().make(.referralLetter, of: marked.complete(), in: "en")
    #expect(Self.leaks(letter, marked.hidden).count > 60)
  }

  @Test(
    "Every field that a patient may not see is known in some marked case, so that its text was looked for.")
  func everyField() throws {
    let marked = try Self.made.get()
    let maker = try Making.maker()
    let template = try maker.template(.mdtSummary, "en")
    var random = Mutation.Generator(state: Self.seed)
    var sources = [try marked.complete()]
    for _ in 0..<30 { if let source = try marked.next(&random) { sources.append(source) } }
    // A made-up case changes after its signature, so that none holds: two signed samples stand for the fields of one.
    let signed = try ["after-treatment", "district-night"].map { try Samples.source("cases/\($0)/case.yaml") }
    let letter = try maker.template(.referralLetter, "en")
    let views =
      try sources.map { try maker.view(of: $0, template) } + signed.map { try maker.view(of: $0, letter) }
    let unseen = CaseFields.schema.fields.filter { field in
      field.audience > .patient && views.allSatisfy { field.read($0, template.wording).isAbsent }
    }.map(\.name)
    #expect(unseen == [])
    #expect(marked.hidden.count > 150)
  }

  @Test("What a field says that a patient may not see stands on no sheet in the same words.")
  func sameWords() throws {
    let marked = try Self.made.get()
    let maker = try Making.maker()
    let template = try maker.template(.mdtSummary, "en")
    var random = Mutation.Generator(state: Self.seed + 1)
    for _ in 0..<20 {
      guard let source = try marked.next(&random) else { continue }
      let view = try maker.view(of: source, template)
      let sheet = try maker.make(.warningSigns, of: source, in: "en")
      let text = String(decoding: sheet.text, as: UTF8.self)
      for field in CaseFields.schema.fields where field.audience > .patient {
        guard case .text(let words) = field.read(view, template.wording), words.count > 16 else { continue }
        #expect(!text.contains(words), "\(field.name)")
      }
    }
  }

  /// Everything in a document that no patient may read.
  private static func leaks(_ document: DocumentMaker.Document, _ hidden: Set<String>) -> [String] {
    let margins = document.layout.margins
    let page = document.html
    let style = page.firstRange(of: Array("<style>".utf8))?.lowerBound ?? page.startIndex
    let rest = page.firstRange(of: Array("</style>".utf8))?.upperBound ?? page.startIndex
    let texts = [
      // The style sheet is one for all documents and names their parts; what it prints are the margins.
      page[..<style], page[rest...], document.markdown[...], document.text[...],
      Array(document.title.utf8)[...],
      Array(
        [margins.patient, margins.status, margins.title, margins.continuation ?? ""].joined(separator: "\n")
          .utf8)[...],
    ]
    let marks = words(of: page[style..<rest]).intersection(hidden)
    return Set(texts.flatMap { leaks(in: $0, hidden) } + marks).sorted()
  }

  private static func leaks(in text: ArraySlice<UInt8>, _ hidden: Set<String>) -> [String] {
    let words = words(of: text)
    let found = words.intersection(hidden).union(Set(words.map { $0.lowercased() }).intersection(never))
    return Array(found) + neverInDevanagari.filter { Data(text).range(of: Data($0.utf8)) != nil }
  }

  /// The words of Latin letters and digits.
  private static func words(of text: ArraySlice<UInt8>) -> Set<String> {
    let words = text.split { !(0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0) }
    return Set(Set(words).map { String(decoding: $0, as: UTF8.self) })
  }
}
