import SpineScores

extension Handout: SchemaRecord {
  package static let schema: RecordSchema<Handout> = RecordSchema {
    Key("call", \.call, .record(), "Patient calls")
    Key("outOfHours", \.outOfHours, .record(), "Patient calls out of hours")
    Key(
      "explainedBy", \.explainedBy, .name(), "Who explained the sheet",
      example: "Sister Lata More, in Marathi")
    Key(
      "hospital", \.hospital, .words(.knownName), "Nearest emergency hospital",
      example: "Saltmere General Hospital, Harbour Road")
    Key(
      "found", \.found, .paragraph(), "What was found, in plain words",
      example: "Prostate cancer pressed on the nerves in your back. The ...",
      .sample("Scans show a problem in one bone of your back."))
    Key("plan", \.plan, .records(), "The plan, step by step", .only(.planTold))
    Key("bring", \.bring, .texts(), "What to bring", view: .none)
    Key(
      "moving", \.moving, .paragraph(), "How to move safely", example: "Wear your brace when you sit or walk."
    )
    Key(
      "medicines", \.medicines, .paragraph(), "Medicines in plain words",
      example: "Your steroid dose goes down step by step. The nurse gives ...")
    Key(
      "help", \.help, .paragraph(), "Help with travel, money or lodging",
      example: "Your daughter may be with you for every talk.")
  }
}

extension HandoutStep: SchemaRecord {
  init() {
    self.init(step: "")
  }

  package static let schema: RecordSchema<HandoutStep> = RecordSchema {
    Key(
      "step", \.step, .requiredText(), "What happens", example: "Take your last steroid tablet.",
      .sample("You have a scan."))
    Key("on", \.on, .moment(.deadline), "When", example: "2 June 2026", .sample("2026-02-01T10:00+05:30"))
    Key(
      "where", \.place, .name(), "Where", example: "Krishna Valley General Hospital", view: "place",
      .sample("Regional Cancer Centre"))
    Key("who", \.who, .name(), "Who", example: "the spine team", .sample("the spine team"))
  }
}
