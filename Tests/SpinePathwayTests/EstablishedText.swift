import SourceText
import SpineCase
import SpinePathway

/// A fixed and irradiated patient with a residual deficit that a clinician recorded as established, in parts that a test
/// changes one by one; an empty value leaves the key out.
struct EstablishedText {
  var asOf = "2026-09-15T10:00+05:30"
  var born = "1954-02-08"
  /// The present examination, apart from its findings.
  var present = [
    "examined": "2026-09-15T09:00+05:30", "course": "stable", "worseThanBaseline": "false",
  ]
  /// The findings of the present examination.
  var findings = Self.residual
  var pain = [
    "mechanical": "false", "biologic": "false", "nocturnal": "false", "straining": "false",
    "progressive": "false", "severe": "false", "tenderness": "false",
  ]
  /// The record, apart from the baseline and the earlier examination.
  var record = [
    "since": "2026-06-08", "cause": "treated-compression",
    "treated": "{what: decompression and fixation T11-L3, on: 2026-06-10}", "by": "Dr Rao",
    "role": "spine surgeon", "on": "2026-09-10T11:00+05:30", "why": "unchanged since the operation",
  ]
  var baseline = Self.residual
  var earlier = Self.residual
  var earlierExamined = "2026-08-20T09:00+05:30"
  var lesions = "[{levels: L1, escc: \"0\", sins: {absent: not-applicable, why: fixed T11 to L3}}]"

  /// Frankel D, walking with help, a weak left leg.
  static let residual = [
    "frankel": "D", "asia": "D", "walking": "aided", "gait": "unsteady", "power.rightArm": "5",
    "power.leftArm": "5", "power.rightLeg": "5", "power.leftLeg": "3", "sensoryLevel": "none",
    "bladder": "normal", "bowel": "normal", "saddleSensation": "normal", "myelopathy": "false",
    "radiculopathy": "false", "radicularPain": "false",
  ]

  var text: String {
    var own = findings
    let radicular = own.removeValue(forKey: "radicularPain") ?? ""
    let examined = earlierExamined.isEmpty ? [:] : ["examined": earlierExamined]
    let earlier = Self.flow(examined.merging(Self.nested(self.earlier)) { $1 })
    let written = record.merging(["baseline": Self.flow(Self.nested(baseline)), "earlier": earlier]) { $1 }
    let neurology = present.merging(Self.nested(own)) { $1 }.merging(["established": Self.flow(written)]) {
      $1
    }
    return """
      format: spineboard/case/1
      case: TEST-1
      asOf: \(asOf)
      profile: in
      patient: {born: \(born)}
      tumour: {primary: {site: kidney, tissue: confirmed}}
      surgery: {state: done, on: 2026-06-10T15:00+05:30}
      neurology: \(Self.flow(neurology))
      pain: \(Self.flow(pain.merging(["radicular": radicular]) { $1 }))
      lesions: \(lesions)

      """
  }

  /// Findings as keys of a record, power as a record of its own.
  private static func nested(_ findings: [String: String]) -> [String: String] {
    let power = findings.filter { $0.key.hasPrefix("power.") }.map { (String($0.key.dropFirst(6)), $0.value) }
    let rest = findings.filter { !$0.key.hasPrefix("power.") }
    return rest.merging(["power": flow(Dictionary(uniqueKeysWithValues: power))]) { $1 }
  }

  private static func flow(_ members: [String: String]) -> String {
    let all = members.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    return "{" + all.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }

  func read() throws -> ClinicalCase { try reading().value }

  /// What the reader warns about, as printed.
  func warnings() throws -> [String] { try reading().warnings.map(\.description) }

  private func reading() throws -> CaseReader.Reading {
    try CaseReader(profiles: ["in"]).read(Array(text.utf8), file: "case.yaml")
  }

  func urgency() throws -> Urgency {
    let read = try read()
    return Urgency(read, scores: CaseScores(read))
  }

  /// The conditions that do not hold, each once, in their order.
  func unmet() throws -> [EstablishedState.Condition] {
    let unmet = try urgency().established?.unmet.map(\.condition) ?? []
    return unmet.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
