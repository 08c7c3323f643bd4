/// The primary tumour as a case names it.
///
/// `unidentified` is a finding: the work-up is complete and found no primary.
///
/// An unfinished work-up is not a site but an ``Absence``.
public enum PrimarySite: String, Codable, Sendable, Hashable, CaseIterable {
  case breast, prostate, thyroid
  case thyroidAnaplastic = "thyroid-anaplastic"
  case kidney
  case lungNonSmallCell = "lung-non-small-cell"
  case lungSmallCell = "lung-small-cell"
  case lung, liver, gallbladder, stomach, oesophagus, pancreas, colon, rectum, bladder, uterus, cervix, ovary
  case carcinoid
  case headAndNeck = "head-and-neck"
  case melanoma, sarcoma, osteosarcoma, myeloma, plasmacytoma, lymphoma, leukaemia, seminoma
  case germCell = "germ-cell"
  case other, unidentified

  /// The site in words.
  public var title: String { classes.title }

  /// The row of the original Tokuhashi score.
  public var originalTokuhashi: OriginalTokuhashiScore.PrimaryGroup { classes.original }

  /// The row of the revised Tokuhashi score.
  public var revisedTokuhashi: RevisedTokuhashiScore.PrimaryGroup { classes.revised }

  /// The growth class of the Tomita score; nil where the table does not name the site.
  public var tomitaGrowth: TomitaScore.Primary? { classes.growth }

  /// The response to conventional radiotherapy; nil where no source classifies the site, which is never "sensitive".
  public var radiosensitivity: Radiosensitivity? { classes.radiosensitivity }
}
