import SpineScores

/// What a case knows about the items of SINS, both Tokuhashi scores and Tomita; every fourth fact is not known.
struct ScoreCase {
  let level: Known<SpinalLevel>
  let pain: Known<SINS.Pain>
  let bone: Known<SINS.Bone>
  let alignment: Known<SINS.Alignment>
  let collapse: Known<SINS.Collapse>
  let collapsePercent: Known<Int>
  let posterolateral: Known<SINS.Posterolateral>
  let karnofsky: Known<KarnofskyPerformanceStatus>
  let foci: Known<Int>
  let vertebrae: Known<Int>
  let organs: Known<Bool>
  let removable: Known<Bool>
  let treatable: Known<Bool>
  let site: Known<PrimarySite>
  let frankel: Known<FrankelGrade>

  /// Facts drawn at random.
  init(_ random: inout SplitMix) {
    level = Self.known(SpinalLevel.allCases, &random)
    pain = Self.known(SINS.Pain.allCases, &random)
    bone = Self.known(SINS.Bone.allCases, &random)
    alignment = Self.known(SINS.Alignment.allCases, &random)
    collapse = Self.known(SINS.Collapse.allCases, &random)
    collapsePercent = Self.known(Array(0...100), &random)
    posterolateral = Self.known(SINS.Posterolateral.allCases, &random)
    karnofsky = Self.known(KarnofskyPerformanceStatus.allCases, &random)
    foci = Self.known([0, 1, 2, 3, 4], &random)
    vertebrae = Self.known([1, 2, 3, 4], &random)
    organs = Self.known([true, false], &random)
    removable = Self.known([true, false], &random)
    treatable = Self.known([true, false], &random)
    site = Self.known(PrimarySite.allCases, &random)
    frankel = Self.known(FrankelGrade.allCases, &random)
  }

  private static func known<Value>(_ values: [Value], _ random: inout SplitMix) -> Known<Value> {
    random.chance(25) ? .absent(random.pick(Absence.allCases)) : .value(random.pick(values))
  }

  /// The four results with all their items, totals, bands and deciding items.
  var results: (sins: ScoreResult, original: ScoreResult, revised: ScoreResult, tomita: ScoreResult) {
    (sins.result, original.result, revised.result, tomita.result)
  }

  private var sins: SINS {
    SINS(
      location: level.value.map { .from(level: $0) } ?? .notKnown(level.absence ?? .unknown),
      pain: .from(pain),
      bone: .from(bone), alignment: .from(alignment),
      collapse: .from(answer: collapse, percent: collapsePercent),
      posterolateral: .from(posterolateral))
  }

  private var original: OriginalTokuhashiScore {
    OriginalTokuhashiScore(
      condition: .from(karnofsky: karnofsky), extraspinalBone: .from(foci: foci),
      vertebrae: .from(count: vertebrae), organs: .from(present: organs, removable: removable),
      primary: .from(site: site), palsy: .from(frankel: frankel))
  }

  private var revised: RevisedTokuhashiScore {
    RevisedTokuhashiScore(
      condition: .from(karnofsky: karnofsky), extraspinalBone: .from(foci: foci),
      vertebrae: .from(count: vertebrae), organs: .from(present: organs, removable: removable),
      primary: .from(site: site), palsy: .from(frankel: frankel))
  }

  private var tomita: TomitaScore {
    TomitaScore(
      primary: .from(site: site, stated: .absent(.notRecorded)),
      visceral: .from(present: organs, treatable: treatable), bone: .from(vertebrae: vertebrae, foci: foci))
  }
}
