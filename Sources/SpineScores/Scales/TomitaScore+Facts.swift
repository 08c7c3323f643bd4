extension Finding where Choice == TomitaScore.Primary {
  /// The growth class of a site, else the one that a named clinician stated.
  ///
  /// A stated class counts where the table gives the site none, and where the site itself is not known. Without
  /// either, every row stays possible: the paper names examples only.
  public static func from(site: Known<PrimarySite>, stated: Known<TomitaScore.Primary>) -> Finding {
    if let published = site.value?.tomitaGrowth { return .known(published) }
    return .stated(stated, for: site)
  }
}

extension Finding where Choice == TomitaScore.Visceral {
  /// The rows that presence and treatability allow: present and treatability not known leaves 2 or 4 points.
  public static func from(present: Known<Bool>, treatable: Known<Bool>) -> Finding {
    .whenPresent(present, treatable, yes: .treatable, no: .untreatable, noneAtAll: .noMetastases)
  }
}

extension Finding where Choice == TomitaScore.Bone {
  /// The rows that two counts allow; two vertebrae, or one focus outside the spine, are `multiple` whatever the rest.
  ///
  /// An impossible count (no vertebra, a negative number of foci) counts as not known.
  public static func from(vertebrae: Known<Int>, foci: Known<Int>) -> Finding {
    // A missing count is given the value that proves least: the other must be enough by itself.
    if (vertebrae.value ?? 1) >= 2 || (foci.value ?? 0) >= 1 { return .known(.multiple) }
    if vertebrae.value == 1, foci.value == 0 { return .known(.solitary) }
    return .notKnown(vertebrae.absence ?? foci.absence ?? .unknown)
  }
}
