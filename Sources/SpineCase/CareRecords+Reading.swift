import Records
import SourceText
import SpineScores

extension Treatment {
  init(_ reader: MappingReader) {
    soFar = reader.texts("soFar")
    steroid = reader.record("steroid", Steroid.init)
    precautions = reader.record("precautions", SpinalPrecautions.init)
    medicines = reader.records("medicines", Medicine.init)
    anticoagulants = reader.records("anticoagulants", Anticoagulant.init)
    antiangiogenics = reader.records("antiangiogenics", Antiangiogenic.init)
    boneModifyingAgent = reader.words("boneModifyingAgent")
    venousThromboembolism = reader.words("venousThromboembolism")
    remainingSystemicLines = reader.texts("remainingSystemicLines")
    allergies = reader.records("allergies", Allergy.init)
    infection = reader.flag("infection")
    implant = reader.flag("implant")
    resistantOrganisms = reader.texts("resistantOrganisms")
    pressureAreas = reader.words("pressureAreas")
    alerts = reader.texts("alerts")
    comorbidity = reader.texts("comorbidity")
  }
}

extension Steroid {
  init(_ reader: MappingReader) {
    state = reader.coded("state")
    drug = reader.words("drug")
    dose = reader.words("dose")
    started = reader.moment("started")
    gastroprotection = reader.words("gastroprotection")
    glucose = reader.words("glucose")
    taper = reader.words("taper")
    taperBy = reader.words("taperBy", .knownName)
  }
}

extension SpinalPrecautions {
  init(_ reader: MappingReader) {
    kind = reader.coded("kind")
    since = reader.moment("since")
    reviewedBy = reader.name("reviewedBy")
  }
}

extension Medicine {
  init(_ reader: MappingReader) {
    name = reader.requiredName("name")
    dose = reader.words("dose")
    frequency = reader.words("frequency")
  }
}

extension Anticoagulant {
  init(_ reader: MappingReader) {
    name = reader.requiredName("name")
    lastDose = reader.moment("lastDose")
  }
}

extension Allergy {
  init(_ reader: MappingReader) {
    agent = reader.requiredName("agent")
    reaction = reader.words("reaction")
  }
}

extension Fitness {
  init(_ reader: MappingReader) {
    toleratesSurgery = reader.flag("toleratesSurgery")
    expectedSurvival = Self.survival(reader)
    frailty = reader.words("frailty")
    assessedBy = reader.name("assessedBy")
  }

  private static func survival(_ reader: MappingReader) -> Field<ExpectedSurvival> {
    let key = "expectedSurvivalMonths"
    return reader.record(key) { record in
      let atLeast = record.amount("atLeast", 0...600)
      let lessThan = record.amount("lessThan", 1...600)
      guard record.isWritten else { return atLeast.flatMap { _ in .notRecorded } }
      let by = record.judge("judgedBy")
      switch (atLeast.value, lessThan.value) {
      case (let months?, nil): return .known(ExpectedSurvival(bound: .atLeast(months), judgedBy: by))
      case (nil, let months?): return .known(ExpectedSurvival(bound: .lessThan(months), judgedBy: by))
      default:
        reader.fail(key, at: record.position, "needs either atLeast or lessThan, in months")
        return .notRecorded
      }
    }
  }
}

extension UnavailableService {
  init?(_ reader: MappingReader) {
    let service = reader.requiredCoded("service", LocalService.self)
    why = reader.note("why")
    guard let service else { return nil }
    self.service = service
  }
}

extension Wishes {
  init(_ reader: MappingReader) {
    matters = reader.words("matters", lines: true)
    worries = reader.words("worries", lines: true)
    capacity = reader.words("capacity")
    advancePlan = reader.words("advancePlan")
    resuscitation = reader.record("resuscitation", Resuscitation.init)
    consentToRefer = reader.flag("consentToRefer")
    consentToShare = reader.flag("consentToShare")
  }
}

extension Told {
  init(_ reader: MappingReader) {
    diagnosis = reader.record("diagnosis", ToldTopic.init)
    spread = reader.record("spread", ToldTopic.init)
    plan = reader.record("plan", ToldTopic.init)
    outlookWanted = reader.record("outlookWanted", ToldTopic.init)
    outlook = reader.record("outlook", ToldTopic.init)
    familyKnows = reader.words("familyKnows", lines: true)
    withheld = reader.words("withheld", lines: true)
    nonDisclosureAskedBy = reader.words("nonDisclosureAskedBy")
  }
}

extension ToldTopic {
  init(_ reader: MappingReader) {
    state = reader.coded("state")
    by = reader.name("by")
    on = reader.date("on")
  }
}

extension SignOff {
  /// Who signed, and when: what a countersignature holds, too.
  init?(_ reader: MappingReader) {
    (document, facts, withdrawn) = (nil, nil, nil)
    name = reader.requiredName("name")
    role = reader.requiredName("role")
    registration = reader.requiredText("registration", .identifier)
    incompleteBecause = reader.note("incompleteBecause")
    guard let at = reader.requiredMoment("at", .free) else { return nil }
    self.at = at
  }
}
