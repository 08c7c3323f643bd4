public import SpineScores

/// What the patient can do: now, and before the neurological deterioration.
public struct Performance: Hashable, Sendable {
  /// Karnofsky performance status now: 10 to 100 in tens, higher is better.
  public var karnofsky: Field<KarnofskyPerformanceStatus> = .notRecorded
  /// ECOG performance status now: 0 to 4, higher is worse.
  public var ecog: Field<ECOGPerformanceStatus> = .notRecorded
  /// Karnofsky before the neurological deterioration.
  public var karnofskyBefore: Field<KarnofskyPerformanceStatus> = .notRecorded
  /// ECOG before the neurological deterioration.
  public var ecogBefore: Field<ECOGPerformanceStatus> = .notRecorded
  /// Who assessed it.
  public var assessedBy: String?
  /// When it was assessed.
  public var assessedOn: Field<CalendarDate> = .notRecorded
}

/// The tumour: where it comes from and how far it has spread.
public struct Tumour: Hashable, Sendable {
  /// The organ of the primary; `unidentified` is a finding, an unfinished work-up is not.
  public var site: Field<PrimarySite> = .notRecorded
  /// The histological type, as reported.
  public var histology: Field<String> = .notRecorded
  /// What the histology is where it, and not the organ, decides the response to radiotherapy.
  public var histologyClass: Field<HistologyClass> = .notRecorded
  /// The histological grade, as reported.
  public var grade: Field<String> = .notRecorded
  /// The stage, as reported.
  public var stage: Field<String> = .notRecorded
  /// Whether the diagnosis rests on tissue.
  public var tissue: Field<TissueState> = .notRecorded
  /// Markers that were found; empty where none were.
  public var markers: Field<[TumourMarker]> = .notRecorded
  /// When the tumour was diagnosed.
  public var diagnosed: Field<CalendarDate> = .notRecorded
  /// The state of the disease, in words.
  public var status: Field<String> = .notRecorded
  /// Whether the primary itself is under control.
  public var primaryControl: Field<PrimaryControl> = .notRecorded
  /// Further results on the tumour, as reported; empty where none were found.
  public var biomarkers: Field<[String]> = .notRecorded
  /// Whether there are so few metastases that each could be treated.
  public var oligometastatic: Field<Bool> = .notRecorded
  /// At how many levels the cord or the roots of the cauda are compressed, 0 or more.
  public var compressiveLevels: Field<Int> = .notRecorded
  /// Whether the disease has reached the coverings of the cord or brain.
  public var leptomeningeal: Field<Bool> = .notRecorded
  /// Whether the tumour arose in the vertebra itself: then it is not a metastasis.
  public var primaryInSpine: Field<Bool> = .notRecorded
  /// The growth class that a clinician stated where Tomita names none.
  public var tomitaGrowth: Field<Judged<TomitaScore.Primary>> = .notRecorded
  /// The growth class that a clinician stated where the table of Katagiri was not seen to name one.
  public var katagiriGrowth: Field<Judged<KatagiriScore.Primary>> = .notRecorded
  /// Whether the tumour depends on hormones; read for breast and prostate.
  public var hormoneDependent: Field<Bool> = .notRecorded
  /// Whether any bone has broken because of a metastasis; never filled in from the collapse of a vertebra.
  public var pathologicalFracture: Field<Bool> = .notRecorded
  /// The class that a named clinician states, beside that of the sources or where they have none.
  public var radiosensitivity: Field<Judged<Radiosensitivity>> = .notRecorded
  /// Bone metastases outside the spine, 0 or more.
  public var extraspinalBoneFoci: Field<Int> = .notRecorded
  /// Vertebral bodies involved, 1 or more.
  public var vertebrae: Field<Int> = .notRecorded
  /// Metastases to the major internal organs.
  public var organMetastases: OrganMetastases = OrganMetastases()
}

/// A class that a named clinician states: one that the published table does not give, or one that differs from it.
public struct Judged<Value: Sendable>: Sendable {
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
  public var present: Field<Bool> = .notRecorded
  /// Whether they could be removed by an operation.
  public var removable: Field<Bool> = .notRecorded
  /// Whether they could be treated.
  public var treatable: Field<Bool> = .notRecorded
  /// How they have spread, those of the brain, pleura, peritoneum and meninges included.
  public var spread: Field<KatagiriScore.Visceral> = .notRecorded
  /// The organs; empty where somebody looked and there is none.
  public var organs: Field<[String]> = .notRecorded
  /// Who judged it.
  public var judgedBy: String?
}

extension Judged: Equatable where Value: Equatable {}
extension Judged: Hashable where Value: Hashable {}
