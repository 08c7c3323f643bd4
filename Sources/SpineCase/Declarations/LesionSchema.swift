import SpineScores

extension Lesion: SchemaRecord {
  package static let schema: RecordSchema<Lesion> = RecordSchema {
    Key(
      "levels", \.levels, .span(), "Levels as typed", example: "T12-L2",
      .remark("one level (C0-C7, T1-T12, L1-L5, S1-S5) or a span, top first: T12-L2"), .sample("T12-L2"))
    Key(
      "worstLevel", \.worstLevel, .coded(), "The level that is scored, of a span",
      .remark("for a span: which level is scored"), .sample("L1"))
    Key(
      "numbering", \.numbering, .words(), "How the vertebrae were numbered", example: "counted from C2",
      .sample("counted from C2"))
    Key(
      "nature", \.nature, .coded(), "What the lesion is, where somebody said",
      example: "infection, not a metastasis",
      .remark("What the lesion is; left out, it is the metastasis that the case is about"))
    Key(
      "stability", \.stability, .recordField(), "Its stability as a named clinician judged it",
      example: "stable, judged by Dr Rao on 20 August 2026", .asked(.referrer),
      .remark("Where the spine was operated on, SINS does not apply; by a named clinician."))
    Key(
      "symptomatic", \.symptomatic, .recordField(),
      "Whether a named clinician takes it for the symptomatic one", example: "yes, by Dr Leela Menon",
      .remark("Whether a named clinician judges this lesion to be the symptomatic one:"))
    Key(
      "compressedRoots", \.compressedRoots, .records(), "Roots that it compresses", example: "L5 left",
      .remark(
        "Roots that this lesion compresses; they explain weakness of their own muscles (see neurology.myotomes) and nothing else. none, or a list; root: C5 to T1, L2 to S1; side; muscles (see neurology.myotomes)"
      ))
    Key(
      "caudaCompressed", \.caudaCompressed, .flag(), "Whether it compresses the cauda equina", example: "yes",
      .remark("Below the conus (L2 and lower); conus (L2 and lower)"))
    Key(
      "escc", \.escc, .coded(), "ESCC grade with its words",
      example: "2: Spinal cord compression with CSF visible", .sample("\"2\""))
    Key(
      "collapsePercent", \.collapsePercent, .amount(0...100, .percent), "Measured collapse", example: "30 %",
      .remark("measured, 0 to 100"), .sample("60"))
    KeyGroup("sins", "The items of the SINS that somebody chooses", view: .record) {
      Key("pain", \.pain, .coded(), "SINS pain", .asked(.ward))
      Key("bone", \.bone, .coded(), "SINS bone lesion")
      Key("alignment", \.alignment, .coded(), "SINS alignment")
      Key("collapse", \.collapse, .coded(), "SINS collapse, as somebody chose it")
      Key(
        "posterolateral", \.posterolateral, .coded(), "SINS posterolateral involvement", .sample("unilateral")
      )
    }
    Key(
      "paraspinal", \.paraspinal, .words(), "Paraspinal disease",
      example: "3 cm soft-tissue mass, left; psoas not involved", .sample("none seen"))
    Key("incidental", \.incidental, .flag(), "Whether it was found by chance", view: .none)
    Key(
      "priorRadiotherapy", \.priorRadiotherapy, .records(), "Earlier radiotherapy here", example: "none",
      .asked(.oncology), .remark("none, or instead of unknown a list of what follows:"))
    Key("assessedBy", \.assessedBy, .name(), "Who assessed the lesion", example: "Dr Imran Shaikh, radiology")
    Key(
      "assessedOn", \.assessedOn, .date(), "When the lesion was assessed", example: "2 June 2026",
      .sample("2026-01-31"))
  }
}

extension LesionStability: SchemaRecord {
  init() {
    self.init(judged: .notKnown, by: "", on: .unread)
  }

  package static let schema: RecordSchema<LesionStability> = RecordSchema {
    Key("judged", \.judged, .requiredCoded(), "What was judged", view: .none, .sample("not-known"))
    Key("by", \.by, .judge(), "Who judged it", view: .none)
    Key("on", \.on, .requiredMoment(), "When it was judged", view: .none, .sample("2026-01-31"))
  }
}

extension SymptomaticJudgement: SchemaRecord {
  init() {
    self.init(judged: false, by: "")
  }

  package static let schema: RecordSchema<SymptomaticJudgement> = RecordSchema {
    Key("judged", \.judged, .judgedFlag(), "Whether it is", view: .none)
    Key("by", \.by, .judge(), "Who judged it", view: .none)
  }
}

extension CompressedRoot: SchemaRecord {
  init() {
    self.init(root: .c5, side: .right)
  }

  package static let schema: RecordSchema<CompressedRoot> = RecordSchema {
    Key(
      "root", \.root, .requiredCoded(), "The root, by the segment of its muscle", view: .none, .sample("L5"))
    Key("side", \.side, .requiredCoded(), "The side of the body", view: .none)
  }
}

extension RadiotherapyCourse: SchemaRecord {
  package static let schema: RecordSchema<RadiotherapyCourse> = RecordSchema {
    Key("levels", \.levels, .span(), "The levels that were treated", view: .none, .sample("T12-L2"))
    KeyGroup("dose", "The dose", view: .none) {
      Key("gray", \.gray, .figure(), "The total dose in gray", view: .none, .sample("30"))
    }
    Key("fractions", \.fractions, .count(1...99), "How many fractions, 1 or more", view: .none, .sample("10"))
    Key("completed", \.completed, .date(), "When it ended", view: .none, .sample("2025-02"))
    Key("centre", \.centre, .name(), "Where it was given", view: .none)
  }
}
