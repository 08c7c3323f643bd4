import SpineCase
import SpinePathway
import SpineScores
import Testing

/// What is true of the urgency of any case, shown on generated ones.
@Suite("Properties of the urgency")
struct UrgencyPropertyTests {
  /// Cases from a fixed seed, a third each with few, some and many facts left out.
  static let cases: [GeneratedTriggers] = {
    var random = Linear(state: 5)
    return (0..<90).map { GeneratedTriggers(using: &random, unknown: [0, 5, 25][$0 % 3]) }
  }()

  private static func urgency(_ generated: GeneratedTriggers) throws -> Urgency {
    let read = try CaseReader(profiles: ["in"]).read(Array(generated.text.utf8), file: "case.yaml").value
    return Urgency(read, scores: CaseScores(read))
  }

  private static let places = GeneratedTriggers.facts.indices

  @Test("The generated cases reach every class that needs no record.")
  func reach() throws {
    let classes = Set(try Self.cases.map { try Self.urgency($0).class })
    #expect(classes == Set(Urgency.Class.allCases).subtracting([.established]))
  }

  @Test(
    "Leaving out a fact never makes a case routine, and where the class gets quieter the fact is named beside it."
  )
  func absence() throws {
    for generated in Self.cases {
      let before = try Self.urgency(generated)
      for place in Self.places where generated.answers[place] != nil {
        let after = try Self.urgency(generated.without(place))
        let path = GeneratedTriggers.facts[place].path
        // One more unknown fact keeps a case from being routine; for items of the SINS, the totals
        // that it then still allows decide.
        if !path.contains(".sins.") { #expect(after.class != .routine, "\(path) of \(generated)") }
        if before.class != .routine { #expect(after.class != .routine, "\(path) of \(generated)") }
        guard before.class < after.class else { continue }
        let named = (after.emergencyNotKnown + after.notRoutine).map(\.path)
        #expect(named.contains { path.hasPrefix($0) }, "\(path) of \(generated)")
      }
    }
  }

  @Test(
    "Making a known fact worse never yields a quieter class, nor takes back that an emergency is not excluded."
  )
  func worsening() throws {
    for generated in Self.cases {
      let before = try Self.urgency(generated)
      for place in Self.places {
        guard let worse = generated.worse(place) else { continue }
        let after = try Self.urgency(worse)
        #expect(
          Self.loudness(after) >= Self.loudness(before),
          "\(GeneratedTriggers.facts[place].path) of \(generated)")
        #expect(after.mayBeEmergency || !before.mayBeEmergency)
      }
    }
  }

  /// How urgent a class is: one that a fact triggered ranks above one that could not
  /// be determined for lack of facts.
  private static func loudness(_ urgency: Urgency) -> Int {
    switch urgency.class {
    case .emergency: 6
    case .cannotSay: urgency.coreNotKnown.isEmpty ? 2 : 5
    case .urgent24Hours: 4
    case .urgentStability: 3
    case .established: 1
    case .routine: 0
    }
  }

  @Test("Routine is said only where every trigger is known and negative and no lesion can reach a SINS of 7.")
  func routine() throws {
    for generated in Self.cases where try Self.urgency(generated).class == .routine {
      for (fact, answer) in zip(GeneratedTriggers.facts, generated.answers)
      where !fact.path.contains("lesions") {
        #expect(answer == 0, "\(fact.path) of \(generated)")
      }
      let read = try CaseReader(profiles: ["in"]).read(Array(generated.text.utf8), file: "case.yaml").value
      #expect(
        CaseScores(read).lesions.allSatisfy { $0.sins.totals.max <= 6 && $0.escc.value?.isHighGrade == false }
      )
    }
  }
}

/// Numbers from a fixed seed, the same in every run.
private struct Linear: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
