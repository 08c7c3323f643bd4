import CaseForm
import CaseRegister
import Records
import SpineCase

/// The page on which two people's changes to one case are brought together.
struct ConflictView: Sendable {
  struct Line: Sendable {
    let label: String
    let mine: String
    let theirs: String
  }

  struct Unit: Sendable {
    let unit: String
    let label: String
    let lines: [Line]
  }

  let csrf: String
  let latest: Int
  let author: String
  let units: [Unit]

  private static let line = PageSchema<Line>([
    .text("label", \.label), .text("mine", \.mine), .text("theirs", \.theirs),
  ])

  private static let unit = PageSchema<Unit>([
    .text("choice") { "choose~" + $0.unit }, .text("label", \.label), .list("lines", line, \.lines),
  ])

  static let schema = PageSchema<ConflictView>([
    .text("csrf", \.csrf), .text("latest") { String($0.latest) }, .text("author", \.author),
    .list("units", unit, \.units),
  ])
}

extension Visit {
  /// Somebody else saved in between: what does not touch is brought together, the rest is shown side by side.
  func conflict(_ open: OpenCase, base: Int) throws -> Response {
    guard let saved = open.saved, let latest = try site.register.latest(open.id) else {
      throw RegisterError.stale(latest: open.latest)
    }
    let old = try site.register.version(open.id, base).map { try read($0.bytes, format: $0.format) }
    let merge = CaseMerge(
      base: old.map { site.form.values(of: $0.value) } ?? FormValues(), mine: open.values,
      theirs: site.form.values(of: saved.value)
    ) { unit in
      // A choice holds for what was shown as theirs, and for nothing that was saved since.
      pairs["seen"] == String(open.latest) ? pairs["choose~" + unit].map { $0 == "mine" } : nil
    }
    try note("case.compared", open.id)
    guard merge.conflicts.isEmpty else {
      let view = ConflictView(
        csrf: csrf, latest: open.latest, author: latest.author, units: merge.conflicts.map(unit))
      return page(
        words(.pageConflict), kind: "conflict", site.templates.pages.conflict.html(view), .conflict)
    }
    try keep(merge.merged, of: open.id, base: open.latest)
    let kept = OpenCase(
      id: open.id, saved: saved, latest: open.latest, base: open.latest, values: merge.merged, hasDraft: true)
    return try editPage(kept, section: "", isChecked: true, .conflict)
  }

  private func unit(_ conflict: CaseMerge.Conflict) -> ConflictView.Unit {
    let names = Set((conflict.mine + conflict.theirs).map(\.name)).sorted()
    func said(_ name: String, _ pairs: [(name: String, value: String)]) -> String {
      let found = pairs.filter { $0.name == name }.map(\.value).joined(separator: ", ")
      return found.isEmpty ? words(.caseNotFilledIn) : found
    }
    let layout = site.templates.layout
    return ConflictView.Unit(
      unit: conflict.unit, label: layout.label(of: conflict.unit),
      lines: names.map { name in
        ConflictView.Line(
          label: layout.label(of: String(name.prefix { $0 != "~" })), mine: said(name, conflict.mine),
          theirs: said(name, conflict.theirs))
      })
  }
}
