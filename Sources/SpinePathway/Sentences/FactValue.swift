public import SpineCase
public import SpineScores

/// What is said of the value of a fact where it is neither a figure nor a closed answer.
public enum FactValue: String, SentenceGroup {
  case yes, no, none, recorded, noneListed, notConfirmed, notGiven, notKnown, notListed, notThere, notAskedFor
  case notAskedForOrDone, notAvailable, notAvailableHere
  case after, ageAgainstDeficitNotKnown, olderThanDeficit, notOlderThanDeficit
  case cannotBeJudged, mayBeOutOfDate, disputed, conusVaries, noClass, freeText, freeTextOfStatus, doseDecides
  case judgedStable, judgedNotStable
  case sinsNotGiven, sinsNoBand, sinsTotal, sinsTotalAlone, sinsTotals, sinsTotalsAlone
  case years, yearsOrMore, yearsBetween, atLeastMonths, lessThanMonths
  case course, dose, doseNotKnown, fractions, fractionsNotKnown, levelsNotKnown, dateNotKnown
  case lesionWithoutLevel

  /// Its section in `rules.yaml`.
  public static let group = "value"

  /// The names in braces that a language must use.
  public var placeholders: Set<Placeholder> {
    switch self {
    case .cannotBeJudged, .mayBeOutOfDate, .conusVaries: [.value]
    case .disputed: [.canal]
    case .judgedStable, .judgedNotStable: [.date]
    case .sinsNotGiven, .sinsNoBand: [.reason]
    case .sinsTotal, .sinsTotalAlone: [.total]
    case .sinsTotals, .sinsTotalsAlone, .yearsBetween: [.least, .most]
    case .years, .yearsOrMore: [.years]
    case .atLeastMonths, .lessThanMonths: [.months]
    case .course: [.levels, .dose, .fractions, .date]
    case .dose: [.gray]
    case .fractions: [.count]
    default: []
    }
  }

  /// The same without the direction of a score, where that stands elsewhere.
  fileprivate var alone: FactValue {
    switch self {
    case .sinsTotal: .sinsTotalAlone
    case .sinsTotals: .sinsTotalsAlone
    default: self
    }
  }
}

extension Argument {
  /// Whether it is one of these words.
  public func `is`(_ value: FactValue) -> Bool {
    guard case .sentence(let sentence) = self else { return false }
    return sentence.key == value.sentence().key
  }

  /// The same without the direction of a score, which stands in its table.
  public var withoutDirection: Argument {
    guard case .sentence(let sentence) = self,
      let value = FactValue.allCases.first(where: { $0.sentence().key == sentence.key })
    else { return self }
    return value.alone.argument(sentence.arguments)
  }
}

/// A length of time: each number of a language may have a form of its own.
enum Duration: String, SentenceGroup {
  case hour, hours, toHour, toHours, day, days, toDay, toDays

  /// Its section in `rules.yaml`.
  static let group = "duration"

  /// The names in braces that a language must use.
  var placeholders: Set<Placeholder> {
    switch self {
    case .hour, .day: []
    case .hours, .days: [.count]
    case .toHour, .toDay: [.least]
    case .toHours, .toDays: [.least, .most]
    }
  }
}

extension CanalContent: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "canal"
}

extension Radiosensitivity: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "response"
}

extension Withheld: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "withheld"
}

extension TumourMarker: SentenceGroup {
  /// Its section in `rules.yaml`.
  public static let group = "marker"
}
