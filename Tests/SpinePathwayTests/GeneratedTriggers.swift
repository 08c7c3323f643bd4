/// A case with one answer for every fact that the urgency depends on, so that a test
/// can worsen or drop each of them.
struct GeneratedTriggers: CustomStringConvertible {
  /// The answers of every fact, the best first; the same place in every case.
  static let facts: [(path: String, answers: [String])] = [
    ("neurology.frankel", ["E", "D", "C", "B", "A"]), ("neurology.walking", ["unaided", "aided", "unable"]),
    ("neurology.gait", ["normal", "unsteady", "unable"]), ("neurology.power.rightArm", ["5", "4", "0"]),
    ("neurology.power.leftArm", ["5", "4", "0"]), ("neurology.power.rightLeg", ["5", "4", "0"]),
    ("neurology.power.leftLeg", ["5", "4", "0"]), ("neurology.sensoryLevel", ["none", "T10"]),
    ("neurology.bladder", ["normal", "retention"]),
    ("neurology.bowel", ["normal", "constipation", "incontinence"]),
    ("neurology.saddleSensation", ["normal", "reduced", "absent"]),
    ("neurology.myelopathy", ["false", "true"]), ("neurology.radiculopathy", ["false", "true"]),
    ("pain.radicular", ["false", "true"]), ("pain.mechanical", ["false", "true"]),
    ("pain.nocturnal", ["false", "true"]), ("pain.straining", ["false", "true"]),
    ("pain.progressive", ["false", "true"]), ("pain.severe", ["false", "true"]),
    ("pain.tenderness", ["false", "true"]), ("lesions[0].escc", ["\"0\"", "\"1c\"", "\"2\"", "\"3\""]),
    ("lesions[0].sins.pain", ["none", "non-mechanical", "mechanical"]),
    ("lesions[0].sins.bone", ["blastic", "mixed", "lytic"]),
    ("lesions[0].sins.alignment", ["normal", "de-novo-deformity", "subluxation"]),
    ("lesions[0].sins.collapse", ["none", "none-over-50-involved", "under-50", "over-50"]),
    ("lesions[0].sins.posterolateral", ["none", "unilateral", "bilateral"]),
    ("patient.born", ["1964-03-12"]),
  ]

  /// The answer to each fact by its place in the list; nil where it is left out.
  var answers: [Int?]

  var description: String { text }

  /// A case in which most facts are negative, some are not, and some are not known.
  init(using random: inout some RandomNumberGenerator, unknown: Int) {
    answers = Self.facts.map { fact in
      if Int.random(in: 0..<100, using: &random) < unknown { return nil }
      // A SINS varies more, so that each of its bands is met.
      let best = fact.path.contains(".sins.") ? 55 : 96
      return Int.random(in: 0..<100, using: &random) < best
        ? 0 : Int.random(in: 0..<fact.answers.count, using: &random)
    }
  }

  /// The same case with one fact left out.
  func without(_ place: Int) -> Self {
    var copy = self
    copy.answers[place] = nil
    return copy
  }

  /// The same case with one known fact made worse by one step; nil where nothing is worse.
  func worse(_ place: Int) -> Self? {
    guard let answer = answers[place], answer + 1 < Self.facts[place].answers.count else { return nil }
    var copy = self
    copy.answers[place] = answer + 1
    return copy
  }

  /// The case as a file.
  var text: String {
    """
    format: spineboard/case/1
    case: TEST-1
    asOf: 2026-06-04T07:30+05:30
    profile: in
    patient: \(record("patient."))
    neurology: \(record("neurology.", more: "power: " + record("neurology.power.")))
    pain: \(record("pain."))
    lesions: [\(record("lesions[0].", more: "levels: T8, sins: " + record("lesions[0].sins.")))]

    """
  }

  private func record(_ prefix: String, more: String = "") -> String {
    let known = zip(Self.facts, answers).compactMap { fact, answer -> String? in
      let name = fact.path.dropFirst(prefix.count)
      guard fact.path.hasPrefix(prefix), !name.contains("."), let answer else { return nil }
      return "\(name): \(fact.answers[answer])"
    }
    let all = known + (more.isEmpty ? [] : [more])
    return all.isEmpty ? "not-done" : "{" + all.joined(separator: ", ") + "}"
  }
}
