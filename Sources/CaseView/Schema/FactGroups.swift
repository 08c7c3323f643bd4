import SpineCase

extension FactGroup {
  /// Every table of known facts that a clinicians' template may print.
  package static let all = [
    clocks, neurology, pain, tumour, performance, safety, treatment, bloods, person, nonDisclosure, board,
    scoring, options,
    basis,
    telling,
    pathology, to, from, callBack, sending, telephoned, waiting, journey, money, lists,
  ]

  private static let clocks = FactGroup(
    name: "clocks", meaning: "Onset, examination, MRI, steroid, call: each with its time",
    rows: [
      FactRow("clockDeficit", ClinicalCase.names(\.neurology.deficitOnset) + ["clock.deficit"]),
      FactRow("clockPresented", ClinicalCase.names(\.clock.presented)),
      FactRow("clockCoordinator", ClinicalCase.names(\.clock.coordinatorCalled)),
      FactRow("clockWalked", ClinicalCase.names(\.neurology.lastWalked) + ["clock.lastWalked"]),
      FactRow("clockParaplegia", ClinicalCase.names(\.neurology.paraplegiaOnset)),
      FactRow("clockExamined", ClinicalCase.names(\.neurology.examined, \.neurology.examinedBy)),
      FactRow("clockMRI", ["clock.mri"]),
      FactRow("clockSteroid", ClinicalCase.names(\.treatment.steroid.started)),
      FactRow("clockDecided", ClinicalCase.names(\.referral.decided)),
      FactRow("clockTelephoned", ClinicalCase.names(\.referral.telephoned.at)),
      FactRow("clockTreatment", ClinicalCase.names(\.clock.treatmentStarted)),
      FactRow("clockTarget", ClinicalCase.names(\.clock.targetMet, \.clock.targetMissedBecause)),
    ])

  private static let neurology = FactGroup(
    name: "neurology", meaning: "Neurology, row by row",
    rows: [
      FactRow("walking", ClinicalCase.names(\.neurology.walking, \.neurology.gait, \.neurology.course)),
      FactRow(
        "power",
        ClinicalCase.names(
          \.neurology.power.rightLeg, \.neurology.power.leftLeg, \.neurology.power.rightArm,
          \.neurology.power.leftArm, \.neurology.myotomes)),
      FactRow(
        "sensation",
        ClinicalCase.names(\.neurology.sensoryLevel, \.neurology.saddleSensation, \.neurology.analTone)),
      FactRow(
        "bladder",
        ClinicalCase.names(
          \.neurology.bladder, \.neurology.catheterSince, \.neurology.catheterReason,
          \.neurology.residualMillilitres, \.neurology.bowel)),
      FactRow(
        "cord", ClinicalCase.names(\.neurology.myelopathy, \.neurology.radiculopathy, \.neurology.reflexes)),
      FactRow("grades", ClinicalCase.names(\.neurology.frankel, \.neurology.asia)),
      FactRow("datedCourse", ["neurology.datedCourse"]),
      FactRow("established", ClinicalCase.names(\.neurology.established, \.neurology.worseThanBaseline)),
    ])

  private static let pain = FactGroup(
    name: "pain", meaning: "Pain: kinds present, not present, not known; since when, score, relief",
    rows: [
      FactRow(
        "pain",
        ["pain.present"] + ["pain.absent"] + ["pain.notKnown"]
          + ClinicalCase.names(\.pain.since, \.pain.score, \.pain.analgesia))
    ])

  private static let tumour = FactGroup(
    name: "tumour", meaning: "The tumour, row by row",
    rows: [
      FactRow(
        "primary",
        ClinicalCase.names(
          \.tumour.site, \.tumour.histology, \.tumour.histologyClass, \.tumour.tissue, \.tumour.grade,
          \.tumour.stage, \.tumour.markers, \.tumour.diagnosed, \.tumour.status, \.tumour.primaryControl,
          \.tumour.biomarkers, \.tumour.hormoneDependent)),
      FactRow(
        "extent",
        ClinicalCase.names(
          \.tumour.vertebrae, \.tumour.compressiveLevels, \.tumour.extraspinalBoneFoci,
          \.tumour.organMetastases, \.tumour.oligometastatic, \.tumour.leptomeningeal,
          \.tumour.pathologicalFracture)),
      FactRow("radiosensitivity", ClinicalCase.names(\.tumour.radiosensitivity)),
    ])

  private static let performance = FactGroup(
    name: "performance", meaning: "Karnofsky and ECOG, now and before, with the words of the grade",
    rows: [
      FactRow(
        "performanceNow",
        ClinicalCase.names(
          \.performance.karnofsky, \.performance.ecog, \.performance.assessedOn, \.performance.assessedBy)),
      FactRow(
        "performanceBefore", ClinicalCase.names(\.performance.karnofskyBefore, \.performance.ecogBefore)),
    ])

  private static let safety = FactGroup(
    name: "safety", meaning: "Allergies, anticoagulants, infection, implant, alerts: they always print",
    rows: [
      FactRow("allergies", ClinicalCase.names(\.treatment.allergies), always: true),
      FactRow("anticoagulants", ClinicalCase.names(\.treatment.anticoagulants), always: true),
      FactRow("activeInfection", ClinicalCase.names(\.treatment.infection), always: true),
      FactRow("implant", ClinicalCase.names(\.treatment.implant), always: true),
      FactRow("alerts", ClinicalCase.names(\.treatment.alerts), always: true),
      FactRow("pregnancy", ClinicalCase.names(\.patient.pregnancy)),
    ])

  private static let treatment = FactGroup(
    name: "treatment", meaning: "Treatment, precautions and fitness, row by row",
    rows: [
      FactRow("soFar", ClinicalCase.names(\.treatment.soFar)),
      FactRow(
        "systemic",
        ClinicalCase.names(
          \.treatment.previousChemotherapy, \.treatment.molecularTargetDrug,
          \.treatment.remainingSystemicLines, \.treatment.antiangiogenics, \.treatment.boneModifyingAgent,
          \.treatment.venousThromboembolism)),
      FactRow(
        "surgery",
        ClinicalCase.names(
          \.surgery.state, \.surgery.on, \.surgery.levels, \.surgery.instrumented, \.surgery.embolisation,
          \.surgery.woundTiming, \.surgery.postoperativeRadiotherapyBookedBy)),
      FactRow(
        "steroid",
        ClinicalCase.names(
          \.treatment.steroid.state, \.treatment.steroid.drug, \.treatment.steroid.dose,
          \.treatment.steroid.started, \.treatment.steroid.gastroprotection, \.treatment.steroid.glucose,
          \.treatment.steroid.taper, \.treatment.steroid.taperBy)),
      FactRow(
        "precautions",
        ClinicalCase.names(
          \.treatment.precautions.kind, \.treatment.precautions.since, \.treatment.precautions.reviewedBy)),
      FactRow("medicines", ClinicalCase.names(\.treatment.medicines)),
      FactRow("comorbidity", ClinicalCase.names(\.treatment.comorbidity)),
      FactRow(
        "supportive",
        ClinicalCase.names(
          \.supportive.palliativeCare, \.supportive.rehabilitation, \.supportive.bladderAndBowel,
          \.supportive.psychosocial, \.supportive.fertility)),
      FactRow(
        "nursing",
        ClinicalCase.names(
          \.patient.weightKilograms, \.treatment.pressureAreas, \.treatment.resistantOrganisms)),
      FactRow(
        "fitness",
        ClinicalCase.names(
          \.fitness.toleratesSurgery, \.fitness.frailty, \.fitness.assessedBy, \.fitness.expectedSurvival)),
    ])

  private static let bloods = FactGroup(
    name: "bloods", meaning: "Blood results as figures",
    rows: [
      FactRow(
        "bloods",
        ClinicalCase.names(
          \.bloods[.haemoglobin], \.bloods[.platelets], \.bloods[.albumin], \.bloods[.inr],
          \.bloods[.creatinine], \.bloods[.calcium], \.bloods[.whiteCells], \.bloods[.esr], \.bloods[.crp],
          \.bloods[.ldh], \.bloods[.bilirubin], \.bloods[.alp], \.bloods[.phosphate], \.bloods[.psa],
          \.bloods.takenOn))
    ])

  private static let person = FactGroup(
    name: "person", meaning: "What matters to the patient, and what the patient was told",
    rows: [
      FactRow("matters", ClinicalCase.names(\.wishes.matters, \.wishes.worries)),
      FactRow(
        "told",
        ClinicalCase.names(
          \.told.diagnosis.state, \.told.spread.state, \.told.plan.state, \.told.outlookWanted.state,
          \.told.outlook.state, \.told.familyKnows)),
      FactRow(
        "language",
        ClinicalCase.names(\.patient.language, \.patient.interpreterNeeded, \.patient.interpreterUsed)),
      FactRow(
        "capacity", ClinicalCase.names(\.wishes.capacity, \.wishes.advancePlan, \.wishes.resuscitation)),
      FactRow("consent", ClinicalCase.names(\.wishes.consentToRefer, \.wishes.consentToShare)),
    ])

  private static let nonDisclosure = FactGroup(
    name: "nonDisclosure", meaning: "Who asked not to tell the patient, and what is withheld",
    rows: [
      FactRow("nonDisclosure", ClinicalCase.names(\.told.nonDisclosureAskedBy)),
      FactRow("withheld", ClinicalCase.names(\.told.withheld)),
    ])

  private static let board = FactGroup(
    name: "board", meaning: "How the case comes to the board, and who answers for it",
    rows: [
      FactRow("question", ClinicalCase.names(\.board.questionKind)),
      FactRow(
        "discussion",
        ClinicalCase.names(
          \.board.discussion, \.board.meeting.id, \.board.meeting.on, \.board.route, \.board.protocolName)),
      FactRow("earlier", ClinicalCase.names(\.board.earlierDiscussions)),
      FactRow("referrer", ClinicalCase.names(\.board.referrer, \.board.referrerTelephone)),
      FactRow(
        "responsible",
        ClinicalCase.names(\.board.responsible, \.board.responsibleTelephone, \.board.responsibleEmail)),
      FactRow("presenter", ClinicalCase.names(\.board.presenter, \.board.presenterKnowsPatient)),
      FactRow("preparedBy", ClinicalCase.names(\.board.preparedBy)),
    ])

  private static let scoring = FactGroup(
    name: "scoring", meaning: "Where scorers disagree, or a score does not fit this patient",
    rows: [
      FactRow("scoresElsewhere", ClinicalCase.names(\.reported.external)),
      FactRow("scoreDisagreement", ClinicalCase.names(\.board.scoreDisagreement)),
    ])

  private static let options = FactGroup(
    name: "options", meaning: "Whether no treatment of the tumour was considered",
    rows: [FactRow("noTreatment", ClinicalCase.names(\.board.noTreatmentConsidered))])

  private static let basis = FactGroup(
    name: "basis", meaning: "What the recommendation rests on",
    rows: [
      FactRow("intent", ClinicalCase.names(\.board.decision.intent)),
      FactRow("guideline", ClinicalCase.names(\.board.decision.guideline, \.board.decision.guidelineExists)),
      FactRow("consensus", ClinicalCase.names(\.board.decision.consensus, \.board.decision.opinionsMissing)),
      FactRow(
        "trial",
        ClinicalCase.names(
          \.board.decision.trialScreening, \.board.decision.trial, \.board.decision.trialOfferedBy)),
      FactRow("feasibility", ClinicalCase.names(\.board.decision.feasibility)),
    ])

  private static let telling = FactGroup(
    name: "telling", meaning: "Who tells the patient, the next review, who gets a copy",
    rows: [
      FactRow(
        "tells",
        ClinicalCase.names(
          \.board.decision.teller, \.board.decision.tellWhen, \.board.decision.tellLanguage,
          \.board.decision.told, \.board.decision.toldOn)),
      FactRow("staysResponsible", ClinicalCase.names(\.board.decision.staysResponsible)),
      FactRow("review", ClinicalCase.names(\.board.decision.review)),
      FactRow(
        "followed",
        ClinicalCase.names(
          \.board.decision.followed.extent, \.board.decision.followed.reason, \.board.decision.followed.on)),
      FactRow("copies", ClinicalCase.names(\.board.decision.copies, \.board.decision.copyToPatient)),
    ])

  private static let pathology = FactGroup(
    name: "pathology", meaning: "The specimen and what the laboratory said",
    rows: [
      FactRow(
        "pathology",
        ClinicalCase.names(
          \.tumour.tissue, \.pathology.specimen, \.pathology.takenOn, \.pathology.laboratory,
          \.pathology.reference, \.pathology.result, \.pathology.slidesReviewed, \.pathology.slidesReviewedBy,
          \.pathology.reportAttached, \.pathology.blocksWithPatient))
    ])
}
