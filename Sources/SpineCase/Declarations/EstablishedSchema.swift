import SpineScores

extension EstablishedDeficit: SchemaRecord {
  package static let schema: RecordSchema<EstablishedDeficit> = RecordSchema {
    Key(
      "since", \.since, .date(), "Since when the deficit has been as it is", view: .none,
      .sample("2025-11-02"))
    Key("cause", \.cause, .coded(), "What caused it", view: .none)
    Key(
      "causeInWords", \.causeInWords, .words(),
      "The cause by its name, where it is another than a treated compression", view: .none,
      .remark("the cause in words, where it is other"), .sample("old radiculopathy of L5"))
    KeyGroup("treated", "How the compression was treated", view: .none) {
      Key(
        "what", \.treatedWith, .words(), "What was done about the compression, in words", view: .none,
        .sample("decompression and fixation T11-L3"))
      Key("on", \.treatedOn, .date(), "When the compression was treated", view: .none, .sample("2025-11-04"))
    }
    Key("by", \.by, .words(), "Who judged it", view: .none, .sample("Dr Name"))
    Key("role", \.role, .words(), "In which role", view: .none, .sample("spine surgeon"))
    Key("on", \.on, .moment(), "When it was judged", view: .none, .sample("2026-01-28T11:00+05:30"))
    Key("why", \.why, .words(lines: true), "Why", view: .none, .sample("unchanged since the operation"))
    Key("baseline", \.baseline, .record(), "The findings that are established", view: .none)
    Key(
      "earlier", \.earlier, .record(), "An earlier examination that found the same", view: .none,
      .remark("the same findings, examined at least 14 days before the judgement and after the treatment"),
      .past)
    Key(
      "compression", \.compression, .records(), "The compression of each lesion at the time of the judgement",
      view: .none, .remark("the compression at each lesion when it was judged, or none"))
    Key(
      "receivedFrom", \.receivedFrom, .name(), "Which hospital judged it, where that was not this one",
      view: .none, .remark("where it was judged elsewhere; it counts once it is confirmed here"),
      .sample("North Hospital"))
    Key(
      "confirmed", \.confirmed, .optionalRecord(), "Who confirmed here what was judged elsewhere", view: .none
    )
    Key("withdrawn", \.withdrawn, .optionalRecord(), "Who took the judgement back", view: .none)
  }
}

extension EarlierExamination: SchemaRecord {
  package static let schema: RecordSchema<EarlierExamination> = RecordSchema {
    Key(
      "examined", \.examined, .moment(), "When the patient was examined then", view: .none,
      .sample("2026-01-05"))
    Key("examinedBy", \.examinedBy, .name(), "Who examined the patient then", view: .none)
    KeysOf(\.findings)
  }
}

extension DeficitFindings: SchemaRecord {
  package static let schema: RecordSchema<DeficitFindings> = RecordSchema {
    Key(
      "frankel", \.frankel, .coded(.grade) { "\($0.rawValue): \($0.label)" }, "The Frankel grade",
      view: .none, .worsening([[FrankelGrade.e], [.d, .d1, .d2, .d3], [.c], [.b], [.a]]), .sample("D"))
    Key(
      "asia", \.asia, .coded(.grade) { "\($0.rawValue): \($0.label)" }, "The ASIA impairment grade",
      view: .none, .worsening([[ASIAImpairmentGrade.e], [.d], [.c], [.b], [.a]]), .sample("D"))
    Key(
      "walking", \.walking, .coded(), "How the patient walks", view: .none,
      .worsening([[Walking.unaided], [.aided], [.unable]]), .sample("aided"))
    Key(
      "gait", \.gait, .coded(), "How steady the gait is", view: .none,
      .worsening([[Gait.normal], [.unsteady], [.unable]]), .sample("unsteady"))
    Key("power", \.power, .record(), "Power of each limb", view: .none)
    Key(
      "sensoryLevel", \.sensoryLevel, .sensoryLevel(), "The highest level with altered feeling", view: .none,
      .sample("none"))
    Key(
      "bladder", \.bladder, .coded(), "What the bladder does", view: .none,
      .worsening([[BladderFunction.normal], [.retention, .incontinence, .catheter]]))
    Key(
      "bowel", \.bowel, .coded(), "What the bowel does", view: .none,
      .worsening([[BowelFunction.normal], [.constipation], [.incontinence]]))
    Key(
      "saddleSensation", \.saddleSensation, .coded(), "Feeling between the legs", view: .none,
      .worsening([[SaddleSensation.normal], [.reduced], [.absent]]))
    Key(
      "myelopathy", \.myelopathy, .flag(), "Whether there are signs of a compressed cord", view: .none,
      .worseIfTrue)
    Key(
      "radiculopathy", \.radiculopathy, .flag(), "Whether there are signs of a compressed root", view: .none,
      .worseIfTrue)
    Key(
      "radicularPain", \.radicularPain, .flag(), "Whether pain runs along a root", view: .none, .worseIfTrue)
  }
}

extension EstablishedCompression: SchemaRecord {
  init() {
    self.init(levels: .unread, escc: .grade0)
  }

  package static let schema: RecordSchema<EstablishedCompression> = RecordSchema {
    Key(
      "levels", \.levels, .knownSpan(), "The levels of the lesion, as they stand among the lesions",
      view: .none, .sample("L1"))
    Key("escc", \.escc, .requiredCoded(), "The ESCC grade at that time", view: .none)
  }
}

extension ConfirmedJudgement: SchemaRecord {
  init() {
    self.init(by: "", role: "", on: .unread, why: "")
  }

  package static let schema: RecordSchema<ConfirmedJudgement> = RecordSchema {
    Key("by", \.by, .judge(), "Who confirmed it", view: .none)
    Key("role", \.role, .requiredName(), "In which role", view: .none, .sample("registrar"))
    Key("on", \.on, .requiredMoment(), "When", view: .none, .sample("2026-01-29"))
    Key("why", \.why, .requiredName(), "Why", view: .none, .sample("examined and agreed"))
  }
}

extension WithdrawnJudgement: SchemaRecord {
  init() {
    self.init(by: "", on: .unread, why: "")
  }

  package static let schema: RecordSchema<WithdrawnJudgement> = RecordSchema {
    Key("by", \.by, .judge(), "Who took it back", view: .none)
    Key("on", \.on, .requiredMoment(), "When", view: .none, .sample("2026-01-30"))
    Key("why", \.why, .requiredName(), "Why", view: .none, .sample("new weakness"))
  }
}
