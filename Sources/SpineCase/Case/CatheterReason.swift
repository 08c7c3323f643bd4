import Records
import SourceText
import SpineScores

/// Why there is a catheter: one of a closed list, or free text, which is read as `other`.
public struct CatheterReason: Hashable, Sendable {
  /// Which of the reasons.
  public var code: CatheterCause
  /// The words that were typed instead of a code; no rule reads them.
  public var words: String?
}

/// The reasons for a catheter that rules tell apart.
public enum CatheterCause: String, CodedValue {
  case retention, neurogenic
  case notKnown = "not-known"
  case urethral, monitoring, immobility
  case longTermBefore = "long-term-before"
  case other

  /// Whether the catheter counts as retention whatever else is known of it.
  public var countsAsRetention: Bool {
    switch self {
    // scales.md 17.3: retention, neurogenic and not-known reasons fire.
    case .retention, .neurogenic, .notKnown: true
    case .urethral, .monitoring, .immobility, .longTermBefore, .other: false
    }
  }
}

extension CatheterReason {
  init?(_ reader: MappingReader, _ key: String, _ node: Node) {
    if let code = node.textValue.flatMap(CatheterCause.init(rawValue:)) {
      reader.findings.note(.answer, at: node.position)
      self.init(code: code, words: nil)
      return
    }
    guard let words = reader.text(node, key, lines: false) else { return nil }
    reader.findings.warning(
      at: node.position, reader.path(of: key),
      "is free text, which no rule reads: it counts as 'other' and is printed as typed. Use "
        + Wording.list(CatheterCause.allCases.map(\.rawValue)))
    self.init(code: .other, words: words)
  }
}

extension ClinicalCase {
  /// Whether the catheter was certainly in place before the spinal symptoms; false where either is undated.
  public var catheterPrecedesSymptoms: Bool {
    guard let since = neurology.catheterSince.value else { return false }
    let timeline = (neurology.timeline.value ?? []).map(\.at)
    let symptoms =
      timeline
      + [
        neurology.deficitOnset.value, neurology.paraplegiaOnset.value,
        pain.since.value.map { Moment(date: $0) },
      ].compactMap { $0 }
    // Without a dated symptom nothing shows that the catheter came first.
    return !symptoms.isEmpty && symptoms.allSatisfy(since.isSurelyBefore)
  }

  /// Whether a catheter hides the state of the bladder rather than counting as retention.
  ///
  /// It has another reason, was in place before the spinal symptoms, and bowel, power and saddle sensation are
  /// known to be normal.
  public var catheterHidesBladder: Bool {
    guard neurology.bladder.is(.catheter) == true, let reason = neurology.catheterReason.value,
      !reason.code.countsAsRetention, catheterPrecedesSymptoms
    else { return false }
    return neurology.bowel.is(.normal) == true && neurology.saddleSensation.is(.normal) == true
      && neurology.power.limbs.allSatisfy { $0.power.is(5) == true }
  }
}
