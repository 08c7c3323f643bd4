import SpineCase
import SpineScores

extension CaseQuestions {
  /// Whether the sources of NOMS and of the courses of radiotherapy apply to this patient: an adult with a
  /// metastasis.
  ///
  /// What nobody recorded is taken as it is for the scores: a lesion without a recorded nature is what the case is
  /// about.
  var isAdultWithMetastasis: Judgement { isAdult && hasMetastasis }

  private var isAdult: Judgement {
    // scales.md 17.5: the frameworks were derived in adults; no age at all withholds nothing.
    guard read.mayBeChild else { return .always }
    return Judgement(
      false,
      [
        Fact(.path(\.patient.born), .age, read.ages) {
          FactValue.yearsOrMore.argument([.years: .text(String($0.lowerBound))])
        }
      ])
  }

  /// Whether any lesion is a metastasis; facts only where somebody recorded what it is.
  private var hasMetastasis: Judgement {
    let lesions = read.lesions.value ?? []
    guard !lesions.isEmpty else { return .always }
    return .any(
      lesions.indices.map { index in
        let lesion = lesions[index]
        return Judgement(read.isMetastasis(lesion), facts(lesion, index))
      })
  }

  private func facts(_ lesion: Lesion, _ index: Int) -> [Fact] {
    if lesion.nature.absence != .notRecorded {
      return [Fact(.path(\.nature, ofLesion: index), .nature, of: levels(index), lesion.nature)]
    }
    guard read.tumour.primaryInSpine.is(true) == true else { return [] }
    return [
      Fact(.path(\.tumour.primaryInSpine), .aroseInTheVertebra, read.tumour.primaryInSpine)
    ]
  }
}
