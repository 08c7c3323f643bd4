import CaseForm

/// The page on which a case is entered.
struct EditView: Sendable {
  /// One group of the form on this page.
  struct Group: Sendable {
    let group: FormGroup
    let content: [UInt8]
    let more: [UInt8]
  }

  /// A section that stands on a page of its own.
  struct Section: Sendable {
    let link: [UInt8]
    let answered: Int
    let asked: Int
  }

  let title: String
  /// Whose case it is, on every page of it: two cases look alike.
  let patient: String
  let csrf: String
  /// Whose draft it is: what is sent after the session has ended goes to nobody else.
  let account: String
  let typist: String
  let base: Int
  let groups: [Group]
  let sections: [Section]
  /// The section that is shown; empty on the quick page.
  let section: String
  let live: [UInt8]
  let problems: [LiveView.Point]
  let letter: [UInt8]
  let back: [UInt8]
  let isDraft: Bool
  let picker: Bool

  private static let group = PageSchema<Group>(
    [
      .text("id", \.group.id), .text("title", \.group.title), .html("content", \.content),
      .html("more", \.more), .flag("hasMore") { !$0.more.isEmpty },
      .flag("isLesions") { $0.group.id == "lesions" },
    ]
      + PageField.optional("help", \.group.help))

  private static let section = PageSchema<Section>([
    .html("link", \.link), .text("answered") { String($0.answered) }, .text("asked") { String($0.asked) },
  ])

  private static let level = PageSchema<String>([.text("level") { $0 }])

  static let schema = PageSchema<EditView>([
    .text("title", \.title), .text("patient", \.patient), .text("csrf", \.csrf),
    .text("account", \.account), .text("typist", \.typist),
    .text("base") { String($0.base) },
    .text("groupIDs") { $0.groups.map(\.group.id).joined(separator: " ") },
    .list("groups", group, \.groups), .list("sections", section, \.sections),
    .text("section", \.section), .flag("isQuick") { $0.section.isEmpty }, .html("live", \.live),
    .list(
      "problems", PageSchema<LiveView.Point>([.html("link", \.link), .text("message", \.message)]), \.problems
    ),
    .flag("hasProblems") { !$0.problems.isEmpty }, .html("letter", \.letter), .html("back", \.back),
    .flag("isDraft", \.isDraft), .list("levels", level) { _ in Levels.all },
  ])
}

/// The levels of the spine, from above.
enum Levels {
  static let all =
    (1...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" } + (1...5).map { "S\($0)" }
}
