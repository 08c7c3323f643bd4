public import SpineScores

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
  /// What the histology is where it, and not the organ, decides the response to radiotherapy.
  public var histologyClass: Field<HistologyClass>
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
  /// Whether the primary itself is under control.
  public var primaryControl: Field<PrimaryControl>
  /// Further results on the tumour, as reported; empty where none were found.
  public var biomarkers: Field<[String]>
  /// Whether there are so few metastases that each could be treated.
  public var oligometastatic: Field<Bool>
  /// At how many levels the cord or the roots of the cauda are compressed, 0 or more.
  public var compressiveLevels: Field<Int>
  /// Whether the disease has reached the coverings of the cord or brain.
  public var leptomeningeal: Field<Bool>
  /// Whether the tumour arose in the vertebra itself: then it is not a metastasis.
  public var primaryInSpine: Field<Bool>
  /// The growth class that a clinician stated where Tomita names none.
  public var tomitaGrowth: Field<Judged<TomitaScore.Primary>>
  /// The class that a named clinician states, beside that of the sources or where they have none.
  public var radiosensitivity: Field<Judged<Radiosensitivity>>
  /// Bone metastases outside the spine, 0 or more.
  public var extraspinalBoneFoci: Field<Int>
  /// Vertebral bodies involved, 1 or more.
  public var vertebrae: Field<Int>
  /// Metastases to the major internal organs.
  public var organMetastases: OrganMetastases
}

/// A class that a named clinician states: one that the published table does not give, or another than it gives.
public struct Judged<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The class.
  public var value: Value
  /// Who judged it.
  public var judgedBy: String
  /// Why, in the clinician's words.
  public var why: String?
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
