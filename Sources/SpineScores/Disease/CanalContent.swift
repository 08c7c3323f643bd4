/// What lies in the spinal canal; every sentence takes the word from here.
///
/// By convention the cord reaches to T12, its conus lies at L1, and the cauda equina fills the canal from L2 down.
public enum CanalContent: String, CaseIterable, Sendable {
  case cord, conus, cauda
  /// Either, where the level is not known or a span reaches from one to the other.
  case either

  /// What lies at a lesion that may be at any of these levels.
  public init(at levels: some Collection<SpinalLevel>) {
    let contents = Set(levels.map(\.canal))
    self = contents.first.map { contents.count == 1 ? $0 : .either } ?? .either
  }

  /// The name in the middle of a sentence, without an article.
  public var name: String {
    switch self {
    case .cord: "cord"
    case .conus: "conus"
    case .cauda: "cauda equina"
    case .either: "cord or cauda equina"
    }
  }

  /// What two lesions affect between them.
  public func joined(_ other: CanalContent) -> CanalContent { self == other ? self : .either }
}

extension SpinalLevel {
  /// What lies in the canal at this level.
  public var canal: CanalContent {
    // scales.md 10: at L1 the conus varies; L2 and lower counts as below it.
    if self < .l1 { return .cord }
    return self == .l1 ? .conus : .cauda
  }

  /// Whether the level lies below the conus, by convention L2 and lower: the canal holds the cauda equina and no
  /// cord.
  public var isBelowConus: Bool { canal == .cauda }
}

extension ESCCGrade {
  /// The wording of the grade for what lies in the canal; the published wording where that is the cord.
  public func label(in canal: CanalContent) -> String {
    guard canal != .cord else { return label }
    return switch self {
    case .grade0, .grade1a: label
    case .grade1b: "Deformation of the thecal sac without abutment of the \(canal.name)"
    case .grade1c: "Deformation of the thecal sac with abutment of the \(canal.name), but without compression"
    case .grade2: "Compression of the \(canal.name), but with CSF visible around it"
    case .grade3: "Compression of the \(canal.name), no CSF visible around it"
    }
  }
}
