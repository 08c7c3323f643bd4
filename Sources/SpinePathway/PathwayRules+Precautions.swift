import SpineCase
import SpineScores

extension PathwayRules {
  /// What prints beside operation, biopsy, steroid and MRI, and refuses nothing.
  var precautions: [Consideration] { [anticoagulated, infection, implant, pregnancy, alerts] }

  /// The considerations with the precautions that touch them beside each that applies.
  func beside(_ considerations: [Consideration]) -> [Consideration] {
    let recorded = Precaution.allCases.map { (precaution: $0, judgement: $0.judgement(read)) }
      .filter { $0.judgement.holds == true }
    return considerations.map { item in
      recorded.filter { $0.precaution.touches(item.id) }.reduce(item) { item, recorded in
        item.beside(recorded.precaution.note.words(refuses: false), recorded.judgement.facts)
      }
    }
  }

  private var anticoagulated: Consideration {
    Consideration(
      "anticoagulated", "anticoagulants", Precaution.anticoagulated.judgement(read),
      "An anticoagulant is recorded: does every request for biopsy or operation give its last dose and the clotting?",
      rule: "anticoagulants print beside every suggestion that they touch", sources: [Source.ruling])
  }

  private var infection: Consideration {
    Consideration(
      "infection", "an active infection", Precaution.infection.judgement(read),
      "An active infection is recorded: does every request for biopsy, operation, cement or steroid say so? It rules "
        + "nothing out.",
      rule: "infection prints beside every suggestion that it touches", sources: [Source.safety])
  }

  private var implant: Consideration {
    Consideration(
      "implant", "an implant", Precaution.implant.judgement(read),
      "An implant is recorded: does every request for MRI name it, and is it safe for MRI? It rules nothing out.",
      rule: "implants (MRI) print beside every suggestion that they touch", sources: [Source.safety])
  }

  private var alerts: Consideration {
    Consideration(
      "infection-and-implant", "the alerts that are recorded in words",
      questions.freeTextListed("treatment.alerts", "alerts", read.treatment.alerts),
      "Alerts are recorded.",
      rule: "the words of an alert are printed and never read by a rule", sources: [Source.safety],
      wouldChange: ["the alerts, read by whoever asks for MRI, biopsy or operation"])
  }
}
