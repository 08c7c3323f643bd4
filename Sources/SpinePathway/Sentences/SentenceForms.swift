import SpineCase
import SpineScores

/// Every sentence that the pathway can say: what a language's `rules.yaml` must hold, and no more.
///
/// Each rule and each section declares its own; nothing but this list names them all.
public enum SentenceForms {
  /// Sorted by rule, then by section.
  public static let all: [SentenceForm] =
    Rule.all.flatMap(\.forms) + ofNOMS + ofPatchell + ofSubstitutes + ofFacts + ConclusionWords.forms
    + ExplainWords.forms + Topic.forms + Joint.forms

  private static let ofNOMS: [SentenceForm] =
    NOMSNote.allCases.flatMap(\.forms) + NOMSWords.forms + NOMSSuggestion.forms
    + NOMSAssessment.Neurologic.forms + NOMSAssessment.Oncologic.forms + NOMSAssessment.Mechanical.forms
    + NOMSAssessment.Systemic.forms

  private static let ofPatchell: [SentenceForm] = PatchellCriterion.ID.forms + PatchellRemark.forms

  private static let ofSubstitutes: [SentenceForm] =
    SubstituteWords.forms + SubstitutePart.forms + SubstituteRemark.forms + SubstituteAsk.forms

  private static let ofFacts: [SentenceForm] =
    FactName.allForms + FactValue.forms + Duration.forms + ServiceName.forms + CanalContent.forms
    + Radiosensitivity.forms + Withheld.forms + TumourMarker.forms

  /// The lists that a language must have, each with the number of its entries: what would change a conclusion.
  public static let lists: [(key: String, count: Int)] =
    Rule.all.filter { $0.changes > 0 }.map { ("\($0.id).wouldChange", $0.changes) }

  /// The section in which a language may give words to closed answers, each under the answer as a case file spells it.
  public static let open = "code"
}
