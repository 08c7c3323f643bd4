import SpineCase
import SpineScores

/// The rules of the pathway over one scored case; each topic stands in a file of its own.
struct PathwayRules {
  let questions: CaseQuestions
  let urgency: Urgency
  let noms: [NOMSAssessment]
  let workUp: WorkUp
  let profile: Profile?

  var read: ClinicalCase { questions.read }

  /// What is suggested, by lesion, as one consideration each.
  var frameworks: [Consideration] {
    noms.map { noms in
      let place = noms.levels.value?.description ?? "a lesion whose level is not known"
      return Consideration(
        "noms-\(noms.lesion + 1)", "what the NOMS framework would suggest for \(place)",
        Judgement(noms.suggests == nil ? nil : true, noms.inputs.all),
        "\(place): \(noms.statement)." + beside(noms),
        open: "\(place): \(noms.statement)." + beside(noms),
        rule:
          "neurologic, oncologic, mechanical and systemic assessment, row by row; a missing input that decides refuses",
        sources: noms.sources, wouldChange: noms.reasons.map { $0.words(refuses: true, in: noms.canal) })
    }
  }

  /// What prints beside a suggestion.
  private func beside(_ noms: NOMSAssessment) -> String {
    let flags = noms.flagWords
    return flags.isEmpty ? "" : " Beside it: " + flags.joined(separator: "; ") + "."
  }
}
