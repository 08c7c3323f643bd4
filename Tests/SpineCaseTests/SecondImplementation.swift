/// The scores from secondary sources once more, written from the text of scales.md 13 and from nothing of the project: a
/// patient about whom everything is known has one total, and a case leaves the totals of every patient whom it fits.
struct KnownPatient: Hashable {
  /// What visceral and cerebral metastases there are.
  enum Spread: String, CaseIterable { case none, nodular, disseminated }

  var site = "kidney"
  var dependsOnHormones = true
  var hasTargetDrug = false
  /// The growth that a clinician stated, for a site that the source does not name.
  var growth = "slow"
  var spread = Spread.none
  var hasVisceral = false
  var vertebrae = 1
  var fociElsewhere = 0
  var hasFracture = false
  var karnofsky = 90
  var ecog = 1
  var hadChemotherapy = false
  /// Figures in mg/dL, IU/L, g/dL, 1/uL, mg/dL and mg/dL.
  var crp = 0.1, ldh = 200.0, albumin = 4.0, platelets = 200_000.0, calcium = 9.0, bilirubin = 0.5

  private var isSolitary: Bool { vertebrae + fociElsewhere == 1 }
  private var isLung: Bool { site == "lung" || site.hasPrefix("lung-") }

  var modifiedBauer: Int {
    var points = 0
    if !hasVisceral { points += 1 }
    if isSolitary { points += 1 }
    if !isLung { points += 1 }
    if ["breast", "kidney", "lymphoma", "myeloma"].contains(site) { points += 1 }
    return points
  }

  var originalBauer: Int { modifiedBauer + (hasFracture ? 0 : 1) }

  var vanDerLinden: Int {
    let performance = karnofsky >= 80 ? 2 : karnofsky >= 50 ? 1 : 0
    let primary = site == "breast" ? 3 : site == "prostate" ? 2 : isLung ? 1 : 0
    return performance + primary + (hasVisceral ? 0 : 1)
  }

  private var katagiriGrowth: Int {
    let points = ["slow": 0, "moderate": 2, "rapid": 3]
    switch site {
    case "breast", "prostate": return dependsOnHormones ? 0 : 2
    case "thyroid", "myeloma", "lymphoma": return 0
    case "kidney", "sarcoma": return 2
    case _ where isLung: return hasTargetDrug ? 2 : 3
    default:
      let rapid = [
        "colon", "rectum", "stomach", "pancreas", "head-and-neck", "oesophagus", "liver", "melanoma",
        "unidentified",
      ]
      return rapid.contains(site) ? 3 : points[growth] ?? 0
    }
  }

  private var katagiriBlood: Int {
    if platelets < 100_000 || calcium >= 10.3 || bilirubin >= 1.4 { return 2 }
    return crp >= 0.4 || ldh >= 250 || albumin < 3.7 ? 1 : 0
  }

  var katagiri: Int {
    var points = katagiriGrowth + katagiriBlood
    switch spread {
    case .none: break
    case .nodular: points += 1
    case .disseminated: points += 2
    }
    if ecog >= 3 { points += 1 }
    if hadChemotherapy { points += 1 }
    if !isSolitary { points += 1 }
    return points
  }
}
