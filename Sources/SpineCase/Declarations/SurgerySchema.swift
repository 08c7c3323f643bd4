import SpineScores

extension Surgery: SchemaRecord {
  package static let schema: RecordSchema<Surgery> = RecordSchema {
    Key(
      "state", \.state, .coded(), "Whether an operation is considered", example: "booked", .words("surgery"),
      .missed(.clinicians, .surgical))
    Key(
      "on", \.on, .moment(.event), "When the operation is booked for", example: "2 June 2026",
      .missed(.clinicians, .operationBooked), .sample("2026-02-02T09:00+05:30"))
    Key(
      "levels", \.levels, .span(), "Levels of the operation", example: "T11-L3",
      .missed(.clinicians, .operationDone),
      .remark(
        "The levels that the operation reaches, the upper one first, and whether it leaves metalwork in the spine. SINS does not cover an operated spine: once the state is done, the lesions there and next to it have none."
      ), .sample("T11-L3"))
    Key(
      "instrumented", \.instrumented, .flag(), "Whether the operation leaves metal in the spine",
      example: "yes", .missed(.clinicians, .operationDone))
    Key(
      "embolisation", \.embolisation, .coded(), "Embolisation before surgery or biopsy", example: "planned",
      .asked(.radiology), .missed(.clinicians, .embolisationInQuestion))
    Key(
      "woundTiming", \.woundTiming, .words(lines: true), "Timing of wound and antiangiogenic drug",
      example: "last sunitinib more than four months ago; cabozantinib ...",
      .missed(.clinicians, .antiangiogenicBeforeSurgery),
      .sample("first dose after the operation when the wound has healed"))
    Key(
      "postoperativeRadiotherapyBookedBy", \.postoperativeRadiotherapyBookedBy, .words(.knownName),
      "Who books postoperative radiotherapy", example: "Dr Leela Menon", .asked(.oncology),
      .missed(.clinicians, .surgical), .sample("Dr Name"))
  }
}

extension Bloods: SchemaRecord {
  package static let schema: RecordSchema<Bloods> = RecordSchema {
    for test in BloodTest.allCases {
      Key(
        test.rawValue, \.[test], .recordField(BloodResult.schema(of: test)), test.title, example: "9.4 g/dL",
        test.missed, .remark(test.units.map(\.unit.rawValue).joined(separator: " | ")), .sample(test.sample))
    }
    Key(
      "takenOn", \.takenOn, .moment(), "When the blood was taken", example: "10 June 2026, 06:00", .extra,
      .sample("2026-01-30T06:00+05:30"))
  }
}

extension BloodTest {
  /// What it is called.
  fileprivate var title: String {
    switch self {
    case .haemoglobin: "Haemoglobin"
    case .platelets: "Platelets"
    case .albumin: "Albumin"
    case .inr: "INR"
    case .creatinine: "Creatinine"
    case .calcium: "Calcium"
    case .whiteCells: "White cells"
    case .esr: "ESR"
    case .crp: "CRP"
    case .ldh: "LDH"
    case .bilirubin: "Bilirubin"
    case .alp: "Alkaline phosphatase"
    case .phosphate: "Phosphate"
    case .psa: "PSA"
    }
  }

  /// A result as the skeleton shows it.
  fileprivate var sample: String {
    switch self {
    case .haemoglobin: "{value: 9.4, unit: g/dL}"
    case .platelets: "{value: 210, unit: 10^9/L}"
    case .albumin: "{value: 3.1, unit: g/dL}"
    case .inr: "{value: 1.1}"
    case .creatinine: "{value: 1.2, unit: mg/dL}"
    case .calcium: "{value: 9.2, unit: mg/dL}"
    case .whiteCells: "{value: 8.4, unit: 10^9/L}"
    case .esr: "{value: 40, unit: mm/h}"
    case .crp: "{value: 12, unit: mg/L}"
    case .ldh: "{value: 310, unit: U/L}"
    case .bilirubin: "{value: 0.8, unit: mg/dL}"
    case .alp: "{value: 140, unit: U/L}"
    case .phosphate: "{value: 3.4, unit: mg/dL}"
    case .psa: "{value: 36.5, unit: ng/mL}"
    }
  }

  /// When it is missed.
  fileprivate var missed: KeyNote {
    switch self {
    case .haemoglobin, .platelets: .missed(.clinicians, .surgicalWithoutBloodCount)
    case .inr: .missed(.clinicians, .surgicalWithoutClotting)
    case .albumin: .missed(.clinicians, .surgical)
    case .creatinine, .calcium, .whiteCells, .esr, .crp, .ldh, .bilirubin, .alp, .phosphate, .psa: .extra
    }
  }
}

extension BloodResult: SchemaRecord {
  package static let schema: RecordSchema<BloodResult> = schema(of: .haemoglobin)

  init() {
    self.init(value: .unread)
  }

  /// The keys of the result of a test: a ratio has no unit.
  static func schema(of test: BloodTest) -> RecordSchema<BloodResult> {
    RecordSchema {
      Key("value", \.value, .requiredFigure(), "The figure", view: .none)
      if !test.units.isEmpty {
        Key("unit", \.unit, .unit(of: test), "Its unit", view: .none)
      }
      Key("on", \.on, .moment(), "When this blood was taken", view: .none)
      Key("reference", \.reference, .words(), "What the laboratory calls usual", view: .none)
    }
  }
}
