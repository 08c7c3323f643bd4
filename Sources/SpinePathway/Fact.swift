import SpineCase
public import SpineScores

/// One fact of a case that a conclusion rests on, in words, with why it is not known where it is not.
///
/// The words hold coded values, figures and dates only, never free text of the case.
public struct Fact: Hashable, Sendable {
  /// The path of the key in the case file, for instance `neurology.walking`.
  public let path: String
  /// What it is called, for instance `walking`.
  public let name: String
  /// Its value in words, or the words of its absence.
  public let value: String
  /// Why it is not known; nil where it is.
  public let absence: Absence?

  /// The name and the value, for instance `walking: aided`.
  public var words: String { "\(name): \(value)" }

  /// A fact from its parts.
  public init(path: String, name: String, value: String, absence: Absence? = nil) {
    (self.path, self.name, self.value, self.absence) = (path, name, value, absence)
  }

  /// A fact as a case states it.
  init<Value>(_ path: String, _ name: String, _ field: Field<Value>, _ words: (Value) -> String) {
    let value = field.value.map(words) ?? (field.absence ?? .notRecorded).words
    self.init(path: path, name: name, value: value, absence: field.absence)
  }

  /// A fact that stays open although parts of it are known.
  init(open path: String, _ name: String, _ value: String) {
    self.init(path: path, name: name, value: value, absence: .unknown)
  }
}

extension Absence {
  /// The absence as documents print it in English.
  var words: String {
    switch self {
    case .notRecorded: "not recorded"
    case .unknown: "not known"
    case .notDone: "not done"
    case .notAvailable: "not available locally"
    case .declined: "declined by patient"
    case .notApplicable: "not applicable"
    }
  }
}
