import CaseRegister
import Documents

/// The register as a list.
struct CaseListView: Sendable {
  let text: String
  let urgency: Int?
  let level: String
  let rows: [CaseRow]
  let total: Int
  let page: Int
  let mayWrite: Bool
  let clock: LocalClock
  let words: SiteWords
  /// Says a primary site in words.
  let siteWords: @Sendable (String) -> String

  private struct Row: Sendable {
    let row: CaseRow
    let clock: LocalClock
    let site: String
    let words: SiteWords
  }

  private static let row = PageSchema<Row>([
    .html("link") { Markup.link($0.row.name($0.words), to: "/cases/\($0.row.id)") },
    .text("reference", \.row.facets.reference),
    .text("urgency") { $0.row.facets.urgencyWord.capitalisedFirst },
    .text("class") { $0.row.classOfUrgency },
    .text("levels") { $0.row.facets.levels.joined(separator: ", ") },
    .text("site", \.site),
    .text("saved") { "\($0.clock.words($0.row.savedAt)), \($0.row.savedBy)" },
    .flag("isDraft") { $0.row.version == 0 }, .flag("hasDraft") { $0.row.hasDraft && $0.row.version > 0 },
    .flag("isErased", \.row.isErased),
  ])

  private static let filter = PageSchema<(code: String, words: String, isChosen: Bool)>([
    .text("code", \.code), .text("words", \.words), .flag("isChosen", \.isChosen),
  ])

  private func link(_ words: String, to page: Int) -> [UInt8] {
    guard page >= 1, (page - 1) * 50 < max(total, 1), page != self.page else { return [] }
    let pairs = FormPairs([
      .init("q", text), .init("urgency", urgency.map(String.init) ?? ""), .init("level", level),
      .init("page", String(page)),
    ])
    return Markup.link(words, to: "/?" + String(decoding: pairs.encoded, as: UTF8.self))
  }

  static let schema = PageSchema<CaseListView>([
    .text("text", \.text), .text("level", \.level),
    .text("found") { $0.words.counted($0.total, .listFoundOne, .listFoundOther) },
    .list("rows", row) { view in
      view.rows.map {
        Row(row: $0, clock: view.clock, site: $0.facets.site.map(view.siteWords) ?? "", words: view.words)
      }
    },
    .flag("mayWrite", \.mayWrite),
    .html("previous") { $0.link($0.words(.listPreviousPage), to: $0.page - 1) },
    .html("next") { $0.link($0.words(.listNextPage), to: $0.page + 1) },
    .list("classes", filter) { view in
      view.words.classes.enumerated().map { (String($0.offset), $0.element, $0.offset == view.urgency) }
    },
  ])
}

extension CaseRow {
  fileprivate func name(_ words: SiteWords) -> String {
    if isErased { return words(.listErasedCase) }
    return facets.name ?? (facets.reference.isEmpty ? words(.listWithoutName) : facets.reference)
  }

  /// The class of the badge, as the style sheet calls it.
  fileprivate var classOfUrgency: String {
    switch facets.urgency {
    case 0: "emergency"
    case 1: "open"
    case 2, 3, 4: "urgent"
    default: "routine"
    }
  }
}
