import Authoring
import SourceText
import SpineCase
import Templating
import Testing

@testable import CaseView
@testable import Documents

@Suite("The sentences of the rules")
struct RuleSentencesTests {
  private static func maker(_ own: String) throws -> DocumentMaker {
    try DocumentMaker(
      Making.templates + [
        TemplateSource(name: "en/rules.yaml", file: "mine/en/rules.yaml", bytes: Array(own.utf8))
      ])
  }

  private static func lines(_ own: String) throws -> [String] {
    let source = try Making.source(of: Array(CaseText.routine.text.utf8), file: "case.yaml")
    return try maker(own).explanation(of: source.reading.value).lines
  }

  @Test("A hospital's own file changes one sentence and leaves the others.")
  func override() throws {
    let own = try Self.lines("normal-film:\n  rule: a film that is normal reassures nobody\n")
    #expect(own.count { $0.hasSuffix("rule: a film that is normal reassures nobody") } == 1)
    #expect(own.contains { $0.contains("sensitivity of 66 %") })
  }

  @Test("Names in braces may stand in any order.")
  func order() throws {
    let lines = try Self.lines("conclusion:\n  fact: \"{value} ({name})\"\n")
    #expect(lines.contains { $0.hasSuffix(": no (myelopathy)") || $0.hasSuffix(" (walking)") })
  }

  @Test(
    "What is wrong in a file is said at its place.",
    arguments: [
      (
        "cord-tolerance:\n  rule: no figure\n",
        "mine/en/rules.yaml:2:9: this sentence leaves out '{canal}', which it must say"
      ),
      (
        "cord-tolerance:\n  rule: no {figure} for the {canal}\n",
        "mine/en/rules.yaml:2:9: nothing fills '{figure}' here. Use {canal}"
      ),
      (
        "normal-film:\n  rule: a {canal}\n",
        "mine/en/rules.yaml:2:9: nothing fills '{canal}' here. This sentence has no names in braces"
      ),
      (
        "normal-film:\n  rules: x\n",
        "mine/en/rules.yaml:2:3: no rule asks for 'normal-film.rules'. Did you mean 'normal-film.rule'?"
      ),
      (
        "cord-tolerance:\n  wouldChange: [a, b]\n",
        "mine/en/rules.yaml:2:3: 'cord-tolerance.wouldChange' has 2 entries. Write 1, one a line"
      ),
    ])
  func findings(own: String, expected: String) throws {
    do {
      _ = try Self.maker(own).sentences("en")
      Issue.record("the file was read")
    } catch let errors as DocumentErrors {
      #expect(errors.diagnostics.map(\.description) == [expected])
    }
    #expect(try Self.maker(own).checkTemplates().map(\.description).contains(expected))
  }

  @Test("A sentence that is missing is named; closed answers may have words of their own.")
  func missing() throws {
    let english = try #require(Making.templates.first { $0.name == "en/rules.yaml" })
    let text = String(decoding: english.bytes, as: UTF8.self)
    let without = text.replacing("  rule: normal films and CT do not exclude a metastasis\n", with: "")
    #expect(without != text)
    let file = TemplateSource(name: "fr/rules.yaml", file: "fr/rules.yaml", bytes: Array(without.utf8))
    do {
      _ = try RuleSentences([file])
      Issue.record("the file was read")
    } catch {
      #expect(
        error.diagnostics.map(\.description) == ["fr/rules.yaml: the sentence 'normal-film.rule' is missing"])
    }
    #expect(try Self.maker("code: {aided: with a stick}\n").sentences("en").code("aided") == "with a stick")
  }

  @Test("Another sentence is another hash; a comment is none.")
  func hash() throws {
    let plain = try Making.maker().template(.mdtSummary, "en").hash
    #expect(
      try Self.maker("# ours\nnormal-film:\n  name: a normal radiograph or CT\n").template(.mdtSummary, "en")
        .hash == plain)
    #expect(try Self.maker("normal-film:\n  name: a normal film\n").template(.mdtSummary, "en").hash != plain)
  }
}
