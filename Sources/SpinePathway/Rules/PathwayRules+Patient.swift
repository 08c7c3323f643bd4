import SpineCase
import SpineScores

extension Rule {
  /// What a young age calls for: the scores, the framework and the signs were described in adults.
  static let child: [Rule] = [
    Rule("paediatric-oncology", [Source.ruling], briefly: [], when: \.isChild),
    Rule("child-compared-with-before", [Source.ruling], briefly: [], when: \.isChild),
  ]

  /// What prints about a pregnancy; it delays neither MRI nor an emergency operation.
  static let pregnancy = Rule(
    "pregnancy", [Source.ruling], briefly: [], open: [], when: { Precaution.pregnancy.judgement($0.read) })
}

extension PathwayRules {
  /// Whether the patient is or may be under 18; not known without an age.
  fileprivate var isChild: Judgement {
    let ages = read.ages
    let fact = Fact(.path(\.patient.born), .age, ages) { ages in
      ages.count == 1
        ? FactValue.years.argument([.years: .text(String(ages.lowerBound))])
        : FactValue.yearsBetween.argument([
          .least: .text(String(ages.lowerBound)), .most: .text(String(ages.upperBound)),
        ])
    }
    return Judgement(ages.value.map { _ in read.mayBeChild }, [fact])
  }
}
