import CaseView
import SourceText
import SpinePathway

extension PatientCopy {
  /// Refuses the document, except in an emergency.
  func check(_ urgency: Urgency.Class, _ phrases: Phrases, _ source: DocumentMaker.Source)
    throws(DocumentErrors)
  {
    guard isAskedFor, urgency > .cannotSay else { return }
    let reasons = reasons(phrases)
    guard !reasons.isEmpty else { return }
    throw DocumentErrors([
      Diagnostic(
        file: source.file, at: source.reading.place(of: paper.key), path: paper.key,
        "asks for a copy that may not go to the patient: \(reasons.joined(separator: "; ")). "
          + "Write false here and give the patient the handout")
    ])
  }
}
