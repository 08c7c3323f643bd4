// swift-format-ignore
/// The Frankel grade of a spinal cord lesion: A (complete) to E (free of symptoms).
///
/// D1-D3 of the modified scales are kept as entered and score as D. It is not the ASIA grade: sensation below the lesion
/// without sacral sparing is Frankel B and ASIA A.
///
/// - SeeAlso: Frankel HL et al. *Paraplegia* 1969;7:179-192.
public enum FrankelGrade: String, Grade {
  case a = "A", b = "B", c = "C", d = "D", d1 = "D1", d2 = "D2", d3 = "D3", e = "E"

  /// Frankel of 1969.
  public static let system = ScoreSystem.frankel

  /// The grade that scores read: D for D1-D3, else the grade itself.
  public var scored: FrankelGrade {
    switch self {
    // scales.md 3: two modified scales (D0-D3, D1-D3) circulate, so the subgrade is kept but not scored.
    case .d1, .d2, .d3: .d
    case .a, .b, .c, .d, .e: self
    }
  }

  /// The wording of the grade; D1-D3 have that of D.
  public var label: String {
    switch self {
    case .a: "Complete: lesion found to be complete both motor and sensory below the segmental level marked"
    case .b: "Sensory only: some sensation present below the level of the lesion but the motor paralysis is complete "
               + "below that level"
    case .c: "Motor useless: some motor power present below the lesion but of no practical use to the patient"
    case .d, .d1, .d2, .d3:
             "Motor useful: useful motor power below the level; patients could move the lower limbs and many could "
               + "walk, with or without aids"
    case .e: "Recovery: free of neurological symptoms, i.e. no weakness, no sensory loss, no sphincter disturbance; "
               + "abnormal reflexes may be present"
    }
  }
}

// swift-format-ignore
extension FrankelGrade: PublishedScale {
  static let publication = Publication(
    title: "Frankel grade", shortTitle: "Frankel", edition: 1969, tier: .confirmed,
    citation: Citation(text: "Frankel HL et al. Paraplegia 1969;7:179-192"),
    readFrom: ["traumascores.com, quoting Frankel et al"],
    conflicts: [
      Note("Scales with D0-D3 and with D1-D3 circulate: D1-D3 are kept as entered and score as D.",
        source: "BMC Musculoskelet Disord 2022 s12891-022-05345-2, table 1; JOSR 2018 s13018-018-0735-z, table 2"),
      Note("Frankel and ASIA grades differ: sensation below the lesion without sacral sparing is Frankel B and ASIA A. "
        + "Neither is filled from the other.", source: "ruling of this project")],
    limits: [
      "Whether motor power is useful is a judgement (ruling of this project).",
      "Sphincter disturbance alone excludes E; a change of reflexes alone does not (Frankel 1969, quoted by "
        + "traumascores.com)."])
}
