public import SpineScores

/// A closed list of answers, spelt in the case file as their raw values.
public protocol CodedValue: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Whether an answer may be suggested because a typed one is spelt like it; false where similar spellings mean
  /// different facts, as with units, levels and grades.
  static var isHintedBySpelling: Bool { get }

  /// What a typed answer that is not in the list means, given in lower case; empty where no table says.
  static func meant(by typed: String) -> [String]
}

extension FrankelGrade: CodedValue {}
extension ASIAImpairmentGrade: CodedValue {}
extension ESCCGrade: CodedValue {}
extension PrimarySite: CodedValue {}
extension HistologyClass: CodedValue {}
extension SpinalLevel: CodedValue {}
extension Absence: CodedValue {}
extension SINS.Pain: CodedValue {}
extension SINS.Bone: CodedValue {}
extension SINS.Alignment: CodedValue {}
extension SINS.Collapse: CodedValue {}
extension SINS.Posterolateral: CodedValue {}
extension TomitaScore.Primary: CodedValue {}
extension KatagiriScore.Primary: CodedValue {}
extension KatagiriScore.Visceral: CodedValue {}
extension Radiosensitivity: CodedValue {}

/// The sex that identifies the patient in the hospital's records.
public enum Sex: String, CodedValue {
  case female, male, other
}

/// Whether the diagnosis rests on tissue.
public enum TissueState: String, CodedValue {
  case confirmed, pending
  case notTaken = "not-taken"
}

/// What is known of the tumour beyond its site and type.
public enum TumourMarker: String, CodedValue {
  case her2Positive = "her2-positive"
  case egfrMutated = "egfr-mutated"
  case alkRearranged = "alk-rearranged"
  case hormoneNaive = "hormone-naive"
  case hormoneRefractory = "hormone-refractory"
}

/// Whether the primary tumour itself is under control.
public enum PrimaryControl: String, CodedValue {
  case controlled
  case notControlled = "not-controlled"
  case removed
}

/// How the patient walks.
public enum Walking: String, CodedValue {
  case unaided, aided, unable
}

/// How steady the patient's gait is.
public enum Gait: String, CodedValue {
  case normal, unsteady, unable
}

/// The course of the neurology.
public enum NeurologicalCourse: String, CodedValue {
  case stable, progressive, improving
}

/// The function of the bladder.
public enum BladderFunction: String, CodedValue {
  case normal, retention, incontinence, catheter
}

/// The function of the bowel.
public enum BowelFunction: String, CodedValue {
  case normal, constipation, incontinence
}

/// Sensation in the saddle area.
public enum SaddleSensation: String, CodedValue {
  case normal, reduced, absent
}

/// An investigation of the work-up.
public enum InvestigationKind: String, CodedValue {
  case mriWholeSpine = "mri-whole-spine"
  case ctSpine = "ct-spine"
  case ctMyelography = "ct-myelography"
  case ctChestAbdomenPelvis = "ct-chest-abdomen-pelvis"
  case boneScan = "bone-scan"
  case petCT = "pet-ct"
  case radiographs, biopsy, cultures, mycobacteria
  case bloodCount = "blood-count"
  case esrCRP = "esr-crp"
  case calcium, phosphate
  case alkalinePhosphatase = "alkaline-phosphatase"
  case renal, clotting, psa
  case proteinElectrophoresis = "protein-electrophoresis"
}

/// Something that a hospital may not be able to offer.
public enum LocalService: String, CodedValue {
  case mriWholeSpine = "mri-whole-spine"
  case ctSpine = "ct-spine"
  case ctMyelography = "ct-myelography"
  case ctChestAbdomenPelvis = "ct-chest-abdomen-pelvis"
  case boneScan = "bone-scan"
  case petCT = "pet-ct"
  case radiographs, biopsy, cultures, mycobacteria
  case bloodCount = "blood-count"
  case esrCRP = "esr-crp"
  case calcium, phosphate
  case alkalinePhosphatase = "alkaline-phosphatase"
  case renal, clotting, psa
  case proteinElectrophoresis = "protein-electrophoresis"
  case srs, radiotherapy
  case spineSurgery = "spine-surgery"
  case pathology
  case intensiveCare = "intensive-care"
  case palliativeCare = "palliative-care"
}

/// Whether the patient has been told something, or has been asked whether they want to know.
public enum ToldState: String, CodedValue {
  case yes, no
  case notAsked = "not-asked"
}

/// Whether images or slides were looked at in the meeting, or only a report was.
public enum ReviewState: String, CodedValue {
  case reviewedLive = "reviewed-live"
  case reportOnly = "report-only"
  case notReviewed = "not-reviewed"
}

/// Whether a steroid was given.
public enum SteroidState: String, CodedValue {
  case given
  case notGiven = "not-given"
  case withheld
}

/// How the spine is protected until it has been judged.
public enum SpinalPrecaution: String, CodedValue {
  case noPrecaution = "none"
  case flat
  case logRoll = "log-roll"
  case brace
}

/// What the board is asked about.
public enum QuestionKind: String, CodedValue {
  case diagnosis, stability
  case localTreatment = "local-treatment"
  case systemicTreatment = "systemic-treatment"
  case palliation, trial
}

/// How a patient came onto the board's list, and what became of the case.
public enum DiscussionRoute: String, CodedValue {
  case discussed
  case byProtocol = "by-protocol"
  case lateUrgent = "late-urgent"
  case deferred
  case ratified
}

/// What a treatment is for.
public enum TreatmentIntent: String, CodedValue {
  case longTermControl = "long-term-control"
  case localControl = "local-control"
  case symptomControl = "symptom-control"
  case bestSupportive = "best-supportive"
}

/// How far the board agreed.
public enum Consensus: String, CodedValue {
  case unanimous, majority
  case noConsensus = "none"
}

/// Whether an action has been done.
public enum ActionState: String, CodedValue {
  case open, done, cancelled
}

/// A specialty that sits on a spine board.
public enum Specialty: String, CodedValue {
  case spinalSurgery = "spinal-surgery"
  case radiationOncology = "radiation-oncology"
  case medicalOncology = "medical-oncology"
  case radiology, pathology
  case palliativeCare = "palliative-care"
  case specialistNurse = "specialist-nurse"
  case anaesthesia, haematology, rehabilitation, coordinator, orthopaedics
  case otherSpecialty = "other"
}

/// How somebody attended a meeting.
public enum Attendance: String, CodedValue {
  case inRoom = "in-room"
  case remote
  case partTime = "part-time"
}

/// How urgent a clinician judges a case to be, where that is more than the facts say.
public enum JudgedUrgency: String, CodedValue {
  case emergency
  case urgent24Hours = "urgent-24-hours"
  case urgentStability = "urgent-stability"
}

/// How a meeting was held.
public enum MeetingMode: String, CodedValue {
  case inPerson = "in-person"
  case virtual, hybrid
}
