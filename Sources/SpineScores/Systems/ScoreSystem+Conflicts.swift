// swift-format-ignore
extension ScoreSystem {
  /// Where the sources disagree or leave a gap, and what is done here.
  public var conflicts: [Note] {
    switch self {
    case .ecog:
      [Note("The source says \"up more than 50 %\" for 2 and \"in bed or chair more than 50 %\" for 3, so exactly 50 % "
        + "stands in neither; some reprints put it in both, or write \"bedridden\". One grade is asked for; it is never "
        + "computed from a share of the day.", source: "ruling of this project"),
       Note("Grade 5 (dead) is refused.", source: "ruling of this project")]
    case .karnofsky:
      [Note("Some reprints leave out 0 or change the wording, and one prints half of the row of 90 against 80; 0 (dead) is "
        + "refused here.", source: "ruling of this project"),
       Note("Three published tables translate between ECOG and Karnofsky, and they disagree: nothing is scored from a "
        + "translation.", source: "ruling of this project")]
    case .frankel:
      [Note("Scales with D0-D3 and with D1-D3 circulate: D1-D3 are kept as entered and score as D.",
        source: "BMC Musculoskelet Disord 2022 s12891-022-05345-2, table 1; JOSR 2018 s13018-018-0735-z, table 2"),
       Note("Frankel and ASIA grades differ: sensation below the lesion without sacral sparing is Frankel B and ASIA A. "
        + "Neither is filled from the other.", source: "ruling of this project")]
    case .asia:
      [Note("An older text says \"most key muscles\" for both C and D and leaves exactly half open; half or more is D.",
        source: "praxis-isncsci/algorithm"),
       Note("Frankel and ASIA grades differ: motor sparing in the zone of partial preservation can be ASIA A and Frankel C. "
        + "Neither is filled from the other.", source: "ruling of this project")]
    case .escc:
      [Note("1c (cord abutment): some sources count it as low, others as unclear or as in need of separation before "
        + "radiosurgery. It counts as low here and never clears anyone: discuss at the MDT.", source: "ruling of this project"),
       Note("\"1\" alone is no grade, and the labels of a version with 12 grades (2a-2d, 3a-3d) are refused.",
        source: "ruling of this project"),
       Note("A public graphic adds \"circumferential epidural extension and/or\" to grade 3; that is not in the source.",
        source: "ruling of this project")]
    case .sins:
      [Note("Exactly 50 % collapse stands in neither row of the source and in both rows of some reprints: the reader "
        + "chooses, and until then both rows stay possible.", source: "ruling of this project"),
       Note("13-18 means surgical consultation, as do 7-12; \"need for stabilisation\" is not in the source.",
        source: "ruling of this project"),
       Note("Two public programs lose L2-L4 from the mobile spine; all thirty levels are scored here, and the coccyx has no "
        + "row.", source: "ruling of this project"),
       Note("The score is one per level: contiguous disease is scored at its worst level; levels are never summed or "
        + "averaged. The paper's own sentence on several levels was not seen.", source: "ruling of this project"),
       Note("\"Lytic\", \"mixed\" and \"blastic\" need CT; a deformity counts only when it is new.", source: "ruling of this project"),
       Note("One public page scores pain 3, 2, 1 and heads the stable band 1-6; both are wrong.", source: "ruling of this project")]
    case .tokuhashi1990:
      [Note("NICE's evidence table puts \"others, unidentified\" at 2 points. Enkaoua says that the original gives unknown "
        + "primaries the same one point as kidney, and so does the table used here; 0 is only Enkaoua's proposal.",
        source: "Enkaoua, Spine 1997 (abstract); NICE CG75, evidence table"),
       Note("NICE's conclusion says \"more than 9\" and \"less than 5\", which would leave out 9 and 5: the bands are 0-5, "
        + "6-8 and 9-12.", source: "ruling of this project"),
       Note("The rows are worded as in the revised score, which says \"unremovable\" where copies of the original say "
        + "\"unresectable\".", source: "ruling of this project")]
    case .tokuhashi2005:
      [Note("Some reprints shift the points of the primary site by one line, which makes 14 the greatest total; the greatest "
        + "total is 15.", source: "ruling of this project"),
       Note("Some reprints say \"6 months or less\" for 0-8; the source says under 6 months.",
        source: "ruling of this project"),
       Note("Some reprints give 3 or more, 1-2, 0 for the vertebrae; 0 cannot be in a patient with a spinal metastasis: it is "
        + "3 or more, 2, 1, and vertebrae are counted, not lesions.", source: "ruling of this project"),
       Note("A site that the table does not name stands in \"others\" (2 points), the colon too.", source: "ruling of this project"),
       Note("\"Removable\" is a surgical judgement: name who judged. Lymph nodes are not organs.", source: "ruling of this project"),
       Note("One public page prints the points right and every survival sign inverted.", source: "ruling of this project")]
    case .tomita:
      [Note("Some reprints print the bands 2-4, 4-6, 6-8, 8-10, which overlap, and leave out the row without visceral "
        + "metastases: the bands are 2-3, 4-5, 6-7 and 8-10.", source: "ruling of this project"),
       Note("One table gives rapid growth 3 points, which puts its own greatest total out of reach: it is 4.",
        source: "J Cancer Metastasis Treat 2019;5:45, Table 7"),
       Note("The paper names examples of growth only: for any other primary a clinician states the class, by name.",
        source: "ruling of this project"),
       Note("\"Solitary or isolated\" counts all bone metastases, the spine included.", source: "ruling of this project")]
    case .bauer, .bauerModified:
      [Note("The original and the modified version put two kinds of patient into different groups, in opposite directions: "
        + "never say \"the Bauer score\" without its version.", source: "ruling of this project")]
    case .katagiri2014:
      [Note("A C-reactive protein without its unit is refused: the number in mg/L is ten times that in mg/dL.", source: "ruling of this project"),
       Note("The unit of bilirubin is missing in the source that was seen; mg/dL is implied.", source: "ruling of this project"),
       Note("The classes of primaries outside the ones listed were not seen: there the item is not known until the class "
        + "is stated.", source: "ruling of this project")]
    case .vanDerLinden:
      [Note("The rows begin at Karnofsky 20: for 10 the item is not known.", source: "ruling of this project")]
    }
  }
}
