public import SpineScores

/// One case of spinal metastasis as a case file of format 1 tells it.
///
/// Property names are the keys of the file. Every clinical fact is a ``Field``: a value, or a named kind of absence.
public struct ClinicalCase: Hashable, Sendable {
  /// The identifier of the case, unique to whoever keeps the files.
  public var id: String
  /// When the facts hold; ages and clocks count to it.
  public var asOf: Moment
  /// The country profile: time targets, emergency numbers, role names.
  public var profile: String
  /// Who the patient is.
  public var patient: Patient
  /// What the patient manages.
  public var performance: Performance
  /// The tumour and its spread.
  public var tumour: Tumour
  /// The neurological examination.
  public var neurology: Neurology
  /// The pain, by kind.
  public var pain: Pain
  /// The lesions of the spine; empty where somebody looked and there is none.
  public var lesions: Field<[Lesion]>
  /// The investigations that were made.
  public var investigations: Field<[Investigation]>
  /// What the pathologist has.
  public var pathology: Pathology
  /// What has been given, and what must be known before more is.
  public var treatment: Treatment
  /// Whether an operation would be stood.
  public var fitness: Fitness
  /// What cannot be had here.
  public var local: Field<[UnavailableService]>
  /// What matters to the patient.
  public var wishes: Wishes
  /// What the patient has been told.
  public var told: Told
  /// The question for the board and its decision.
  public var board: BoardRecord
  /// The referral letter's own facts.
  public var referral: Referral
  /// What goes onto the patient's sheet.
  public var handout: Handout
  /// A clinician's judgement that the case is more urgent than the facts say; nil where there is none.
  public var urgency: UrgencyJudgement?
  /// Who signed; nil while it is a draft.
  public var signOff: SignOff?
}

/// A clinician's judgement that a case is more urgent than its facts say; it can only raise the urgency.
public struct UrgencyJudgement: Hashable, Sendable {
  /// The class to which it is raised.
  public var raisedTo: JudgedUrgency
  /// Who judged it.
  public var by: String
  /// Why.
  public var why: String
}

/// Who the patient is.
public struct Patient: Hashable, Sendable {
  /// The full name; nil where nobody wrote it down.
  public var name: String?
  /// The date of birth.
  public var born: Field<CalendarDate>
  /// The sex in the hospital's records.
  public var sex: Field<Sex>
  /// Numbers of the patient, the hospital's own first.
  public var identifiers: [Identifier]
  /// The language the patient reads, as a BCP 47 tag.
  public var language: String?
  /// Whether an interpreter is needed.
  public var interpreterNeeded: Field<Bool>
  /// The postal address.
  public var address: String?
  /// The telephone number, as it is dialled.
  public var telephone: String?
  /// Somebody who can be reached for the patient.
  public var nextOfKin: NextOfKin?
}

/// A number that a named register gave the patient.
public struct Identifier: Hashable, Sendable {
  /// The register that gave the number.
  public var system: String
  /// The number as text, leading zeros kept.
  public var value: String
}

/// Somebody who is with the patient or can be reached for them.
public struct NextOfKin: Hashable, Sendable {
  /// The person's name.
  public var name: String?
  /// How the person is related to the patient.
  public var relation: String?
  /// The telephone number, as it is dialled.
  public var telephone: String?
}

/// What the patient manages: now, and before the neurological deterioration.
public struct Performance: Hashable, Sendable {
  /// Karnofsky performance status now: 10 to 100 in tens, higher is better.
  public var karnofsky: Field<KarnofskyPerformanceStatus>
  /// ECOG performance status now: 0 to 4, higher is worse.
  public var ecog: Field<ECOGPerformanceStatus>
  /// Karnofsky before the neurological deterioration.
  public var karnofskyBefore: Field<KarnofskyPerformanceStatus>
  /// ECOG before the neurological deterioration.
  public var ecogBefore: Field<ECOGPerformanceStatus>
  /// Who assessed it.
  public var assessedBy: String?
  /// When it was assessed.
  public var assessedOn: Field<CalendarDate>
}

/// The tumour: where it comes from and how far it has spread.
public struct Tumour: Hashable, Sendable {
  /// The organ of the primary; `unidentified` is a finding, an unfinished work-up is not.
  public var site: Field<PrimarySite>
  /// The histological type, as reported.
  public var histology: Field<String>
  /// The histological grade, as reported.
  public var grade: Field<String>
  /// The stage, as reported.
  public var stage: Field<String>
  /// Whether the diagnosis rests on tissue.
  public var tissue: Field<TissueState>
  /// Markers that were found; empty where none were.
  public var markers: Field<[TumourMarker]>
  /// When the tumour was diagnosed.
  public var diagnosed: Field<CalendarDate>
  /// The state of the disease, in words.
  public var status: Field<String>
  /// Whether the tumour arose in the vertebra itself: then it is not a metastasis.
  public var primaryInSpine: Field<Bool>
  /// The growth class that a clinician stated where Tomita names none.
  public var tomitaGrowth: Field<Judged<TomitaScore.Primary>>
  /// The class that a clinician stated where the sources name none.
  public var radiosensitivity: Field<Judged<Radiosensitivity>>
  /// Bone metastases outside the spine, 0 or more.
  public var extraspinalBoneFoci: Field<Int>
  /// Vertebral bodies involved, 1 or more.
  public var vertebrae: Field<Int>
  /// Metastases to the major internal organs.
  public var organMetastases: OrganMetastases
}

/// A class that the published table does not give, stated by a named clinician.
public struct Judged<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The class.
  public var value: Value
  /// Who judged it.
  public var judgedBy: String
}

/// Metastases to the major internal organs.
public struct OrganMetastases: Hashable, Sendable {
  /// Whether there are any.
  public var present: Field<Bool>
  /// Whether they could be removed by an operation.
  public var removable: Field<Bool>
  /// Whether they could be treated.
  public var treatable: Field<Bool>
  /// The organs; empty where somebody looked and there is none.
  public var organs: Field<[String]>
  /// Who judged it.
  public var judgedBy: String?
}

/// The neurological examination and its course.
public struct Neurology: Hashable, Sendable {
  /// When the patient was examined.
  public var examined: Field<Moment>
  /// Who examined the patient.
  public var examinedBy: String?
  /// The Frankel grade: A is worst, E is free of symptoms.
  public var frankel: Field<FrankelGrade>
  /// The ASIA impairment grade: A is worst, E is normal.
  public var asia: Field<ASIAImpairmentGrade>
  /// How the patient walks.
  public var walking: Field<Walking>
  /// How steady the gait is.
  public var gait: Field<Gait>
  /// Power of each limb.
  public var power: Power
  /// The highest level with altered feeling.
  public var sensoryLevel: Field<SensoryLevel>
  /// When the deficit began.
  public var deficitOnset: Field<Moment>
  /// When the patient was last known to walk.
  public var lastWalked: Field<Moment>
  /// When both legs lost their power.
  public var paraplegiaOnset: Field<Moment>
  /// How the neurology is going.
  public var course: Field<NeurologicalCourse>
  /// What the bladder does.
  public var bladder: Field<BladderFunction>
  /// Why there is a catheter; without a reason it counts as retention.
  public var catheterReason: Field<String>
  /// What the bowel does.
  public var bowel: Field<BowelFunction>
  /// Feeling between the legs.
  public var saddleSensation: Field<SaddleSensation>
  /// The reflexes, in words.
  public var reflexes: Field<String>
  /// Anal tone, in words.
  public var analTone: Field<String>
  /// Whether there are signs of a compressed cord.
  public var myelopathy: Field<Bool>
  /// Whether there are signs of a compressed root.
  public var radiculopathy: Field<Bool>
  /// Dated steps of the course.
  public var timeline: Field<[TimelineEntry]>
}

/// Power of each limb on the scale of the Medical Research Council, 0 to 5, higher is stronger.
public struct Power: Hashable, Sendable {
  /// The right arm, 0 to 5.
  public var rightArm: Field<Int>
  /// The left arm, 0 to 5.
  public var leftArm: Field<Int>
  /// The right leg, 0 to 5.
  public var rightLeg: Field<Int>
  /// The left leg, 0 to 5.
  public var leftLeg: Field<Int>

  /// The four limbs in the order in which documents print them.
  public var limbs: [(key: String, power: Field<Int>)] {
    [("rightArm", rightArm), ("leftArm", leftArm), ("rightLeg", rightLeg), ("leftLeg", leftLeg)]
  }
}

/// The highest level with altered feeling, or the finding that there is none.
public enum SensoryLevel: Hashable, Sendable {
  case noLevel
  case level(SpinalLevel)
}

/// One dated step in the course of the illness.
public struct TimelineEntry: Hashable, Sendable {
  /// When it happened.
  public var at: Moment
  /// What happened.
  public var what: String
}

/// The pain, by kind.
public struct Pain: Hashable, Sendable {
  /// Whether it is worse on loading and better on lying.
  public var mechanical: Field<Bool>
  /// Whether it is there at rest.
  public var biologic: Field<Bool>
  /// Whether it runs along a root.
  public var radicular: Field<Bool>
  /// Whether it is there at night.
  public var nocturnal: Field<Bool>
  /// Whether coughing or straining brings it on.
  public var straining: Field<Bool>
  /// Whether it is getting worse.
  public var progressive: Field<Bool>
  /// Whether it is severe.
  public var severe: Field<Bool>
  /// Whether the spine is tender there.
  public var tenderness: Field<Bool>
  /// Since when.
  public var since: Field<CalendarDate>
  /// The patient's own rating, 0 to 10, higher is worse.
  public var score: Field<Int>
  /// Pain relief so far, in words.
  public var analgesia: Field<String>
}

/// One lesion: a level or a span of neighbouring levels, with what was found there.
public struct Lesion: Hashable, Sendable {
  /// The level or span, top first.
  public var levels: Field<SpinalSpan>
  /// For a span: the level that is scored.
  public var worstLevel: Field<SpinalLevel>
  /// How the vertebrae were counted.
  public var numbering: Field<String>
  /// The ESCC grade: higher is worse.
  public var escc: Field<ESCCGrade>
  /// The measured loss of height of the vertebral body in per cent, 0 to 100.
  public var collapsePercent: Field<Int>
  /// SINS pain.
  public var pain: Field<SINS.Pain>
  /// SINS bone lesion.
  public var bone: Field<SINS.Bone>
  /// SINS alignment.
  public var alignment: Field<SINS.Alignment>
  /// SINS collapse, as somebody chose it.
  public var collapse: Field<SINS.Collapse>
  /// SINS posterolateral involvement.
  public var posterolateral: Field<SINS.Posterolateral>
  /// Paraspinal disease, in words.
  public var paraspinal: Field<String>
  /// Whether it was found by chance.
  public var incidental: Field<Bool>
  /// Earlier radiotherapy here; empty where there was none.
  public var priorRadiotherapy: Field<[RadiotherapyCourse]>
  /// Who assessed it.
  public var assessedBy: String?
  /// When it was assessed.
  public var assessedOn: Field<CalendarDate>

  /// The one level that is scored; nil for a span whose worst level is not known.
  public var scoredLevel: SpinalLevel? {
    if let worst = worstLevel.value { return worst }
    guard let span = levels.value, span.levels.count == 1 else { return nil }
    return span.top
  }
}

/// Radiotherapy that was given before.
public struct RadiotherapyCourse: Hashable, Sendable {
  /// The levels that were treated.
  public var levels: Field<SpinalSpan>
  /// The total dose in gray.
  public var gray: Field<Decimal2>
  /// How many fractions, 1 or more.
  public var fractions: Field<Int>
  /// When it ended.
  public var completed: Field<CalendarDate>
  /// Where it was given.
  public var centre: String?
}

/// An investigation that was made, with where and what it showed.
public struct Investigation: Hashable, Sendable {
  /// Which investigation.
  public var kind: InvestigationKind
  /// When it was made.
  public var on: Field<CalendarDate>
  /// Where it was made.
  public var place: String?
  /// What it showed, in words.
  public var result: Field<String>
  /// Whether the images themselves were seen.
  public var reviewed: Field<ReviewState>
  /// Who looked at the images.
  public var reviewedBy: String?
  /// How and when the images were sent on.
  public var imagesSent: Field<String>
  /// Whether the report goes with the letter.
  public var reportAttached: Field<Bool>
}

/// What the pathologist has, or why not.
public struct Pathology: Hashable, Sendable {
  /// What was taken.
  public var specimen: Field<String>
  /// When it was taken.
  public var takenOn: Field<CalendarDate>
  /// Which laboratory has it.
  public var laboratory: String?
  /// What it showed, in words.
  public var result: Field<String>
  /// Whether the slides were seen again.
  public var slidesReviewed: Field<Bool>
  /// Whether blocks and slides travel with the patient.
  public var blocksWithPatient: Field<Bool>
}
