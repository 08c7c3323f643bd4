/// One row that a published table prints, or one ruling on where a site or a level belongs in it.
///
/// The rows are made from the tables that the scores read, so that none can be forgotten and what is traced to
/// sources and tests is what is really scored.
public struct PublishedRow: Hashable, Codable, Sendable, Identifiable {
  /// A stable name, for instance `sins/location/junctional`.
  public let id: String
  /// What the row says, with its points or its band.
  public let statement: String
  /// The digital object identifier of the paper, where its source gives one.
  public let doi: String?

  /// A row from its parts.
  public init(id: String, statement: String, doi: String? = nil) {
    (self.id, self.statement, self.doi) = (id, statement, doi)
  }
}

extension PublishedRow {
  /// Every row of every scale, then the row of each level and site, then the conversions between performance
  /// scales.
  public static var scores: [PublishedRow] {
    ScoreSystem.allCases.flatMap { rows(of: ScaleDescription($0)) } + levels + growth + responses
      + conversions
  }

  private static func rows(of scale: ScaleDescription) -> [PublishedRow] {
    let name = scale.system.rawValue
    let grades = scale.grades.map { ("\(name)/\($0.grade)", "\($0.grade): \($0.label)") }
    let items = scale.items.flatMap { item in
      item.rows.map {
        ("\(name)/\(item.id)/\($0.answer)", "\(item.title): \($0.row.label): \($0.row.points)")
      }
    }
    let bands = scale.bands.map { ("\(name)/band/\($0.id)", $0.inFull) }
    return (grades + items + bands).map {
      PublishedRow(id: $0.0, statement: $0.1, doi: scale.citation.doi)
    }
  }

  /// The region and the points of each of the thirty levels.
  private static var levels: [PublishedRow] {
    SpinalLevel.allCases.map { level in
      let points = level.region.row.points
      return PublishedRow(
        id: "sins/level/\(level.rawValue)",
        statement: "\(level.rawValue): \(level.region.rawValue): \(points)",
        doi: ScoreSystem.sins.citation.doi)
    }
  }

  /// The growth class of each site.
  private static var growth: [PublishedRow] {
    PrimarySite.allCases.map { site in
      PublishedRow(
        id: "tomita/site/\(site.rawValue)",
        statement: "\(site.title): \(site.tomitaGrowth?.rawValue ?? "not named")",
        doi: ScoreSystem.tomita.citation.doi)
    }
  }

  /// The response of each site to conventional radiotherapy.
  private static var responses: [PublishedRow] {
    PrimarySite.allCases.map { site in
      PublishedRow(
        id: "radiosensitivity/\(site.rawValue)",
        statement: "\(site.title): \(site.radiosensitivity?.rawValue ?? "not classified")")
    }
  }

  private static var conversions: [PublishedRow] {
    PerformanceConversion.published.map { table in
      let grades = zip(ECOGPerformanceStatus.allCases, table.karnofsky).map { ecog, range in
        "ECOG \(ecog.rawValue) is Karnofsky \(range.lowerBound)-\(range.upperBound)"
      }
      return PublishedRow(
        id: "ecog-karnofsky/\(table.id)", statement: grades.joined(separator: ", "), doi: table.citation.doi)
    }
  }
}

extension Band {
  /// The totals, the label, the meaning and the strategy of the paper.
  fileprivate var inFull: String {
    "\(range.lowerBound)-\(range.upperBound): \(label): \(meaning)" + (strategy.map { ": \($0)" } ?? "")
  }
}
