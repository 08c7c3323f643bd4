/// Everything there is to check before trusting a scale: its table, bands, sources, conflicts and limits.
public struct ScaleDescription: Hashable, Codable, Sendable {
  /// The system.
  public let system: ScoreSystem
  /// Its full name.
  public let title: String
  /// The year of the edition.
  public let edition: Int
  /// How well its points are confirmed.
  public let tier: ScoreSystem.Tier
  /// The paper.
  public let citation: Citation
  /// Where the rows were read.
  public let readFrom: [String]
  /// The least and the greatest total; nil for a grade.
  public let range: ClosedRange<Int>?
  /// What a higher total means; nil for a grade.
  public let direction: Direction?
  /// The items with their rows; empty for a grade.
  public let items: [ScaleItem]
  /// The bands; empty for a grade.
  public let bands: [Band]
  /// The grades with their wording; empty for a score.
  public let grades: [ScaleGrade]
  /// Where sources disagree, and what is done here.
  public let conflicts: [Note]
  /// What is known of validity, and what the scale does not do.
  public let limits: [String]

  /// The description of a system.
  public init(_ system: ScoreSystem) {
    let table = Table(system)
    self.system = system
    title = system.title
    edition = system.edition
    tier = system.tier
    citation = system.citation
    readFrom = system.readFrom
    range = table.range
    direction = table.direction
    items = table.items
    bands = table.bands
    grades = table.grades
    conflicts = system.conflicts
    limits = system.limits
  }
}

/// One item of a score as published.
public struct ScaleItem: Hashable, Codable, Sendable {
  /// The word for it in data.
  public let id: String
  /// The heading as printed.
  public let title: String
  /// The answers with their points and wording, in table order.
  public let rows: [ItemRow]

  /// An item with its rows.
  public init(id: String, title: String, rows: [ItemRow]) {
    self.id = id
    self.title = title
    self.rows = rows
  }
}

/// One grade as published.
public struct ScaleGrade: Hashable, Codable, Sendable {
  /// The grade as a case writes it.
  public let grade: String
  /// The wording.
  public let label: String

  /// A grade with its wording.
  public init(grade: String, label: String) {
    self.grade = grade
    self.label = label
  }
}

/// The part of a description that depends on the kind of scale.
private struct Table {
  var range: ClosedRange<Int>?
  var direction: Direction?
  var items: [ScaleItem] = []
  var bands: [Band] = []
  var grades: [ScaleGrade] = []

  init(_ system: ScoreSystem) {
    if let score = system.scale as? any Score.Type { take(score) }
    if let grade = system.scale as? any Grade.Type { take(grade) }
  }

  private mutating func take<S: Score>(_ score: S.Type) {
    range = S.range
    direction = S.direction
    items = S.items.map { ScaleItem(id: $0.id, title: $0.title, rows: $0.rows) }
    bands = S.bands
  }

  private mutating func take<G: Grade>(_ grade: G.Type) {
    grades = G.allCases.map { ScaleGrade(grade: $0.rawValue, label: $0.label) }
  }
}
