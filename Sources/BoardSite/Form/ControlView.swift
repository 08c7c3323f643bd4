import CaseForm

/// What the template of one control may name.
struct ControlView: Sendable {
  /// One answer to choose from.
  struct Answer: Sendable {
    let code: String
    let words: String
    let isChosen: Bool
  }

  /// One row of a list.
  struct Row: Sendable {
    let path: String
    let number: Int
    let label: String
    /// Whether there is another row: of one alone nothing is taken away, its controls are cleared.
    let mayBeRemoved: Bool
    let content: [UInt8]
    let more: [UInt8]
  }

  let item: FormItem
  /// The name of the control, with the numbers of rows.
  let name: String
  let value: String
  let answers: [Answer]
  let isNotKnown: Bool
  let absence: String
  let why: String
  let words: String
  let isNone: Bool
  let problems: [String]
  /// The words of absence, in the order in which they are offered.
  let absences: [(word: String, words: String)]
  var content: [UInt8] = []
  var rows: [Row] = []

  /// The identifier of a control on the page.
  static func id(of name: String) -> String {
    String(name.map { $0 == "[" || $0 == "]" || $0 == "." || $0 == "~" ? "-" : $0 })
  }

  private static let answer = PageSchema<Answer>([
    .text("code", \.code), .text("words", \.words), .flag("isChosen", \.isChosen),
  ])

  private static let row = PageSchema<Row>([
    .text("id") { id(of: $0.path) }, .text("rowPath", \.path),
    .text("rowName") { $0.path + FormValues.Mark.row }, .text("number") { String($0.number) },
    .text("label", \.label), .html("content", \.content), .html("more", \.more),
    .flag("hasMore") { !$0.more.isEmpty }, .flag("mayBeRemoved", \.mayBeRemoved),
  ])

  private static let absence = PageSchema<Answer>([
    .text("word", \.code), .text("words", \.words), .flag("isChosen", \.isChosen),
  ])

  static let schema = PageSchema<ControlView>(
    [
      .text("name", \.name), .text("id") { id(of: $0.name) }, .text("inputID") { id(of: $0.name) + "-input" },
      .text("label", \.item.label), .text("helpID") { id(of: $0.name) + "-hint" },
      .text("problemID", \.problemID), .text("describedBy", \.describedBy),
      .flag("hasProblems") { !$0.problems.isEmpty }, .flag("isDescribed") { !$0.describedBy.isEmpty },
      .html("input") {
        Markup.input(
          $0.name, id: id(of: $0.name) + "-input", value: $0.value, isNumber: $0.item.isNumber,
          described: $0.description)
      },
      .html("area") {
        Markup.area($0.name, id: id(of: $0.name) + "-input", value: $0.value, described: $0.description)
      },
      .html("whyInput") { Markup.input($0.name + FormValues.Mark.why, value: $0.why) },
      .html("wordsInput") { Markup.input($0.name + FormValues.Mark.words, value: $0.words) },
      .list("answers", answer, \.answers), .flag("isNotKnown", \.isNotKnown),
      .flag("mayBeAbsent", \.offersAbsence), .flag("hasNotKnownAnswer", \.item.kind.hasAnswers),
      .text("notName") { $0.name + FormValues.Mark.not },
      .text("absentName") { $0.name + FormValues.Mark.absent },
      .flag("hasWords", \.item.takesWords),
      .flag("isNone", \.isNone), .flag("mayBeNone") { $0.item.mayBeAbsent },
      .text("size", \.item.size),
      .list("problems", PageSchema<String>([.text("message") { $0 }]), \.problems),
      .html("content", \.content), .list("rows", row, \.rows),
      .list("absences", absence) { view in
        view.absences.map { Answer(code: $0.word, words: $0.words, isChosen: $0.word == view.absence) }
      },
    ] + PageField.optional("help", \.item.help) + PageField.optional("unit", \.item.unit))

  private var problemID: String { Self.id(of: name) + "-problem" }

  /// The identifiers of its help and of what is wrong with it, which a screen reader reads with it.
  private var describedBy: String {
    var identifiers: [String] = []
    if item.help != nil { identifiers.append(Self.id(of: name) + "-hint") }
    if !problems.isEmpty { identifiers.append(problemID) }
    return identifiers.joined(separator: " ")
  }

  private var description: Markup.Description {
    Markup.Description(identifiers: describedBy, isWrong: !problems.isEmpty)
  }

  /// Whether "not known" is offered for it: for a whole record only where no fact in it has one of its own.
  private var offersAbsence: Bool {
    guard item.mayBeAbsent, case .record = item.kind else { return item.mayBeAbsent }
    return isNotKnown || item.items.allSatisfy { !$0.mayBeAbsent }
  }

}

extension FormItem {
  fileprivate var takesWords: Bool { if case .choiceOrWords = kind { true } else { false } }

  fileprivate var isNumber: Bool {
    switch kind {
    case .whole, .figure: true
    default: false
    }
  }

  /// How wide the control is, as the style sheet calls it.
  fileprivate var size: String {
    switch kind {
    case .whole, .figure: "short"
    case .text(.date), .text(.moment), .text(.birth), .text(.levels): "middle"
    default: "long"
    }
  }
}
