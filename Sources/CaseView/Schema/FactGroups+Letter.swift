import SpineCase

extension FactGroup {
  static let to = contact("to", "Who is asked", .path(aroundKey: \.referral.centre))
  static let from = contact("from", "Who asks", .path(\.referral.from))
  static let callBack = contact("callBack", "Who can be called back, and when", .path(\.referral.callBack))

  static let sending = FactGroup(
    name: "sending", meaning: "When it was sent, and where the reply goes",
    rows: [
      FactRow("ask", ClinicalCase.names(\.referral.askKind)),
      FactRow(
        "sent", ClinicalCase.names(\.referral.sent, \.referral.method, \.referral.imagePasswordSentSeparately)
      ),
      FactRow("responseTo", ClinicalCase.names(\.referral.responseTo, \.referral.replyBy)),
    ])

  static let telephoned = FactGroup(
    name: "telephoned", meaning: "Whom somebody telephoned, when, and the advice given: it always prints",
    rows: [
      FactRow(
        "telephoned",
        ClinicalCase.names(\.referral.telephoned.to, \.referral.telephoned.at, \.referral.telephoned.advice),
        always: true)
    ])

  static let waiting = FactGroup(
    name: "waiting",
    meaning: "The plan until the patient is seen, and what to do if it gets worse: both always print",
    rows: [
      FactRow("interimPlan", ClinicalCase.names(\.referral.interimPlan), always: true),
      FactRow("safetyNet", ClinicalCase.names(\.referral.safetyNet), always: true),
    ])

  static let journey = FactGroup(
    name: "journey", meaning: "Where the patient is, how the patient travels, with whom",
    rows: [
      FactRow("whereNow", ClinicalCase.names(\.patient.setting, \.referral.whereNow, \.referral.mobility)),
      FactRow(
        "accepted",
        ClinicalCase.names(\.referral.accepted.by, \.referral.accepted.at, \.referral.accepted.bed)),
      FactRow(
        "transport",
        ClinicalCase.names(
          \.referral.transport, \.referral.transfer.position, \.referral.transfer.collar,
          \.referral.transfer.escort, \.referral.lastMeal)),
      FactRow("attendant", ClinicalCase.names(\.referral.attendant)),
      FactRow("infection", ClinicalCase.names(\.referral.infectionRisk)),
    ])

  static let money = FactGroup(
    name: "money", meaning: "Scheme, pre-authorisation, travel; how the patient and family are reached",
    rows: [
      FactRow(
        "scheme",
        ClinicalCase.names(\.referral.scheme, \.referral.preauthorisation, \.referral.schemeValidUntil)),
      FactRow("travel", ClinicalCase.names(\.referral.travel, \.referral.lodging, \.referral.lostWages)),
      FactRow("address", ClinicalCase.names(\.patient.address, \.patient.telephone)),
      FactRow("nextOfKin", ClinicalCase.names(\.patient.nextOfKin)),
    ])

  static let lists = FactGroup(
    name: "lists", meaning: "What the patient brings, what is enclosed, who gets a copy",
    rows: [
      FactRow("bring", ClinicalCase.names(\.referral.bring)),
      FactRow("enclosures", ClinicalCase.names(\.referral.enclosures)),
      FactRow("copies", ClinicalCase.names(\.referral.copies, \.referral.copyToPatient)),
    ])

  /// The keys of the contact in a record of the file, in the order of its schema.
  private static func contact(_ name: String, _ meaning: String, _ record: String) -> FactGroup {
    let fields = Contact.schema.fields.compactMap { DeclaredKey.at("\(record).\($0.path)")?.name }
    return FactGroup(name: name, meaning: meaning, rows: [FactRow(name, fields)])
  }
}
