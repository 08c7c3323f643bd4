import CaseView
import Documents
import SpineCase
import SpineScores
import Testing

@Suite("The scores on the clinicians' documents")
struct ScoreFieldsTests {
  private static let clinicians: [DocumentKind] = [.mdtSummary, .referralLetter]

  @Test(
    "Every score prints its edition, direction, items with labels and points, total of maximum, band and source.",
    arguments: Samples.cases)
  func whole(path: String) throws {
    for made in try Made.of(path) where Self.clinicians.contains(made.kind) {
      let read = try #require(made.source).reading.value
      let scores = CaseScores(read)
      for score in scores.survivalBySystem {
        let row = try #require(survivalRow(score, made.page), "\(score.system) of \(made)")
        #expect(row[1] == items(score))
        #expect(row[2] == "\(totals(score)) of \(score.range.upperBound)")
        expectBands(of: score, in: row[3])
      }
      for (lesion, scored) in zip(read.lesions.value ?? [], scores.lesions) {
        if scored.withheld == nil {
          try expectSINS(scored.sins, of: lesion, made.page)
        } else {
          #expect(made.page.body.contains("SINS does not cover an operated spine"), "\(made)")
        }
      }
    }
  }

  @Test(
    "A score that is not settled names the bands, and the answers that settle it or that no single one does.",
    arguments: Samples.cases)
  func unsettled(path: String) throws {
    for made in try Made.of(path) where made.kind == .mdtSummary {
      let scores = CaseScores(try #require(made.source).reading.value)
      let survival = scores.survival
      let said =
        made.page.texts("li").filter { $0.contains(" ESCC (higher is worse [") }
        + survival.compactMap { survivalRow($0, made.page)?[3] }
      let all = scores.lesions.map(\.sins) + survival
      let given =
        scores.lesions.map { $0.withheld == nil } + survival.map { _ in scores.survivalWithheld == nil }
      try #require(said.count == all.count)
      for ((score, text), isGiven) in zip(zip(all, said), given) {
        guard isGiven else {
          #expect(!text.contains("Not settled"))
          continue
        }
        #expect(text.contains("Not settled") == (score.bands.count > 1))
        guard score.bands.count > 1 else { continue }
        let settling = score.items.filter { settles($0, score) }.map { Self.short[$0.item] ?? $0.item }
        let deciding = score.items.filter { score.deciding.contains($0.item) }.map {
          Self.short[$0.item] ?? $0.item
        }
        if settling.isEmpty {
          let matters = deciding.isEmpty ? "every item that is not known" : list(deciding, "and")
          #expect(text.contains("No single answer settles it; what matters most: \(matters)."))
        } else {
          #expect(text.contains("One answer can settle it: \(list(settling))."))
        }
      }
    }
  }

  @Test(
    "Every number of a source stands for the source that the page lists under it.", arguments: Samples.cases)
  func sources(path: String) throws {
    for made in try Made.of(path) where Self.clinicians.contains(made.kind) {
      let scores = CaseScores(try #require(made.source).reading.value)
      let listed = try #require(made.page.texts("p").first { $0.hasPrefix("Sources: ") })
      for score in scores.survivalBySystem {
        let head = try #require(survivalRow(score, made.page)?[0])
        let number = try #require(head.firstMatch(of: /\[([0-9]+)\]/)?.output.1)
        #expect(listed.contains("[\(number)] \(score.system.citation.text)"))
      }
      let count = listed.matches(of: #/\[([0-9]+)\] /#).count
      let cited = made.page.body.matches(of: /\[([0-9]+(?:, [0-9]+)*)\]/).flatMap {
        $0.output.1.split(separator: ", ").compactMap { Int($0) }
      }
      #expect(cited.allSatisfy { (1...count).contains($0) })
    }
  }

  @Test("Among the samples are scores of each sort: settled, settled by one answer, settled by none.")
  func everySort() throws {
    let bodies = try Made.all.get().filter { $0.kind == .mdtSummary }.map(\.page.body)
    #expect(bodies.contains { !$0.contains("Not settled") })
    for words in ["One answer can settle it: ", "No single answer settles it; "] {
      #expect(bodies.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test(
    "A score says that its points come from secondary sources exactly where they do.",
    arguments: Samples.cases)
  func secondary(path: String) throws {
    for made in try Made.of(path) where Self.clinicians.contains(made.kind) {
      for score in CaseScores(try #require(made.source).reading.value).survival {
        let head = try #require(survivalRow(score, made.page)?[0])
        #expect(head.contains("points from secondary sources") == (score.system.tier == .secondary))
      }
    }
  }

  @Test("Under 18 the totals of every score of survival print, and no band of any.")
  func underAge() throws {
    let text = CaseText.routine.with("patient", "{name: Asha Rao, born: 2012-03-12, sex: female}").text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    let read = try Making.source(of: Array(text.utf8), file: "case.yaml").reading.value
    for score in CaseScores(read).survival {
      let row = try #require(survivalRow(score, page))
      #expect(row[2] == "\(totals(score)) of \(score.range.upperBound)")
      #expect(row[3].hasPrefix("band not given: "))
      #expect(score.bands.allSatisfy { !row[3].contains($0.meaning) })
    }
  }

  @Test(
    "No total of two lesions is summed: each lesion has its own row, and the one that decides the urgency is marked."
  )
  func perLesion() throws {
    let lesions = [
      CaseText.lesion(),
      CaseText.lesion([
        "levels": "L1", "escc": "\"3\"",
        "sins":
          "{pain: mechanical, bone: lytic, alignment: normal, collapse: over-50, posterolateral: bilateral}",
      ]),
    ]
    let text = CaseText.routine.with("lesions", "[\(lesions.joined(separator: ", "))]").text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    let tables = page.tables.filter { $0.caption.hasPrefix("Spinal Instability") }
    #expect(tables.count == 1)
    #expect(tables.first?.rows.dropFirst().map { $0.last } == ["1 of 18", "14 of 18"])
    let headlines = page.texts("li").filter { $0.contains("index lesion") }
    #expect(headlines.count == 1 && headlines[0].hasPrefix("L1, index lesion: "))
  }

  /// The row of a score in the one table of the survival scores.
  private func survivalRow(_ score: ScoreResult, _ page: Page) -> [String]? {
    let direction = score.direction == .worse ? "higher is worse" : "higher is better"
    return page.tables.first { $0.caption.hasPrefix("Survival scores") }?.rows.first {
      $0.first?.hasPrefix("\(score.system.title) (\(score.system.edition)), \(direction) [") == true
    }
  }

  /// Every item in a word, with the published label that was chosen and its points, or all that are possible.
  private func items(_ score: ScoreResult) -> String {
    score.items.map { item in
      let answer = item.label ?? absences.first { $0.key == item.absence }?.value ?? ""
      let points = item.points.map(String.init) ?? list(item.possible.map(String.init))
      return "\(Self.short[item.item] ?? item.item): \(answer) = \(points)"
    }.joined(separator: "; ")
  }

  private static let short = [
    "extraspinal-bone": "bone foci outside the spine", "visceral": "organs",
    "posterolateral": "posterolateral elements", "skeletal": "bone", "laboratory": "blood",
  ]

  private func expectBands(of score: ScoreResult, in text: String) {
    for band in score.bands {
      let (range, parts) = (
        band.range.count == 1
          ? "\(band.range.lowerBound)" : "\(band.range.lowerBound)-\(band.range.upperBound)",
        band.meaning.split(separator: ": ")
      )
      let isWhole = text.contains("\(range): \(band.meaning)")
      #expect(
        isWhole || text.contains("\(parts[0]): ") && text.contains("\(range): \(parts[parts.count - 1])"))
    }
  }

  /// The row of a lesion has a cell for every item, with its points, and the total; the line below it has the band.
  private func expectSINS(_ score: ScoreResult, of lesion: Lesion, _ page: Page) throws {
    let table = try #require(
      page.tables.first { $0.caption.hasPrefix("\(score.system.title) (2010), 0 to 18") })
    #expect(table.caption.contains("higher is worse ["))
    let total = "\(totals(score)) of 18"
    let cells = score.items.map { $0.points.map(String.init) ?? list($0.possible.map(String.init)) }
    let row = table.rows.dropFirst().first { row in
      row.count == 8 && row[7] == total && zip(row[1...6], cells).allSatisfy { $0.hasSuffix(": \($1)") }
    }
    #expect(row != nil, "\(score)")
    let lines = page.texts("li").filter { $0.contains(" ESCC (higher is worse [") }
    #expect(
      lines.contains { line in
        score.bands.allSatisfy {
          line.contains("\($0.range.lowerBound)-\($0.range.upperBound) (\($0.label))")
        }
      })
    let meanings = try #require(page.texts("p").first { $0.hasPrefix("SINS bands: ") })
    expectBands(of: score, in: meanings)
  }

  /// Every total that can be reached; from four without a gap on, the first and the last.
  private func totals(_ score: ScoreResult) -> String {
    let all = Array(score.totals)
    let isWhole = all.count > 3 && all == Array(all[0]...all[all.count - 1])
    if isWhole { return "\(all[0]) to \(all[all.count - 1])" }
    return list(all.map(String.init))
  }

  private let absences: [(key: Absence?, value: String)] = [
    (.notRecorded, "not recorded"), (.unknown, "not known"), (.notDone, "not done"),
    (.notAvailable, "not available locally"), (.declined, "declined by patient"),
    (.notApplicable, "not applicable"),
  ]

  /// Whether a single answer to one item leaves one band, worked out again from the published points.
  private func settles(_ item: ItemResult, _ score: ScoreResult) -> Bool {
    guard item.points == nil else { return false }
    let others = score.items.filter { $0.item != item.item }.reduce(into: Set([0])) { totals, other in
      totals = Set(
        totals.flatMap { total in (other.points.map { [$0] } ?? other.possible).map { total + $0 } })
    }
    return item.possible.contains { points in
      score.bands.filter { band in others.contains { band.range.contains($0 + points) } }.count == 1
    }
  }

  private func list(_ words: [String], _ last: String = "or") -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
  }
}
