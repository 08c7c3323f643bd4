public import SpineScores

/// The neurological examination and its course.
public struct Neurology: Hashable, Sendable {
  /// When the patient was examined.
  public var examined: Field<Moment> = .notRecorded
  /// Who examined the patient.
  public var examinedBy: String?
  /// The Frankel grade: A is worst, E is free of symptoms.
  public var frankel: Field<FrankelGrade> = .notRecorded
  /// The ASIA impairment grade: A is worst, E is normal.
  public var asia: Field<ASIAImpairmentGrade> = .notRecorded
  /// How the patient walks.
  public var walking: Field<Walking> = .notRecorded
  /// How steady the gait is.
  public var gait: Field<Gait> = .notRecorded
  /// Power of each limb.
  public var power: Power = Power()
  /// Power by myotome.
  public var myotomes: Field<[MyotomePower]> = .notRecorded
  /// The highest level with altered sensation.
  public var sensoryLevel: Field<SensoryLevel> = .notRecorded
  /// When the deficit began.
  public var deficitOnset: Field<Moment> = .notRecorded
  /// When the patient was last known to walk.
  public var lastWalked: Field<Moment> = .notRecorded
  /// When both legs lost their power.
  public var paraplegiaOnset: Field<Moment> = .notRecorded
  /// The course of the neurology.
  public var course: Field<NeurologicalCourse> = .notRecorded
  /// The function of the bladder.
  public var bladder: Field<BladderFunction> = .notRecorded
  /// Why there is a catheter; without a reason it counts as retention.
  public var catheterReason: Field<CatheterReason> = .notRecorded
  /// When the catheter was put in.
  public var catheterSince: Field<Moment> = .notRecorded
  /// The residual volume in the bladder, in millilitres, 0 to 5000.
  public var residualMillilitres: Field<Int> = .notRecorded
  /// The function of the bowel.
  public var bowel: Field<BowelFunction> = .notRecorded
  /// Saddle sensation.
  public var saddleSensation: Field<SaddleSensation> = .notRecorded
  /// The reflexes, in words.
  public var reflexes: Field<String> = .notRecorded
  /// Anal tone, in words.
  public var analTone: Field<String> = .notRecorded
  /// Whether there are signs of a compressed cord.
  public var myelopathy: Field<Bool> = .notRecorded
  /// Whether there are signs of a compressed root.
  public var radiculopathy: Field<Bool> = .notRecorded
  /// Dated steps of the course.
  public var timeline: Field<[TimelineEntry]> = .notRecorded
  /// A named clinician's record that a deficit is established.
  public var established: Field<EstablishedDeficit> = .notRecorded
  /// Whether this examination found the patient worse than the recorded baseline.
  public var worseThanBaseline: Field<Bool> = .notRecorded
}

/// Power of each limb on the scale of the Medical Research Council, 0 to 5, higher is stronger.
public struct Power: Hashable, Sendable {
  /// The right arm, 0 to 5.
  public var rightArm: Field<Int> = .notRecorded
  /// The left arm, 0 to 5.
  public var leftArm: Field<Int> = .notRecorded
  /// The right leg, 0 to 5.
  public var rightLeg: Field<Int> = .notRecorded
  /// The left leg, 0 to 5.
  public var leftLeg: Field<Int> = .notRecorded

  /// The four limbs in the order in which documents print them.
  public var limbs: [(key: String, power: Field<Int>)] {
    [("rightArm", rightArm), ("leftArm", leftArm), ("rightLeg", rightLeg), ("leftLeg", leftLeg)]
  }
}

/// The highest level with altered sensation, or the finding that there is none.
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
  /// Whether it is worse on loading and better lying down.
  public var mechanical: Field<Bool> = .notRecorded
  /// Whether it is there at rest.
  public var biologic: Field<Bool> = .notRecorded
  /// Whether it runs along a root.
  public var radicular: Field<Bool> = .notRecorded
  /// Whether it is there at night.
  public var nocturnal: Field<Bool> = .notRecorded
  /// Whether coughing or straining brings it on.
  public var straining: Field<Bool> = .notRecorded
  /// Whether it is getting worse.
  public var progressive: Field<Bool> = .notRecorded
  /// Whether it is severe.
  public var severe: Field<Bool> = .notRecorded
  /// Whether the spine is tender there.
  public var tenderness: Field<Bool> = .notRecorded
  /// Since when.
  public var since: Field<CalendarDate> = .notRecorded
  /// The patient's own rating, 0 to 10, higher is worse.
  public var score: Field<Int> = .notRecorded
  /// Pain relief so far, in words.
  public var analgesia: Field<String> = .notRecorded
}
