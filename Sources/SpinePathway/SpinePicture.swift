public import SpineCase
public import SpineScores

/// A drawing of the spine from C0 to S5 as one SVG element: involved levels, index level, SINS regions, earlier
/// radiotherapy.
///
/// The same case gives the same bytes. Regions differ by pattern and by colour; nothing is told by colour alone.
public struct SpinePicture: Hashable, Sendable {
  /// The words that stand in the drawing and in its text alternative.
  public struct Words: Hashable, Sendable {
    /// Its name, for instance `Spine`.
    public var title: String
    /// What a filled dot means, for instance `involved`.
    public var involved: String
    /// What the arrow means, for instance `index level`.
    public var index: String
    /// What the dashed line means, for instance `irradiated before`.
    public var irradiated: String
    /// What stands where something is not known.
    public var notKnown: String
    /// What stands where there is none.
    public var none: String
    /// The name of each SINS region.
    public var regions: [SINS.Location: String]

    /// Words from their parts.
    public init(
      title: String, involved: String, index: String, irradiated: String, notKnown: String, none: String,
      regions: [SINS.Location: String]
    ) {
      (self.title, self.involved, self.index) = (title, involved, index)
      (self.irradiated, self.notKnown, self.none, self.regions) = (irradiated, notKnown, none, regions)
    }
  }

  /// The levels that lesions involve.
  public let involved: Set<SpinalLevel>
  /// The scored level of the index lesion; nil where it is not known.
  public let index: SpinalLevel?
  /// The spans that were irradiated before, from the top down, each once.
  public let irradiated: [SpinalSpan]
  /// Whether some lesion's levels are not known, so that the drawing cannot show it.
  public let lacksLevels: Bool
  /// Whether some lesion's earlier radiotherapy, or where it was given, is not known.
  public let lacksRadiotherapy: Bool

  /// The drawing of a case.
  public init(_ read: ClinicalCase, scores: CaseScores) {
    let lesions = read.lesions.value ?? []
    let courses = lesions.flatMap { $0.priorRadiotherapy.value ?? [] }
    involved = Set(lesions.flatMap { $0.levels.value?.levels ?? [] })
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
      list(words.involved, levels, lacksLevels, words),
      list(words.index, index.map { [$0.rawValue] } ?? [], index == nil, words),
      list(words.irradiated, irradiated.map(\.description), lacksRadiotherapy, words),
    ]
  }

  private func list(_ name: String, _ items: [String], _ lacks: Bool, _ words: Words) -> String {
    let all = items + (lacks ? [words.notKnown] : [])
    return "\(name): " + (all.isEmpty ? words.none : all.joined(separator: ", "))
  }
}
