package import SpineScores
import Templating

/// The fields of one score: edition, items with labels and points, total, band, direction, source.
enum ScoreFields {
  /// The fields of any point score.
  static let score = ViewSchema<GivenScore>([
    ViewField("title", .text, .clinician, "Name of the score", example: "Tomita score", always: true) {
      score, _ in
      .text(score.system.title)
    },
    ViewField("edition", .text, .clinician, "Edition", example: "2001", always: true) { score, _ in
      .text(String(score.system.edition))
    },
    ViewField("maximum", .number, .clinician, "Highest total", example: "10", always: true) { score, _ in
      .text(String(score.range.upperBound))
    },
    ViewField("items", .list(item.schema), .clinician, "Items in the published order", always: true) {
      score, w in
      .list(score.items.map { item.record($0, w) })
    },
    ViewField(
      "total", .number, .clinician, "Total of maximum, or every total that can still be reached",
      example: "8 of 10", always: true
    ) { score, w in
      .text(
        score.hasTotal
          ? w.phrases("ofMaximum", w.totals(score.totals), String(score.range.upperBound))
          : w.phrases["notGiven"])
    },
    ViewField("isSettled", .condition, .clinician, "Whether one band is possible", always: true) { score, _ in
      // No further answer would give a withheld band, so nothing is open.
      .condition(score.withheld != nil || score.isSettled)
    },
    ViewField("isWithheld", .condition, .clinician, "Whether its band is not given", always: true) {
      score, _ in .condition(score.withheld != nil)
    },
    ViewField("isComplete", .condition, .clinician, "Whether every item is known", always: true) { score, _ in
      .condition(score.items.allSatisfy { $0.points != nil })
    },
    ViewField("bands", .text, .clinician, "Band, or the bands that are still possible", always: true) {
      score, w in
      .text(w.withheld(score) ?? w.choice(score.bands.map(\.words)))
    },
    ViewField("meaning", .text, .clinician, "What the paper says of the band", always: true) { score, w in
      .text(w.withheld(score) ?? Band.meanings(of: score.bands))
    },
    // Tokuhashi counts upwards to good, SINS and Tomita to bad: no total is safe without it (scales.md 15.11).
    ViewField("direction", .text, .clinician, "Which end is worse", example: "higher is worse", always: true)
    {
      score, w in .text(w.phrases["direction.\(score.direction.rawValue)"])
    },
    ViewField(
      "isSecondary", .condition, .clinician, "Whether its points come from secondary sources alone",
      always: true
    ) { score, _ in .condition(score.system.tier == .secondary) },
    ViewField("source", .text, .clinician, "Source", always: true) { score, _ in
      .text(score.system.citation.text)
    },
    ViewField("reference", .text, .clinician, "The number of its source", example: "2", always: true) {
      .text($1.cite($0.system.citation.inFull))
    },
    ViewField(
      "oneAnswerCanSettle", .condition, .clinician, "Whether one answer alone can settle it", always: true
    ) {
      score, _ in .condition(!score.settlingItems.isEmpty)
    },
    ViewField("settlingItems", .text, .clinician, "Items one answer of which settles it", always: true) {
      score, w in
      .text(w.choice(w.names(of: score.settlingItems, in: score.result)))
    },
    ViewField("decidingItems", .text, .clinician, "Items that matter most", always: true) { score, w in
      let names = w.names(of: score.deciding, in: score.result)
      return .text(names.isEmpty ? w.phrases["everyUnknownItem"] : w.sequence(names))
    },
    ViewField(
      // At 6/7, 8/9, 11/12 and 12/13 readers must see which one answer would move the band (scales.md 15.16).
      "isAtEdge", .condition, .clinician, "Whether one other answer would move its band", always: true
    ) { score, _ in .condition(score.withheld == nil && !score.flips.isEmpty) },
    ViewField(
      "edge", .text, .clinician,
      "The answers that would move a total at a band's edge, the least change first",
      always: true
    ) { score, w in .text(score.withheld == nil ? w.edge(of: score.result) : w.phrases["none"]) },
    ViewField("limits", .list(note.schema), .clinician, "Known limits of the score", always: true) {
      score, w in
      .list(score.system.limits.map { note.record($0, w) })
    },
  ])

  private static let item = ViewSchema<ItemResult>([
    ViewField("title", .text, .clinician, "Item", always: true) { item, _ in .text(item.title) },
    ViewField("short", .text, .clinician, "Item, in a word or two", example: "organs", always: true) {
      item, w in .text(w.name(of: item))
    },
    ViewField("answer", .text, .clinician, "Chosen label", example: "lytic") { item, w in
      item.label.map(Value.text) ?? .absent(w.words(item.absence ?? .notRecorded))
    },
    ViewField("points", .text, .clinician, "Points, or every number that is possible", always: true) {
      item, w in
      .text(item.points.map(String.init) ?? w.choice(item.possible.map(String.init)))
    },
  ])

  private static let note = ViewSchema<String>([
    ViewField("text", .text, .clinician, "A sentence with its source", always: true) { text, _ in .text(text)
    }
  ])
}

extension Wording {
  /// An item of a score in a word or two; its published heading where there is no word for it.
  fileprivate func name(of item: ItemResult) -> String {
    let key = "item.\(item.item)"
    return phrases.has(key) ? phrases[key] : item.title
  }

  /// The answers that would move a total at a band's edge, up to three, the smallest change first.
  fileprivate func edge(of score: ScoreResult) -> String {
    let flips = score.flips.prefix(3).map { flip in
      phrases(
        "bandFlip", name(of: flip.item), short(flip.row.answer, of: flip.item, flip.row.row.label),
        short(flip.item.answer ?? "", of: flip.item, flip.item.label ?? ""), String(flip.total),
        flip.band.words)
    }
    return flips.isEmpty ? phrases["none"] : flips.joined(separator: "; ")
  }

  /// A label of an item by its short word where there is one.
  private func short(_ answer: String, of item: ItemResult, _ label: String) -> String {
    let key = "sins.\(item.item).\(answer)"
    return phrases.has(key) ? phrases[key] : label
  }

  /// Items of a score by their identifiers, in the given order.
  fileprivate func names(of ids: [String], in score: ScoreResult) -> [String] {
    ids.compactMap { id in score.items.first { $0.item == id }.map(name) }
  }

  /// Every total that can be reached: `7, 8 or 10`, and `6 to 18` for at least four without a gap.
  func totals(_ totals: some Sequence<Int>) -> String {
    var runs: [ClosedRange<Int>] = []
    for total in totals {
      if let last = runs.last, last.upperBound + 1 == total {
        runs[runs.count - 1] = last.lowerBound...total
      } else {
        runs.append(total...total)
      }
    }
    return choice(
      runs.flatMap { run in
        run.count < 4
          ? run.map(String.init) : [phrases("toRange", String(run.lowerBound), String(run.upperBound))]
      })
  }
}

extension Band {
  /// What the paper says about each band; what it says about all of them comes first, once: `average survival in
  /// the paper: 0-5: 3 months or less; 6-8: 12 months or less`.
  fileprivate static func meanings(of bands: [Band]) -> String {
    let openings = Set(bands.map { String($0.meaning.prefix { $0 != ":" }) })
    guard bands.count > 1, openings.count == 1, let opening = openings.first,
      bands.allSatisfy({ $0.meaning.hasPrefix("\(opening): ") })
    else { return bands.map(\.wordsOfMeaning).joined(separator: "; ") }
    let rest = bands.map { band in
      "\(band.totals): \(band.meaning.dropFirst(opening.count + 2))"
    }
    return "\(opening): " + rest.joined(separator: "; ")
  }

  /// The range with what the paper says about it.
  var wordsOfMeaning: String { "\(totals): \(meaning)" }

  /// The range, with the band's own name where it has one.
  package var words: String {
    label == totals ? totals : "\(totals) (\(label))"
  }

  /// Its totals: `2-3`, or `2` alone.
  fileprivate var totals: String {
    range.count == 1 ? String(range.lowerBound) : "\(range.lowerBound)-\(range.upperBound)"
  }
}

extension ScoreResult {
  /// The unsettled items for which some answer leaves a single band.
  var settlingItems: [String] {
    guard !isSettled else { return [] }
    return items.indices.filter { index in
      guard items[index].points == nil else { return false }
      let others = sums(leavingOut: index)
      return items[index].possible.contains { points in
        let reached = others.map { $0 + points }
        return bands.filter { band in reached.contains { band.range.contains($0) } }.count == 1
      }
    }.map { items[$0].item }
  }

  private func sums(leavingOut index: Int) -> Set<Int> {
    var reached: Set<Int> = [0]
    for (other, item) in items.enumerated() where other != index {
      let points = item.points.map { [$0] } ?? item.possible
      reached = Set(reached.flatMap { sum in points.map { sum + $0 } })
    }
    return reached
  }
}
