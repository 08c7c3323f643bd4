import SpineCase
import SpineScores

/// The investigations that a case records, and what is not available where the patient is.
struct InvestigationRecords {
  let questions: CaseQuestions

  init(_ questions: CaseQuestions) {
    self.questions = questions
  }

  private var read: ClinicalCase { questions.read }

  /// The state of one need; an investigation dated after asOf is planned, not done.
  func state(of need: WorkUpNeed) -> WorkUp.State {
    if need.kinds.contains(where: isDone) { return .done }
    return need.kinds.allSatisfy(isUnavailable) ? .unavailable : .missing
  }

  private func records(_ kind: InvestigationKind) -> [Investigation] {
    (read.investigations.value ?? []).filter { $0.kind == kind }
  }

  private func isDone(_ kind: InvestigationKind) -> Bool {
    if kind == .biopsy, hasTissue { return true }
    return hasFigures(of: kind) || records(kind).contains { wasMade($0) }
  }

  /// The figures that a blood test of the work-up gives.
  private static let figures: [InvestigationKind: [BloodTest]] = [
    .bloodCount: [.haemoglobin, .platelets], .calcium: [.calcium], .renal: [.creatinine], .clotting: [.inr],
    .esrCRP: [.esr, .crp], .phosphate: [.phosphate], .alkalinePhosphatase: [.alp], .psa: [.psa],
  ]

  /// Whether every figure that such a test gives is in the case.
  private func hasFigures(of kind: InvestigationKind) -> Bool {
    Self.figures[kind].map { $0.allSatisfy { read.bloods[$0].value != nil } } ?? false
  }

  private func wasMade(_ investigation: Investigation) -> Bool {
    let absent: [Absence] = [.notDone, .notAvailable, .declined]
    if let absence = investigation.on.absence, absent.contains(absence) { return false }
    if let absence = investigation.result.absence, absent.contains(absence) { return false }
    return investigation.on.value.map { $0.span.lowerBound <= read.asOf.date.ordinal } ?? true
  }

  /// Tissue was taken: a specimen, one that is pending, or a proof although no primary was found.
  private var hasTissue: Bool {
    if read.tumour.tissue.value == .pending || read.pathology.takenOn.value != nil { return true }
    if read.pathology.specimen.value != nil { return true }
    return read.tumour.site.value == .unidentified && read.tumour.tissue.value == .confirmed
  }

  private func isUnavailable(_ kind: InvestigationKind) -> Bool {
    let listed = (read.local.value ?? []).contains { $0.service.rawValue == kind.rawValue }
    return listed
      || records(kind).contains { $0.on.absence == .notAvailable || $0.result.absence == .notAvailable }
  }

  /// Whether the newest record that answers a need is older than the deficit; nil where it cannot be said.
  func isOlderThanDeficit(_ need: WorkUpNeed) -> Bool? {
    switch questions.hasNeurology.holds {
    case false?: return false
    case nil: return nil
    case true?: break
    }
    guard let onset = read.neurology.deficitOnset.value else { return nil }
    let answers = need.kinds.flatMap(records).filter(wasMade).map { isOlder($0, than: onset) }
    if answers.contains(false) { return false }
    return answers.contains(nil) ? nil : true
  }

  private func isOlder(_ investigation: Investigation, than onset: Moment) -> Bool? {
    guard let on = investigation.on.value else { return nil }
    let offset = onset.time?.offset ?? 0
    let (made, began) = (Moment(date: on).minutes(assuming: offset), onset.minutes(assuming: offset))
    if made.upperBound < began.lowerBound { return true }
    return made.lowerBound > began.upperBound ? false : nil
  }
}
