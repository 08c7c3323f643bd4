public import SpineCase
public import SpineScores

/// A drawing of the spine from C0 to S5 as one SVG element: involved levels, index level, SINS regions, earlier
/// radiotherapy.
///
/// The same case gives the same bytes. Regions differ by pattern and by colour; nothing is shown by colour alone.
public struct SpinePicture: Hashable, Sendable {
  /// The words in the drawing and in its text alternative.
  public struct Words: Hashable, Sendable {
    /// Its name, for instance `Spine`.
    public var title: String
    /// What a filled dot means, for instance `involved`.
    public var involved: String
    /// What is printed for the involved levels where more vertebrae are involved, for instance `described here`.
    public var described: String
    /// How many of how many are described, for instance `{0} of {1} involved`.
    public var ofInvolved: String
    /// How many more are involved, for instance `{0} more involved`.
    public var more: String
    /// What is not known of those, for instance `level not recorded`.
    public var levelNotRecorded: String
    /// What the arrow means, for instance `index level`.
    public var index: String
    /// What the dashed line means, for instance `irradiated before`.
    public var irradiated: String
    /// What is printed where something is not known.
    public var notKnown: String
    /// What is printed where there is none.
    public var none: String
    /// The name of each SINS region.
    public var regions: [SINS.Location: String]

    /// Words from their parts.
    public init(
      title: String, involved: String, described: String, ofInvolved: String, more: String,
      levelNotRecorded: String, index: String, irradiated: String, notKnown: String, none: String,
      regions: [SINS.Location: String]
    ) {
      (self.title, self.involved, self.index) = (title, involved, index)
      (self.described, self.ofInvolved) = (described, ofInvolved)
      (self.more, self.levelNotRecorded) = (more, levelNotRecorded)
      (self.irradiated, self.notKnown, self.none, self.regions) = (irradiated, notKnown, none, regions)
    }
  }

  /// The levels that lesions involve.
  public let involved: Set<SpinalLevel>
  /// The scored level of the index lesion; nil where it is not known.
  public let index: SpinalLevel?
  /// The spans that were irradiated before, from the top down, each once.
  public let irradiated: [SpinalSpan]
  /// How many vertebrae are involved besides those that lesions describe: 0 where that is not known.
  public let undescribed: Int
  /// Whether some lesion's levels are not known, so that the drawing cannot show it.
  public let lacksLevels: Bool
  /// Whether some lesion's earlier radiotherapy, or where it was given, is not known.
  public let lacksRadiotherapy: Bool

  /// The drawing of a case.
  public init(_ read: ClinicalCase, scores: CaseScores) {
    let lesions = read.lesions.value ?? []
    let courses = lesions.flatMap { $0.priorRadiotherapy.value ?? [] }
    let described = Set(lesions.flatMap { $0.levels.value?.levels ?? [] })
    involved = described
    undescribed = described.isEmpty ? 0 : max(0, (read.tumour.vertebrae.value ?? 0) - described.count)
    index = scores.headline?.level
    irradiated = Set(courses.compactMap(\.levels.value)).sorted { ($0.top, $0.bottom) < ($1.top, $1.bottom) }
    lacksLevels = lesions.isEmpty || lesions.contains { $0.levels.value == nil }
    lacksRadiotherapy =
      lesions.isEmpty || lesions.contains { $0.priorRadiotherapy.value == nil }
      || courses.contains { $0.levels.value == nil }
  }

  /// The drawing in words: the involved levels, the index level and the irradiated spans.
  public func alternative(_ words: Words) -> String {
    ([words.title] + signs(words)).joined(separator: ". ") + "."
  }

  /// The same without its name, as one line of text beside the drawing.
  public func caption(_ words: Words) -> String { signs(words).joined(separator: "; ") }

  private func signs(_ words: Words) -> [String] {
    let levels = SpinalLevel.allCases.filter(involved.contains).map(\.rawValue)
    return [
      undescribed == 0
        ? list(words.involved, levels, lacksLevels, words)
        : list(words.described, levels, lacksLevels, words) + " (\(ofInvolved(words)))",
      list(words.index, index.map { [$0.rawValue] } ?? [], index == nil, words),
      list(words.irradiated, irradiated.map(\.description), lacksRadiotherapy, words),
    ]
  }

  /// `1 of 3 involved`.
  private func ofInvolved(_ words: Words) -> String {
    words.ofInvolved.replacing("{0}", with: String(involved.count))
      .replacing("{1}", with: String(involved.count + undescribed))
  }

  private func list(_ name: String, _ items: [String], _ lacks: Bool, _ words: Words) -> String {
    let all = items + (lacks ? [words.notKnown] : [])
    return "\(name): " + (all.isEmpty ? words.none : all.joined(separator: ", "))
  }
}
