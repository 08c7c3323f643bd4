public import SpineScores

/// The findings that make an emergency, as they were at one time: a baseline, or one examination of it.
public struct DeficitFindings: Hashable, Sendable {
  /// The Frankel grade: A is worst, E is free of symptoms.
  public var frankel: Field<FrankelGrade> = .notRecorded
  /// The ASIA impairment grade: A is worst, E is normal.
  public var asia: Field<ASIAImpairmentGrade> = .notRecorded
  /// How the patient walks.
  public var walking: Field<Walking> = .notRecorded
  /// How steady the gait is.
  public var gait: Field<Gait> = .notRecorded
  /// Power of each limb.
  public var power: Power = Power()
  /// The highest level with altered sensation.
  public var sensoryLevel: Field<SensoryLevel> = .notRecorded
  /// The function of the bladder.
  public var bladder: Field<BladderFunction> = .notRecorded
  /// The function of the bowel.
  public var bowel: Field<BowelFunction> = .notRecorded
  /// Saddle sensation.
  public var saddleSensation: Field<SaddleSensation> = .notRecorded
  /// Whether there are signs of a compressed cord.
  public var myelopathy: Field<Bool> = .notRecorded
  /// Whether there are signs of a compressed root.
  public var radiculopathy: Field<Bool> = .notRecorded
  /// Whether pain runs along a root.
  public var radicularPain: Field<Bool> = .notRecorded
}

extension ClinicalCase {
  /// The same findings at the present examination.
  public var presentFindings: DeficitFindings {
    DeficitFindings(
      frankel: neurology.frankel, asia: neurology.asia, walking: neurology.walking, gait: neurology.gait,
      power: neurology.power, sensoryLevel: neurology.sensoryLevel, bladder: neurology.bladder,
      bowel: neurology.bowel, saddleSensation: neurology.saddleSensation, myelopathy: neurology.myelopathy,
      radiculopathy: neurology.radiculopathy, radicularPain: pain.radicular)
  }
}

/// One finding of a baseline: how it is compared between two examinations.
public struct DeficitFinding: Sendable {
  /// How one state of a finding compares with another.
  public enum Comparison: Hashable, Sendable {
    /// It is the same.
    case same
    /// It is normal where the other is not, or better on a scale that has an order: MRC power, Frankel, AIS.
    case better
    /// It is anything else; no order is assumed.
    case different
  }

  /// The key below `baseline`, for instance `power.leftLeg`.
  public let key: String
  /// The path of the same finding in the present examination, for instance `neurology.power.leftLeg`.
  public let path: String
  /// The identifier of the phrase that names it.
  public let phrase: String
  /// Whether it is normal; nil where it is not known.
  public let isNormal: @Sendable (DeficitFindings) -> Bool?
  /// How the first findings compare with the second; nil where one of them is not known.
  public let compare: @Sendable (DeficitFindings, DeficitFindings) -> Comparison?

  private init<Value: Equatable>(
    _ key: String, path: String? = nil, _ phrase: String,
    _ field: @escaping @Sendable (DeficitFindings) -> Field<Value>,
    rank: (@Sendable (Value) -> Int)? = nil, isNormal: @escaping @Sendable (Value) -> Bool
  ) {
    (self.key, self.path, self.phrase) = (key, path ?? "neurology.\(key)", phrase)
    self.isNormal = { field($0).value.map(isNormal) }
    compare = { one, other in
      guard let one = field(one).value, let other = field(other).value else { return nil }
      if one == other { return .same }
      if isNormal(one), !isNormal(other) { return .better }
      // Bladder, bowel, gait and levels have no order here, so a change is never read as an improvement.
      guard let rank else { return .different }
      return rank(one) > rank(other) ? .better : .different
    }
  }

  private init<Value: CaseIterable & Hashable>(
    _ key: String, _ phrase: String, _ field: @escaping @Sendable (DeficitFindings) -> Field<Value>,
    normal: Value
  ) where Value: Sendable {
    self.init(key, phrase, field) { $0 == normal }
  }

  private init(
    _ key: String, path: String? = nil, _ phrase: String,
    sign field: @escaping @Sendable (DeficitFindings) -> Field<Bool>
  ) {
    self.init(key, path: path, phrase, field) { !$0 }
  }

  private init(limb key: String, _ field: @escaping @Sendable (DeficitFindings) -> Field<Int>) {
    self.init("power.\(key)", "weakness-\(key)", field, rank: { $0 }) { $0 == 5 }
  }

  /// Every finding of a baseline: one for each trigger of an emergency but the compression on the images.
  public static let all: [DeficitFinding] =
    [
      DeficitFinding("frankel", "frankel-deficit", { $0.frankel }, rank: { $0.place }) { $0 == .e },
      DeficitFinding("asia", "asia-deficit", { $0.asia }, rank: { $0.place }) { $0 == .e },
      DeficitFinding("walking", "walking", { $0.walking }, normal: .unaided),
      DeficitFinding("gait", "gait-not-normal", { $0.gait }, normal: .normal),
      DeficitFinding(limb: "rightArm") { $0.power.rightArm },
      DeficitFinding(limb: "leftArm") { $0.power.leftArm },
      DeficitFinding(limb: "rightLeg") { $0.power.rightLeg },
      DeficitFinding(limb: "leftLeg") { $0.power.leftLeg },
      DeficitFinding("sensoryLevel", "sensory-level", { $0.sensoryLevel }) { $0 == .noLevel },
      DeficitFinding("bladder", "bladder", { $0.bladder }, normal: .normal),
      DeficitFinding("bowel", "bowel-incontinence", { $0.bowel }, normal: .normal),
      DeficitFinding("saddleSensation", "saddle", { $0.saddleSensation }, normal: .normal),
      DeficitFinding("myelopathy", "myelopathy") { $0.myelopathy },
      DeficitFinding("radiculopathy", "radiculopathy") { $0.radiculopathy },
      DeficitFinding("radicularPain", path: .path(\.pain.radicular), "radicular-pain") { $0.radicularPain },
    ]
}

extension FrankelGrade {
  /// The place among the five grades, the worst first; D1 to D3 rank with D.
  fileprivate var place: Int { Self.allCases.firstIndex(of: scored) ?? 0 }
}

extension ASIAImpairmentGrade {
  /// The place among the grades, the worst first.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
