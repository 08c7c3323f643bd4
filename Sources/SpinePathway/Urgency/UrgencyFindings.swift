import SpineCase
import SpineScores

/// What a case says of its urgency, before a class is read from it.
struct UrgencyFindings {
  typealias Fact = Urgency.Fact

  /// The deficit that is recorded as established, accepted or not.
  let established: EstablishedState?
  /// The core facts that are not known.
  let core: [Fact]
  /// The triggers of an emergency that are not known.
  let triggersNotKnown: [Fact]
  private let fired: [Fact]
  private let urgent: [Fact]
  private let unstable: [Fact]
  /// What keeps the case from every class below `cannot-say`.
  private let unsettled: [Fact]
  /// Lesions that are not metastases, or may not be.
  private let noMetastasis: [Fact]
  /// Lesions that SINS does not cover and whose stability nobody judged: they keep a case from `routine`.
  private let stabilityNotJudged: [Fact]

  init(_ read: ClinicalCase, _ scores: CaseScores) {
    established = EstablishedState(read)
    let isAccepted = established?.isAccepted ?? false
    // An accepted record answers for every finding of the examination; compression on the images has its own condition.
    let triggers = Trigger.emergency(read).filter { !isAccepted || $0.isOfImages }
    let pain = Trigger.urgent(read)
    let lesions = LesionStabilities(read, scores)
    core = Trigger.coreNotKnown(read.neurology)
    fired = ((isAccepted ? [] : triggers) + [Trigger.worsening(read.neurology)]).filter(\.fires).map(\.fact)
    triggersNotKnown = triggers.filter { $0.state == nil }.map(\.fact)
    // Recorded but not to be judged: a bladder behind a catheter is at least urgent (scales.md 17.3).
    let hidden = triggers.filter { $0.state == nil && $0.fact.absence == nil }.map(\.fact)
    urgent = hidden + pain.filter(\.fires).map(\.fact)
    unstable = lesions.unstable
    let stale = isAccepted || established == nil || established?.record.withdrawn != nil
    unsettled =
      Self.age(read) + pain.filter { $0.state == nil && $0.isPain }.map(\.fact) + lesions.notSettled
      + (stale ? [] : [Fact(.path(\.neurology.established), "established-not-accepted")])
    noMetastasis = lesions.noMetastasis
    stabilityNotJudged = lesions.notJudged
  }

  /// What keeps the case from being routine, apart from the triggers of an emergency.
  var notRoutine: [Fact] { unsettled + noMetastasis + stabilityNotJudged }

  /// The class with the facts that it rests on: the first that applies.
  ///
  /// What fits no class is `cannot-say`; the classes below it need everything above them known and negative.
  var ruled: (Urgency.Class, [Fact]) {
    if !fired.isEmpty { return (.emergency, fired) }
    // Without the core facts an emergency is not excluded, so no milder class may stand.
    if !core.isEmpty { return (.cannotSay, core) }
    // An infection may hide an abscess: such a lesion is never in a class below.
    if !noMetastasis.isEmpty { return (.cannotSay, triggersNotKnown + noMetastasis) }
    if !urgent.isEmpty { return (.urgent24Hours, urgent) }
    if !unstable.isEmpty { return (.urgentStability, unstable) }
    let isSettled = triggersNotKnown.isEmpty && unsettled.isEmpty
    if isSettled, established?.isAccepted == true {
      return (.established, [Fact(.path(\.neurology.established), "established")])
    }
    // scales.md 17.1: routine needs every trigger of every class above it known and negative.
    if isSettled, stabilityNotJudged.isEmpty { return (.routine, []) }
    return (.cannotSay, triggersNotKnown + notRoutine)
  }

  /// The signs of urgency are those of adults: a patient who is or may be under 18 is never routine (scales.md
  /// 17.5).
  private static func age(_ read: ClinicalCase) -> [Fact] {
    switch read.isChild {
    case false?: []
    case true?: [Fact(.path(\.patient.born), "under-18")]
    case nil: [Fact(.path(\.patient.born), "age", absence: read.patient.born.absence ?? .unknown)]
    }
  }
}

/// What is known of the stability of each lesion.
struct LesionStabilities {
  /// Lesions that are unstable or may be: every reachable SINS is 7 or more (Fisher 2010), or a clinician says so.
  private(set) var unstable: [Urgency.Fact] = []
  /// Lesions of which that is not known.
  private(set) var notSettled: [Urgency.Fact] = []
  /// Lesions that are not metastases, or may not be.
  private(set) var noMetastasis: [Urgency.Fact] = []
  /// Lesions that SINS does not cover and whose stability no clinician has judged since the operation.
  private(set) var notJudged: [Urgency.Fact] = []

  init(_ read: ClinicalCase, _ scores: CaseScores) {
    let lesions = read.lesions.value ?? []
    for (lesion, scored) in zip(lesions, scores.lesions) { add(lesion, scored, read) }
  }

  private mutating func add(_ lesion: Lesion, _ scored: CaseScores.LesionScores, _ read: ClinicalCase) {
    let path = "lesions[\(scored.index)]"
    let levels = scored.levels.value?.description
    func fact(_ key: String, _ phrase: String, _ absence: Absence? = nil) -> Urgency.Fact {
      Urgency.Fact("\(path).\(key)", phrase, levels: levels, absence: absence)
    }
    let isMetastasis = read.isMetastasis(lesion)
    // Only an operation that surely reached the lesion takes its SINS away.
    let isSurelyOperated =
      scored.withheld == .operated && read.operationLacks(lesion, at: scored.index).isEmpty
    if lesion.stability.value?.judged == .notStable {
      unstable.append(fact("stability", "judged-not-stable"))
    } else if isMetastasis != false, !isSurelyOperated, scored.sins.totals.min >= 7 {
      unstable.append(fact("sins", "sins-7-or-more"))
    } else if scored.withheld == .operated {
      addOperated(lesion, fact, read)
    } else if isMetastasis != false, scored.sins.totals.max >= 7 {
      notSettled.append(fact("sins", "sins-not-settled", .unknown))
    }
    if isMetastasis == false { noMetastasis.append(fact("nature", "nature-not-metastasis")) }
    if isMetastasis == nil { noMetastasis.append(fact("nature", "nature", .unknown)) }
  }

  private mutating func addOperated(
    _ lesion: Lesion, _ fact: (String, String, Absence?) -> Urgency.Fact, _ read: ClinicalCase
  ) {
    guard let stability = lesion.stability.value, stability.judged == .stable else {
      return notJudged.append(fact("stability", "stability", lesion.stability.absence ?? .unknown))
    }
    if !read.isUpToDate(stability) { notJudged.append(fact("stability", "stability-outdated", .unknown)) }
  }
}

extension Trigger {
  /// Whether it is a pain that calls for advice within 24 hours.
  fileprivate var isPain: Bool { fact.path.hasPrefix("pain.") }
}
