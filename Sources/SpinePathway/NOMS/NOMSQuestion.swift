import SpineCase
import SpineScores

/// One lesion put to NOMS: the axes, the answers that are still possible, and what follows from what is missing.
final class NOMSQuestion {
  let questions: CaseQuestions
  let scored: CaseScores.LesionScores
  /// The answers that the facts still allow.
  private(set) lazy var possible = answers
  /// The signs of cord and cauda, compared with every lesion of the case.
  private(set) lazy var signs = CordSigns(read, isEstablished: isEstablished)

  init(_ questions: CaseQuestions, _ scored: CaseScores.LesionScores) {
    (self.questions, self.scored) = (questions, scored)
  }

  var read: ClinicalCase { _read { yield questions.read } }

  var neurologic: NOMSAssessment.Neurologic {
    grade.value.map { $0.isHighGrade ? .high : .low } ?? .notKnown
  }

  /// The epidural grade as far as it still holds: one that may be older than the last worsening counts as not known.
  var grade: Field<ESCCGrade> { questions.dates.grade(scored.index) }

  /// A class that a named clinician states of a known tumour counts before that of the sources.
  var oncologic: NOMSAssessment.Oncologic {
    switch read.tumour.response {
    case .classified(.verySensitive): .verySensitive
    case .classified(.sensitive): .sensitive
    case .classified(.resistant): .resistant
    case .notClassified: .notClassified
    case .notKnown: .notKnown
    }
  }

  /// A band that is withheld says nothing about the stability; for an operated spine a named clinician can.
  var mechanical: NOMSAssessment.Mechanical {
    if let judged = judgedStability { return judged.judged == .stable ? .stable : .unstable }
    if scored.withheld != nil { return .notKnown }
    let totals = scored.sins.totals
    // A band counts only where every total that can still be reached lies in it.
    if totals.max <= 6 { return .stable }
    if totals.min >= 13 { return .unstable }
    return totals.min >= 7 && totals.max <= 12 ? .indeterminate : .notKnown
  }

  var systemic: NOMSAssessment.Systemic {
    read.fitness.toleratesSurgery.value.map { $0 ? .tolerates : .doesNotTolerate } ?? .notKnown
  }

  private var answers: NOMSPossibilities {
    var possible = NOMSPossibilities()
    if let grade = grade.value { possible.escc = [grade] }
    if let known = Radiosensitivity(rawValue: oncologic.rawValue) { possible.oncologic = [known] }
    // SINS 7-12 leaves both answers open: the surgeon judges (scales.md 10).
    if mechanical == .stable { possible.stability = [.stable] }
    if mechanical == .unstable { possible.stability = [.unstable] }
    if let tolerates = read.fitness.toleratesSurgery.value { possible.tolerates = [tolerates] }
    possible.cordSigns = possibleSigns
    possible.belowConus = mayLieBelowConus
    return possible
  }

  /// The levels that can be the scored one; every level where the lesion's own are not known.
  private var possibleLevels: [SpinalLevel] {
    scored.level.map { [$0] } ?? scored.levels.value?.levels ?? SpinalLevel.allCases
  }

  /// The conus ends at about L1; L2 and lower lie below it.
  private var mayLieBelowConus: Bool { possibleLevels.contains { $0 >= .l2 } }

  /// The questions that are open or disputed, each with whether its possible answers lead to different rows.
  private var open: [(note: NOMSNote, decides: Bool)] {
    let possible = possible
    var open: [(NOMSNote, Bool)] = []
    if oncologic == .notKnown { open.append((.histologyNotKnown, possible.decides(\.oncologic))) }
    if oncologic == .notClassified { open.append((.notClassified, possible.decides(\.oncologic))) }
    if neurologic == .notKnown { open.append((.esccNotKnown, possible.decides(\.escc))) }
    if mechanical == .notKnown, let note = stabilityNote {
      open.append((note, possible.decides(\.stability)))
    }
    if mechanical == .indeterminate { open.append((.stabilityIndeterminate, possible.decides(\.stability))) }
    if systemic == .notKnown { open.append((.fitnessNotKnown, possible.decides(\.tolerates))) }
    return open
  }

  /// Every reason to suggest nothing, in the order of ``NOMSNote``.
  var refusals: [NOMSNote] {
    let possible = possible
    var refused = Set(open.filter(\.decides).map(\.note)).union(possible.commonDisputes)
    if refused.remove(.cordSignsWithLowESCC) != nil { refused.formUnion(notes(ofUnexplained: signs)) }
    if possible.decides(\.cordSigns) { refused.formUnion(notes(ofPossible: signs)) }
    if refused.contains(.esccNotKnown), isOutOfDate { refused.insert(.esccOutOfDate) }
    if isLowUnlessOutOfDate { refused.formUnion(notes(ofUnexplained: signs)) }
    refused.formUnion(questions.earlierRadiotherapy.notes(at: scored.index))
    refused.formUnion(notesOfDisease)
    return refused.inOrder
  }

  /// What prints beside the suggestion, in the order of ``NOMSNote``.
  func flags(suggests: NOMSSuggestion?, refused: [NOMSNote]) -> [NOMSNote] {
    let possible = possible
    var flags = Set(open.filter { !$0.decides }.map(\.note))
    if grade.value == .grade1c { flags.insert(.escc1c) }
    if possible.belowConus { flags.insert(.belowConus) }
    if possibleLevels.contains(.l1) { flags.insert(.conusLevelVaries) }
    if read.neurology.myelopathy.value == true { flags.insert(.myelopathy) }
    if isAsymptomatic { flags.insert(.asymptomatic) }
    flags.formUnion(flagsOfDisease)
    if let suggests {
      if possible.meetsPatchellConflict { flags.insert(.patchellConflict) }
      flags.formUnion(Precaution.allCases.filter { $0.touches(suggests) && $0.isRecorded(read) }.map(\.note))
    }
    if refused.contains(.myelopathyWithLowESCC) { flags.remove(.myelopathy) }
    if isOutOfDate { flags.insert(.esccOutOfDate) }
    return flags.subtracting(refused).inOrder
  }

  /// A lesion that was found by chance, or is known to cause neither pain nor a sign; ESCC 0 and stable.
  private var isAsymptomatic: Bool {
    questions.isAsymptomatic(scored.index).holds == true
  }
}

extension Set<NOMSNote> {
  fileprivate var inOrder: [NOMSNote] { NOMSNote.allCases.filter(contains) }
}
