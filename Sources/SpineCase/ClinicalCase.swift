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
  /// Who signed; nil while it is a draft.
  public var signOff: SignOff?
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

/// One dated step in the course of the illness.
public struct TimelineEntry: Hashable, Sendable {
  /// When it happened.
  public var at: Moment
  /// What happened.
  public var what: String
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
