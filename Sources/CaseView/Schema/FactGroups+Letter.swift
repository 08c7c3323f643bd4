extension FactGroup {
  static let to = contact("to", "Who is asked")
  static let from = contact("from", "Who asks")
  static let callBack = contact("callBack", "Who can be called back, and when")

  static let sending = FactGroup(
    name: "sending", meaning: "When it was sent, and where the reply goes",
    rows: [
      FactRow("ask", ["referral.askKind"]),
      FactRow("sent", ["referral.sent", "referral.method", "referral.imagePasswordSentSeparately"]),
      FactRow("responseTo", ["referral.responseTo", "referral.replyBy"]),
    ])

  static let telephoned = FactGroup(
    name: "telephoned", meaning: "Whom somebody telephoned, when, and the advice given: it always prints",
    rows: [
      FactRow(
        "telephoned",
        ["referral.telephoned.to", "referral.telephoned.at", "referral.telephoned.advice"], always: true)
    ])

  static let waiting = FactGroup(
    name: "waiting",
    meaning: "The plan until the patient is seen, and what to do if it gets worse: both always print",
    rows: [
      FactRow("interimPlan", ["referral.interimPlan"], always: true),
      FactRow("safetyNet", ["referral.safetyNet"], always: true),
    ])

  static let journey = FactGroup(
    name: "journey", meaning: "Where the patient is, how the patient travels, with whom",
    rows: [
      FactRow("whereNow", ["patient.setting", "referral.whereNow", "referral.mobility"]),
      FactRow("accepted", ["referral.accepted.by", "referral.accepted.at", "referral.accepted.bed"]),
      FactRow(
        "transport",
        [
          "referral.transport", "referral.transfer.position", "referral.transfer.collar",
          "referral.transfer.escort", "referral.lastMeal",
        ]), FactRow("attendant", ["referral.attendant"]),
      FactRow("infection", ["referral.infectionRisk"]),
    ])

  static let money = FactGroup(
    name: "money", meaning: "Scheme, pre-authorisation, travel; how the patient and family are reached",
    rows: [
      FactRow("scheme", ["referral.scheme", "referral.preauthorisation", "referral.schemeValidUntil"]),
      FactRow("travel", ["referral.travel", "referral.lodging", "referral.lostWages"]),
      FactRow("address", ["patient.address", "patient.telephone"]),
      FactRow("nextOfKin", ["patient.nextOfKin"]),
    ])

  static let lists = FactGroup(
    name: "lists", meaning: "What the patient brings, what is enclosed, who gets a copy",
    rows: [
      FactRow("bring", ["referral.bring"]), FactRow("enclosures", ["referral.enclosures"]),
      FactRow("copies", ["referral.copies", "referral.copyToPatient"]),
    ])

  private static func contact(_ name: String, _ meaning: String) -> FactGroup {
    let fields = ["name", "role", "registration", "organisation", "address", "telephone", "email", "hours"]
    return FactGroup(
      name: name, meaning: meaning, rows: [FactRow(name, fields.map { "referral.\(name).\($0)" })])
  }
}
