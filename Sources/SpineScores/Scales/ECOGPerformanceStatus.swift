// swift-format-ignore
/// The ECOG performance status: 0-4, higher is worse. Grade 5 (dead) is refused.
///
/// It is recorded as one grade, never computed from a share of the day.
///
/// - SeeAlso: Oken MM et al. *Am J Clin Oncol* 1982;5:649-655.
public enum ECOGPerformanceStatus: String, Grade {
  case zero = "0", one = "1", two = "2", three = "3", four = "4"

  /// ECOG of 1982.
  public static let system = ScoreSystem.ecog

  /// The status for a grade as a number; nil outside 0...4.
  public init?(_ grade: Int) {
    self.init(rawValue: String(grade))
  }

  /// The wording of the grade.
  public var label: String {
    switch self {
    case .zero:  "Fully active, able to carry on all pre-disease performance without restriction"
    case .one:   "Restricted in physically strenuous activity but ambulatory and able to carry out work of a light or "
                   + "sedentary nature, e.g., light house work, office work"
    case .two:   "Ambulatory and capable of all selfcare but unable to carry out any work activities; up and about more "
                   + "than 50% of waking hours"
    case .three: "Capable of only limited selfcare; confined to bed or chair more than 50% of waking hours"
    case .four:  "Completely disabled; cannot carry on any selfcare; totally confined to bed or chair"
    }
  }
}

// swift-format-ignore
extension ECOGPerformanceStatus: PublishedScale {
  static let publication = Publication(
    title: "ECOG performance status", shortTitle: "ECOG", edition: 1982, tier: .confirmed,
    citation: Citation(text: "Oken MM et al. Am J Clin Oncol 1982;5:649-655"),
    readFrom: ["ECOG-ACRIN's own page, as copied by medicospace.com and a PTAB exhibit"],
    conflicts: [
      Note("The source says \"up more than 50 %\" for 2 and \"in bed or chair more than 50 %\" for 3, so exactly 50 % "
        + "stands in neither; some reprints put it in both, or write \"bedridden\". One grade is asked for; it is never "
        + "computed from a share of the day.", source: "ruling of this project"),
      Note("Grade 5 (dead) is refused.", source: "ruling of this project")],
    limits: [
      "Compression of cord or cauda equina lowers the grade, so it can be reversible and counts the neurology twice: "
        + "print the grade before the neurological deterioration beside it (ruling of this project)."])
}
