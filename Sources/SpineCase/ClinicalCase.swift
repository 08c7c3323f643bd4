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
  public var patient: Patient
  public var performance: Performance
  public var tumour: Tumour
  public var neurology: Neurology
  public var pain: Pain
  public var lesions: Field<[Lesion]>
  public var investigations: Field<[Investigation]>
  public var pathology: Pathology
  public var treatment: Treatment
  public var fitness: Fitness
  public var local: Field<[UnavailableService]>
  public var wishes: Wishes
  public var told: Told
  public var board: BoardRecord
  public var referral: Referral
  public var handout: Handout
  public var signOff: SignOff?
}

/// Who the patient is.
public struct Patient: Hashable, Sendable {
  public var name: String?
  public var born: Field<CalendarDate>
  public var sex: Field<Sex>
  public var identifiers: [Identifier]
  /// The language the patient reads, as a BCP 47 tag.
  public var language: String?
  public var interpreterNeeded: Field<Bool>
  public var address: String?
  public var telephone: String?
  public var nextOfKin: NextOfKin?
}

/// A number that a named register gave the patient.
public struct Identifier: Hashable, Sendable {
  public var system: String
  public var value: String
}

/// Somebody who is with the patient or can be reached for them.
public struct NextOfKin: Hashable, Sendable {
  public var name: String?
  public var relation: String?
  public var telephone: String?
}

/// What the patient manages: now, and before the neurological deterioration.
public struct Performance: Hashable, Sendable {
  public var karnofsky: Field<KarnofskyPerformanceStatus>
  public var ecog: Field<ECOGPerformanceStatus>
  public var karnofskyBefore: Field<KarnofskyPerformanceStatus>
  public var ecogBefore: Field<ECOGPerformanceStatus>
  public var assessedBy: String?
  public var assessedOn: Field<CalendarDate>
}

/// The tumour: where it comes from and how far it has spread.
public struct Tumour: Hashable, Sendable {
  public var site: Field<PrimarySite>
  public var histology: Field<String>
  public var grade: Field<String>
  public var stage: Field<String>
  public var tissue: Field<TissueState>
  public var markers: Field<[TumourMarker]>
  public var diagnosed: Field<CalendarDate>
  public var status: Field<String>
  /// Whether the tumour arose in the vertebra itself: then it is not a metastasis.
  public var primaryInSpine: Field<Bool>
  public var tomitaGrowth: Judged<TomitaScore.Primary>?
  public var radiosensitivity: Judged<Radiosensitivity>?
  /// Bone metastases outside the spine, 0 or more.
  public var extraspinalBoneFoci: Field<Int>
  /// Vertebral bodies involved, 1 or more.
  public var vertebrae: Field<Int>
  public var organMetastases: OrganMetastases
}

/// A class that the published table does not give, stated by a named clinician.
public struct Judged<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var judgedBy: String
}

/// Metastases to the major internal organs.
public struct OrganMetastases: Hashable, Sendable {
  public var present: Field<Bool>
  public var removable: Field<Bool>
  public var treatable: Field<Bool>
  public var organs: Field<[String]>
  public var judgedBy: String?
}

/// The neurological examination and its course.
public struct Neurology: Hashable, Sendable {
  public var examined: Field<Moment>
  public var examinedBy: String?
  public var frankel: Field<FrankelGrade>
  public var asia: Field<ASIAImpairmentGrade>
  public var walking: Field<Walking>
  public var gait: Field<Gait>
  public var power: Power
  public var sensoryLevel: Field<SensoryLevel>
  public var deficitOnset: Field<Moment>
  public var lastWalked: Field<Moment>
  public var paraplegiaOnset: Field<Moment>
  public var course: Field<NeurologicalCourse>
  public var bladder: Field<BladderFunction>
  public var catheterReason: Field<String>
  public var bowel: Field<BowelFunction>
  public var saddleSensation: Field<SaddleSensation>
  public var reflexes: Field<String>
  public var analTone: Field<String>
  public var myelopathy: Field<Bool>
  public var radiculopathy: Field<Bool>
  public var timeline: Field<[TimelineEntry]>
}

/// Power of each limb on the scale of the Medical Research Council, 0 to 5, higher is stronger.
public struct Power: Hashable, Sendable {
  public var rightArm: Field<Int>
  public var leftArm: Field<Int>
  public var rightLeg: Field<Int>
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
  public var at: Moment
  public var what: String
}

/// The pain, by kind.
public struct Pain: Hashable, Sendable {
  public var mechanical: Field<Bool>
  public var biologic: Field<Bool>
  public var radicular: Field<Bool>
  public var nocturnal: Field<Bool>
  public var straining: Field<Bool>
  public var progressive: Field<Bool>
  public var severe: Field<Bool>
  public var tenderness: Field<Bool>
  public var since: Field<CalendarDate>
  /// The patient's own rating, 0 to 10, higher is worse.
  public var score: Field<Int>
  public var analgesia: Field<String>
}

/// One lesion: a level or a span of neighbouring levels, with what was found there.
public struct Lesion: Hashable, Sendable {
  public var levels: Field<SpinalSpan>
  /// For a span: the level that is scored.
  public var worstLevel: Field<SpinalLevel>
  public var numbering: Field<String>
  public var escc: Field<ESCCGrade>
  /// The measured loss of height of the vertebral body in per cent, 0 to 100.
  public var collapsePercent: Field<Int>
  public var pain: Field<SINS.Pain>
  public var bone: Field<SINS.Bone>
  public var alignment: Field<SINS.Alignment>
  public var collapse: Field<SINS.Collapse>
  public var posterolateral: Field<SINS.Posterolateral>
  public var paraspinal: Field<String>
  public var incidental: Field<Bool>
  public var priorRadiotherapy: Field<[RadiotherapyCourse]>
  public var assessedBy: String?
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
  public var levels: Field<SpinalSpan>
  /// The total dose in gray.
  public var gray: Field<Decimal2>
  public var fractions: Field<Int>
  public var completed: Field<CalendarDate>
  public var centre: String?
}

/// An investigation that was made, with where and what it showed.
public struct Investigation: Hashable, Sendable {
  public var kind: InvestigationKind
  public var on: Field<CalendarDate>
  public var place: String?
  public var result: Field<String>
  public var reviewed: Field<ReviewState>
  public var reviewedBy: String?
  public var imagesSent: Field<String>
  public var reportAttached: Field<Bool>
}

/// What the pathologist has, or why not.
public struct Pathology: Hashable, Sendable {
  public var specimen: Field<String>
  public var takenOn: Field<CalendarDate>
  public var laboratory: String?
  public var result: Field<String>
  public var slidesReviewed: Field<Bool>
  public var blocksWithPatient: Field<Bool>
}
