import SpineScores

extension Patient: SchemaRecord {
  package static let schema: RecordSchema<Patient> = RecordSchema {
    Key(
      "name", \.name, .name(), "Patient's name", example: "Asha Kulkarni", .readers(.patient),
      .sample("Full Name"))
    Key(
      "born", \.born, .birth(), "Date of birth", example: "12 March 1964", .readers(.patient),
      .remark("a day, or where no more is known a month (1964-03) or a year (1964)"), .sample("1964-03-12"))
    Key("sex", \.sex, .coded(), "Sex", example: "female", .readers(.patient))
    Key(
      "pregnancy", \.pregnancy, .pregnancy(), "Whether the patient is or may be pregnant",
      example: "possible", .missed(.clinicians, .perhapsPregnant),
      .remark(
        "Whether the patient is or may be pregnant; it prints on no handout and on no list of several patients. One of these words, or {weeks: 18}"
      ), .sample("excluded"))
    Key(
      "identifiers", \.identifiers, .plainRecords(), "All identifiers",
      example: "MRN 0042317; ABHA 12-3456-7890-1234",
      .remark("the hospital's own first; of an Aadhaar number the last four digits only"))
    Key(
      "language", \.language, .language(), "Language", example: "Marathi", .readers(.patient),
      .remark("the language the patient reads, by its tag: en, hi, mr, ..."), .sample("en"))
    Key(
      "interpreterNeeded", \.interpreterNeeded, .flag(), "Interpreter needed", example: "yes",
      .readers(.patient))
    Key(
      "weightKilograms", \.weightKilograms, .figure(.kilograms), "Weight", example: "58 kg", view: "weight",
      .missed(.letter, .emergency), .turn(.receiving), .sample("58.5"))
    Key(
      "setting", \.setting, .coded(), "Inpatient, outpatient or at home", example: "inpatient", .extra,
      .turn(.receiving), .remark("an inpatient's sheet does not tell the patient to go to hospital"))
    Key(
      "interpreterUsed", \.interpreterUsed, .coded(), "Who interpreted", example: "professional",
      .words("interpreter"), .extra, .turn(.receiving), .sample("family"))
    Key(
      "address", \.address, .note(.paragraph), "Patient's address",
      example: "14 Tamarind Lane, Wadgaon Khurd, Maharashtra", .sample("House 1, Street"))
    Key("telephone", \.telephone, .telephone(), "Patient's telephone", example: "+91 00000 00001")
    Key(
      "nextOfKin", \.nextOfKin, .optionalRecord(), "Next of kin",
      example: "Ravi Kulkarni (son), +91 00000 00002")
  }
}

extension NextOfKin: SchemaRecord {
  package static let schema: RecordSchema<NextOfKin> = RecordSchema {
    Key("name", \.name, .name(), "The person's name", view: .none, .sample("Full Name"))
    Key(
      "relation", \.relation, .note(), "How the person is related to the patient", view: .none, .sample("son")
    )
    Key(
      "telephone", \.telephone, .telephone(), "The telephone number, as it is dialled", view: .none,
      .sample("\"+91 00000 00002\""))
  }
}

extension Identifier: SchemaRecord {
  init() {
    self.init(system: "", value: "")
  }

  package static let schema: RecordSchema<Identifier> = RecordSchema {
    Key("system", \.system, .requiredName(), "The register that gave the number", view: .none, .sample("MRN"))
    Key(
      "value", \.value, .requiredText(.identifier), "The number as text, leading zeros kept", view: .none,
      .sample("\"0042317\""))
    Key(
      "assigner", \.assigner, .name(), "Who gave the number, such as the hospital of an MRN", view: .none,
      .sample("Name of the hospital"))
  }

  func settle(_ reader: MappingReader) -> Bool {
    if isAadhaar { checkAadhaar(reader) }
    if isHealthAccount { checkHealthAccount(reader) }
    if isHealthServiceNumber { checkHealthServiceNumber(reader) }
    return true
  }
}

extension UrgencyJudgement: SchemaRecord {
  init() {
    self.init(raisedTo: .emergency, by: "", why: "")
  }

  package static let schema: RecordSchema<UrgencyJudgement> = RecordSchema {
    Key("raisedTo", \.raisedTo, .requiredCoded(), "The class to which it is raised", view: .none)
    Key("by", \.by, .judge(), "Who judged it", view: .none)
    Key("why", \.why, .requiredText(), "Why", view: .none, .sample("the reason"))
  }
}
