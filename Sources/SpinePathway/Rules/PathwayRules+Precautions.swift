import SpineCase
import SpineScores

extension Rule {
  /// What prints beside operation, biopsy, steroid and MRI, and refuses nothing.
  static let precautions: [Rule] = [
    Rule("anticoagulated", [Source.ruling], when: { Precaution.anticoagulated.judgement($0.read) }),
    Rule("infection", [Source.safety], when: { Precaution.infection.judgement($0.read) }),
    Rule("implant", [Source.safety], when: { Precaution.implant.judgement($0.read) }),
    pregnancy,
    // No rule reads an alert, so that this one never applies.
    Rule(
      "infection-and-implant", [Source.safety], says: nil, changes: 1,
      when: { $0.questions.freeTextListed(.path(\.treatment.alerts), .alerts, $0.read.treatment.alerts) }),
  ]
}

extension PathwayRules {
  /// The considerations with the precautions that touch them beside each that applies.
  func beside(_ considerations: [Consideration]) -> [Consideration] {
    let recorded = Precaution.allCases.map { (precaution: $0, judgement: $0.judgement(read)) }
      .filter { $0.judgement.holds == true }
    return considerations.map { item in
      recorded.filter { $0.precaution.touches(item.id) }.reduce(item) { item, recorded in
        item.beside(recorded.precaution.note, recorded.judgement.facts)
      }
    }
  }
}
