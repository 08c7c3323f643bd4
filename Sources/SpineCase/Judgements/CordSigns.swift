public import SpineScores

/// One sign of cord or cauda equina involvement that a patient's examination gives, or may give.
public struct CordSign: Hashable, Sendable {
  /// Where a sign comes from, and so which lesion could explain it.
  public enum Kind: Hashable, Sendable {
    /// Weakness of an arm.
    case arm(Side)
    /// Weakness of a leg.
    case leg(Side)
    /// Weakness by grade, or in walking; `isMild` where useful power is left, as the loss of one root can leave
    /// it.
    case function(isMild: Bool)
    /// Altered sensation from a level down; nil where the level is not known.
    case sensory(SpinalLevel?)
    /// A change of bladder, bowel or saddle sensation.
    case sphincter
    /// Signs of the cord itself.
    case myelopathy
  }

  /// The path of the key in the case file, for instance `neurology.walking`.
  public let path: String
  /// Where it comes from.
  public let kind: Kind
  /// Whether it is there; nil where that is not known.
  public let isPresent: Bool?
  /// The value as the case file spells it; nil where it is not known.
  public let value: String?
  /// Why it is not known; nil where it is.
  public let absence: Absence?

  init<Value>(
    _ path: String, _ kind: Kind, _ field: Field<Value>, spelt: (Value) -> String, _ isSign: (Value) -> Bool
  ) {
    (self.path, self.kind) = ("neurology.\(path)", kind)
    (isPresent, value, absence) = (field.value.map(isSign), field.value.map(spelt), field.absence)
  }

  init<Value: CodedValue>(
    _ path: String, _ kind: Kind, _ field: Field<Value>, _ isSign: (Value) -> Bool
  ) {
    self.init(path, kind, field, spelt: \.rawValue, isSign)
  }
}

/// The signs of cord and cauda equina of a patient, compared with the recorded lesions.
///
/// Imaging with little or no compression (ESCC 0 to 1c) does not explain them. What does is a lesion that
/// compresses cord or cauda at or above where a sign arises, or a root recorded as compressed, for weakness of its
/// own myotome only. A lesion whose grade is not known explains nothing.
///
/// - SeeAlso: `clinical/scales.md` 17.8.
public struct CordSigns: Sendable {
  /// Every sign that the examination asks for, in the order of the case.
  public let signs: [CordSign]
  private let read: ClinicalCase
  /// The lowest level that each lesion which compresses cord or cauda may have.
  private let compressed: [SpinalLevel]

  /// Whether the deficit is recorded as established, so that nothing of it is new.
  private let isEstablished: Bool

  /// The signs of a case; those of a deficit that counts as established need no other explanation.
  public init(_ read: ClinicalCase, isEstablished: Bool = false) {
    (self.read, self.isEstablished) = (read, isEstablished)
    signs = Self.examined(read.neurology, bladder: read.catheterHidesBladder)
    let dates = GradeDates(read)
    compressed = (read.lesions.value ?? []).enumerated().compactMap { index, lesion in
      // Compression seen before the last worsening does not explain what came after it.
      let isHigh = dates.grade(index).value?.isHighGrade == true
      return isHigh || lesion.compressesCauda ? lesion.lowestLevel : nil
    }
  }

  /// The signs that are present and that nothing recorded explains.
  public var unexplained: [CordSign] { isEstablished ? [] : open.filter { $0.isPresent == true } }

  /// The signs that nobody has excluded, and that nothing recorded would explain.
  public var possible: [CordSign] { isEstablished ? [] : open.filter { $0.isPresent == nil } }

  private var open: [CordSign] { signs.filter { $0.isPresent != false && !isExplained($0) } }

  private func isExplained(_ sign: CordSign) -> Bool {
    compressed.contains { Self.compression(at: $0, explains: sign.kind) } || isOfRecordedRoot(sign)
  }

  /// Whether a compression at a level can cause a sign: never one that arises above it, and the cord's only above L2.
  private static func compression(at level: SpinalLevel, explains kind: CordSign.Kind) -> Bool {
    switch kind {
    // The last segments that move an arm and a leg: compression below them weakens neither.
    case .arm: level <= .t1
    case .leg, .function: level <= .s1
    case .sensory(let highest): highest.map { level <= $0 } ?? false
    case .sphincter: true
    case .myelopathy: !level.isBelowConus
    }
  }

  // MARK: roots

  /// A root explains weakness of its own myotome and side; a mild grade and aided walking where all weakness is of
  /// that kind.
  private func isOfRecordedRoot(_ sign: CordSign) -> Bool {
    switch sign.kind {
    case .arm(let side): isOfRecordedRoot(side, Myotome.ofArm)
    case .leg(let side): isOfRecordedRoot(side, Myotome.ofLeg)
    case .function(let isMild): sign.isPresent == true && isMild && allWeaknessIsOfRecordedRoots
    case .sensory, .sphincter, .myelopathy: false
    }
  }

  /// Only a limb all of whose myotomes were examined can show that nothing but the root's own is weak.
  private func isOfRecordedRoot(_ side: Side, _ limb: [Myotome]) -> Bool {
    let examined = read.neurology.myotomes.value ?? []
    let roots = recordedRoots
    var isWeak = false
    for myotome in limb {
      guard let power = examined.first(where: { $0.level == myotome })?.power(side).value else {
        return false
      }
      guard power < 5 else { continue }
      guard roots.contains(CompressedRoot(root: myotome, side: side)) else { return false }
      isWeak = true
    }
    return isWeak
  }

  private var recordedRoots: Set<CompressedRoot> {
    Set((read.lesions.value ?? []).flatMap { $0.compressedRoots.value ?? [] })
  }

  private var allWeaknessIsOfRecordedRoots: Bool {
    let limbs = signs.filter { $0.kind.isOfLimb }
    let weak = limbs.filter { $0.isPresent == true }
    return !weak.isEmpty && limbs.allSatisfy { $0.isPresent != nil } && weak.allSatisfy(isOfRecordedRoot)
  }

  // MARK: the examination

  /// Every sign that the examination asks for, in the order of the case; where a catheter hides the bladder, nobody can
  /// judge that.
  static func examined(_ neurology: Neurology, bladder isHidden: Bool = false) -> [CordSign] {
    grades(neurology) + limbs(neurology.power) + below(neurology, isHidden)
  }

  private static func grades(_ neurology: Neurology) -> [CordSign] {
    let frankel = CordSign("frankel", .function(isMild: neurology.frankel.is(.d) == true), neurology.frankel)
    { $0 != .e }
    let asia = CordSign("asia", .function(isMild: neurology.asia.is(.d) == true), neurology.asia) { $0 != .e }
    let walking = CordSign(
      "walking", .function(isMild: neurology.walking.is(.aided) == true), neurology.walking
    ) { $0 != .unaided }
    let gait = CordSign("gait", .function(isMild: neurology.gait.is(.unsteady) == true), neurology.gait) {
      $0 != .normal
    }
    // One of the two grades is enough: the other one may be left out.
    let both = [frankel, asia].filter { $0.isPresent != nil }
    return (both.isEmpty ? [frankel, asia] : both) + [walking, gait]
  }

  private static func limbs(_ power: Power) -> [CordSign] {
    let limbs: [(String, CordSign.Kind, Field<Int>)] = [
      ("rightArm", .arm(.right), power.rightArm), ("leftArm", .arm(.left), power.leftArm),
      ("rightLeg", .leg(.right), power.rightLeg), ("leftLeg", .leg(.left), power.leftLeg),
    ]
    return limbs.map { key, kind, power in
      CordSign("power.\(key)", kind, power, spelt: { String($0) }, { $0 < 5 })
    }
  }

  private static func below(_ neurology: Neurology, _ isHidden: Bool) -> [CordSign] {
    let bladder: Field<BladderFunction> = isHidden ? .absent(.unknown, why: nil) : neurology.bladder
    return [
      CordSign(
        "sensoryLevel", .sensory(neurology.sensoryLevel.value?.level), neurology.sensoryLevel, spelt: \.spelt
      ) { $0 != .noLevel },
      CordSign("bladder", .sphincter, bladder) { $0 != .normal },
      // Constipation alone is no sign of the cord; it calls for advice within 24 hours.
      CordSign("bowel", .sphincter, neurology.bowel) { $0 == .incontinence },
      CordSign("saddleSensation", .sphincter, neurology.saddleSensation) { $0 != .normal },
      CordSign(
        "myelopathy", .myelopathy, neurology.myelopathy, spelt: { $0 ? "true" : "false" }, { $0 }),
    ]
  }
}

extension CordSign.Kind {
  fileprivate var isOfLimb: Bool {
    switch self {
    case .arm, .leg: true
    case .function, .sensory, .sphincter, .myelopathy: false
    }
  }
}

extension SensoryLevel {
  /// The level; nil where there is none.
  public var level: SpinalLevel? {
    switch self {
    case .noLevel: nil
    case .level(let level): level
    }
  }

  /// The level, or `none`, as the case file spells it.
  public var spelt: String { level?.rawValue ?? "none" }
}

extension MyotomePower {
  /// The power on one side.
  fileprivate func power(_ side: Side) -> Field<Int> { side == .right ? right : left }
}
