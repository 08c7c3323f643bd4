import MarkdownTemplates

/// The page around every page of the site.
struct FrameView: Sendable {
  let language: String
  let title: String
  let kind: String
  let account: String?
  let mayAudit: Bool
  let mayAdminister: Bool
  let csrf: String
  let content: [UInt8]

  static let schema = PageSchema<FrameView>([
    .text("language", \.language), .text("title", \.title), .text("kind", \.kind),
    .text("account") { $0.account ?? "" }, .flag("isIn") { $0.account != nil },
    .flag("mayAudit", \.mayAudit), .flag("mayAdminister", \.mayAdminister), .text("csrf", \.csrf),
    .html("style") { _ in StaticFiles.styleLink }, .html("script") { _ in StaticFiles.scriptLink },
    .html("content", \.content),
  ])
}
