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
      FactRow("clockDeficit", ["neurology.deficitOnset", "clock.deficit"]),
      FactRow("clockPresented", ["clock.presented"]),
      FactRow("clockCoordinator", ["clock.coordinatorCalled"]),
      FactRow("clockWalked", ["neurology.lastWalked", "clock.lastWalked"]),
      FactRow("clockParaplegia", ["neurology.paraplegiaOnset"]),
      FactRow("clockExamined", ["neurology.examined", "neurology.examinedBy"]),
      FactRow("clockMRI", ["clock.mri"]),
      FactRow("clockSteroid", ["treatment.steroid.started"]),
      FactRow("clockDecided", ["referral.decided"]),
      FactRow("clockTelephoned", ["referral.telephoned.at"]),
      FactRow("clockTreatment", ["clock.treatmentStarted"]),
      FactRow("clockTarget", ["clock.targetMet", "clock.targetMissedBecause"]),
    ])

  private static let neurology = FactGroup(
    name: "neurology", meaning: "Neurology, row by row",
    rows: [
      FactRow("walking", ["neurology.walking", "neurology.gait", "neurology.course"]),
      FactRow(
        "power",
        [
          "neurology.power.rightLeg", "neurology.power.leftLeg", "neurology.power.rightArm",
          "neurology.power.leftArm", "neurology.myotomes",
        ]),
      FactRow("sensation", ["neurology.sensoryLevel", "neurology.saddleSensation", "neurology.analTone"]),
      FactRow(
        "bladder",
        [
          "neurology.bladder", "neurology.catheterSince", "neurology.catheterReason", "neurology.residual",
          "neurology.bowel",
        ]),
      FactRow("cord", ["neurology.myelopathy", "neurology.radiculopathy", "neurology.reflexes"]),
      FactRow("grades", ["neurology.frankel", "neurology.asia"]),
      FactRow("datedCourse", ["neurology.datedCourse"]),
      FactRow("established", ["neurology.established", "neurology.worseThanBaseline"]),
    ])

  private static let pain = FactGroup(
    name: "pain", meaning: "Pain: kinds present, not present, not known; since when, score, relief",
    rows: [
      FactRow(
        "pain",
        [
          "pain.present", "pain.absent", "pain.notKnown", "pain.since", "pain.score", "pain.analgesia",
        ])
    ])

  private static let tumour = FactGroup(
    name: "tumour", meaning: "The tumour, row by row",
    rows: [
      FactRow(
        "primary",
        [
          "tumour.site", "tumour.histology", "tumour.histologyClass", "tumour.tissue", "tumour.grade",
          "tumour.stage",
          "tumour.markers",
          "tumour.diagnosed", "tumour.status", "tumour.primaryControl", "tumour.biomarkers",
        ]),
      FactRow(
        "extent",
        [
          "tumour.vertebrae", "tumour.compressiveLevels", "tumour.extraspinalBoneFoci",
          "tumour.organMetastases", "tumour.oligometastatic", "tumour.leptomeningeal",
        ]),
      FactRow("radiosensitivity", ["tumour.radiosensitivity"]),
    ])

  private static let performance = FactGroup(
    name: "performance", meaning: "Karnofsky and ECOG, now and before, with the words of the grade",
    rows: [
      FactRow(
        "performanceNow",
        [
          "performance.karnofsky", "performance.ecog", "performance.assessedOn", "performance.assessedBy",
        ]),
      FactRow("performanceBefore", ["performance.karnofskyBefore", "performance.ecogBefore"]),
    ])

  private static let safety = FactGroup(
    name: "safety", meaning: "Allergies, anticoagulants, infection, implant, alerts: they always print",
    rows: [
      FactRow("allergies", ["treatment.allergies"], always: true),
      FactRow("anticoagulants", ["treatment.anticoagulants"], always: true),
      FactRow("activeInfection", ["treatment.infection"], always: true),
      FactRow("implant", ["treatment.implant"], always: true),
      FactRow("alerts", ["treatment.alerts"], always: true),
      FactRow("pregnancy", ["patient.pregnancy"]),
    ])

  private static let treatment = FactGroup(
    name: "treatment", meaning: "Treatment, precautions and fitness, row by row",
    rows: [
      FactRow("soFar", ["treatment.soFar"]),
      FactRow(
        "systemic",
        [
          "treatment.remainingSystemicLines", "treatment.antiangiogenics", "treatment.boneModifyingAgent",
          "treatment.venousThromboembolism",
        ]),
      FactRow(
        "surgery",
        [
          "surgery.state", "surgery.on", "surgery.levels", "surgery.instrumented",
          "surgery.embolisation", "surgery.woundTiming",
          "surgery.postoperativeRadiotherapyBookedBy",
        ]),
      FactRow(
        "steroid",
        [
          "treatment.steroid.state", "treatment.steroid.drug", "treatment.steroid.dose",
          "treatment.steroid.started", "treatment.steroid.gastroprotection", "treatment.steroid.glucose",
          "treatment.steroid.taper", "treatment.steroid.taperBy",
        ]),
      FactRow(
        "precautions",
        ["treatment.precautions.kind", "treatment.precautions.since", "treatment.precautions.reviewedBy"]),
      FactRow("medicines", ["treatment.medicines"]), FactRow("comorbidity", ["treatment.comorbidity"]),
      FactRow(
        "supportive",
        [
          "supportive.palliativeCare", "supportive.rehabilitation", "supportive.bladderAndBowel",
          "supportive.psychosocial", "supportive.fertility",
        ]),
      FactRow(
        "nursing", ["patient.weight", "treatment.pressureAreas", "treatment.resistantOrganisms"]),
      FactRow(
        "fitness",
        ["fitness.toleratesSurgery", "fitness.frailty", "fitness.assessedBy", "fitness.expectedSurvival"]),
    ])

  private static let bloods = FactGroup(
    name: "bloods", meaning: "Blood results as figures",
    rows: [
      FactRow(
        "bloods",
        [
          "bloods.haemoglobin", "bloods.platelets", "bloods.albumin", "bloods.inr", "bloods.creatinine",
          "bloods.calcium", "bloods.takenOn",
        ])
    ])

  private static let person = FactGroup(
    name: "person", meaning: "What matters to the patient, and what the patient was told",
    rows: [
      FactRow("matters", ["wishes.matters", "wishes.worries"]),
      FactRow(
        "told",
        [
          "told.diagnosis", "told.spread", "told.plan", "told.outlookWanted", "told.outlook",
          "told.familyKnows",
        ]),
      FactRow("language", ["patient.language", "patient.interpreterNeeded", "patient.interpreterUsed"]),
      FactRow("capacity", ["wishes.capacity", "wishes.advancePlan", "wishes.resuscitation"]),
      FactRow("consent", ["wishes.consentToRefer", "wishes.consentToShare"]),
    ])

  private static let nonDisclosure = FactGroup(
    name: "nonDisclosure", meaning: "Who asked not to tell the patient, and what is withheld",
    rows: [
      FactRow("nonDisclosure", ["told.nonDisclosureAskedBy"]), FactRow("withheld", ["told.withheld"]),
    ])

  private static let board = FactGroup(
    name: "board", meaning: "How the case comes to the board, and who answers for it",
    rows: [
      FactRow("question", ["board.questionKind"]),
      FactRow(
        "discussion",
        ["board.discussion", "board.meeting.id", "board.meeting.on", "board.route", "board.protocol"]),
      FactRow("earlier", ["board.earlierDiscussions"]),
      FactRow("referrer", ["board.referrer", "board.referrerTelephone"]),
      FactRow(
        "responsible", ["board.responsible", "board.responsibleTelephone", "board.responsibleEmail"]),
      FactRow("presenter", ["board.presenter", "board.presenterKnowsPatient"]),
      FactRow("preparedBy", ["board.preparedBy"]),
    ])

  private static let scoring = FactGroup(
    name: "scoring", meaning: "Where scorers disagree, or a score does not fit this patient",
    rows: [FactRow("scoreDisagreement", ["board.scoreDisagreement"])])

  private static let options = FactGroup(
    name: "options", meaning: "Whether no treatment of the tumour was considered",
    rows: [FactRow("noTreatment", ["board.noTreatmentConsidered"])])

  private static let basis = FactGroup(
    name: "basis", meaning: "What the recommendation rests on",
    rows: [
      FactRow("intent", ["decision.intent"]),
      FactRow("guideline", ["decision.guideline", "decision.guidelineExists"]),
      FactRow("consensus", ["decision.consensus", "decision.opinionsMissing"]),
      FactRow("trial", ["decision.trialScreening", "decision.trial", "decision.trialOfferedBy"]),
      FactRow("feasibility", ["decision.feasibility"]),
    ])

  private static let telling = FactGroup(
    name: "telling", meaning: "Who tells the patient, the next review, who gets a copy",
    rows: [
      FactRow(
        "tells",
        [
          "decision.teller", "decision.tellWhen", "decision.tellLanguage", "decision.told", "decision.toldOn",
        ]),
      FactRow("staysResponsible", ["decision.staysResponsible"]), FactRow("review", ["decision.review"]),
      FactRow(
        "followed", ["decision.followed.extent", "decision.followed.reason", "decision.followed.on"]),
      FactRow("copies", ["decision.copies", "decision.copyToPatient"]),
    ])

  private static let pathology = FactGroup(
    name: "pathology", meaning: "The specimen and what the laboratory said",
    rows: [
      FactRow(
        "pathology",
        [
          "tumour.tissue", "pathology.specimen", "pathology.takenOn", "pathology.laboratory",
          "pathology.reference",
          "pathology.result", "pathology.slidesReviewed", "pathology.slidesReviewedBy",
          "pathology.reportAttached",
          "pathology.blocksWithPatient",
        ])
    ])
}
