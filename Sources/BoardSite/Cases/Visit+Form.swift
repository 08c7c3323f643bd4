import CaseForm
import CaseRegister
import Documents
import MarkdownTemplates
import Records
import SourceText
import SpineCase
import SpinePathway

extension Visit {
  /// The form of a case: the quick page, or one section.
  func editPage() throws -> Response {
    let id = try caseID()
    let open = try openCase(id)
    try note("case.edited", id)
    return try editPage(open, section: request.query["section"] ?? "", isChecked: open.hasDraft)
  }

  /// The form of a case that is open; it says what is wrong once something was typed.
  func editPage(
    _ open: OpenCase, section: String, isChecked: Bool, _ status: Response.Status = .ok
  ) throws -> Response {
    let layout = site.templates.layout
    let reading = site.form.read(open.values, over: open.saved?.value)
    let problems = isChecked ? reading.problems : []
    let drawing = FormDrawing(site.templates.controls, open.values, problems)
    let shown = layout.groups.filter { section.isEmpty ? $0.isQuick : $0.id == section }
    guard !shown.isEmpty else { throw RegisterError.notFound }
    let view = EditView(
      title: open.values["case"] ?? words(.pageNewCase), patient: open.values[.path(\.patient.name)] ?? "",
      csrf: csrf,
      account: account, typist: typist, base: open.base,
      groups: shown.map {
        EditView.Group(group: $0, content: drawing.html(of: $0), more: drawing.more(of: $0))
      },
      sections: layout.groups.filter { !$0.isQuick }.map { group in
        let leaves = group.items.flatMap(\.leaves)
        return EditView.Section(
          link: Markup.link(group.title, to: "/cases/\(open.id)/edit?section=\(group.id)"),
          answered: leaves.count { open.values.says($0) }, asked: leaves.count)
      },
      section: section, live: try live(open, reading, saved: open.hasDraft ? words(.caseDraftKept) : ""),
      problems: status == .unprocessable ? points(of: problems, in: open) : [],
      letter: Markup.link(
        words(.casePrintDraft), to: "/cases/\(open.id)/documents/referral-letter?draft=1"),
      back: Markup.link(words(.caseBack), to: "/cases/\(open.id)"), isDraft: open.hasDraft,
      picker: section.isEmpty)
    let title = view.problems.isEmpty ? view.title : words(.pageWithError, view.title)
    return page(title, kind: "edit", site.templates.pages.edit.html(view), status)
  }

  /// What stands beside the form.
  func live(_ open: OpenCase, _ reading: FormReading, saved: String) throws -> [UInt8] {
    let source = reading.reading.map { DocumentMaker.Source($0, file: "draft") }
    let panel = try source.map { try site.maker.panel(of: $0) }
    return site.templates.live.html(
      LiveView(
        panel: panel.map { site.templates.panelHTML($0) } ?? [],
        problems: points(of: reading.problems, in: open),
        doubts: (reading.reading?.warnings ?? []).map {
          point(FormProblem(path: $0.path ?? "", message: $0.message), in: open)
        },
        owners: panel?.owners ?? [], saved: saved, isStale: open.base != open.latest))
  }

  private func points(of problems: [FormProblem], in open: OpenCase) -> [LiveView.Point] {
    problems.map { point($0, in: open) }
  }

  /// A message with a link to its control, which may stand on another page of the form.
  private func point(_ problem: FormProblem, in open: OpenCase) -> LiveView.Point {
    guard !problem.path.isEmpty else { return LiveView.Point(link: [], message: problem.message) }
    let layout = site.templates.layout
    let path = FormLayout.path(of: problem.path)
    let group = layout.groups.first { $0.items.contains { item in item.holds(path) } }
    let page = group.map { $0.isQuick ? "" : "?section=\($0.id)" } ?? ""
    return LiveView.Point(
      link: Markup.link(
        layout.label(of: problem.path),
        to: "/cases/\(open.id)/edit\(page)#\(ControlView.id(of: problem.path))"),
      message: problem.message)
  }

  /// What was sent, put over what stood in the form: only the groups on the page that was sent are replaced.
  func merged(_ open: OpenCase) -> FormValues {
    let sent = pairs
    let groups = Set((sent["groups"] ?? "").split(separator: " ").map(String.init))
    let items = site.templates.layout.groups.filter { groups.contains($0.id) }.flatMap(\.items)
    var pairs: [(name: String, value: String)] = open.values.all.flatMap { name, values in
      values.map { (name, $0) }
    }
    let paths = Set(items.flatMap(\.paths))
    pairs.removeAll { paths.contains(FormLayout.path(of: Self.unmarked($0.name))) }
    pairs += sent.pairs.filter { paths.contains(FormLayout.path(of: Self.unmarked($0.name))) }.map {
      ($0.name, $0.value)
    }
    var values = FormValues(pairs: pairs)
    if let path = sent["clear"] { values.clear(path) }
    if let path = sent["remove"] { values.clear(path) }
    if let path = sent["add"] {
      // The row that is shown of an empty list is one already.
      let isShown = FormDrawing.isShownEmpty(FormLayout.path(of: path))
      if values.rows(of: path).isEmpty, isShown { values["\(path)[0]" + FormValues.Mark.row] = "1" }
      values["\(path)[\((values.rows(of: path).last ?? -1) + 1)]" + FormValues.Mark.row] = "1"
    }
    return values
  }

  private static func unmarked(_ name: String) -> String { String(name.prefix { $0 != "~" }) }

  /// Keeps what was typed; the answer is what stands beside the form, or the form again where no script asked.
  func saveDraft() throws -> Response {
    let id = try caseID()
    var open = try openCase(id)
    open.values = merged(open)
    let base = pairs["base"].flatMap { Int($0) } ?? open.base
    let saved = try keep(open.values, of: id, base: base)
    let kept = OpenCase(
      id: id, saved: open.saved, latest: open.latest, base: base, values: open.values, hasDraft: true)
    if request.headers["x-live"] != nil {
      let reading = site.form.read(kept.values, over: kept.saved?.value)
      let said = words(.caseDraftKeptAt, LocalClock(site.around.localTime()).timeOfDay(saved))
      return .page(try live(kept, reading, saved: said))
    }
    let section = pairs["section"].flatMap { $0.isEmpty ? nil : "?section=\($0)" } ?? ""
    let place = (pairs["add"] ?? pairs["clear"] ?? pairs["remove"]?.prefix { $0 != "[" }.description)
    return .seeOther("/cases/\(id)/edit\(section)" + (place.map { "#" + ControlView.id(of: $0) } ?? ""))
  }

  func discardDraft() throws -> Response {
    let id = try caseID()
    try site.register.dropDraft(id, by: account)
    return .seeOther(try site.register.latest(id) == nil ? "/" : "/cases/\(id)")
  }

  /// Saves a new version; what cannot be read is named, and stays in the draft.
  func saveVersion() throws -> Response {
    if ["add", "remove", "clear"].contains(where: { pairs[$0] != nil }) { return try saveDraft() }
    let id = try caseID()
    var open = try openCase(id)
    open.values = merged(open)
    let base = pairs["base"].flatMap { Int($0) } ?? open.base
    try keep(open.values, of: id, base: base)
    guard base == open.latest else { return try conflict(open, base: base) }
    let reading = site.form.read(open.values, over: open.saved?.value)
    guard reading.problems.isEmpty, let read = reading.reading else {
      let kept = OpenCase(
        id: id, saved: open.saved, latest: open.latest, base: base, values: open.values, hasDraft: true)
      return try editPage(kept, section: pairs["section"] ?? "", isChecked: true, .unprocessable)
    }
    try save(read, of: id, base: base, reason: pairs["reason"] ?? "")
    return .seeOther("/cases/\(id)")
  }

  /// Saves a case as its next version.
  @discardableResult
  func save(_ read: CaseReader.Reading, of id: CaseID, base: Int, reason: String) throws -> Int {
    let file = try file(of: read)
    return try site.register.save(
      id, bytes: file.bytes, format: file.format,
      facets: try facets(of: DocumentMaker.Source(read, file: "case.yaml")), base: base, by: account,
      reason: reason)
  }

  /// A case as a file that reads back as the same case; what could not be opened again is never saved.
  ///
  /// It is YAML, or JSON where the reader of YAML would refuse what stands in the texts, such as a hundred open brackets.
  func file(of read: CaseReader.Reading) throws -> (bytes: [UInt8], format: String) {
    let node = read.value.node
    for (format, text) in [("yaml", node.yaml), ("json", node.json + "\n")] {
      let bytes = Array(text.utf8)
      if let again = try? self.read(bytes, format: format), again.value.node.yaml == node.yaml {
        return (bytes, format)
      }
    }
    throw RegisterError.failed("the case does not read back")
  }
}

extension FormItem {
  /// Every path at and below it.
  var paths: [String] { [path] + items.flatMap(\.paths) }

  /// The paths of the facts at and below it, records left out.
  var leaves: [String] {
    if case .record = kind { return items.flatMap(\.leaves) }
    return [path]
  }

  func holds(_ path: String) -> Bool { self.path == path || items.contains { $0.holds(path) } }
}

extension SiteTemplates {
  /// The banner and the scores of a case.
  func panelHTML(_ panel: CasePanel) -> [UInt8] {
    (try? self.panel.render(panel.record))
      ?? Markup.paragraph(words(.pageUrgencyMissing))
  }
}
