import SourceText
import SpineCase
import SpineScores
import Templating
import Testing
@testable import CaseView
@testable import Documents

@Suite("The phrases of a language")
struct PhrasesTests {
  private static let english = Making.templates.first { $0.name == "en/words.yaml" }

  /// The line of the English phrases that begins so, from 1.
  private static func line(of start: String) -> Int {
    let text = String(decoding: english?.bytes ?? [], as: UTF8.self)
    return
      (text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix(start) } ?? -1)
      + 1
  }

  /// The raw values of one type of coded answer, under the group of their phrases.
  struct Group: CustomTestStringConvertible {
    let testDescription: String
    let keys: [String]

    init<Fact: CodedValue>(_ name: String, _ type: Fact.Type) {
      testDescription = name
      keys = type.allCases.map { "\(name).\($0.rawValue)" }
    }

    static let all = [
      Group("absence", Absence.self), Group("sex", Sex.self), Group("tissue", TissueState.self),
      Group("marker", TumourMarker.self), Group("walking", Walking.self), Group("gait", Gait.self),
      Group("course", NeurologicalCourse.self), Group("bladder", BladderFunction.self),
      Group("bowel", BowelFunction.self), Group("saddle", SaddleSensation.self),
      Group("investigation", InvestigationKind.self), Group("service", LocalService.self),
      Group("told", ToldState.self), Group("reviewed", ReviewState.self), Group("steroid", SteroidState.self),
      Group("precautions", SpinalPrecaution.self), Group("question", QuestionKind.self),
      Group("route", DiscussionRoute.self), Group("intent", TreatmentIntent.self),
      Group("consensus", Consensus.self), Group("action", ActionState.self),
      Group("specialty", Specialty.self),
      Group("attendance", Attendance.self), Group("mode", MeetingMode.self),
      Group("radiosensitivity", Radiosensitivity.self),
    ]
  }

  @Test("Every answer that a case or meeting can hold has a phrase, and must have one.", arguments: Group.all)
  func complete(group: Group) throws {
    let phrases = try phrases(try #require(Self.english).bytes)
    for key in group.keys {
      #expect(phrases.has(key), "\(key)")
      #expect(Phrases.required.contains(key), "\(key)")
    }
  }

  @Test("Twelve months, seven weekdays, and words that may stand on no sheet.")
  func lists() throws {
    let phrases = try phrases(try #require(Self.english).bytes)
    #expect(phrases.list("months").count == 12)
    #expect(phrases.list("weekdays").count == 7)
    for word in ["terminal", "palliative", "prognosis", "survival", "sins", "tokuhashi", "tomita"] {
      #expect(phrases.list("forbidden").contains(word))
    }
  }

  @Test("A phrase that is missing refuses the language by name; nothing falls back in silence.")
  func missing() throws {
    let text = String(decoding: try #require(Self.english).bytes, as: UTF8.self)
    let without = text.replacing("  aided: walks only with help\n", with: "")
    #expect(without != text)
    #expect(throws: DocumentErrors.self) { try phrases(Array(without.utf8)) }
    let templates =
      Making.templates + [
        TemplateSource(name: "en/words.yaml", file: "mine/en/words.yaml", bytes: Array(without.utf8))
      ]
    let maker = try DocumentMaker(templates)
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    do {
      _ = try maker.make(.mdtSummary, of: source, in: "en")
      Issue.record("the summary was made")
    } catch {
      #expect(
        error.diagnostics.map(\.description) == [
          "mine/en/words.yaml:\(Self.line(of: "walking:")):1: the phrase 'walking.aided' is missing"
        ])
    }
  }

  @Test(
    "No document of a sample holds the mark of a phrase that was not there.",
    arguments: Samples.cases + Samples.meetings)
  func noHole(path: String) throws {
    for made in try Made.of(path) {
      let holes = made.page.body.matches(of: /\[[a-zA-Z]+(\.[a-zA-Z0-9-]+)+\]/).map { String($0.output.0) }
      #expect(holes == [])
    }
  }

  private func phrases(_ bytes: [UInt8]) throws(DocumentErrors) -> Phrases {
    try Phrases(language: "en", bytes: bytes, file: "words.yaml")
  }
}
