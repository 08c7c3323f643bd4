import SpineScores

extension Neurology: SchemaRecord {
  package static let schema: RecordSchema<Neurology> = RecordSchema {
    Key("examined", \.examined, .moment(), "When the neurology was examined", example: "9 June 2026, 09:15")
    Key(
      "examinedBy", \.examinedBy, .name(), "Who examined the neurology",
      example: "Dr Anjali Kulkarni, spine surgery registrar")
    Key(
      "frankel", \.frankel, .coded(.grade) { "\($0.rawValue): \($0.label)" }, "Frankel grade",
      example: "D: motor useful ...", .sample("D"))
    Key(
      "asia", \.asia, .coded(.grade) { "\($0.rawValue): \($0.label)" }, "ASIA impairment scale",
      example: "D: ...", .sample("D"))
    Key(
      "walking", \.walking, .coded(), "Walking", example: "walks only with help",
      .worsening([[Walking.unaided], [.aided], [.unable]]), .sample("aided"))
    Key(
      "gait", \.gait, .coded(), "Gait", example: "unsteady",
      .worsening([[Gait.normal], [.unsteady], [.unable]]), .sample("unsteady"))
    Key("power", \.power, .record(), "Power of each limb", .remark("MRC 0 1 2 3 4 5"))
    Key(
      "myotomes", \.myotomes, .records(), "Power by myotome (MRC), right/left",
      example: "L2 5/1; L3 5/0; L4 5/0", .missed(.letter, .weakness), .turn(.receiving))
    Key(
      "sensoryLevel", \.sensoryLevel, .sensoryLevel(), "Sensory level", example: "T12",
      .remark("a level such as T10, or none"), .sample("T10"))
    Key(
      "deficitOnset", \.deficitOnset, .moment(), "Onset of the deficit", example: "13 May 2026, 22:00",
      .only(.perhapsDeficit), .remark("date or time"), .sample("2026-01-29T18:00+05:30"))
    Key(
      "lastWalked", \.lastWalked, .moment(), "Last known to walk", example: "3 June 2026, 21:00",
      .only(.unableToWalk), .missed(.clinicians, .perhapsNotUnaided), .sample("2026-01-30T18:00+05:30"))
    Key(
      "paraplegiaOnset", \.paraplegiaOnset, .moment(), "Onset of paraplegia", example: "3 June 2026, 21:00",
      .only(.unableToWalk), .missed(.clinicians, .perhapsUnableToWalk), .sample("not-applicable"))
    Key(
      "course", \.course, .coded(), "Course of the neurology", example: "getting worse",
      .worsening([[NeurologicalCourse.improving], [.stable], [.progressive]]), .sample("progressive"))
    Key(
      "bladder", \.bladder, .coded(), "Bladder", example: "retention",
      .worsening([[BladderFunction.normal], [.retention, .incontinence, .catheter]]), .sample("catheter"))
    Key(
      "catheterReason", \.catheterReason, .catheterReason(), "Reason for the catheter", example: "retention",
      .only(.catheter), .missed(.clinicians, .catheter), .remark("not-known (these count as retention)"),
      .sample("monitoring"))
    Key(
      "catheterSince", \.catheterSince, .moment(), "Catheter since", example: "9 June 2026, 19:00",
      .missed(.letter, .catheter), .turn(.receiving), .sample("2026-01-31T00:30+05:30"))
    Key(
      "residualMillilitres", \.residualMillilitres, .amount(0...5000, .millilitres, .text), "Residual volume",
      example: "450 ml", view: "residual", .missed(.letter, .bladderNotNormal), .turn(.receiving),
      .remark("left in the bladder, 0 to 5000"), .sample("450"))
    Key(
      "bowel", \.bowel, .coded(), "Bowel", example: "normal",
      .worsening([[BowelFunction.normal], [.constipation], [.incontinence]]))
    Key(
      "saddleSensation", \.saddleSensation, .coded(), "Saddle sensation", example: "normal", .words("saddle"),
      .worsening([[SaddleSensation.normal], [.reduced], [.absent]]))
    Key("analTone", \.analTone, .words(), "Anal tone", example: "normal", .sample("normal"))
    Key(
      "reflexes", \.reflexes, .words(), "Reflexes", example: "symmetrical; both plantars down-going",
      .sample("brisk in both legs"))
    Key("myelopathy", \.myelopathy, .flag(), "Myelopathy", example: "yes", .worseIfTrue)
    Key("radiculopathy", \.radiculopathy, .flag(), "Radiculopathy", example: "no", .worseIfTrue)
    Key(
      "worseThanBaseline", \.worseThanBaseline, .flag(),
      "Whether the patient is worse than the recorded baseline", example: "no",
      .missed(.clinicians, .establishedDeficit),
      .remark(
        "Only with this record, complete, does a known and unchanged deficit stop counting as a new emergency"
      ), .worseIfTrue)
    Key(
      "established", \.established, .recordField(), "The deficit that a clinician recorded as established",
      example: "since 8 June 2026; cause: treated compression; ...", .extra)
    Key("timeline", \.timeline, .records(), "Dated course of the neurology")
  }
}

extension Power: SchemaRecord {
  package static let schema: RecordSchema<Power> = RecordSchema {
    Key(
      "rightArm", \.rightArm, .amount(0...5, .outOf(5)), "Power, right arm (MRC)", example: "5/5",
      .moreIsBetter, .sample("5"))
    Key(
      "leftArm", \.leftArm, .amount(0...5, .outOf(5)), "Power, left arm (MRC)", example: "5/5", .moreIsBetter,
      .sample("5"))
    Key(
      "rightLeg", \.rightLeg, .amount(0...5, .outOf(5)), "Power, right leg (MRC)", example: "4/5",
      .moreIsBetter, .sample("4"))
    Key(
      "leftLeg", \.leftLeg, .amount(0...5, .outOf(5)), "Power, left leg (MRC)", example: "3/5", .moreIsBetter,
      .sample("3"))
  }
}

extension MyotomePower: SchemaRecord {
  init() {
    self.init(level: .c5)
  }

  package static let schema: RecordSchema<MyotomePower> = RecordSchema {
    Key("level", \.level, .requiredCoded(), "The segment", view: .none, .sample("L2"))
    Key(
      "right", \.right, .amount(0...5, .outOf(5)), "Right, 0 to 5, higher is stronger", view: .none,
      .sample("3"))
    Key(
      "left", \.left, .amount(0...5, .outOf(5)), "Left, 0 to 5, higher is stronger", view: .none, .sample("4")
    )
  }
}

extension TimelineEntry: SchemaRecord {
  init() {
    self.init(at: .unread, what: "")
  }

  package static let schema: RecordSchema<TimelineEntry> = RecordSchema {
    Key("at", \.at, .requiredMoment(), "When", example: "6 June 2026", .sample("2026-01-29"))
    Key(
      "what", \.what, .requiredText(), "What happened", example: "back pain at L1 begins, worse on standing",
      .sample("legs heavy on the stairs"))
  }
}

extension Pain: SchemaRecord {
  package static let schema: RecordSchema<Pain> = RecordSchema {
    Key(
      "mechanical", \.mechanical, .flag(), "Whether it is worse on loading and better on lying", view: .none,
      .remark("worse on loading, relieved by lying"), .worseIfTrue)
    Key(
      "biologic", \.biologic, .flag(), "Whether it is there at rest", view: .none, .remark("at rest"),
      .worseIfTrue)
    Key(
      "radicular", \.radicular, .flag(), "Whether it runs along a root", view: .none,
      .remark("down an arm or leg, or round the body"), .worseIfTrue)
    Key("nocturnal", \.nocturnal, .flag(), "Whether it is there at night", view: .none, .worseIfTrue)
    Key(
      "straining", \.straining, .flag(), "Whether coughing or straining brings it on", view: .none,
      .remark("on coughing or straining"), .worseIfTrue)
    Key("progressive", \.progressive, .flag(), "Whether it is getting worse", view: .none, .worseIfTrue)
    Key("severe", \.severe, .flag(), "Whether it is severe", view: .none, .worseIfTrue)
    Key(
      "tenderness", \.tenderness, .flag(), "Whether the spine is tender there", view: .none,
      .remark("over the spine"), .worseIfTrue)
    Key("since", \.since, .date(), "Pain since", example: "April 2026", .sample("2026-01-02"))
    Key(
      "score", \.score, .amount(0...10, .rated(10)), "Pain score, higher is worse", example: "7 of 10",
      .remark("0 to 10"), .sample("7"))
    Key(
      "analgesia", \.analgesia, .words(), "Pain relief so far", example: "paracetamol 1 g four times a day",
      .sample("paracetamol"))
  }
}

extension Performance: SchemaRecord {
  package static let schema: RecordSchema<Performance> = RecordSchema {
    Key("karnofsky", \.karnofsky, .karnofsky(), "Karnofsky now", example: "60: requires ...", .sample("60"))
    Key("ecog", \.ecog, .ecog(), "ECOG now", example: "2: ambulatory ...", .sample("2"))
    KeyGroup("before", "Before the neurological deterioration", view: .record) {
      Key(
        "karnofsky", \.karnofskyBefore, .karnofsky(), "Karnofsky before the deterioration",
        example: "80 %: Normal activity with effort; some signs or symptoms", view: "karnofskyBefore",
        .sample("80"))
      Key(
        "ecog", \.ecogBefore, .ecog(), "ECOG before the deterioration",
        example: "1: Restricted in physically strenuous activity but ...", view: "ecogBefore", .sample("1"))
    }
    Key(
      "assessedBy", \.assessedBy, .name(), "Who assessed performance", example: "Dr Imran Shaikh, radiology",
      .missed(.clinicians, .performanceKnown))
    Key(
      "assessedOn", \.assessedOn, .date(), "When performance was assessed", example: "2 June 2026",
      .missed(.clinicians, .performanceKnown), .sample("2026-01-30"))
  }
}
