import SpineCase
import SpineScores
import Templating

/// A fact that a case may hold twice: under a coded key and in free text.
///
/// Where nobody coded it but the text exists, the fact is listed as recorded in words, never as not recorded. No
/// rule reads the text: its reader judges whether it states the fact.
struct WordedFact: Sendable {
  /// The field of the coded key.
  let coded: String
  /// The text fields that may state it, the likeliest first.
  let texts: [String]

  private init(coded: CaseProperty, texts: [CaseProperty]) {
    self.coded = ClinicalCase.names(coded).first ?? ""
    self.texts = texts.flatMap { ClinicalCase.names($0) }
  }
}

extension WordedFact {
  /// The pairs, in one place.
  static let all = [
    WordedFact(coded: \.treatment.antiangiogenics, texts: [\.surgery.woundTiming, \.treatment.soFar]),
    WordedFact(coded: \.neurology.residualMillilitres, texts: [\.neurology.timeline]),
    WordedFact(coded: \.referral.schemeValidUntil, texts: [\.referral.scheme]),
    WordedFact(coded: \.surgery.embolisation, texts: [\.board.decision.recommendation, \.treatment.alerts]),
    WordedFact(coded: \.referral.transfer.position, texts: [\.referral.transport]),
    WordedFact(coded: \.referral.transfer.escort, texts: [\.referral.transport, \.referral.attendant]),
    WordedFact(coded: \.board.meeting.id, texts: [\.referral.boardHeld]),
    WordedFact(coded: \.board.meeting.on, texts: [\.referral.boardHeld]),
  ]

  private static let byCoded = Dictionary(uniqueKeysWithValues: all.map { ($0.coded, $0) })
  private static let fields = Dictionary(
    CaseFields.schema.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// That the fact of an absent field is recorded in words, and where; nil where it is not, or somebody recorded why
  /// it is not known.
  static func words(of field: ViewField<CaseView>, in view: CaseView, _ wording: Wording) -> String? {
    guard let fact = byCoded[field.name], field.recordedAbsence(view) == nil else { return nil }
    let text = fact.texts.lazy.compactMap { fields[$0] }.first { $0.read(view, wording).holdsText }
    return text.map { wording.phrases("recordedInWords", $0.meaning) }
  }
}

extension Value {
  /// Whether there is something to read: no absence and no empty list.
  fileprivate var holdsText: Bool {
    switch self {
    case .absent: false
    case .list(let elements): !elements.isEmpty
    default: true
    }
  }
}
