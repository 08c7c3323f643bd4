import Foundation
import Testing

@Suite("The command explain")
struct ExplainTests {
  @Test("With --json each file is one line, in the order of the files; a refused one is a line of errors.")
  func lines() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      try scratch.write(CaseText.invalid, to: "b.yaml")
      let run = try Run(["explain", "--json", "a.yaml", "b.yaml"], in: scratch.folder)
      #expect(run.status == 65)
      let lines = try run.out.split(separator: "\n").map {
        try JSONDecoder().decode(Explained.self, from: Data($0.utf8))
      }
      #expect(lines.map(\.format) == ["spineboard/explain/1", "spineboard/explain/1"])
      #expect(lines.map(\.case) == ["SMALL-1", nil])
      #expect(lines.map { $0.errors?.count } == [nil, 1])
      #expect(lines.first?.urgency?.class == "emergency")
      #expect(run.err.hasPrefix("b.yaml:" + CaseText.complaint))
    }
  }

  @Test("In words, the class of urgency comes first and stands on the facts of the case.")
  func words() throws {
    let run = try Run(["explain", "-"], input: CaseText.small)
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("SMALL-1\n  urgency: emergency\n"))
    #expect(run.out.contains("lesions[0].escc"))
  }

  @Test(
    "It ends with the scores of survival, each with its direction, sources and whether these are secondary.")
  func survival() throws {
    let run = try Run(["explain", "--json", "-"], input: CaseText.small)
    let scores = try JSONDecoder().decode(ExplainedSurvival.self, from: Data(run.out.utf8)).survival
    #expect(
      scores.map(\.system) == [
        "tokuhashi-1990", "tokuhashi-2005", "tomita", "bauer", "bauer-modified", "katagiri-2014",
        "van-der-linden",
      ])
    #expect(scores.map(\.secondarySources) == [false, false, false, true, true, true, true])
    #expect(
      scores.map(\.higherIs) == ["better", "better", "worse", "better", "better", "worse", "better"])
    #expect(scores.allSatisfy { !$0.totals.isEmpty && !$0.bands.isEmpty && !$0.sources.isEmpty })
    let child = CaseText.small.replacing("born: 1964", with: "born: 2012")
    let withheld = try JSONDecoder().decode(
      ExplainedSurvival.self, from: Data(Run(["explain", "--json", "-"], input: child).out.utf8))
    #expect(withheld.survival.allSatisfy { $0.withheld == "child" && $0.bands.isEmpty })
    let words = try Run(["explain", "-"], input: CaseText.small).out
    #expect(words.contains("Katagiri score (2014, higher is worse): "))
    #expect(words.contains("(points from secondary sources)"))
  }

  @Test("A hospital's own sentence explains the case in place of the built-in one.")
  func own() throws {
    try inScratch { scratch in
      try FileManager.default.createDirectory(at: scratch.file("t/en"), withIntermediateDirectories: true)
      try scratch.write("first-contact:\n  statement: Ring {contact} at once.\n", to: "t/en/rules.yaml")
      try scratch.write(CaseText.small, to: "case.yaml")
      let run = try Run(["explain", "case.yaml", "--templates", "t"], in: scratch.folder)
      #expect(run.status == 0, "\(run.err)")
      #expect(run.out.contains("Ring "))
      #expect(try !Run(["explain", "case.yaml"], in: scratch.folder).out.contains("Ring "))
      try scratch.write("first-contact:\n  statement: Ring at once.\n", to: "t/en/rules.yaml")
      let refused = try Run(["explain", "case.yaml", "--templates", "t"], in: scratch.folder)
      #expect(refused.status == 65)
      #expect(refused.err.contains("t/en/rules.yaml:2:14: this sentence leaves out '{contact}'"))
    }
  }
}

private struct Explained: Decodable {
  struct Urgency: Decodable {
    let `class`: String
  }

  struct Mistake: Decodable {
    let path: String?
  }

  let format: String
  let `case`: String?
  let urgency: Urgency?
  let errors: [Mistake]?
}

private struct ExplainedSurvival: Decodable {
  struct Score: Decodable {
    let system: String
    let higherIs: String
    let totals: [Int]
    let bands: [String]
    let withheld: String?
    let secondarySources: Bool
    let sources: [String]
  }

  let survival: [Score]
}
