import SpineScores

extension Treatment: SchemaRecord {
  package static let schema: RecordSchema<Treatment> = RecordSchema {
    Key(
      "soFar", \.soFar, .texts(), "Treatment so far",
      example: "mastectomy in 2022; trastuzumab since May 2026", .asked(.oncology),
      .remark("none, or a list of lines"), .sample("none"))
    Key(
      "previousChemotherapy", \.previousChemotherapy, .flag(), "Previous chemotherapy", example: "no",
      .asked(.oncology), .extra, .turn(.operation), .remark("rules and scores read this key, not soFar"))
    Key(
      "molecularTargetDrug", \.molecularTargetDrug, .flag(), "Molecular target drug", example: "no",
      .asked(.oncology), .extra, .turn(.operation), .remark("is one given? read for lung"))
    Key("steroid", \.steroid, .record(), "The steroid that was given, or why none")
    Key("precautions", \.precautions, .record(), "How the spine is protected")
    Key(
      "medicines", \.medicines, .records(), "Medicines",
      example: "dexamethasone 2 mg once a day; lansoprazole 30 mg once a day")
    Key(
      "anticoagulants", \.anticoagulants, .records(), "Anticoagulants with last dose",
      example: "apixaban, last dose 3 June 2026, 20:00",
      .remark("none, or [{name: apixaban, lastDose: 2026-01-30}]"))
    Key(
      "antiangiogenics", \.antiangiogenics, .records(), "Antiangiogenic drugs with last dose",
      example: "sunitinib, last dose 2 June 2026", .asked(.oncology), .missed(.clinicians, .surgical),
      .turn(.operation), .remark("antiangiogenic drugs: none, or [{name: sunitinib, lastDose: 2026-01-28}]"))
    Key(
      "boneModifyingAgent", \.boneModifyingAgent, .words(), "Bone-modifying agent",
      example: "zoledronic acid", .asked(.oncology), .missed(.clinicians, .surgical), .turn(.operation),
      .sample("zoledronic acid, last 2026-01-10"))
    Key(
      "venousThromboembolism", \.venousThromboembolism, .words(), "Venous thromboembolism (VTE)",
      example: "no", .missed(.clinicians, .surgical), .turn(.operation),
      .sample("none known; enoxaparin as prophylaxis"))
    Key(
      "remainingSystemicLines", \.remainingSystemicLines, .texts(), "Remaining systemic lines",
      example: "cabozantinib; nivolumab", .asked(.oncology), .missed(.clinicians, .surgical),
      .turn(.operation), .remark("none, or a list"), .sample("[cabozantinib]"))
    Key(
      "allergies", \.allergies, .records(), "Allergies", example: "penicillin (rash in 2011)",
      .remark("none, or [{agent: penicillin, reaction: rash}]"))
    Key(
      "infection", \.infection, .flag(), "Active infection", example: "no",
      .remark("an active infection; rules read this key, not the alerts"))
    Key(
      "implant", \.implant, .flag(), "Implant that MRI must know of", example: "yes",
      .remark("an implant that matters for MRI; likewise"))
    Key(
      "alerts", \.alerts, .texts(), "Alerts: implants, infection, bleeding",
      example: "titanium implants T8 to T12, MRI conditional",
      .remark("implants, MRI safety, infection, bleeding, in words"), .sample("none"))
    Key(
      "resistantOrganisms", \.resistantOrganisms, .texts(), "Resistant organisms", example: "none",
      .missed(.letter, .emergency), .turn(.receiving), .remark("none, or [MRSA]"), .sample("none"))
    Key(
      "pressureAreas", \.pressureAreas, .words(), "Pressure areas", example: "intact; turned every 2 hours",
      .missed(.letter, .emergency), .turn(.receiving), .sample("intact"))
    Key(
      "comorbidity", \.comorbidity, .texts(), "Other conditions", example: "hypertension",
      .sample("[diabetes]"))
  }
}

extension Steroid: SchemaRecord {
  package static let schema: RecordSchema<Steroid> = RecordSchema {
    Key("state", \.state, .coded(), "Steroid", example: "not given", .words("steroid"))
    Key(
      "drug", \.drug, .words(), "Steroid drug", example: "dexamethasone", .only(.steroidGiven),
      .missed(.clinicians, .steroidGiven), .sample("dexamethasone"))
    Key(
      "dose", \.dose, .words(), "Steroid dose as given", example: "16 mg by mouth", .only(.steroidGiven),
      .missed(.clinicians, .steroidGiven), .sample("as given"))
    Key(
      "started", \.started, .moment(), "Steroid started", example: "14 May 2026, 15:10", .only(.steroidGiven),
      .missed(.clinicians, .steroidGiven), .sample("2026-01-31T01:00+05:30"))
    Key(
      "gastroprotection", \.gastroprotection, .words(), "Stomach protection", example: "pantoprazole 40 mg",
      .only(.steroidGiven), .missed(.clinicians, .steroidGiven), .sample("yes"))
    Key(
      "glucose", \.glucose, .words(), "Glucose on steroid", example: "118 mg/dL at 06:15",
      .only(.steroidGiven), .missed(.clinicians, .steroidGiven), .sample("checked"))
    Key(
      "taper", \.taper, .words(), "Planned steroid taper", example: "to be set by the operating team",
      .only(.steroidGiven), .missed(.clinicians, .steroidGiven), .sample("by the receiving team"))
    Key(
      "taperBy", \.taperBy, .words(.knownName), "Who reduces the steroid", example: "Dr Kavita Rao",
      .only(.steroidGiven), .missed(.clinicians, .steroidGiven), .turn(.receiving), .sample("Dr Name"))
  }
}

extension SpinalPrecautions: SchemaRecord {
  package static let schema: RecordSchema<SpinalPrecautions> = RecordSchema {
    Key(
      "kind", \.kind, .coded(), "Spinal precautions", example: "MRI of the whole spine", .words("precautions")
    )
    Key(
      "since", \.since, .moment(), "Precautions since", example: "18 May 2026", .only(.protectedSpine),
      .missed(.clinicians, .protectedSpine), .sample("2026-01-31T01:00+05:30"))
    Key(
      "reviewedBy", \.reviewedBy, .name(), "Who reviews the precautions",
      example: "Dr Imran Shaikh, radiology", .only(.protectedSpine), .missed(.clinicians, .protectedSpine))
  }
}

extension Medicine: SchemaRecord {
  init() {
    self.init(name: "")
  }

  package static let schema: RecordSchema<Medicine> = RecordSchema {
    Key("name", \.name, .requiredName(), "The generic name", view: .none, .sample("paracetamol"))
    Key("dose", \.dose, .words(), "The dose as it was given", view: .none, .sample("1 g"))
    Key("frequency", \.frequency, .words(), "How often", view: .none, .sample("four times a day"))
  }
}

extension Anticoagulant: SchemaRecord {
  init() {
    self.init(name: "")
  }

  package static let schema: RecordSchema<Anticoagulant> = RecordSchema {
    Key("name", \.name, .requiredName(), "The generic name", view: .none)
    Key("lastDose", \.lastDose, .moment(), "When the last dose was taken", view: .none)
  }
}

extension Antiangiogenic: SchemaRecord {
  init() {
    self.init(name: "")
  }

  package static let schema: RecordSchema<Antiangiogenic> = RecordSchema {
    Key("name", \.name, .requiredName(), "The generic name", view: .none)
    Key("lastDose", \.lastDose, .moment(), "When the last dose was taken", view: .none)
  }
}

extension Allergy: SchemaRecord {
  init() {
    self.init(agent: "")
  }

  package static let schema: RecordSchema<Allergy> = RecordSchema {
    Key("agent", \.agent, .requiredName(), "What causes it", view: .none)
    Key("reaction", \.reaction, .words(), "What it does", view: .none)
  }
}
