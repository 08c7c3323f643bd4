import SpineCase
import SpinePathway
import SpineScores

/// A score or a rule that cannot be settled while facts are missing.
package struct OpenQuestion: Hashable, Sendable {
  /// The scale, `urgency`, or the name of the consideration or criterion.
  package let id: String
  /// What it is called, with the levels where it belongs to a lesion.
  package let words: String
  /// Whether the answer alone can change the band or the urgency; not stated for rules.
  package let isDeciding: Bool
  /// The facts that it waits for.
  let facts: [MissingFact]

  /// One fact that it waits for.
  struct MissingFact: Hashable, Sendable {
    /// The key of the case file.
    let key: String
    /// What it is called.
    let name: String
    /// Why it is not known.
    let absence: Absence
    /// Whether other facts stand behind the same item of a score, so that the reason may be theirs.
    var sharesItem = false

    /// Whether a value under one of these keys would supply it: the key itself, one
    /// below it, or the record around it.
    func isSupplied(by keys: [String]) -> Bool {
      keys.contains { other in
        other == key || other.hasPrefix(key + ".") || key.hasPrefix(other + ".") || key.hasPrefix(other + "[")
      }
    }
  }

  /// Whether it waits for a value under one of these keys.
  func waits(for keys: [String]) -> Bool { facts.contains { $0.isSupplied(by: keys) } }

  /// Whether it is a score whose points come from secondary sources: no board has to wait for it.
  var isSecondary: Bool { ScoreSystem(rawValue: id)?.tier == .secondary }

  /// Whether it is a score or the urgency, rather than a rule.
  package var isScoreOrUrgency: Bool { id == "urgency" || ScoreSystem(rawValue: id) != nil }

  /// Everything that waits in a case: scores first, then the urgency, then the rules in the order in which they print.
  static func all(of view: CaseView, _ wording: Wording) -> [OpenQuestion] {
    scores(view, wording.phrases) + urgency(view, wording.phrases) + rules(view, wording)
  }
}

extension OpenQuestion {
  private static func scores(_ view: CaseView, _ phrases: Phrases) -> [OpenQuestion] {
    let lesions = view.scores.lesions.flatMap { lesion -> [OpenQuestion] in
      let levels = lesion.levels.value?.description ?? phrases["lesionWord"]
      guard lesion.withheld == nil else { return [] }
      return open(lesion.sins, "SINS \(levels)", prefix: "\(levels): ") { item in
        sinsKeys(item, view.read, lesion.index)
      }
    }
    let others = view.scores.survivalBySystem.flatMap { score in
      open(score, score.system.shortTitle) { CaseScores.asked(for: $0, of: score.system, in: view.read) }
    }
    return view.scores.survivalWithheld == nil ? lesions + others : lesions
  }

  /// One question for each item that is not settled; what does not apply is left out.
  private static func open(
    _ score: ScoreResult, _ name: String, prefix: String = "", _ keys: (String) -> [String]
  ) -> [OpenQuestion] {
    score.items.filter { $0.points == nil && $0.absence != .notApplicable }.map { item in
      let keys = keys(item.item)
      return OpenQuestion(
        id: score.system.rawValue, words: name, isDeciding: score.deciding.contains(item.item),
        facts: keys.map {
          MissingFact(
            key: $0, name: prefix + item.title, absence: item.absence ?? .notRecorded,
            sharesItem: keys.count > 1)
        })
    }
  }

  private static func sinsKeys(_ item: String, _ read: ClinicalCase, _ index: Int) -> [String] {
    guard item == "location" else { return [CaseKey.ofLesion(index, item)] }
    let lesions = read.lesions.value ?? []
    let isSpan = lesions.indices.contains(index) && lesions[index].levels.value != nil
    return [CaseKey.ofLesion(index, isSpan ? "worstLevel" : "levels")]
  }

  /// The urgency waits for every trigger that could still raise it; an emergency cannot be raised.
  private static func urgency(_ view: CaseView, _ phrases: Phrases) -> [OpenQuestion] {
    guard view.urgency.class != .emergency else { return [] }
    let open = view.urgency.emergencyNotKnown + view.urgency.notRoutine
    // The items of the SINS are requested by the score itself.
    return open.filter { $0.absence != nil && !$0.path.hasSuffix(".sins") }.map { fact in
      let words = phrases["urgency.name.\(fact.phrase)"]
      let missing = MissingFact(
        key: fact.path, name: fact.levels.map { "\($0): \(words)" } ?? words,
        absence: fact.absence ?? .notRecorded)
      return OpenQuestion(id: "urgency", words: phrases["gaps.urgency"], isDeciding: true, facts: [missing])
    }
  }

  private static func rules(_ view: CaseView, _ wording: Wording) -> [OpenQuestion] {
    let considerations = view.pathway.considerations.filter { $0.state == .cannotBeSaid }
      .map { question($0.id, wording.say($0.name), $0.facts, wording) }
    let criteria = view.pathway.patchell.filter { $0.state == .notKnown }.map {
      question("patchell-\($0.id.rawValue)", wording.say($0.openQuestion), $0.facts, wording)
    }
    return considerations + criteria
  }

  private static func question(
    _ id: String, _ words: String, _ facts: [Fact], _ wording: Wording
  ) -> OpenQuestion {
    let missing = facts.compactMap { fact -> MissingFact? in
      guard let absence = fact.absence, absence != .notApplicable else { return nil }
      return MissingFact(key: fact.path, name: wording.say(fact.name), absence: absence)
    }
    return OpenQuestion(id: id, words: words, isDeciding: false, facts: missing)
  }
}
