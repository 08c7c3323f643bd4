import Foundation
import Testing

@Suite("The command score")
struct ScoreTests {
  @Test("With --json each file is one line, in the order of the files; a refused one is a line of errors.")
  func lines() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      try scratch.write(CaseText.invalid, to: "b.yaml")
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SMALL-2"), to: "c.yaml")
      let run = try Run(["score", "--json", "a.yaml", "b.yaml", "c.yaml"], in: scratch.folder)
      #expect(run.status == 65)
      let lines = try entries(run.out)
      #expect(lines.map(\.format) == Array(repeating: "spineboard/scores/1", count: 3))
      #expect(lines.map(\.case) == ["SMALL-1", nil, "SMALL-2"])
      #expect(lines.map(\.file) == [nil, "b.yaml", nil])
      #expect(lines.map { $0.scores == nil } == [false, true, false])
      let errors = try #require(lines.last { $0.errors != nil }?.errors)
      #expect(errors.map(\.line) == [8])
      #expect(errors.map(\.column) == [40])
      #expect(errors.map(\.path) == ["neurology.frankel"])
      #expect(run.err == "b.yaml:8:40: neurology.frankel: \(errors.first?.message ?? "")\n")
    }
  }

  @Test("Malformed text is one error with its place, and none of the text.")
  func malformed() throws {
    let run = try Run(["score", "--json", "-"], input: "case: [CANARY\nname: 'CANARY")
    #expect(run.status == 65)
    #expect(try entries(run.out).map { $0.errors?.count } == [1])
    #expect(!(run.out + run.err).contains("CANARY"))
  }

  @Test("A file that cannot be read prints no line: there is nothing to say about its data.")
  func unreadable() throws {
    let run = try Run(["score", "--json", "nowhere.yaml"])
    #expect(run.status == 66)
    #expect(run.out == "")
  }

  @Test("Every system stands in its fixed order, one SINS and one ESCC a lesion.")
  func systems() throws {
    let run = try Run(["score", "--json", "-"], input: CaseText.small)
    let scores = try #require(try entries(run.out).first?.scores)
    #expect(
      scores.map(\.system) == [
        "ecog", "karnofsky", "frankel", "asia", "escc", "sins", "tokuhashi-1990", "tokuhashi-2005", "tomita",
        "bauer", "bauer-modified", "katagiri-2014", "van-der-linden",
      ])
  }

  @Test("Without --json a person reads every score with its edition, direction and what is still open.")
  func words() throws {
    let run = try Run(["score", "-"], input: CaseText.small)
    #expect(run.status == 0)
    #expect(run.out == Self.words)
  }

  private func entries(_ text: String) throws -> [Entry] {
    try text.split(separator: "\n").map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
  }

  private static let words = """
    SMALL-1
      ECOG (higher is worse): not-recorded
      Karnofsky (higher is better): 60 %
      Frankel (A is worst): E
      ASIA (A is worst): not-recorded
      L1: ESCC (higher is worse): 2
      L1: Spinal Instability Neoplastic Score (SINS) (2010, higher is worse): 8, 9, 10, 11, 12, 13, 14, \
    15, 16, 17, 18 of 18; 7-12 (Indeterminate (possibly impending) instability) or 13-18 (Instability)
        Radiographic spinal alignment: not-recorded, 0, 2, 4 points possible
        Vertebral body collapse: not-recorded, 0, 1, 2, 3 points possible
        Posterolateral involvement of the spinal elements: not-recorded, 0, 1, 3 points possible
      Original Tokuhashi score (1990, higher is better): 6, 7, 8, 9, 10 of 12; 6-8 or 9-12
        Extraspinal bone metastasis foci: not-recorded, 0, 1, 2 points possible, decides the band
        Metastases to the major internal organs: not-recorded, 0, 1, 2 points possible, decides the band
      Revised Tokuhashi score (2005, higher is better): 8, 9, 10, 11, 12 of 15; 0-8 or 9-11 or 12-15
        Number of extraspinal bone metastases foci: not-recorded, 0, 1, 2 points possible, decides the \
    band
        Metastases to the major internal organs: not-recorded, 0, 1, 2 points possible, decides the band
      Tomita score (2001, higher is worse): 3, 4, 5, 6, 7, 8 of 10; 2-3 or 4-5 or 6-7 or 8-10
        Visceral metastases: not-recorded, 0, 2, 4 points possible, decides the band
        Bone metastases: not-recorded, 1, 2 points possible, decides the band
      Original Bauer score (1995, higher is better): 2, 3, 4, 5 of 5; 2-3 or 4-5 (points from secondary sources)
        No visceral metastases: not-recorded, 0, 1 points possible
        Solitary skeletal metastasis: not-recorded, 0, 1 points possible
        No pathological fracture: not-recorded, 0, 1 points possible
      Modified Bauer score (2008, higher is better): 2, 3, 4 of 4; 2 or 3-4 (points from secondary sources)
        No visceral metastases: not-recorded, 0, 1 points possible, decides the band
        Solitary skeletal metastasis: not-recorded, 0, 1 points possible, decides the band
      Katagiri score (2014, higher is worse): 2, 3, 4, 5, 6, 7, 8, 9 of 10; 0-3 or 4-6 or 7-10 \
    (points from secondary sources)
        Visceral or cerebral metastases: not-recorded, 0, 1, 2 points possible, decides the band
        Laboratory data: not-recorded, 0, 1, 2 points possible, decides the band
        ECOG performance status: not-recorded, 0, 1 points possible
        Previous chemotherapy: not-recorded, 0, 1 points possible
        Skeletal metastases: not-recorded, 0, 1 points possible
      Van der Linden score (2005, higher is better): 1, 2 of 6; 0-3 (points from secondary sources)
        Visceral metastases: not-recorded, 0, 1 points possible


    """
}

/// One line of what `score --json` prints.
private struct Entry: Decodable {
  struct Score: Decodable {
    let system: String
  }

  struct Mistake: Decodable {
    let line: Int
    let column: Int
    let path: String?
    let message: String
  }

  let format: String
  let `case`: String?
  let scores: [Score]?
  let file: String?
  let errors: [Mistake]?
}
