import SpineCase
import SpineScores

extension NOMSQuestion {
  /// Whether the deficit counts as established: none of it then needs another explanation.
  var isEstablished: Bool { EstablishedState(read)?.isAccepted ?? false }

  /// Whether the recorded grade may be older than the last worsening.
  var isOutOfDate: Bool { scored.escc.value != nil && grade.value == nil }

  /// Whether a low grade is recorded that may or may not be older than the last worsening: if it still holds, the
  /// imaging does not explain the signs.
  var isLowUnlessOutOfDate: Bool {
    scored.escc.value?.isHighGrade == false && questions.dates.isOutOfDate(scored.index) == nil
  }

  /// Whether there is a sign that nothing recorded explains, as far as the examination says.
  var possibleSigns: [Bool] {
    let signs = signs
    if !signs.unexplained.isEmpty { return [true] }
    return signs.possible.isEmpty ? [false] : [true, false]
  }

  /// Why signs that are present refuse a low grade; myelopathy has its own note.
  func notes(ofUnexplained signs: CordSigns) -> Set<NOMSNote> {
    Set(signs.unexplained.map { $0.kind == .myelopathy ? .myelopathyWithLowESCC : .cordSignsWithLowESCC })
  }

  /// Why signs that nobody has looked for refuse a low grade.
  func notes(ofPossible signs: CordSigns) -> Set<NOMSNote> {
    Set(signs.possible.map { $0.kind == .myelopathy ? .myelopathy : .cordSigns })
  }

  /// The signs that a low grade leaves unexplained, and those that nobody has excluded, as facts.
  var signFacts: [Fact] {
    let signs = signs
    return (signs.unexplained + signs.possible).filter { $0.kind != .myelopathy }.map { sign in
      Fact(
        path: sign.path, name: FactName(ofFinding: sign.path),
        value: sign.value.map(Argument.code) ?? sign.absence.map(Argument.absence) ?? .text(""),
        absence: sign.absence)
    }
  }
}
