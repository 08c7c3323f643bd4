public import SpineCase
public import SpineScores

/// A sentence, or a part of one, that a language says in its own words and order: its key in `rules.yaml`, and what fills
/// the names in braces.
///
/// ```swift
/// Sentence("short-course.rule")                          // Templates/en/rules.yaml, short-course: rule
/// Sentence("cord-tolerance.name", [.canal: CanalContent.conus.argument])
/// ```
public struct Sentence: Hashable, Sendable {
  /// The dotted key, for instance `radiosensitivity.statement`.
  public let key: String
  /// What stands in place of each name in braces.
  public let arguments: [Placeholder: Argument]

  init(_ key: String, _ arguments: [Placeholder: Argument] = [:]) {
    (self.key, self.arguments) = (key, arguments)
  }
}

/// What stands in place of a name in braces.
///
/// It holds no word of a language but labels that are published, and names.
public indirect enum Argument: Hashable, Sendable {
  /// A figure, a level, a published label or a name: the same in every language.
  case text(String)
  /// A closed answer as the case file spells it; a language may say it otherwise, under `code`.
  case code(String)
  /// A day, month or year, with its month in words.
  case date(CalendarDate)
  /// A date and perhaps a time, as a case file spells it.
  case moment(Moment)
  /// Why something is not known.
  case absence(Absence)
  /// Another sentence or part of one.
  case sentence(Sentence)
  /// Several, with what the language puts between them.
  case list([Argument], Joint)
}

/// What a language puts between the parts of a list.
public enum Joint: String, SentenceGroup {
  case comma, semicolon
  /// Between whole sentences.
  case sentence

  /// Its section in `rules.yaml`.
  public static let group = "joint"
}

/// What a language must say, and what it has to say it with.
public struct SentenceForm: Hashable, Sendable {
  /// The dotted key.
  public let key: String
  /// The names in braces that must stand in it, in whatever order.
  public let placeholders: Set<Placeholder>

  init(_ key: String, _ placeholders: Set<Placeholder> = []) {
    (self.key, self.placeholders) = (key, placeholders)
  }
}

/// Words with fixed names: one section of `rules.yaml`, each case a key in it.
public protocol SentenceGroup: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
  /// The name of the section.
  static var group: String { get }
  /// The names in braces that a language must use.
  var placeholders: Set<Placeholder> { get }
}

extension SentenceGroup {
  /// None, where a type does not say otherwise.
  public var placeholders: Set<Placeholder> { [] }

  /// The words under this name.
  public func sentence(_ arguments: [Placeholder: Argument] = [:]) -> Sentence {
    Sentence("\(Self.group).\(rawValue)", arguments)
  }

  /// The same, to stand in another sentence.
  func argument(_ arguments: [Placeholder: Argument] = [:]) -> Argument { .sentence(sentence(arguments)) }

  /// Everything that the section must hold.
  static var forms: [SentenceForm] {
    allCases.map { SentenceForm("\(group).\($0.rawValue)", $0.placeholders) }
  }
}

/// A name in braces in `rules.yaml`.
public enum Placeholder: String, CaseIterable, Hashable, Sendable {
  case alternative, asOf, ask, assessment, canal, centre, contact, count, date, dose, duration, fact, facts,
    fractions
  case gray, id, investigations, least, letters, levels, mechanical, missing, months, most, name, neurologic,
    note, notes
  case offered, oncologic, path, place, published, reason, reasons, remark, response, separable, service,
    state, statement
  case suggestion, systemic, target, total, value, years
}
