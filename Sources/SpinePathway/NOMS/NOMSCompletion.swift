import SpineScores

/// One way in which everything that NOMS asks could turn out: the known answers, and one possible answer to each
/// open question.
struct NOMSCompletion: Hashable {
  var escc: ESCCGrade
  var oncologic: Radiosensitivity
  var stability: Stability
  var tolerates: Bool
  /// Whether there is a sign of cord or cauda that nothing recorded explains.
  var cordSigns: Bool

  var compression: Compression { escc.isHighGrade ? .high : .low }

  var row: NOMSRow? { NOMSRow.row(compression, oncologic, stability, tolerates: tolerates) }

  /// What this completion leads to: the row's suggestion, and what disputes it.
  func outcome(belowConus: Bool) -> Outcome {
    var disputes: Set<NOMSNote> = []
    // scales.md 17.8: compression of a low grade does not explain the signs.
    if compression == .low, cordSigns { disputes.insert(.cordSignsWithLowESCC) }
    // scales.md 10: with a sensitive tumour the next two only flag, the row being the same either way.
    if oncologic == .resistant, escc == .grade1c { disputes.insert(.escc1c) }
    if oncologic == .resistant, belowConus { disputes.insert(.belowConus) }
    return Outcome(suggests: row?.suggests, disputes: disputes)
  }

  /// A suggestion, and the notes that refuse it.
  struct Outcome: Hashable {
    let suggests: NOMSSuggestion?
    let disputes: Set<NOMSNote>
  }
}

/// The answers still possible to each question of NOMS; one answer where it is known.
struct NOMSPossibilities {
  var escc: [ESCCGrade] = ESCCGrade.allCases
  var oncologic: [Radiosensitivity] = Radiosensitivity.allCases
  var stability: [Stability] = Stability.allCases
  var tolerates: [Bool] = [true, false]
  var cordSigns: [Bool] = [true, false]
  /// Whether the level lies below the conus, or may.
  var belowConus = false

  /// Every completion: all that is still possible.
  var completions: [NOMSCompletion] {
    escc.flatMap { escc in
      oncologic.flatMap { oncologic in
        stability.flatMap { stability in
          tolerates.flatMap { tolerates in
            cordSigns.map {
              NOMSCompletion(
                escc: escc, oncologic: oncologic, stability: stability, tolerates: tolerates, cordSigns: $0)
            }
          }
        }
      }
    }
  }

  /// Whether two possible answers to one question, all others the same, lead to different outcomes.
  func decides<Answer>(_ question: WritableKeyPath<NOMSCompletion, Answer>) -> Bool {
    let all = completions
    guard let stand = all.first?[keyPath: question] else { return false }
    var seen: [NOMSCompletion: NOMSCompletion.Outcome] = [:]
    for completion in all {
      var others = completion
      others[keyPath: question] = stand
      let outcome = completion.outcome(belowConus: belowConus)
      if let first = seen.updateValue(outcome, forKey: others), first != outcome { return true }
    }
    return false
  }

  /// The disputes that every completion meets: no missing answer could lift them.
  var commonDisputes: Set<NOMSNote> {
    let disputes = completions.map { $0.outcome(belowConus: belowConus).disputes }
    return disputes.dropFirst().reduce(disputes.first ?? []) { $0.intersection($1) }
  }

  /// The rows that can still be reached.
  var rows: [NOMSRow] { completions.compactMap(\.row) }

  /// Whether a row that can still be reached carries `patchell-conflict`.
  var meetsPatchellConflict: Bool {
    completions.contains { $0.row?.patchellConflict.contains($0.oncologic) ?? false }
  }
}
