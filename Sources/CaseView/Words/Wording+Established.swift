import SpineCase
package import SpinePathway
import SpineScores

extension Wording {
  /// An established deficit as recorded, in one line: since when, why, who judged it, the
  /// baseline and what it rests on.
  func established(_ record: EstablishedDeficit) -> String {
    let head = [
      part("since", record.since, words),
      part("cause", record.cause) { phrases["establishedCause.\($0.rawValue)"] },
      part("causeInWords", record.causeInWords) { $0 }, part("treatedWith", record.treatedWith) { $0 },
      part("treatedOn", record.treatedOn, words), part("by", record.by) { $0 },
      part("role", record.role) { $0 }, part("on", record.on, words), part("why", record.why) { $0 },
    ]
    let examinations = [
      findings(record.baseline, "baseline"), part("earlier", record.earlier.examined, words),
      record.earlier.examinedBy.map { phrases("established.earlierBy", $0) },
      record.earlier.findings == record.baseline
        ? phrases["established.earlierSame"] : findings(record.earlier.findings, "earlierFindings"),
      part("compression", record.compression) { lesions in
        lesions.isEmpty
          ? phrases["none"] : lesions.map { "\($0.levels) \($0.escc.rawValue)" }.joined(separator: ", ")
      },
    ]
    return (head + examinations + origin(record)).compactMap { $0 }.joined(separator: "; ")
  }

  private func origin(_ record: EstablishedDeficit) -> [String?] {
    [
      record.receivedFrom.map { phrases("established.receivedFrom", $0) },
      record.confirmed.map { phrases("established.confirmed", $0.by, $0.role, words($0.on), $0.why) },
      record.withdrawn.map { phrases("established.withdrawn", $0.by, words($0.on), $0.why) },
    ]
  }

  /// One fact of the record; nil where nobody recorded it.
  private func part<Fact>(_ name: String, _ field: Field<Fact>, _ words: (Fact) -> String) -> String? {
    said(field, words).map { phrases("established.\(name)", $0) }
  }

  /// A fact or the words of its absence; nil where nobody recorded it.
  private func said<Fact>(_ field: Field<Fact>, _ words: (Fact) -> String) -> String? {
    switch field {
    case .known(let fact): words(fact)
    case .absent(.notRecorded, _): nil
    case .absent(let absence, let why): self.words(absence, why: why)
    }
  }

  /// The findings of an examination with their names, those that are normal together; nil where none is recorded.
  private func findings(_ findings: DeficitFindings, _ name: String) -> String? {
    let parts = DeficitFinding.all.compactMap { finding -> String? in
      guard finding.isNormal(findings) != true, let words = words(of: finding.key, in: findings) else {
        return nil
      }
      let path = finding.key == "radicularPain" ? finding.path : "neurology.\(finding.key)"
      return "\(phrases["gap.\(path)"]): \(words)"
    }
    let hasNormal = DeficitFinding.all.contains { $0.isNormal(findings) == true }
    let found = parts + (hasNormal ? [phrases["established.normal"]] : [])
    return found.isEmpty ? nil : phrases("established.\(name)", found.joined(separator: ", "))
  }

  /// One finding in words; nil where nobody recorded it.
  private func words(of key: String, in findings: DeficitFindings) -> String? {
    func sign(_ field: Field<Bool>) -> String? { said(field) { phrases[$0 ? "yes" : "no"] } }
    return switch key {
    case "frankel": said(findings.frankel, \.rawValue)
    case "asia": said(findings.asia, \.rawValue)
    case "walking": said(findings.walking) { phrases["walking.\($0.rawValue)"] }
    case "gait": said(findings.gait) { phrases["gait.\($0.rawValue)"] }
    case "sensoryLevel": said(findings.sensoryLevel, sensoryLevel)
    case "bladder": said(findings.bladder) { phrases["bladder.\($0.rawValue)"] }
    case "bowel": said(findings.bowel) { phrases["bowel.\($0.rawValue)"] }
    case "saddleSensation": said(findings.saddleSensation) { phrases["saddle.\($0.rawValue)"] }
    case "myelopathy": sign(findings.myelopathy)
    case "radiculopathy": sign(findings.radiculopathy)
    case "radicularPain": sign(findings.radicularPain)
    default:
      findings.power.limbs.first { key == "power.\($0.key)" }.flatMap { limb in said(limb.power) { "\($0)/5" }
      }
    }
  }

  /// Why a recorded deficit does not count as established.
  func unmet(_ state: EstablishedState) -> String {
    state.unmet.map { unmet in
      let finding = unmet.finding.map { phrases["urgency.name.\($0)"] } ?? unmet.levels ?? ""
      return phrases("urgency.unmet.\(unmet.condition.rawValue)", finding)
    }.joined(separator: "; ")
  }

  // MARK: for the patient

  /// A baseline in sentences for the patient: what is not normal, or that everything is; grades are left out.
  func plainBaseline(_ findings: DeficitFindings) -> String {
    let isWalkingLost = findings.walking.is(.unable) == true
    let signs = [
      findings.walking.value.flatMap { $0 == .unaided ? nil : "walking-\($0.rawValue)" },
      // Those who cannot walk have no gait that could be unsteady.
      findings.gait.value.flatMap { $0 == .normal || isWalkingLost ? nil : "gait" },
    ]
    let limbs = findings.power.limbs.map { limb in
      limb.power.value.flatMap { $0 < 5 ? "weak-\(limb.key)" : nil }
    }
    let others = [
      findings.sensoryLevel.value.flatMap { $0 == .noLevel ? nil : "numb" },
      findings.bladder.value.flatMap { $0 == .normal ? nil : "bladder-\($0.rawValue)" },
      findings.bowel.value.flatMap { $0 == .normal ? nil : "bowel-\($0.rawValue)" },
      findings.saddleSensation.value.flatMap { $0 == .normal ? nil : "saddle" },
      findings.myelopathy.is(true) == true ? "cord" : nil,
      findings.radiculopathy.is(true) == true ? "nerve" : nil,
      findings.radicularPain.is(true) == true ? "nerve-pain" : nil,
    ]
    let found = (signs + limbs + others).compactMap { $0 }
    return (found.isEmpty ? ["nothing"] : found).map { phrases["plainBaseline.\($0)"] }.joined(separator: " ")
  }

  // MARK: urgency

  /// The class in words, with what is not excluded.
  package func urgencyClass(_ urgency: Urgency) -> String {
    let words = phrases["urgency.class.\(urgency.class.rawValue)"]
    switch urgency.class {
    case .emergency: return words
    case .cannotSay: return urgency.mayBeEmergency ? words : phrases["urgency.cannotSay"]
    case .urgent24Hours, .urgentStability, .established, .routine:
      return urgency.mayBeEmergency ? phrases("urgency.notExcluded", words) : words
    }
  }
}

extension Phrases {
  /// What a patient's sheet says about a baseline.
  static let plainBaseline = [
    "walking-aided", "walking-unable", "gait", "weak-rightArm", "weak-leftArm", "weak-rightLeg",
    "weak-leftLeg",
    "numb", "bladder-retention", "bladder-incontinence", "bladder-catheter", "bowel-constipation",
    "bowel-incontinence", "saddle", "cord", "nerve", "nerve-pain", "nothing",
  ].map { "plainBaseline.\($0)" }

  /// How a record of an established deficit reads, and why one does not count.
  static let ofEstablished =
    [
      "since", "cause", "causeInWords", "treatedWith", "treatedOn", "by", "role", "on", "why", "baseline",
      "normal", "earlier", "earlierBy", "earlierFindings", "earlierSame", "compression", "receivedFrom",
      "confirmed", "withdrawn",
    ].map { "established.\($0)" } + EstablishedCause.allCases.map { "establishedCause.\($0.rawValue)" }
    + EstablishedState.Condition.allCases.map { "urgency.unmet.\($0.rawValue)" }
    + ["cannotSay", "notExcluded", "establishedAs"].map { "urgency.\($0)" }
}
