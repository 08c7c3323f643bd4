/// A level of the spine from the occiput (`C0`) to the fifth sacral segment; the coccyx has no place in any score.
///
/// Levels compare from the head down: `.c7 < .t1`.
public enum SpinalLevel: String, Codable, Sendable, CaseIterable, Comparable {
  case c0 = "C0", c1 = "C1", c2 = "C2", c3 = "C3", c4 = "C4", c5 = "C5", c6 = "C6", c7 = "C7"
  case t1 = "T1", t2 = "T2", t3 = "T3", t4 = "T4", t5 = "T5", t6 = "T6", t7 = "T7", t8 = "T8"
  case t9 = "T9", t10 = "T10", t11 = "T11", t12 = "T12"
  case l1 = "L1", l2 = "L2", l3 = "L3", l4 = "L4", l5 = "L5"
  case s1 = "S1", s2 = "S2", s3 = "S3", s4 = "S4", s5 = "S5"

  /// The place of the level counted from the occiput, 0...29.
  public var ordinal: Int { Self.allCases.prefix { $0 != self }.count }

  /// The SINS region of the level.
  ///
  /// - SeeAlso: Fisher CG et al. *Spine* 2010;35(22):E1221-E1229, item "Location".
  public var region: SINS.Location {
    switch self {
    case .c0, .c1, .c2, .c7, .t1, .t2, .t11, .t12, .l1, .l5, .s1: .junctional
    case .c3, .c4, .c5, .c6, .l2, .l3, .l4: .mobile
    case .t3, .t4, .t5, .t6, .t7, .t8, .t9, .t10: .semirigid
    case .s2, .s3, .s4, .s5: .rigid
    }
  }

  /// Whether `lhs` lies nearer the head than `rhs`.
  public static func < (lhs: SpinalLevel, rhs: SpinalLevel) -> Bool {
    lhs.ordinal < rhs.ordinal
  }
}
