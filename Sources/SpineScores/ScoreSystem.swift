/// The published systems in the order in which they are printed.
public enum ScoreSystem: String, Codable, Sendable, Hashable, CaseIterable {
  case ecog, karnofsky, frankel, asia, escc, sins
  case tokuhashi1990 = "tokuhashi-1990"
  case tokuhashi2005 = "tokuhashi-2005"
  case tomita

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
    }
  }
}
