import SpineScores

/// What the facts are called that conclusions rest on.
public enum FactName: String, SentenceGroup {
  case activeInfection, age, alerts, anticoagulants, aroseInTheVertebra, asia, biologicPain, biopsy, bladder,
    bone
  case boneFociOutsideTheSpine, born, bowel, catheterReason, catheterSince, classInTheSources, classOfTumour
  case classStatedByAClinician, controlOfTheDisease, countryProfile, deficitFor, deficitOnset,
    earlierRadiotherapy
  case ecog, ecogBefore, epiduralGrade, escc, finding, foundByChance, frankel, gait, histologyClass, implant
  case investigations, karnofsky, karnofskyBefore, lastWalked, lastWalkedHours, lesions, levels
  case levelsOfEarlierRadiotherapy, markers, mechanicalPain, myelopathy, nature, nightPain, notThere
  case numberingOfTheLevels, organMetastases, otherConditions, pain, painOnStraining, paraplegiaFor,
    powerLeftArm
  case powerLeftLeg, powerRightArm, powerRightLeg, pregnancy, primaryTumour, progressivePain, radicular
  case radicularPain, radiculopathy, radiotherapyStillPossible, response, saddleSensation, sensoryLevel,
    severePain
  case sins, stability, steroid, survivalExpected, tissue, toleratesAnOperation, unavailableHere, urgency,
    vertebrae
  case walking

  /// Its section in `rules.yaml`.
  public static let group = "fact"

  /// Those that a lesion has: each is also said with the levels of the lesion, under its name and `Of`.
  private static let ofLesions: [FactName] = [
    .bone, .earlierRadiotherapy, .escc, .foundByChance, .nature, .pain, .sins,
  ]

  /// Everything that the section must hold.
  static var allForms: [SentenceForm] {
    forms + ofLesions.map { SentenceForm("\(group).\($0.rawValue)Of", [.levels]) }
  }

  /// The name with the levels of the lesion, or alone.
  func sentence(of levels: SpinalSpan?) -> Sentence {
    guard let levels, Self.ofLesions.contains(self) else { return sentence() }
    return Sentence("\(Self.group).\(rawValue)Of", [.levels: .text(levels.description)])
  }

  /// The name of a finding of the examination by the path of its key: of `neurology.power.rightLeg` it is `powerRightLeg`.
  init(ofFinding path: String) {
    let parts = path.split(separator: ".").dropFirst()
    let name = parts.prefix(1) + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    self = FactName(rawValue: name.joined()) ?? .finding
  }
}

extension Fact {
  /// The same fact without the levels of its lesion, where there is one lesion only.
  public var withoutLevels: Fact {
    guard let name = FactName.allCases.first(where: { name.key == "\(FactName.group).\($0.rawValue)Of" })
    else {
      return self
    }
    return Fact(path: path, name: name, value: value, absence: absence)
  }

  /// Whether this is what it is called.
  public func isNamed(_ name: FactName) -> Bool {
    let key = name.sentence().key
    return self.name.key == key || self.name.key == "\(key)Of"
  }
}
