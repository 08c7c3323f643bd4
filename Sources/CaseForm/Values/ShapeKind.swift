package import SpineCase

/// How a key is filled in on a form, from the form of its value in the file.
package indirect enum ShapeKind: Sendable {
  /// One of a closed list of answers, as the file spells them.
  case choice([String])
  /// Yes or no.
  case yesNo
  /// A grade or number of a closed list.
  case numbers([Int])
  /// A whole number.
  case whole(ClosedRange<Int>)
  /// A number with at most two decimals.
  case figure
  /// Text, a date or a level, whose form the reader of cases judges.
  case text(Text)
  /// One of a closed list, or words.
  case choiceOrWords([String])
  /// Any of a closed list of answers.
  case several([String])
  /// Texts, one a line.
  case texts
  /// Keys of their own.
  case record([MemberShape])
  /// Rows, each with keys of its own.
  case rows([MemberShape])
  /// A record of any keys, which the form carries along.
  case carried

  /// What a text is about.
  package enum Text: Sendable { case words, date, moment, levels, birth }

  init(_ shape: Shape) {
    self =
      switch shape {
      case .coded(let answers): .choice(answers)
      case .flag: .yesNo
      case .whole(let range): .whole(range)
      case .numbers(let numbers): .numbers(numbers)
      case .figure: .figure
      case .text: .text(.words)
      case .pattern: .text(.levels)
      case .date: .text(.date)
      case .moment: .text(.moment)
      case .record(let members): .record(members)
      case .dictionary: .carried
      case .list(let element), .filledList(let element): Self.list(of: element)
      case .either(let shapes): Self.either(shapes)
      }
  }

  private static func list(of element: Shape) -> ShapeKind {
    switch element {
    case .record(let members): .rows(members)
    case .coded(let answers): .several(answers)
    default: .texts
    }
  }

  /// Of several forms the one that says most.
  private static func either(_ shapes: [Shape]) -> ShapeKind {
    for shape in shapes { if case .record(let members) = shape { return .record(members) } }
    if case .coded(let answers) = shapes.first { return .choiceOrWords(answers) }
    if case .date = shapes.first { return .text(.birth) }
    return .carried
  }

  /// Whether "not known" is one of the answers to choose from, rather than a box of its own.
  package var hasAnswers: Bool {
    switch self {
    case .choice, .yesNo, .numbers, .choiceOrWords: true
    default: false
    }
  }
}
