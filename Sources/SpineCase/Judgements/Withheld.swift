import SpineScores

/// Why the band of a score, or a row of a framework, is not given although its items and totals are.
///
/// - SeeAlso: `clinical/scales.md` 17.5 to 17.7.
public enum Withheld: String, CaseIterable, Hashable, Sendable {
  /// The score was derived in adults, and the patient is or may be under 18.
  case child
  /// The score was made for untreated lesions, and the level was operated on, or may have been.
  case operated
  /// The lesion is not a metastasis.
  case notAMetastasis = "not-a-metastasis"

  /// The reason in words, as it is printed in place of the band.
  public var reason: String {
    switch self {
    case .child: "this score was derived in adults, and the patient is or may be under 18"
    case .operated: "SINS does not cover an operated spine"
    case .notAMetastasis: "this score was made for metastases, and this lesion is not one"
    }
  }
}

extension ClinicalCase {
  /// Whether the patient is under 18, or may be by what is recorded of the age; false where no age is recorded.
  public var mayBeChild: Bool { ages.value.map { $0.lowerBound < 18 } ?? false }

  /// Why the survival scores are not given for this case; nil where they are.
  ///
  /// They are scores of the patient: one lesion that is a metastasis, or may be, is enough for them.
  public var survivalWithheld: Withheld? {
    if mayBeChild { return .child }
    let lesions = lesions.value ?? []
    guard !lesions.isEmpty else { return tumour.primaryInSpine.is(true) == true ? .notAMetastasis : nil }
    return lesions.allSatisfy { isMetastasis($0) == false } ? .notAMetastasis : nil
  }

  /// Why the SINS of a lesion is not given; nil where it is.
  public func withheld(_ lesion: Lesion) -> Withheld? {
    if mayBeChild { return .child }
    if isMetastasis(lesion) == false { return .notAMetastasis }
    return mayBeOperated(lesion) ? .operated : nil
  }

  /// Whether a lesion is a metastasis; nil where nobody knows.
  ///
  /// A lesion of which nothing is said is what the case is about: a metastasis, or the tumour that arose in the
  /// vertebra.
  public func isMetastasis(_ lesion: Lesion) -> Bool? {
    switch lesion.nature {
    case .known(let nature): nature.isMetastasis
    case .absent(.notRecorded, _): tumour.primaryInSpine.is(true) != true
    case .absent: nil
    }
  }

  /// Whether an operation that is done fixed the spine at the lesion or beside it, or may have.
  ///
  /// Fails closed: only metal that is known to be absent, or known to lie elsewhere, leaves the SINS.
  func mayBeOperated(_ lesion: Lesion) -> Bool {
    guard surgery.mayBeDone else { return false }
    // With an operation on record, a SINS that does not apply is one at the operated level.
    if lesion.sinsNotApplicable { return true }
    if surgery.instrumented.value == false { return false }
    guard let fixed = surgery.levels.value, let span = lesion.levels.value else { return true }
    return fixed.overlapsOrAdjoins(span)
  }

  /// The keys of the facts without which it cannot be said whether the operation reached the lesion; often none.
  public func operationLacks(_ lesion: Lesion, at index: Int) -> [String] {
    guard withheld(lesion) == .operated, !lesion.sinsNotApplicable else { return [] }
    var lacking: [String] = []
    if surgery.state.value == nil { lacking.append(.path(\.surgery.state)) }
    if surgery.levels.value == nil { lacking.append(.path(\.surgery.levels)) }
    if surgery.instrumented.value == nil { lacking.append(.path(\.surgery.instrumented)) }
    if lesion.levels.value == nil { lacking.append(.path(\.levels, ofLesion: index)) }
    return lacking
  }

  /// The day on which the lesion was assessed, where that was surely before the operation: its SINS then stays as history.
  func assessedBeforeOperation(_ lesion: Lesion) -> CalendarDate? {
    guard let assessed = lesion.assessedOn.value, let operated = surgery.on.value?.date,
      assessed.span.upperBound < operated.span.lowerBound
    else { return nil }
    return assessed
  }
}

extension Surgery {
  /// Whether the operation is done, or may be: known to be, or not known while metal or levels are recorded.
  var mayBeDone: Bool {
    switch state {
    case .known(let state): state == .done
    // Asked and not known is a doubt; merely left out is one only beside metal or levels.
    case .absent(.unknown, _): true
    case .absent: levels.value != nil || instrumented.value == true
    }
  }
}

extension Lesion {
  /// Whether SINS as a whole was said not to apply to this lesion.
  var sinsNotApplicable: Bool {
    let absences = [pain.absence, bone.absence, alignment.absence, collapse.absence, posterolateral.absence]
    return absences.allSatisfy { $0 == .notApplicable }
  }
}
