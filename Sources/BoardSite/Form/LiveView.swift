import CaseForm
import Documents

/// What stands beside the form: it is worked out anew whenever the form is sent.
struct LiveView: Sendable {
  /// Something to be corrected or looked at, with the control that it is about.
  struct Point: Sendable {
    let link: [UInt8]
    let message: String
  }

  /// The banner and the scores; a sentence where not even these can be worked out.
  let panel: [UInt8]
  let problems: [Point]
  let doubts: [Point]
  let owners: [CasePanel.Owner]
  /// What is said about saving.
  let saved: String
  let isStale: Bool

  private static let point = PageSchema<Point>([.html("link", \.link), .text("message", \.message)])

  private static let gap = PageSchema<CasePanel.Gap>([
    .text("fact", \.fact), .text("absence", \.absence), .flag("isRequired", \.isRequired),
  ])

  private static let owner = PageSchema<CasePanel.Owner>([
    .text("owner", \.words), .text("count") { String($0.gaps.count) }, .list("gaps", gap, \.gaps),
  ])

  static let schema = PageSchema<LiveView>([
    .html("panel", \.panel), .list("problems", point, \.problems), .list("doubts", point, \.doubts),
    .list("owners", owner, \.owners), .text("saved", \.saved), .flag("isStale", \.isStale),
  ])
}
