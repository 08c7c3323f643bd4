/// The published systems in the order in which they are printed.
public enum ScoreSystem: String, Codable, Sendable, Hashable, CaseIterable {
  case ecog, karnofsky, frankel, asia, escc, sins
  case tokuhashi1990 = "tokuhashi-1990"
  case tokuhashi2005 = "tokuhashi-2005"
  case tomita, bauer
  case bauerModified = "bauer-modified"
  case katagiri2014 = "katagiri-2014"
  case vanDerLinden = "van-der-linden"

  /// How well the points of a system are confirmed.
  public enum Tier: String, Codable, Sendable, Hashable, CaseIterable {
    /// Points read in primary sources, faithful copies, or several agreeing sources.
    case confirmed
    /// Points from secondary sources only; every printout must say so.
    case secondary
  }

  /// How well the points are confirmed.
  public var tier: Tier {
    switch self {
    case .bauer, .bauerModified, .katagiri2014, .vanDerLinden: .secondary
    case .ecog, .karnofsky, .frankel, .asia, .escc, .sins, .tokuhashi1990, .tokuhashi2005, .tomita: .confirmed
    }
  }

  // swift-format-ignore
  /// The full name.
  public var title: String {
    switch self {
    case .ecog:          "ECOG performance status"
    case .karnofsky:     "Karnofsky performance status"
    case .frankel:       "Frankel grade"
    case .asia:          "ASIA Impairment Scale"
    case .escc:          "Epidural spinal cord compression grade (ESCC, Bilsky)"
    case .sins:          "Spinal Instability Neoplastic Score (SINS)"
    case .tokuhashi1990: "Original Tokuhashi score"
    case .tokuhashi2005: "Revised Tokuhashi score"
    case .tomita:        "Tomita score"
    case .bauer:         "Original Bauer score"
    case .bauerModified: "Modified Bauer score"
    case .katagiri2014:  "Katagiri score"
    case .vanDerLinden:  "Van der Linden score"
    }
  }

  // swift-format-ignore
  /// The year of the edition that is scored.
  public var edition: Int {
    switch self {
    case .ecog:          1982
    case .karnofsky:     1949
    case .frankel:       1969
    case .asia:          2011
    case .escc:          2010
    case .sins:          2010
    case .tokuhashi1990: 1990
    case .tokuhashi2005: 2005
    case .tomita:        2001
    case .bauer:         1995
    case .bauerModified: 2008
    case .katagiri2014:  2014
    case .vanDerLinden:  2005
    }
  }
}
