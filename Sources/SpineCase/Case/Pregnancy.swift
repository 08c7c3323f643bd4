import Records
import SpineScores

/// Whether the patient is pregnant, as far as somebody asked or tested.
public enum PregnancyState: String, CodedValue {
  case pregnant, possible, excluded
  case notKnown = "not-known"
}

/// A pregnancy that is present, possible or excluded.
public struct Pregnancy: Hashable, Sendable {
  /// Whether it is there.
  public var state: PregnancyState
  /// The weeks from the last period, 0 to 44, where the patient is pregnant and somebody recorded them.
  public var weeks: Int?

  /// Whether the patient is or may be pregnant.
  public var isThereOrPossible: Bool { state == .pregnant || state == .possible }
}

extension Pregnancy {
  /// Reads one word, or a record with the weeks; `not-known` is the absence `unknown` under the name that people use.
  static func read(_ reader: MappingReader, _ key: String) -> Field<Pregnancy> {
    if case .some(.mapping) = reader.node(key)?.content {
      return reader.recordField(key, Pregnancy.init).flatMap(\.asField)
    }
    let state = reader.coded(key, PregnancyState.self)
    return state.flatMap { Pregnancy(state: $0, weeks: nil).asField }
  }

  static let stateKey = "state"
  static let weeksKey = "weeks"

  private var asField: Field<Pregnancy> {
    state == .notKnown ? .absent(.unknown, why: nil) : .known(self)
  }

  private init?(_ reader: MappingReader) {
    let written: Field<PregnancyState> = reader.coded(Self.stateKey)
    weeks = reader.count(Self.weeksKey, 0...44).value
    guard let state = written.value ?? (weeks == nil ? nil : .pregnant) else {
      reader.findings.error(
        at: reader.position, reader.path, "needs weeks, or a state: pregnant, possible, excluded or not-known"
      )
      return nil
    }
    if weeks != nil, state != .pregnant {
      reader.findings.error(
        at: reader.position, reader.path, "has weeks, which go with the state pregnant; check both")
    }
    self.state = state
  }
}

extension ClinicalCase {
  /// Whether somebody has to ask: the recorded sex and age do not rule a pregnancy out.
  ///
  /// The ages, 10 to 55 years, are this project's own, without a source.
  public var mayBePregnant: Bool {
    if patient.sex.is(.male) == true { return false }
    return ages.value.map { $0.overlaps(10...55) } ?? true
  }
}
