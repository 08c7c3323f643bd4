import SpineCase
import SpineScores

/// What the rules of the pathway are held against: one scored case.
///
/// Each topic of rules stands in a file of its own.
struct PathwayRules {
  let questions: CaseQuestions
  let urgency: Urgency
  let noms: [NOMSAssessment]
  let workUp: WorkUp
  let profile: Profile?

  var read: ClinicalCase { questions.read }

  /// The canal in question, by its name.
  var canal: Argument { questions.canal.argument() }

  /// What rules come to in this case, in their order; each sentence can name the canal.
  func considerations(_ rules: [Rule]) -> [Consideration] {
    rules.flatMap { rule in
      rule.conclude(self).map { found in
        var found = found
        found.arguments[.canal] = canal
        return Consideration(rule, found)
      }
    }
  }
}

extension Rule {
  /// What is suggested, lesion by lesion.
  static let frameworks: [Rule] = [
    Rule(
      "noms", [], names: [.place], says: [.place, .assessment], open: [.place, .assessment]
    ) { rules in rules.noms.map(Conclusion.init) }
  ]
}

extension Conclusion {
  fileprivate init(_ noms: NOMSAssessment) {
    let place =
      noms.levels.value.map { Argument.text($0.description) } ?? FactValue.lesionWithoutLevel.argument()
    self.init(
      Judgement(noms.suggests == nil ? nil : true, noms.inputs.all),
      [.place: place, .assessment: .sentence(noms.statement)])
    (id, sources) = ("noms-\(noms.lesion + 1)", noms.sources)
    if !noms.flags.isEmpty {
      following = [
        ConclusionWords.beside.sentence([.notes: .list(noms.flagWords.map(Argument.sentence), .semicolon)])
      ]
    }
    changing = noms.reasonWords
  }
}
