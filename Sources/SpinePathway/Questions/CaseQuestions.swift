import SpineCase
import SpineScores

/// The questions that rules ask of a case, each answered in three values with its facts.
///
/// One object for a case: rules hand it on at every step, a case has some thousand facts, and what several of them ask is
/// answered once.
final class CaseQuestions {
  let read: ClinicalCase
  let scores: CaseScores
  /// Whether the epidural grades still hold.
  private(set) lazy var dates = GradeDates(read)
  /// The radiotherapy that was given before.
  private(set) lazy var earlierRadiotherapy = EarlierRadiotherapy(read)

  init(read: ClinicalCase, scores: CaseScores) { (self.read, self.scores) = (read, scores) }

  private var neurology: Neurology { read.neurology }

  // MARK: neurology

  /// Whether there is a deficit, a sphincter or saddle change, or a sign of cord or root.
  private(set) lazy var hasNeurology = CaseQuestions.judgement(of: Trigger.neurology(read))

  var hasMyelopathy: Judgement { Judgement(.path(\.neurology.myelopathy), .myelopathy, neurology.myelopathy) }

  /// Whether the patient walks, aided or not.
  var walks: Judgement {
    Judgement(.path(\.neurology.walking), .walking, neurology.walking) { $0 != .unable }
  }

  /// Whether any of these triggers fires.
  static func judgement(of triggers: [Trigger]) -> Judgement {
    let facts = triggers.map(Fact.init)
    let fired = zip(triggers, facts).filter { $0.0.fires }.map(\.1)
    if !fired.isEmpty { return Judgement(true, fired) }
    return Judgement(triggers.allSatisfy { $0.state == false } ? false : nil, facts)
  }

  // MARK: pain

  var mechanicalPain: Judgement { Judgement(.path(\.pain.mechanical), .mechanicalPain, read.pain.mechanical) }

  var biologicPain: Judgement { Judgement(.path(\.pain.biologic), .biologicPain, read.pain.biologic) }

  var radicularPain: Judgement { Judgement(.path(\.pain.radicular), .radicularPain, read.pain.radicular) }

  /// Whether there is pain of any kind.
  private(set) lazy var hasPain: Judgement = {
    let pain = read.pain
    return .any([
      mechanicalPain, biologicPain, radicularPain,
      Judgement(.path(\.pain.nocturnal), .nightPain, pain.nocturnal),
      Judgement(.path(\.pain.straining), .painOnStraining, pain.straining),
      Judgement(.path(\.pain.progressive), .progressivePain, pain.progressive),
      Judgement(.path(\.pain.severe), .severePain, pain.severe),
    ])
  }()

  // MARK: compression, by lesion

  /// Whether the lesion at `index` compresses the cord: ESCC 2 or 3; 1c is disputed and cannot be said.
  func displacesCord(_ index: Int) -> Judgement {
    let grade = scores.lesions[index].escc
    let fact = Fact(.path(\.escc, ofLesion: index), .escc, of: levels(index), grade)
    if let open = outOfDate(index, fact) { return open }
    guard grade.value == .grade1c else { return Judgement(grade.value.map(\.isHighGrade), [fact]) }
    return Judgement(nil, [fact.open(.disputed, [.canal: scores.lesions[index].canal.argument()])])
  }

  /// A low grade that may be older than the last worsening reassures nobody: it counts as not known.
  ///
  /// A high one still counts wherever it calls for something.
  func outOfDate(_ index: Int, _ fact: Fact) -> Judgement? {
    guard scores.lesions[index].escc.value?.isHighGrade == false, dates.grade(index).value == nil
    else { return nil }
    return Judgement(nil, [fact.open(.mayBeOutOfDate)])
  }

  /// Whether any lesion does; not known without a lesion.
  private(set) lazy var anyDisplacesCord = overLesions(displacesCord)

  /// Whether any lesion is unstable or may be: SINS 7 or more.
  private(set) lazy var anySINSOf7 = overLesions { self.sinsAtLeast(7, $0) }

  /// Whether the SINS of a lesion is at least `total`; not known while both answers can be reached.
  func sinsAtLeast(_ total: Int, _ index: Int) -> Judgement {
    let lesion = scores.lesions[index]
    let totals = lesion.sins.totals
    let reached: Bool? = totals.min >= total ? true : totals.max < total ? false : nil
    // A withheld SINS answers nothing: child, operated level, not a metastasis (scales.md 17.5-17.7).
    let holds = lesion.withheld == nil ? reached : nil
    return Judgement(holds, [.sins(lesion)])
  }

  /// Whether the answer is yes for any lesion; not known where the case lists no lesion.
  func overLesions(_ question: (Int) -> Judgement) -> Judgement {
    guard !scores.lesions.isEmpty else { return Judgement(nil, [noLesions]) }
    return .any(scores.lesions.indices.map(question))
  }

  /// The lesions are not known, or are said to be none, which a case of spinal metastasis cannot mean.
  private var noLesions: Fact {
    Fact(
      path: "lesions", name: .lesions,
      value: read.lesions.absence.map(Argument.absence) ?? FactValue.noneListed.argument(),
      absence: read.lesions.absence ?? .unknown)
  }

  /// The levels of a lesion; nil where they are not known.
  func levels(_ index: Int) -> SpinalSpan? { scores.lesions[index].levels.value }

  /// Whether any lesion compresses the cord or conus: below the conus there is no cord to separate.
  var anyDisplacesCordAboveCauda: Judgement {
    overLesions { self.displacesCord($0) && self.isAboveCauda($0) }
  }

  /// Whether a lesion lies above the cauda equina; not known where its level may be either.
  func isAboveCauda(_ index: Int) -> Judgement {
    let lesion = scores.lesions[index]
    let fact = Fact(.path(\.levels, ofLesion: index), .levels, lesion.levels) { .text($0.description) }
    switch lesion.canal {
    case .cord, .conus: return Judgement(true, [fact])
    case .cauda: return Judgement(false, [fact])
    case .either: return Judgement(nil, [fact.open])
    }
  }

  /// The lesions that displace the cord or may; every lesion where none does.
  private(set) lazy var lesionsInQuestion: [Int] = {
    let all = Array(scores.lesions.indices)
    let displacing = all.filter { displacesCord($0).holds != false }
    return displacing.isEmpty ? all : displacing
  }()

  /// What lies in the canal of the lesions that compress it or may; of every lesion where none does.
  private(set) lazy var canal: CanalContent = {
    let canals = lesionsInQuestion.map { scores.lesions[$0].canal }
    return canals.dropFirst().reduce(canals.first ?? .either) { $0.joined($1) }
  }()

  // MARK: tumour and fitness

  /// Whether a primary is known; a site that nobody recorded may be one.
  var hasKnownPrimary: Judgement {
    Judgement(.path(\.tumour.site), .primaryTumour, read.tumour.site, { .text($0.title) }) {
      $0 != .unidentified
    }
  }

  var toleratesSurgery: Judgement {
    Judgement(.path(\.fitness.toleratesSurgery), .toleratesAnOperation, read.fitness.toleratesSurgery)
  }

  /// Whether a named clinician expects at least `months`; never read from a score.
  func expectsSurvival(atLeast months: Int) -> Judgement {
    Judgement(
      expectedSurvival.value.flatMap { bound in
        switch bound {
        // "At least 2" does not deny 3 months; only "less than" can.
        case .atLeast(let least): least >= months ? true : nil
        case .lessThan(let most): most <= months ? false : nil
        }
      }, [survivalFact(months)])
  }

  private var expectedSurvival: Field<ExpectedSurvival.Bound> { read.fitness.expectedSurvival.map(\.bound) }

  private func survivalFact(_ months: Int) -> Fact {
    let straddles: Bool =
      switch expectedSurvival.value {
      case .atLeast(let least)?: least < months
      case .lessThan(let most)?: most > months
      case nil: false
      }
    let fact = Fact(.path(\.fitness.expectedSurvival), .survivalExpected, expectedSurvival, \.argument)
    return straddles ? fact.open : fact
  }

  /// Whether the site is one of these; not known where the site is not.
  func site(in sites: Set<PrimarySite>) -> Judgement {
    Judgement(.path(\.tumour.site), .primaryTumour, read.tumour.site, { .text($0.title) }) {
      sites.contains($0)
    }
  }

  /// The response to conventional radiotherapy, as a named clinician or the sources give it.
  var radiosensitivity: Field<Radiosensitivity> {
    if let absence = read.tumour.site.absence, read.tumour.response == .notKnown {
      return .absent(absence, why: nil)
    }
    return read.tumour.response.radiosensitivity.map(Field.known) ?? .absent(.unknown, why: nil)
  }

  /// Whether the response is one of these.
  func responds(_ classes: Set<Radiosensitivity>) -> Judgement {
    let known = tumourFacts
    guard read.tumour.response != .notKnown else { return Judgement(nil, known) }
    let response = Judgement(
      .path(\.tumour.radiosensitivity), .response, radiosensitivity, classes.contains)
    return Judgement(response.holds, known + response.facts)
  }

  /// What the tumour is: the site, and the class of the histology where one is recorded.
  var tumourFacts: [Fact] {
    let site = Fact(.path(\.tumour.site), .primaryTumour, read.tumour.site) { .text($0.title) }
    return read.tumour.histologyClass.absence == .notRecorded ? [site] : [site, histologyFact]
  }

  /// The class of the histology.
  var histologyFact: Fact {
    Fact(.path(\.tumour.histologyClass), .histologyClass, read.tumour.histologyClass) { .text($0.title) }
  }

  var tissueConfirmed: Judgement {
    let tissue = read.tumour.tissue
    // Pending is an open question, not a no.
    guard tissue.value == .pending else {
      return Judgement(.path(\.tumour.tissue), .tissue, tissue) { $0 == .confirmed }
    }
    return Judgement(nil, [Fact(.path(\.tumour.tissue), .tissue, tissue).open])
  }
}

extension ExpectedSurvival.Bound {
  /// `at least 3 months`, `less than 3 months`.
  fileprivate var argument: Argument {
    switch self {
    case .atLeast(let months): FactValue.atLeastMonths.argument([.months: .text(String(months))])
    case .lessThan(let months): FactValue.lessThanMonths.argument([.months: .text(String(months))])
    }
  }
}

extension Fact {
  /// What a trigger of an emergency says, as a fact.
  fileprivate init(_ trigger: Trigger) {
    let fact = trigger.fact
    let told = trigger.value.map { value in
      trigger.state == nil ? FactValue.cannotBeJudged.argument([.value: value]) : value
    }
    self.init(
      path: fact.path, name: FactName(ofFinding: fact.path).sentence(),
      value: fact.absence.map(Argument.absence) ?? told ?? .text(""),
      absence: trigger.state == nil ? fact.absence ?? .unknown : nil)
  }
}
