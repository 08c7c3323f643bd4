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
      let scores = CaseScores(try #require(made.source).reading.value)
      let page = made.page
      for score in scores.lesions.map(\.sins) + [
        scores.originalTokuhashi, scores.revisedTokuhashi, scores.tomita,
      ] {
        let table = try #require(page.tables.first { prints($0, score) }, "\(score.system) of \(made)")
        #expect(table.rows.count == score.items.count + 2)
        let total = try #require(table.row("Total"))
        #expect(total[2] == "\(list(score.totals.map(String.init))) of \(score.range.upperBound)")
        for band in score.bands {
          #expect(total[1].contains("\(band.range.lowerBound)-\(band.range.upperBound)"))
          #expect(page.says("\(band.range.lowerBound)-\(band.range.upperBound): \(band.meaning)"))
        }
        #expect(page.says("Source: \(score.system.citation.text)."))
      }
    }
  }

  @Test(
    "A score that is not settled names the bands, and the answers that settle it or that no single one does.",
    arguments: Samples.cases)
  func unsettled(path: String) throws {
    for made in try Made.of(path) where made.kind == .mdtSummary {
      let scores = CaseScores(try #require(made.source).reading.value)
      let all =
        scores.lesions.map(\.sins) + [scores.revisedTokuhashi, scores.originalTokuhashi, scores.tomita]
      let said = made.page.texts("p").filter { $0.hasPrefix("Band: ") || $0.hasPrefix("Not settled. ") }
      try #require(said.count == all.count)
      for (score, text) in zip(all, said) {
        #expect(text.hasPrefix("Band: ") == (score.bands.count == 1))
        guard score.bands.count > 1 else { continue }
        let settling = score.items.filter { settles($0, score) }.map(\.title)
        let deciding = score.items.filter { score.deciding.contains($0.item) }.map(\.title)
        if settling.isEmpty {
          let matters = deciding.isEmpty ? "every item that is not known" : list(deciding, "and")
          #expect(text.contains("No single answer settles it; what matters most: \(matters)."))
        } else {
          #expect(text.contains("One answer can settle it: \(list(settling))."))
        }
      }
    }
  }

  @Test("Among the samples are scores of each sort: settled, settled by one answer, settled by none.")
  func everySort() throws {
    let bodies = try Made.all.get().filter { $0.kind == .mdtSummary }.map(\.page.body)
    for words in ["Band: ", "One answer can settle it: ", "No single answer settles it; "] {
      #expect(bodies.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("No total of two lesions is summed: each lesion has its own table, and the highest is marked.")
  func perLesion() throws {
    let lesions = [
      CaseText.lesion(),
      CaseText.lesion([
        "levels": "L1",
        "sins":
          "{pain: mechanical, bone: lytic, alignment: normal, collapse: over-50, posterolateral: bilateral}",
      ]),
    ]
    let text = CaseText.routine.with("lesions", "[\(lesions.joined(separator: ", "))]").text
    let page = Page(try Making.document(.mdtSummary, of: text).html)
    let totals = page.tables.filter { $0.caption.hasPrefix("Spinal Instability") }.compactMap {
      $0.row("Total")?[2]
    }
    #expect(totals == ["1 of 18", "14 of 18"])
    #expect(
      page.texts("h3").filter { $0.contains("highest SINS") } == ["L1, the lesion with the highest SINS"])
  }

  /// Whether a table is that of a score: its caption, and every item with its answer and points.
  private func prints(_ table: Table, _ score: ScoreResult) -> Bool {
    let direction = score.direction == .worse ? "higher is worse" : "higher is better"
    guard table.caption == "\(score.system.title) (\(score.system.edition)), \(direction)" else {
      return false
    }
    return score.items.allSatisfy { item in
      guard let row = table.row(item.title), row.count == 3 else { return false }
      if let label = item.label, let points = item.points {
        return row[1] == label && row[2] == String(points)
      }
      return absences.contains { row[1].hasPrefix($0) } && row[2] == list(item.possible.map(String.init))
    }
  }

  private let absences = [
    "not recorded", "not known", "not done", "not available locally", "declined by patient", "not applicable",
  ]

  /// Whether one answer to an item alone leaves one band, worked out from the published points anew.
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
