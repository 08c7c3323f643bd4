import SpineScores

extension ReportedScores: SchemaRecord {
  package static let schema: RecordSchema<ReportedScores> = RecordSchema {
    Key(
      "external", \.external, .records(), "Results of scores computed elsewhere",
      example: "PathFx 3.0: survival at 3 months 76 %; computed on 3 June 2026 by Dr Nikhil Sawant", .extra,
      .asked(.oncology), .turn(.outcome),
      .remark(
        "printed as reported and never recomputed; a score that this program computes does not belong here"))
  }
}

extension ReportedScore: SchemaRecord {
  init() {
    self.init(tool: "", result: "")
  }

  package static let schema: RecordSchema<ReportedScore> = RecordSchema {
    Key(
      "tool", \.tool, .requiredText(.reference), "The tool, by its full name", view: .none, .sample("PathFx"))
    Key(
      "version", \.version, .words(.knownIdentifier), "The version of the tool", view: .none, .sample("3.0"))
    Key(
      "result", \.result, .requiredText(), "What the tool said, word for word", view: .none,
      .sample("survival at 3 months 76 %"))
    Key("on", \.on, .date(), "The day of the computation", view: .none, .sample("2026-01-30"))
    Key("by", \.by, .name(), "Who computed it", view: .none, .sample("Dr Name"))
  }
}
