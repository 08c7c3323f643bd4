/// Why the band of a score, or a row of a framework, is not given although its items and totals are.
///
/// - SeeAlso: `clinical/scales.md` 17.5 to 17.7.
public enum Withheld: String, CaseIterable, Hashable, Sendable {
  /// The score was derived in adults, and the patient is or may be under 18.
  case child
  /// The score was made for untreated lesions, and the level was operated on.
  case operated
  /// The lesion is no metastasis.
  case notAMetastasis = "not-a-metastasis"
}

extension ClinicalCase {
  /// Why the survival scores are not given for this case; nil where they are.
  var survivalWithheld: Withheld? { isChild == true ? .child : nil }

  /// Why the SINS of a lesion is not given; nil where it is.
  func withheld(_ lesion: Lesion) -> Withheld? {
    if isChild == true { return .child }
    return lesion.nature.value?.isMetastasis == false ? .notAMetastasis : nil
  }
}
