import SpineCase
import SpineScores

extension NOMSQuestion {
  /// The lesion as the case records it.
  var lesion: Lesion? {
    let lesions = read.lesions.value ?? []
    return lesions.indices.contains(scored.index) ? lesions[scored.index] : nil
  }

  /// A named clinician's judgement of the stability, where SINS does not cover an operated spine; nil where nobody
  /// has judged it since the operation.
  var judgedStability: LesionStability? {
    guard scored.withheld == .operated, let stability = lesion?.stability.value,
      stability.judged != .notKnown, read.isUpToDate(stability)
    else { return nil }
    return stability
  }

  /// Why the stability is not known; nil where another refusal says so.
  var stabilityNote: NOMSNote? {
    switch scored.withheld {
    case .operated: .operated
    case .child, .notAMetastasis: nil
    case nil: .stabilityNotKnown
    }
  }

  /// Why the framework is not for this patient or this lesion, or may not be.
  var notesOfDisease: Set<NOMSNote> {
    var notes: Set<NOMSNote> = []
    if read.mayBeChild { notes.insert(.child) }
    if read.tumour.primaryInSpine.value == true { notes.insert(.notAMetastasis) }
    if let lesion, lesion.nature.absence != .notRecorded {
      switch read.isMetastasis(lesion) {
      case true?: break
      case false?: notes.insert(.notAMetastasis)
      case nil: notes.insert(.natureNotKnown)
      }
    }
    if originOpen, read.tumour.site.value?.arisesInBone == true { notes.insert(.primaryInSpineNotKnown) }
    return notes
  }

  /// What prints beside the suggestion of the tumour: where it arose, and whose class of it the row follows.
  var flagsOfDisease: Set<NOMSNote> {
    var flags: Set<NOMSNote> = []
    if originOpen, read.tumour.site.value?.canAriseInVertebra == true {
      flags.insert(.primaryInSpineNotKnown)
    }
    if read.tumour.overruledClass != nil { flags.insert(.ownClass) }
    return flags
  }

  private var originOpen: Bool { read.tumour.primaryInSpine.value == nil }

  /// Whether somebody recorded that the lesion was found by chance.
  var isIncidental: Bool { lesion?.incidental.value == true }
}
