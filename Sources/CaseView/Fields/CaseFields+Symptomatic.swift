import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// Which lesion causes the symptoms, as far as anyone has established it, and
  /// which ones a reader must see first.
  static let symptomatic: [ViewField<CaseView>] = [
    ViewField(
      "scores.symptomaticLevel", .text, .clinician,
      "The level that decides the urgency or that a clinician named; else that none is established",
      always: true
    ) { view, w in .text(w.symptomaticLevel(view)) },
    ViewField(
      "scores.leading", .list(lesion.schema), .clinician,
      "Lesions with ESCC 2 or 3, or not known, or with a SINS that may be 7 or more", always: true
    ) { view, w in
      let lesions = (view.read.lesions.value ?? []).enumerated()
      let leading = lesions.map { lesionView(of: view, $0.element, $0.offset) }.filter(\.isLeading)
      return .list(leading.map { lesion.record($0, w) })
    },
  ]
}

extension LesionView {
  /// Whether the lesion may compress the cord or cauda, or may be unstable.
  fileprivate var isLeading: Bool {
    // SINS 7 to 18 warrants surgical consultation (scales.md 8); what is not known counts as the worst it can be.
    scores.escc.value?.isHighGrade ?? true || scores.withheld != nil || scores.sins.totals.max >= 7
  }
}

extension Wording {
  /// The lesion that documents name first, and why; otherwise what would help to find it.
  fileprivate func symptomaticLevel(_ view: CaseView) -> String {
    guard let lesion = view.scores.headline else {
      return phrases("symptomaticLevel.none", sensoryLevel(view), numbering(view))
    }
    let level = levels(lesion.levels)
    if let grade = lesion.escc.value, grade.isHighGrade {
      return phrases("symptomaticLevel.compression", level, grade.rawValue)
    }
    let by = view.read.lesions.value?[lesion.index].symptomatic.value?.by ?? ""
    return phrases("symptomaticLevel.named", level, by)
  }

  private func sensoryLevel(_ view: CaseView) -> String {
    let field = view.read.neurology.sensoryLevel
    return field.value.map(sensoryLevel) ?? words(field.absence ?? .notRecorded)
  }

  private func numbering(_ view: CaseView) -> String {
    let lesions = view.read.lesions.value ?? []
    let words = lesions.map { lesion in
      let numbering = lesion.numbering.value ?? self.words(lesion.numbering.absence ?? .notRecorded)
      return lesions.count == 1 ? numbering : "\(levels(lesion.levels)) \(numbering)"
    }
    return words.isEmpty ? phrases["notRecorded"] : words.joined(separator: ", ")
  }

  private func levels(_ levels: Field<SpinalSpan>) -> String {
    levels.value?.description ?? "\(phrases["levelsWord"]) \(words(levels.absence ?? .notRecorded))"
  }
}
