// swift-format-ignore
/// The ASIA impairment grade: A (complete) to E (normal after a documented deficit).
///
/// The wording is a paraphrase; ASIA holds the worksheet. Tokuhashi's palsy item is worded in Frankel grades and
/// is never filled from this one.
///
/// - SeeAlso: Kirshblum SC et al. *J Spinal Cord Med* 2011;34(6):535-546.
public enum ASIAImpairmentGrade: String, Grade {
  case a = "A", b = "B", c = "C", d = "D", e = "E"

  /// The ASIA impairment scale of 2011.
  public static let system = ScoreSystem.asia

  /// The meaning of the grade, paraphrased.
  public var label: String {
    switch self {
    case .a: "Complete: neither sensation nor motor function in the lowest sacral segments"
    case .b: "Sensory incomplete: sensation but no motor function below the level, the lowest sacral segments included"
    case .c: "Motor incomplete: fewer than half of the key muscles below the level have power 3 or more"
    case .d: "Motor incomplete: half or more of the key muscles below the level have power 3 or more"
    case .e: "Normal sensation and power in a patient with an earlier documented deficit"
    }
  }
}

// swift-format-ignore
extension ASIAImpairmentGrade: PublishedScale {
  static let publication = Publication(
    title: "ASIA Impairment Scale", shortTitle: "ASIA", edition: 2011, tier: .confirmed,
    citation: Citation(text: "Kirshblum SC et al. J Spinal Cord Med 2011;34(6):535-546"),
    readFrom: ["praxis-isncsci/algorithm, which implements the 2019 revision"],
    conflicts: [
      Note("An older text says \"most key muscles\" for both C and D and leaves exactly half open; half or more is D.",
        source: "praxis-isncsci/algorithm"),
      Note("Frankel and ASIA grades differ: motor sparing in the zone of partial preservation can be ASIA A and Frankel C. "
        + "Neither is filled from the other.", source: "ruling of this project")],
    limits: [
      "With exactly half of the key muscles at 3 or more the grade is D although one leg may be plegic: print power by "
        + "limb beside it (praxis-isncsci/algorithm).",
      "E is a grade only after a documented deficit (Kirshblum 2011)."])
}
