// swift-format-ignore
/// The Karnofsky performance status: 10-100 % in tens, higher is better. 0 (dead) is refused, and nothing is rounded.
///
/// - SeeAlso: Karnofsky DA, Burchenal JH. In: *Evaluation of Chemotherapeutic Agents*. Columbia UP 1949:191-205.
public enum KarnofskyPerformanceStatus: String, Grade {
  case k10 = "10", k20 = "20", k30 = "30", k40 = "40", k50 = "50"
  case k60 = "60", k70 = "70", k80 = "80", k90 = "90", k100 = "100"

  /// Karnofsky of 1949.
  public static let system = ScoreSystem.karnofsky

  /// The status for a percentage; nil for anything but 10...100 in tens.
  public init?(_ percent: Int) {
    self.init(rawValue: String(percent))
  }

  /// The status in percent.
  public var percent: Int { (Self.allCases.prefix { $0 != self }.count + 1) * 10 }

  /// The wording of the status.
  public var label: String {
    switch self {
    case .k100: "Normal; no complaints; no evidence of disease"
    case .k90:  "Able to carry on normal activity; minor signs or symptoms of disease"
    case .k80:  "Normal activity with effort; some signs or symptoms"
    case .k70:  "Cares for self; unable to carry on normal activity or to do active work"
    case .k60:  "Requires occasional assistance, but is able to care for most personal needs"
    case .k50:  "Requires considerable assistance and frequent medical care"
    case .k40:  "Disabled; requires special care and assistance"
    case .k30:  "Severely disabled; hospital admission is indicated although death not imminent"
    case .k20:  "Very sick; hospital admission necessary; active supportive treatment necessary"
    case .k10:  "Moribund; fatal processes progressing rapidly"
    }
  }
}

// swift-format-ignore
extension KarnofskyPerformanceStatus: PublishedScale {
  static let publication = Publication(
    title: "Karnofsky performance status", shortTitle: "Karnofsky", edition: 1949, tier: .confirmed,
    citation: Citation(text: "Karnofsky DA, Burchenal JH. In MacLeod CM (ed), Evaluation of Chemotherapeutic Agents. "
        + "Columbia UP 1949:191-205"),
    readFrom: ["myelomacomorbidityindex.org", "the sophiewell table"],
    conflicts: [
      Note("Some reprints leave out 0 or change the wording, and one prints half of the row of 90 against 80; 0 (dead) is "
        + "refused here.", source: "ruling of this project"),
      Note("Three published tables translate between ECOG and Karnofsky, and they disagree: nothing is scored from a "
        + "translation.", source: "ruling of this project")],
    limits: [
      "Compression of cord or cauda equina lowers the status, so it can be reversible (ruling of this project).",
      "Only tens exist; nothing between them is rounded (ruling of this project)."])
}
