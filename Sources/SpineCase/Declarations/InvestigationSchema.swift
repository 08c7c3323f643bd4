import SpineScores

extension Investigation: SchemaRecord {
  init() {
    self.init(kind: .mriWholeSpine)
  }

  package static let schema: RecordSchema<Investigation> = RecordSchema {
    Key("kind", \.kind, .requiredCoded(), "Kind", example: "MRI of the whole spine", .words("investigation"))
    Key("on", \.on, .date(), "Date", example: "2 June 2026", .sample("2026-01-30"))
    Key(
      "where", \.place, .name(), "Where", example: "Krishna Valley General Hospital", view: "place",
      .sample("District Hospital"))
    Key(
      "result", \.result, .paragraph(), "Result", example: "No epidural disease at T10; T9 unchanged.",
      .sample("what the report says"))
    Key("reviewed", \.reviewed, .coded(), "Reviewed", example: "looked at in the meeting")
    Key("reviewedBy", \.reviewedBy, .name(), "Reviewed by", example: "Dr Imran Shaikh, radiology")
    Key(
      "agreedReading", \.agreedReading, .paragraph(), "What the board read in the images",
      example: "No epidural disease at T10; T9 unchanged.", .sample("what the board read in the images"))
    Key(
      "differsFromReport", \.differsFromReport, .flag(), "The reading differs from the report", example: "no")
    Key(
      "accession", \.accession, .words(.knownIdentifier), "Accession number", example: "ACC-0042317",
      .remark("the archive's number of the images"), .sample("A-000017"))
    Key(
      "imagesSentOn", \.imagesSentOn, .moment(), "When the images were sent", example: "4 June 2026",
      .sample("2026-01-31T01:30+05:30"))
    Key(
      "imagesSent", \.imagesSent, .words(), "Images sent",
      example: "by the regional image link at 06:40 on 4 June 2026", .sample("by courier"))
    Key("reportAttached", \.reportAttached, .flag(), "Report attached", example: "yes")
  }
}

extension Pathology: SchemaRecord {
  package static let schema: RecordSchema<Pathology> = RecordSchema {
    Key(
      "specimen", \.specimen, .words(), "Specimen", example: "right nephrectomy",
      .missed(.clinicians, .perhapsTissue), .sample("needle biopsy of L1"))
    Key(
      "takenOn", \.takenOn, .date(), "Specimen taken", example: "15 May 2026",
      .missed(.clinicians, .perhapsTissue), .sample("2026-01-30"))
    Key(
      "laboratory", \.laboratory, .name(), "Pathology laboratory", example: "Saltmere General Hospital",
      .missed(.clinicians, .perhapsTissue), .sample("Name"))
    Key(
      "reference", \.reference, .words(.knownIdentifier), "Laboratory's number of the specimen",
      example: "H-26-01234", .missed(.clinicians, .tissuePending), .turn(.receiving), .sample("H-0017"))
    Key(
      "result", \.result, .paragraph(), "Pathology result",
      example: "No epidural disease at T10; T9 unchanged.", .missed(.clinicians, .perhapsTissue),
      .sample("pending text"))
    Key(
      "slidesReviewed", \.slidesReviewed, .flag(), "Slides reviewed", example: "yes",
      .missed(.clinicians, .perhapsTissue))
    Key(
      "slidesReviewedBy", \.slidesReviewedBy, .name(), "Who reviewed the slides",
      example: "Dr Savita Hegde, pathology", .extra, .turn(.receiving))
    Key(
      "reportAttached", \.reportAttached, .flag(), "Pathology report attached", example: "yes", .extra,
      .turn(.receiving))
    Key(
      "blocksWithPatient", \.blocksWithPatient, .flag(), "Blocks and slides go with the patient",
      example: "yes", .missed(.clinicians, .perhapsTissue))
  }
}
