import SpineScores

extension Fitness: SchemaRecord {
  package static let schema: RecordSchema<Fitness> = RecordSchema {
    Key("toleratesSurgery", \.toleratesSurgery, .flag(), "Tolerates an operation", example: "yes")
    Key(
      "expectedSurvivalMonths", \.expectedSurvival, .expectedSurvival(),
      "Expected survival, by a named clinician",
      example: "at least 24 months; judged by Dr Rhys Llewellyn, haematology", view: "expectedSurvival",
      .asked(.oncology), .sample("{atLeast: 3, judgedBy: Dr Name}"))
    Key(
      "frailty", \.frailty, .words(), "Frailty", example: "Clinical Frailty Scale 4", .extra,
      .turn(.receiving), .sample("walks to the market alone"))
    Key(
      "assessedBy", \.assessedBy, .name(), "Who judged fitness", example: "Dr Imran Shaikh, radiology",
      .missed(.clinicians, .fitnessKnown))
  }
}

extension UnavailableService: SchemaRecord {
  init() {
    self.init(service: .mriWholeSpine)
  }

  package static let schema: RecordSchema<UnavailableService> = RecordSchema {
    Key(
      "service", \.service, .requiredCoded(), "Service", example: "stereotactic radiosurgery",
      .words("service"))
    Key(
      "why", \.why, .note(), "Why", example: "nearest unit is the Deccan Regional Cancer Centre",
      .sample("no scanner"))
  }
}

extension Wishes: SchemaRecord {
  package static let schema: RecordSchema<Wishes> = RecordSchema {
    Key(
      "matters", \.matters, .words(lines: true), "What matters to the patient",
      example: "to get back to his allotment", .sample("to walk to the temple"))
    Key(
      "worries", \.worries, .words(lines: true), "Worries",
      example: "that the operation costs more than the family has", .sample("being a burden"))
    Key("capacity", \.capacity, .words(), "Capacity", example: "has capacity", .sample("has capacity"))
    Key(
      "advancePlan", \.advancePlan, .words(), "Advance plan", example: "discussed; wants full treatment",
      .sample("none made"))
    Key(
      "resuscitation", \.resuscitation, .recordInOne(), "Resuscitation",
      example: "for resuscitation (Dr Arjun Bhatia, 10 June 2026)", .missed(.letter, .emergency),
      .turn(.receiving))
    Key("consentToRefer", \.consentToRefer, .flag(), "Consent to refer", example: "yes")
    Key("consentToShare", \.consentToShare, .flag(), "Consent to share", example: "yes")
  }
}

extension Resuscitation: SchemaRecord {
  package static let schema: RecordSchema<Resuscitation> = RecordSchema {
    Key("state", \.state, .coded(), "What was decided", view: .none)
    Key("by", \.by, .name(), "Who decided it", view: .none)
    Key("on", \.on, .date(), "When", view: .none)
  }
}

extension Told: SchemaRecord {
  package static let schema: RecordSchema<Told> = RecordSchema {
    Key(
      "diagnosis", \.diagnosis, .record(), "Told the diagnosis",
      example: "told (Dr Hannah Weiss, clinical oncology, 16 May 2026)")
    Key(
      "spread", \.spread, .record(), "Told of the spread",
      example: "told (Dr Hannah Weiss, clinical oncology, 16 May 2026)")
    Key("plan", \.plan, .record(), "Told the plan", example: "not told")
    Key("outlookWanted", \.outlookWanted, .record(), "Wants to know the outlook", example: "not asked yet")
    Key("outlook", \.outlook, .record(), "Told the outlook", example: "yes", .extra, .turn(.receiving))
    Key(
      "familyKnows", \.familyKnows, .words(lines: true), "What the family knows",
      example: "his wife knows what he knows", .missed(.letter, .always), .turn(.receiving),
      .sample("the diagnosis, not the spread"))
    Key(
      "withheld", \.withheld, .words(lines: true), "What is withheld from the patient, and why",
      example: "the diagnosis, at the wish of the family", .extra, .turn(.receiving),
      .remark("clinicians' documents only"), .sample("what is told later, and why"))
    Key(
      "nonDisclosureAskedBy", \.nonDisclosureAskedBy, .words(), "Who asked not to tell the patient",
      example: "son, Rajan Nambiar, on 6 June 2026; explained to him that ...", .notAsked, .extra,
      .remark("clinicians' documents only"), .sample("the son"))
  }
}

extension ToldTopic: SchemaRecord {
  package static let schema: RecordSchema<ToldTopic> = RecordSchema {
    Key("state", \.state, .coded(), view: .record)
    Key("by", \.by, .name(), "Who told the patient", view: .none)
    Key("on", \.on, .date(), "When", view: .none, .sample("2026-01-30"))
  }
}

extension SupportiveCare: SchemaRecord {
  package static let schema: RecordSchema<SupportiveCare> = RecordSchema {
    Key(
      "palliativeCare", \.palliativeCare, .words(), "Palliative care", example: "seen on 3 June 2026", .extra,
      .sample("seen on 2026-01-30"))
    Key(
      "rehabilitation", \.rehabilitation, .words(), "Rehabilitation", example: "physiotherapy once a week",
      .extra, .sample("asked for"))
    Key(
      "bladderAndBowel", \.bladderAndBowel, .words(), "Care of bladder and bowel",
      example: "catheter care by the ward", .extra, .sample("catheter"))
    Key(
      "psychosocial", \.psychosocial, .words(), "Psychosocial help", example: "social worker informed",
      .extra, .sample("social worker asked"))
    Key(
      "fertility", \.fertility, .words(), "Fertility", example: "not wanted", .extra,
      .sample("not-applicable"))
  }
}
