import SpineCase
import SpineScores

/// The radiotherapy that was given before, wherever the case records it.
struct EarlierRadiotherapy {
  let lesions: [Lesion]

  init(_ read: ClinicalCase) {
    lesions = read.lesions.value ?? []
  }

  /// Whether a treated span overlaps or adjoins the levels of the lesion at `index`; nil where that cannot be said.
  ///
  /// A course recorded under one lesion may have reached another. Only the lesion's own known list clears it.
  func reaches(_ index: Int) -> Bool? {
    guard lesions.indices.contains(index) else { return nil }
    let treated = lesions.flatMap { $0.priorRadiotherapy.value ?? [] }.map(\.levels.value)
    let span = lesions[index].levels.value
    if let span, treated.contains(where: { $0?.overlapsOrAdjoins(span) ?? false }) { return true }
    // scales.md 10: only an explicit `none` clears a level.
    if lesions[index].priorRadiotherapy.value == nil { return nil }
    if mayBeReachedFromElsewhere(index) { return nil }
    if treated.isEmpty { return false }
    return span == nil || treated.contains(nil) ? nil : false
  }

  /// Whether a neighbour, or a lesion whose levels are not known, may have had a course that reached this one, too.
  private func mayBeReachedFromElsewhere(_ index: Int) -> Bool {
    let span = lesions[index].levels.value
    return lesions.indices.contains { other in
      guard other != index, lesions[other].priorRadiotherapy.value == nil else { return false }
      guard let span, let neighbour = lesions[other].levels.value else { return true }
      return neighbour.overlapsOrAdjoins(span)
    }
  }

  /// The note by which it refuses every radiotherapy row at the lesion.
  func notes(at index: Int) -> Set<NOMSNote> {
    switch reaches(index) {
    case true?: [.priorRadiotherapy]
    case false?: []
    case nil: [.priorRadiotherapyNotKnown]
    }
  }

  /// The facts about it at the lesion: its own list, and any course that another lesion lists.
  func facts(at index: Int) -> [Fact] {
    lesions.indices
      .filter {
        $0 == index || lesions[$0].priorRadiotherapy.value?.isEmpty == false
          || (lesions[$0].priorRadiotherapy.value == nil && mayBeReachedFromElsewhere(index))
      }
      .map { index in
        Fact(
          .path(\.priorRadiotherapy, ofLesion: index), .earlierRadiotherapy, of: lesions[index].levels.value,
          lesions[index].priorRadiotherapy
        ) { courses in
          courses.isEmpty ? FactValue.none.argument() : .list(courses.map(\.argument), .semicolon)
        }
      }
  }

  /// Whether it reaches the lesion, as a judgement with its facts.
  func judgement(at index: Int) -> Judgement {
    let holds = reaches(index)
    let facts = facts(at: index)
    guard holds == nil, facts.allSatisfy({ $0.absence == nil }) else { return Judgement(holds, facts) }
    return Judgement(nil, facts + [Fact(open: "lesions", .levelsOfEarlierRadiotherapy, .absence(.unknown))])
  }
}

extension RadiotherapyCourse {
  /// The course in figures: levels, dose, fractions, date.
  fileprivate var argument: Argument {
    let dose = gray.value.map { FactValue.dose.argument([.gray: .text($0.text)]) }
    let fractions = fractions.value.map { FactValue.fractions.argument([.count: .text(String($0))]) }
    return FactValue.course.argument([
      .levels: levels.value.map { .text($0.description) } ?? FactValue.levelsNotKnown.argument(),
      .dose: dose ?? FactValue.doseNotKnown.argument(),
      .fractions: fractions ?? FactValue.fractionsNotKnown.argument(),
      .date: completed.value.map(Argument.date) ?? FactValue.dateNotKnown.argument(),
    ])
  }
}
