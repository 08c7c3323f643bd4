extension PrimarySite {
  /// What each published table makes of a site.
  struct Classes {
    let title: String
    let original: OriginalTokuhashiScore.PrimaryGroup
    let revised: RevisedTokuhashiScore.PrimaryGroup
    let growth: TomitaScore.Primary?
    let radiosensitivity: Radiosensitivity?

    init(
      _ title: String, _ original: OriginalTokuhashiScore.PrimaryGroup,
      _ revised: RevisedTokuhashiScore.PrimaryGroup,
      _ growth: TomitaScore.Primary?, _ radiosensitivity: Radiosensitivity?
    ) {
      self.title = title
      self.original = original
      self.revised = revised
      self.growth = growth
      self.radiosensitivity = radiosensitivity
    }
  }
}

extension OriginalTokuhashiScore.PrimaryGroup {
  static let zero = lungStomach
  static let one = kidneyLiverUterusOtherUnidentified
  static let two = thyroidProstateBreastRectum
}

extension RevisedTokuhashiScore.PrimaryGroup {
  static let zero = lungOsteosarcomaStomachBladderOesophagusPancreas
  static let one = liverGallbladderUnidentified
  static let two = others
  static let three = kidneyUterus
  static let four = rectum
  static let five = thyroidBreastProstateCarcinoid
}

extension PrimarySite {
  // swift-format-ignore
  /// The site's place in each table: Tokuhashi 1990, Tokuhashi 2005, Tomita, conventional radiotherapy.
  ///
  /// A site that Tokuhashi does not name takes its "other" row; one that Tomita does not name has no class.
  var classes: Classes {
    switch self {
    case .breast:            Classes("Breast",                        .two,  .five,  .slow,     .sensitive)
    case .prostate:          Classes("Prostate",                      .two,  .five,  .slow,     .sensitive)
    case .thyroid:           Classes("Thyroid",                       .two,  .five,  .slow,     .resistant)
    // Tokuhashi scores the organ; growth and response are not those of other thyroid cancers.
    case .thyroidAnaplastic: Classes("Thyroid, anaplastic",           .two,  .five,  nil,       nil)
    case .kidney:            Classes("Kidney",                        .one,  .three, .moderate, .resistant)
    case .lungNonSmallCell:  Classes("Lung, non-small-cell",          .zero, .zero,  .rapid,    .resistant)
    case .lungSmallCell:     Classes("Lung, small-cell",              .zero, .zero,  .rapid,    .verySensitive)
    // The histology decides: non-small-cell is resistant, small-cell very sensitive.
    case .lung:              Classes("Lung, type not stated",         .zero, .zero,  .rapid,    nil)
    case .liver:             Classes("Liver",                         .one,  .one,   .rapid,    .resistant)
    case .gallbladder:       Classes("Gallbladder",                   .one,  .one,   nil,       nil)
    case .stomach:           Classes("Stomach",                       .zero, .zero,  .rapid,    nil)
    case .oesophagus:        Classes("Oesophagus",                    .one,  .zero,  nil,       nil)
    case .pancreas:          Classes("Pancreas",                      .one,  .zero,  nil,       nil)
    // Not listed by Tokuhashi 2005, so "others" (2) and not with the rectum (4).
    case .colon:             Classes("Colon",                         .one,  .two,   .rapid,    .resistant)
    case .rectum:            Classes("Rectum",                        .two,  .four,  nil,       .resistant)
    case .bladder:           Classes("Bladder",                       .one,  .zero,  nil,       nil)
    case .uterus:            Classes("Uterus",                        .one,  .three, .moderate, nil)
    // Scored as uterus by ruling (scales.md 0), which prints as a note.
    case .cervix:            Classes("Cervix",                        .one,  .three, nil,       nil)
    case .ovary:             Classes("Ovary",                         .one,  .two,   nil,       .sensitive)
    // Sensitive by one secondary source only, which prints as a note.
    case .carcinoid:         Classes("Carcinoid",                     .one,  .five,  nil,       .sensitive)
    case .headAndNeck:       Classes("Head and neck",                 .one,  .two,   nil,       nil)
    case .melanoma:          Classes("Melanoma",                      .one,  .two,   nil,       .resistant)
    case .sarcoma:           Classes("Sarcoma",                       .one,  .two,   nil,       .resistant)
    case .osteosarcoma:      Classes("Osteosarcoma",                  .one,  .zero,  nil,       .resistant)
    case .myeloma:           Classes("Myeloma",                       .one,  .two,   nil,       .verySensitive)
    case .plasmacytoma:      Classes("Plasmacytoma",                  .one,  .two,   nil,       .verySensitive)
    case .lymphoma:          Classes("Lymphoma",                      .one,  .two,   nil,       .verySensitive)
    case .leukaemia:         Classes("Leukaemia",                     .one,  .two,   nil,       .verySensitive)
    case .seminoma:          Classes("Seminoma",                      .one,  .two,   nil,       .verySensitive)
    // Very sensitive only as seminoma, which is a site of its own.
    case .germCell:          Classes("Germ-cell tumour",              .one,  .two,   nil,       nil)
    case .other:             Classes("Other",                         .one,  .two,   nil,       nil)
    // A finding after a complete work-up, so it has points; an unfinished work-up has none.
    case .unidentified:      Classes("Unidentified (work-up complete)", .one, .one,  .rapid,    nil)
    }
  }
}
