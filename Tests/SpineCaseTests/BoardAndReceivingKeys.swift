import Testing

/// One key that a board or a receiving centre asks for (checklists.md 1.2 to 2.4): what it takes and what it refuses.
struct AddedKey: CustomTestStringConvertible, Sendable {
  /// The path as messages name it.
  let path: String
  /// A value as YAML writes it in one line.
  let accepted: String
  /// A value of a wrong type.
  let refused: String
  /// Whether it takes the words of absence; names and what says itself what is not known take any text.
  let isClinical: Bool
  /// The records around the key, with `@` where it stands.
  private let around: String

  init(
    _ path: String, _ accepted: String, not refused: String, clinical isClinical: Bool = true,
    in around: String? = nil
  ) {
    (self.path, self.accepted, self.refused, self.isClinical) = (path, accepted, refused, isClinical)
    let records = path.split(separator: ".").dropLast()
    self.around = around ?? records.reversed().reduce("@") { "\($1): {\($0)}" }
  }

  var testDescription: String { path }

  /// The key itself, without what stands around it.
  var name: String { path.split(separator: ".").last.map(String.init) ?? path }

  /// The case whose only fact is this key, under a name, with this value.
  func body(_ value: String, named name: String? = nil) -> String {
    around.replacing("@", with: "\(name ?? self.name): \(value)") + "\n"
  }
}

extension AddedKey {
  static let all = surgical

  /// What must be known around an operation.
  static let surgical = [
    AddedKey("surgery.state", "booked", not: "[booked]"),
    AddedKey("surgery.on", "2026-06-12T09:00+05:30", not: "Friday"),
    AddedKey("surgery.embolisation", "planned", not: "true"),
    AddedKey("surgery.woundTiming", "after two weeks", not: "{weeks: 2}"),
    AddedKey("surgery.postoperativeRadiotherapyBookedBy", "Dr X", not: "[Dr X]"),
    AddedKey("bloods.takenOn", "2026-06-04T06:00+05:30", not: "yesterday"),
    AddedKey("bloods.haemoglobin", "{value: 9.4, unit: g/dL}", not: "9.4"),
    AddedKey("bloods.platelets", "{value: 2.1, unit: lakh/uL}", not: "210"),
    AddedKey("bloods.albumin", "{value: 31, unit: g/L}", not: "low"),
    AddedKey("bloods.inr", "{value: 1.1}", not: "1.1"),
    AddedKey("bloods.creatinine", "{value: 106, unit: umol/L}", not: "106"),
    AddedKey("bloods.calcium", "{value: 2.4, unit: mmol/L}", not: "2.4"),
    AddedKey("treatment.antiangiogenics", "[{name: sunitinib, lastDose: 2026-05-30}]", not: "sunitinib"),
    AddedKey("treatment.boneModifyingAgent", "zoledronic acid", not: "[zoledronic acid]"),
    AddedKey("treatment.venousThromboembolism", "clot of the left leg", not: "{leg: left}"),
    AddedKey("treatment.remainingSystemicLines", "[cabozantinib]", not: "cabozantinib"),
    AddedKey("tumour.primary.control", "not-controlled", not: "[controlled]"),
    AddedKey("tumour.primary.biomarkers", "[PD-L1 40 %]", not: "PD-L1"),
    AddedKey("tumour.oligometastatic", "true", not: "perhaps"),
    AddedKey("tumour.compressiveLevels", "2", not: "two"),
    AddedKey("tumour.leptomeningeal", "false", not: "perhaps"),
  ]
}
