import SpineCase
public import SpineScores

/// One fact of a case that a conclusion rests on, with why it is not known where it is not.
///
/// It holds coded values, figures and dates only, never free text of the case; its words stand in `rules.yaml`.
public struct Fact: Hashable, Sendable {
  /// The path of the key in the case file, for instance `neurology.walking`.
  public let path: String
  /// What it is called, for instance `fact.walking`.
  public let name: Sentence
  /// Its value, or its absence.
  public let value: Argument
  /// Why it is not known; nil where it is.
  public let absence: Absence?

  /// The name and the value, for instance `walking: aided`.
  public var sentence: Sentence {
    said(.fact)
  }

  /// The fact as one of these sentences says it.
  public func said(_ words: ConclusionWords) -> Sentence {
    words.sentence([.name: .sentence(name), .value: value])
  }

  /// The same, to stand in a list.
  var argument: Argument { .sentence(sentence) }

  /// A fact from its parts.
  public init(path: String, name: Sentence, value: Argument, absence: Absence? = nil) {
    (self.path, self.name, self.value, self.absence) = (path, name, value, absence)
  }

  init(path: String, name: FactName, value: Argument, absence: Absence? = nil) {
    self.init(path: path, name: name.sentence(), value: value, absence: absence)
  }

  /// A fact as a case states it; at some levels where it is one of a lesion.
  init<Value>(
    _ path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ field: Field<Value>,
    _ value: (Value) -> Argument
  ) {
    let value = field.value.map(value) ?? .absence(field.absence ?? .notRecorded)
    self.init(path: path, name: name.sentence(of: levels), value: value, absence: field.absence)
  }

  /// A fact with a closed list of answers.
  init<Value: CodedValue>(
    _ path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ field: Field<Value>
  ) {
    self.init(path, name, of: levels, field) { .code($0.rawValue) }
  }

  /// A fact of yes or no.
  init(_ path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ field: Field<Bool>) {
    self.init(path, name, of: levels, field, \.argument)
  }

  /// A fact that stays open although parts of it are known.
  init(open path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ value: Argument) {
    self.init(path: path, name: name.sentence(of: levels), value: value, absence: .unknown)
  }

  /// The same fact, open because of what is said of its value.
  func open(_ value: FactValue, _ arguments: [Placeholder: Argument] = [:]) -> Fact {
    Fact(
      path: path, name: name, value: value.argument(arguments.merging([.value: self.value]) { $1 }),
      absence: .unknown)
  }

  /// The same fact with the same value, open all the same.
  var open: Fact { Fact(path: path, name: name, value: value, absence: .unknown) }
}

extension Bool {
  /// `yes` or `no`.
  var argument: Argument { (self ? FactValue.yes : .no).argument() }
}

extension [Fact] {
  /// The facts as one list.
  var argument: Argument { .list(map(\.argument), .semicolon) }
}
