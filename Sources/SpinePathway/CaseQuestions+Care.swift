import SpineCase
import SpineScores

extension CaseQuestions {
  /// Whether an operation comes into question at all: a SINS of 7 or more, or a high-grade compression.
  var operationInQuestion: Judgement { anySINSOf7 || anyDisplacesCord }

  /// Whether earlier radiotherapy reaches any lesion.
  var irradiatedBefore: Judgement { overLesions(EarlierRadiotherapy(read).judgement) }

  /// Whether every epidural grade lies from 0 to 1b: bone alone, or no contact with the cord.
  var littleEpidural: Judgement {
    !overLesions { index in
      Judgement("lesions[\(index)].escc", "ESCC\(self.place(index))", self.scores.lesions[index].escc) {
        [.grade1c, .grade2, .grade3].contains($0)
      }
    }
  }

  /// Whether any lesion reaches the dural sac: ESCC 1b or more.
  var reachesSac: Judgement {
    overLesions { index in
      Judgement("lesions[\(index)].escc", "ESCC\(self.place(index))", self.scores.lesions[index].escc) {
        ![.grade0, .grade1a].contains($0)
      }
    }
  }

  /// Whether any lesion is sclerotic.
  var sclerotic: Judgement {
    let lesions = read.lesions.value ?? []
    return overLesions { index in
      Judgement("lesions[\(index)].sins.bone", "bone\(self.place(index))", lesions[index].bone) {
        $0 == .blastic
      }
    }
  }

  /// Whether the tumour carries one of these markers.
  func marker(in markers: Set<TumourMarker>) -> Judgement {
    Judgement(
      "tumour.primary.markers", "markers", read.tumour.markers,
      { $0.isEmpty ? "none" : $0.map(\.inWords).joined(separator: ", ") }
    ) { !markers.isDisjoint(with: $0) }
  }

  /// Whether there are metastases elsewhere: in organs, or in bone outside the spine.
  var spreadElsewhere: Judgement {
    let organs = Judgement(
      "tumour.organMetastases.present", "organ metastases", read.tumour.organMetastases.presence)
    let bone = Judgement(
      "tumour.extraspinalBoneFoci", "bone foci outside the spine", read.tumour.extraspinalBoneFoci,
      String.init
    ) { $0 > 0 }
    return organs || bone
  }

  /// Whether one vertebra is all that is known to be involved.
  var solitary: Judgement {
    let vertebrae = Judgement("tumour.vertebrae", "vertebrae involved", read.tumour.vertebrae, String.init) {
      $0 == 1
    }
    return vertebrae && !spreadElsewhere
  }

  /// Whether the performance is good: Karnofsky 80 to 100.
  var goodPerformance: Judgement {
    Judgement("performance.karnofsky", "Karnofsky", read.performance.karnofsky, \.rawValue) {
      (Int($0.rawValue) ?? 0) >= 80
    }
  }

  /// Whether a list that only a reader can interpret is known to be empty; otherwise it cannot be said.
  func freeTextListed<Entry>(_ path: String, _ name: String, _ field: Field<[Entry]>) -> Judgement {
    guard let entries = field.value, !entries.isEmpty else {
      return Judgement(path, name, field, { _ in "none" }) { !$0.isEmpty }
    }
    return Judgement(nil, [Fact(open: path, name, "recorded as free text, which no rule reads")])
  }
}
