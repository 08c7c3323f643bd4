public import SpineScores

/// A root recorded as compressed by a lesion, named by its myotome and side.
public struct CompressedRoot: Hashable, Sendable {
  /// The root, by the segment of its muscle.
  public var root: Myotome
  /// The side of the body.
  public var side: Side

  /// A root of one side.
  public init(root: Myotome, side: Side) {
    (self.root, self.side) = (root, side)
  }
}

/// A side of the body.
public enum Side: String, CodedValue {
  case right, left
}

/// A named clinician's judgement of whether a lesion is the one causing the patient's symptoms.
public struct SymptomaticJudgement: Hashable, Sendable {
  /// Whether it is.
  public var judged: Bool
  /// Who judged it.
  public var by: String
}

extension Lesion {
  /// The lowest level that the lesion may be scored at; nil where its levels are not known.
  var lowestLevel: SpinalLevel? { scoredLevel ?? levels.value?.bottom }

  /// What lies in the canal where the lesion is scored, or where it may be.
  public var canal: CanalContent {
    CanalContent(at: scoredLevel.map { [$0] } ?? levels.value?.levels ?? SpinalLevel.allCases)
  }

  /// Whether the lesion is recorded as compressing the cauda equina, and lies where there is one.
  var compressesCauda: Bool {
    // The highest level decides: a span from L1 may still hold the conus.
    caudaCompressed.is(true) == true && levels.value?.top.isBelowConus == true
  }
}

extension Myotome {
  /// The segments whose muscles move an arm, from the top down.
  static let ofArm: [Myotome] = [.c5, .c6, .c7, .c8, .t1]
  /// The segments whose muscles move a leg, from the top down.
  static let ofLeg: [Myotome] = [.l2, .l3, .l4, .l5, .s1]
}
