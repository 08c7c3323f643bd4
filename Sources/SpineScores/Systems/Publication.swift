/// What is true of a published scale beside its table: its name and source, where sources disagree, what it does not do.
struct Publication: Sendable {
  /// The full name.
  let title: String
  /// A name in a word or two, with the year where there are several editions.
  let shortTitle: String
  /// The year of the edition that is scored.
  let edition: Int
  /// How well the points are confirmed.
  let tier: ScoreSystem.Tier
  /// The paper.
  let citation: Citation
  /// The sources from which the rows were read, where that is not the paper itself.
  let readFrom: [String]
  /// Where the sources disagree or leave a gap, and what is done here.
  let conflicts: [Note]
  /// What is known of its validity, and what it does not do: each sentence with its source in brackets.
  let limits: [String]

  /// What is true of every score of survival.
  static let neverAlone =
    "A decision about surgery should never rest on predicted survival alone (ISRN 2017 1320684)."
}

/// A scale of the list of systems: a ``Score`` or a ``Grade`` with what is true of it.
protocol PublishedScale {
  /// What is true of it beside its table.
  static var publication: Publication { get }
}
