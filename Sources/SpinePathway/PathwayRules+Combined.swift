import SpineCase
import SpineScores

extension PathwayRules {
  /// Radiotherapy after an operation, asked with the facts that bear on it; held back where there is no tissue yet.
  var afterOperation: Consideration {
    let question =
      "Radiotherapy, conventional or stereotactic, usually follows an operation for lasting local control"
    return Consideration(
      "radiotherapy-after-operation", "radiotherapy after an operation",
      questions.isAdultWithMetastasis && questions.operationInQuestion && questions.tissueConfirmed,
      "\(question): who will plan it with the operation, and when?\(siblings(andOpen: true))",
      brief: "Who will plan the radiotherapy after an operation, and when?\(siblings(andOpen: false))",
      rule:
        "radiotherapy after surgery, once tissue confirms the tumour; infection and earlier radiotherapy bear on it",
      sources: [Source.article, Source.ruling])
  }

  /// What else of the case bears on radiotherapy after an operation, each as a sentence.
  private func siblings(andOpen isOpen: Bool) -> String {
    let infection = Precaution.infection.judgement(read).holds
    let irradiated = questions.irradiatedBefore.holds
    let sentences: [(Bool?, String, String)] = [
      (
        infection, "An active infection is recorded and comes first.",
        "Whether there is an infection is not known."
      ),
      (
        irradiated, "Irradiated before: dose, fractions and interval decide whether it is possible.",
        "Whether the level has been irradiated before is not known."
      ),
    ]
    return sentences.compactMap { holds, known, open in
      holds.map { $0 ? " \(known)" : nil } ?? (isOpen ? " \(open)" : nil)
    }.joined()
  }
}
