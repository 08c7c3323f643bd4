import SpineCase
import SpineScores

extension CaseQuestions {
  /// Whether an operation is an option at all: a SINS of 7 or more, or a high-grade compression.
  var operationInQuestion: Judgement { anySINSOf7 || anyDisplacesCord }

  /// Whether earlier radiotherapy reaches any lesion.
  var irradiatedBefore: Judgement { overLesions(earlierRadiotherapy.judgement) }

  /// Whether every epidural grade lies from 0 to 1b: bone alone, or no contact with what lies in the canal.
  var littleEpidural: Judgement { !overLesions { grade($0, in: [.grade1c, .grade2, .grade3]) } }

  /// Whether any lesion reaches the dural sac: ESCC 1b or more.
  var reachesSac: Judgement {
    overLesions { grade($0, in: [.grade1b, .grade1c, .grade2, .grade3]) }
  }

  /// Whether the grade of a lesion is one of these; a low one that may be out of date counts as not known.
  private func grade(_ index: Int, in grades: [ESCCGrade]) -> Judgement {
    let known = Judgement(
      .path(\.escc, ofLesion: index), .escc, of: levels(index), scores.lesions[index].escc
    ) {
      grades.contains($0)
    }
    return known.facts.first.flatMap { outOfDate(index, $0) } ?? known
  }

  /// Whether a lesion was found by chance, or gives neither pain nor a sign; with ESCC 0 and a SINS of 0 to 6.
  func isAsymptomatic(_ index: Int) -> Judgement {
    guard let lesion = read.lesions.value?[index] else { return Judgement(nil, []) }
    let path = "lesions[\(index)]"
    let silent =
      Judgement("\(path).sins.pain", .pain, of: levels(index), lesion.pain) { $0 == .painFree } && !hasPain
      && !hasNeurology
    let incidental = Judgement(
      "\(path).incidental", .foundByChance, of: lesion.levels.value, lesion.incidental)
    let found = incidental.holds == nil ? silent : incidental
    // scales.md 10, flag `asymptomatic`: incidental, ESCC 0, stable.
    return grade(index, in: [.grade0]) && !sinsAtLeast(7, index) && found
  }

  /// Whether the patient is in the last days of life or wholly disabled: Karnofsky 10 or 20, ECOG 4.
  var poorPerformance: Judgement {
    let performance = read.performance
    let karnofsky = Judgement(
      .path(\.performance.karnofsky), .karnofsky, performance.karnofsky, { .text($0.rawValue) }
    ) { (Int($0.rawValue) ?? 100) <= 20 }
    return karnofsky
      || Judgement(.path(\.performance.ecog), .ecog, performance.ecog, { .text($0.rawValue) }) {
        $0.rawValue == "4"
      }
  }

  /// Whether any lesion is sclerotic.
  var sclerotic: Judgement {
    let lesions = read.lesions.value ?? []
    return overLesions { index in
      Judgement(.path(\.bone, ofLesion: index), .bone, of: levels(index), lesions[index].bone) {
        $0 == .blastic
      }
    }
  }

  /// Whether the tumour carries one of these markers.
  func marker(in markers: Set<TumourMarker>) -> Judgement {
    Judgement(
      .path(\.tumour.markers), .markers, read.tumour.markers,
      { $0.isEmpty ? FactValue.none.argument() : .list($0.map { $0.argument() }, .comma) }
    ) { !markers.isDisjoint(with: $0) }
  }

  /// Whether there are metastases elsewhere: in organs, or in bone outside the spine.
  var spreadElsewhere: Judgement {
    let organs = Judgement(
      .path(\.tumour.organMetastases.present), .organMetastases, read.tumour.organMetastases.presence)
    let bone = Judgement(
      .path(\.tumour.extraspinalBoneFoci), .boneFociOutsideTheSpine, read.tumour.extraspinalBoneFoci,
      { .text(String($0)) }
    ) { $0 > 0 }
    return organs || bone
  }

  /// Whether one vertebra is all that is known to be involved.
  var solitary: Judgement {
    let vertebrae = Judgement(
      .path(\.tumour.vertebrae), .vertebrae, read.tumour.vertebrae, { .text(String($0)) }
    ) {
      $0 == 1
    }
    return vertebrae && !spreadElsewhere
  }

  /// Whether the performance is good: Karnofsky 80 to 100.
  var goodPerformance: Judgement {
    Judgement(.path(\.performance.karnofsky), .karnofsky, read.performance.karnofsky, { .text($0.rawValue) })
    {
      (Int($0.rawValue) ?? 0) >= 80
    }
  }

  /// Whether a list that only a reader can interpret is known to be empty; otherwise it cannot be said.
  func freeTextListed<Entry>(_ path: String, _ name: FactName, _ field: Field<[Entry]>) -> Judgement {
    guard let entries = field.value, !entries.isEmpty else {
      return Judgement(path, name, field, { _ in FactValue.none.argument() }) { !$0.isEmpty }
    }
    return Judgement(nil, [Fact(open: path, name, FactValue.freeText.argument())])
  }
}
