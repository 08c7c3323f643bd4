import Testing

@testable import CaseView
@testable import Documents
@testable import SpinePathway

@Suite("What the rules declare is what they say")
struct SentenceTests {
  static let forms = Dictionary(SentenceForms.all.map { ($0.key, $0.placeholders) }) { first, _ in first }

  /// Every sentence that a pathway says, those within others among them.
  static func sentences(of pathway: Pathway) -> [Sentence] {
    let considerations = pathway.considerations.flatMap { item in
      [item.name, item.rule] + item.statement + item.brief + item.facts.map(\.sentence)
        + item.wouldChange.compactMap { change in
          guard case .sentence(let sentence) = change else { return nil }
          return sentence
        }
    }
    let noms = pathway.noms.flatMap { [$0.statement, $0.brief, $0.letters] + $0.flagWords + $0.flagBriefs }
    let patchell = pathway.patchell.flatMap { [$0.sentence] + $0.facts.map(\.sentence) }
    return (considerations + noms + patchell).flatMap(within)
  }

  private static func within(_ sentence: Sentence) -> [Sentence] {
    [sentence] + sentence.arguments.values.flatMap(within)
  }

  private static func within(_ argument: Argument) -> [Sentence] {
    switch argument {
    case .sentence(let sentence): within(sentence)
    case .list(let parts, _): parts.flatMap(within)
    default: []
    }
  }

  @Test("No key is declared twice.")
  func unique() {
    #expect(Self.forms.count == SentenceForms.all.count)
  }

  @Test("Every sentence of every branch is declared, with something for each name in braces.")
  func declared() throws {
    for pathway in try ConsiderationTests.everyPathway.get() {
      for sentence in Self.sentences(of: pathway) {
        let holes = try #require(Self.forms[sentence.key], "\(sentence.key)")
        #expect(holes.isSubset(of: sentence.arguments.keys), "\(sentence.key)")
      }
    }
  }

  @Test("No sentence in English keeps a name in braces or the mark of one that is missing.")
  func filled() throws {
    for pathway in try ConsiderationTests.everyPathway.get() {
      for line in pathway.tree { #expect(!line.contains("{") && !line.contains("[conclusion."), "\(line)") }
    }
  }

  @Test("Every list that a conclusion names is declared.")
  func lists() throws {
    let keys = Set(SentenceForms.lists.map(\.key))
    for pathway in try ConsiderationTests.everyPathway.get() {
      for case .entries(let key) in pathway.considerations.flatMap(\.wouldChange) {
        #expect(keys.contains(key))
      }
    }
  }

  @Test("Every finding of an examination has a name of its own.")
  func findings() throws {
    let text = CaseText()
    let read = try text.read()
    for trigger in Trigger.neurology(read) { #expect(FactName(ofFinding: trigger.fact.path) != .finding) }
  }
}
