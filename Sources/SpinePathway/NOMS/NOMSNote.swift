public import SpineScores

/// Why NOMS suggests nothing, or what prints beside its suggestion.
public enum NOMSNote: String, CaseIterable, Hashable, Sendable {
  case histologyNotKnown = "histology-not-known"
  case notClassified = "not-classified"
  case esccNotKnown = "escc-not-known"
  case stabilityNotKnown = "stability-not-known"
  case stabilityIndeterminate = "stability-indeterminate"
  case fitnessNotKnown = "fitness-not-known"
  case priorRadiotherapy = "prior-radiotherapy"
  case priorRadiotherapyNotKnown = "prior-radiotherapy-not-known"
  case escc1c = "escc-1c"
  case belowConus = "below-conus"
  case conusLevelVaries = "conus-level-varies"
  case esccOutOfDate = "escc-out-of-date"
  case myelopathyWithLowESCC = "myelopathy-with-low-escc"
  case cordSignsWithLowESCC = "cord-signs-with-low-escc"
  case myelopathy
  case cordSigns = "cord-signs"
  case patchellConflict = "patchell-conflict"
  case asymptomatic
  case notAMetastasis = "not-a-metastasis"
  case natureNotKnown = "nature-not-known"
  case primaryInSpineNotKnown = "primary-in-spine-not-known"
  case child, operated
  case ownClass = "own-class"
  case anticoagulated, infection, implant, pregnancy

  /// What prints beside a suggestion.
  public var statement: Sentence { say("statement") }

  /// The words in `rules.yaml`: as a refusal where `refuses`, otherwise beside a suggestion; where the facts stand already
  /// they are shorter, but a warning that asks for something is never cut.
  public func sentence(
    refuses: Bool, briefly: Bool = false, isIncidental: Bool = false, in canal: CanalContent = .cord
  ) -> Sentence {
    let arguments: [Placeholder: Argument] = [.canal: canal.argument()]
    if refuses, hasRefusal { return say("refusal", arguments) }
    if isIncidental, self == .asymptomatic { return say("incidental") }
    return say(briefly && hasBrief ? "brief" : "statement", arguments)
  }

  private func say(_ part: String, _ arguments: [Placeholder: Argument] = [:]) -> Sentence {
    Sentence("note.\(rawValue).\(part)", arguments)
  }

  /// Whether it says something else where it refuses.
  private var hasRefusal: Bool { self == .myelopathy || self == .escc1c }

  /// Whether it is shorter where the facts stand already.
  private var hasBrief: Bool {
    switch self {
    case .histologyNotKnown, .notClassified, .esccNotKnown, .stabilityNotKnown, .stabilityIndeterminate,
      .fitnessNotKnown, .priorRadiotherapy, .priorRadiotherapyNotKnown, .child, .operated, .natureNotKnown,
      .primaryInSpineNotKnown, .ownClass, .anticoagulated, .infection, .implant, .pregnancy, .myelopathy:
      true
    case .escc1c, .belowConus, .conusLevelVaries, .esccOutOfDate, .myelopathyWithLowESCC,
      .cordSignsWithLowESCC, .cordSigns, .patchellConflict, .asymptomatic, .notAMetastasis:
      false
    }
  }

  /// What a language must say of it.
  var forms: [SentenceForm] {
    let holes: Set<Placeholder> = self == .escc1c ? [.canal] : []
    let parts =
      ["statement"] + (hasBrief ? ["brief"] : []) + (hasRefusal ? ["refusal"] : [])
      + (self == .asymptomatic ? ["incidental"] : [])
    return parts.map { SentenceForm("note.\(rawValue).\($0)", holes) }
  }
}
