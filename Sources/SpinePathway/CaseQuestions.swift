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

  var hasMyelopathy: Judgement { Judgement("neurology.myelopathy", "myelopathy", neurology.myelopathy) }

  /// Whether the patient walks, aided or not.
  var walks: Judgement { Judgement("neurology.walking", "walking", neurology.walking) { $0 != .unable } }

  /// Whether any of these triggers fires.
  static func judgement(of triggers: [Trigger]) -> Judgement {
    let facts = triggers.map { trigger in
      let fact = trigger.fact
      return Fact(
        path: fact.path, name: Self.name(of: fact.path),
        value: fact.absence?.words ?? trigger.value.map {
          trigger.state == nil ? "\($0), cannot be judged" : $0
        }
          ?? "",
        absence: trigger.state == nil ? fact.absence ?? .unknown : nil)
    }
    let fired = zip(triggers, facts).filter { $0.0.fires }.map(\.1)
    if !fired.isEmpty { return Judgement(true, fired) }
    return Judgement(triggers.allSatisfy { $0.state == false } ? false : nil, facts)
  }

  /// A path of the examination in words: `power.rightLeg` is `power right leg`.
  static func name(of path: String) -> String {
    path.split(separator: ".").dropFirst().joined(separator: " ").reduce(into: "") { words, character in
      words += character.isUppercase ? " " + character.lowercased() : String(character)
    }
  }

  // MARK: pain

  var mechanicalPain: Judgement { Judgement("pain.mechanical", "mechanical pain", read.pain.mechanical) }

  var biologicPain: Judgement { Judgement("pain.biologic", "biologic pain", read.pain.biologic) }

  var radicularPain: Judgement { Judgement("pain.radicular", "radicular pain", read.pain.radicular) }

  /// Whether there is pain of any kind.
  private(set) lazy var hasPain: Judgement = {
    let pain = read.pain
    return .any([
      mechanicalPain, biologicPain, radicularPain, Judgement("pain.nocturnal", "night pain", pain.nocturnal),
      Judgement("pain.straining", "pain on straining", pain.straining),
      Judgement("pain.progressive", "progressive pain", pain.progressive),
      Judgement("pain.severe", "severe pain", pain.severe),
    ])
  }()

  // MARK: compression, by lesion

  /// Whether the lesion at `index` compresses the cord: ESCC 2 or 3; 1c is disputed and cannot be said.
  func displacesCord(_ index: Int) -> Judgement {
    let grade = scores.lesions[index].escc
    let fact = Fact("lesions[\(index)].escc", "ESCC\(place(index))", grade) { $0.rawValue }
    if let open = outOfDate(index, fact) { return open }
    guard grade.value == .grade1c else { return Judgement(grade.value.map(\.isHighGrade), [fact]) }
    let disputed = Fact(
      open: fact.path, fact.name, "1c, abutment of the \(scores.lesions[index].canal.name), which is disputed"
    )
    return Judgement(nil, [disputed])
  }

  /// A low grade that may be older than the last worsening reassures nobody: it cannot be said.
  ///
  /// A high one still counts wherever it asks for something.
  func outOfDate(_ index: Int, _ fact: Fact) -> Judgement? {
    guard scores.lesions[index].escc.value?.isHighGrade == false, dates.grade(index).value == nil
    else { return nil }
    return Judgement(nil, [Fact(open: fact.path, fact.name, "\(fact.value), which may be out of date")])
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
    let holds = lesion.withheld == nil ? reached : nil
    return Judgement(holds, [.sins(lesion)])
  }

  /// A question to every lesion: does any say yes? Not known where the case tells of no lesion.
  func overLesions(_ question: (Int) -> Judgement) -> Judgement {
    guard !scores.lesions.isEmpty else { return Judgement(nil, [noLesions]) }
    return .any(scores.lesions.indices.map(question))
  }

  /// The lesions are not known, or are said to be none, which a case of spinal metastasis cannot mean.
  private var noLesions: Fact {
    Fact(
      path: "lesions", name: "lesions", value: read.lesions.absence?.words ?? "none listed",
      absence: read.lesions.absence ?? .unknown)
  }

  /// ` of L1`, or nothing where the level is not known.
  func place(_ index: Int) -> String { scores.lesions[index].levels.value.map { " of \($0)" } ?? "" }

  /// Whether any lesion compresses what has a cord or conus: below the conus there is none to separate.
  var anyDisplacesCordAboveCauda: Judgement {
    overLesions { self.displacesCord($0) && self.isAboveCauda($0) }
  }

  /// Whether a lesion lies above the cauda equina; not known where its level may be either.
  func isAboveCauda(_ index: Int) -> Judgement {
    let lesion = scores.lesions[index]
    let fact = Fact("lesions[\(index)].levels", "levels", lesion.levels, \.description)
    switch lesion.canal {
    case .cord, .conus: return Judgement(true, [fact])
    case .cauda: return Judgement(false, [fact])
    case .either: return Judgement(nil, [Fact(open: fact.path, fact.name, fact.value)])
    }
  }

  /// What lies in the canal of the lesions that compress it or may; of every lesion where none does.
  var canal: CanalContent {
    let canals = lesionsInQuestion.map { scores.lesions[$0].canal }
    return canals.dropFirst().reduce(canals.first ?? .either) { $0.joined($1) }
  }

  // MARK: tumour and fitness

  /// Whether a primary is known; a site that nobody recorded may be one.
  var hasKnownPrimary: Judgement {
    Judgement("tumour.primary.site", "primary tumour", read.tumour.site, \.title) { $0 != .unidentified }
  }

  var toleratesSurgery: Judgement {
    Judgement("fitness.toleratesSurgery", "tolerates an operation", read.fitness.toleratesSurgery)
  }

  /// Whether a named clinician expects at least `months`; never read from a score.
  func expectsSurvival(atLeast months: Int) -> Judgement {
    Judgement(
      expectedSurvival.value.flatMap { bound in
        switch bound {
        case .atLeast(let least): least >= months ? true : nil
        case .lessThan(let most): most <= months ? false : nil
        }
      }, [survivalFact(months)])
  }

  private var expectedSurvival: Field<ExpectedSurvival.Bound> { read.fitness.expectedSurvival.map(\.bound) }

  private func survivalFact(_ months: Int) -> Fact {
    let (path, name) = ("fitness.expectedSurvivalMonths", "survival that a named clinician expects")
    let straddles: Bool =
      switch expectedSurvival.value {
      case .atLeast(let least)?: least < months
      case .lessThan(let most)?: most > months
      case nil: false
      }
    let fact = Fact(path, name, expectedSurvival, \.words)
    return straddles ? Fact(open: path, name, fact.value) : fact
  }

  /// Whether the site is one of these; not known where the site is not.
  func site(in sites: Set<PrimarySite>) -> Judgement {
    Judgement("tumour.primary.site", "primary tumour", read.tumour.site, \.title) { sites.contains($0) }
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
      "tumour.radiosensitivity", "response to conventional radiotherapy", radiosensitivity, classes.contains)
    return Judgement(response.holds, known + response.facts)
  }

  /// What the tumour is: the site, and the class of the histology where one is recorded.
  var tumourFacts: [Fact] {
    let site = Fact("tumour.primary.site", "primary tumour", read.tumour.site) { $0.title }
    return read.tumour.histologyClass.absence == .notRecorded ? [site] : [site, histologyFact]
  }

  /// The class of the histology.
  var histologyFact: Fact {
    Fact("tumour.primary.histologyClass", "histology class", read.tumour.histologyClass) { $0.title }
  }

  var tissueConfirmed: Judgement {
    let tissue = read.tumour.tissue
    guard tissue.value == .pending else {
      return Judgement("tumour.primary.tissue", "tissue", tissue) { $0 == .confirmed }
    }
    return Judgement(nil, [Fact(open: "tumour.primary.tissue", "tissue", "pending")])
  }
}

extension ExpectedSurvival.Bound {
  /// `at least 3 months`, `less than 3 months`.
  fileprivate var words: String {
    switch self {
    case .atLeast(let months): "at least \(months) months"
    case .lessThan(let months): "less than \(months) months"
    }
  }
}
