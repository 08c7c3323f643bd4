import CaseForm
import CaseRegister
import Documents
import Records
import SourceText
import SpineCase
import SpineScores

/// A case as it stands in the register, with what the visitor has typed and not yet saved.
struct OpenCase: Sendable {
  let id: CaseID
  /// The latest version, read; nil where there is none.
  let saved: CaseReader.Reading?
  /// Its number; 0 where there is none.
  let latest: Int
  /// The version on which the draft rests.
  let base: Int
  /// What stands in the form.
  var values: FormValues
  let hasDraft: Bool
}

extension Visit {
  /// Reads the bytes of a version.
  func read(_ bytes: [UInt8], format: String) throws -> CaseReader.Reading {
    try site.versions.reading(of: bytes, format: format) {
      do {
        return try CaseReader(profiles: site.maker.profiles.keys.sorted()).read(bytes, file: "case.\(format)")
      } catch let error as CaseErrors {
        // A signature that lapsed is no reason not to show a case.
        if let unsigned = error.unsigned { return unsigned }
        throw DocumentErrors(error.diagnostics)
      }
    }
  }

  /// The case of the address with the visitor's draft.
  func openCase(_ id: CaseID) throws -> OpenCase {
    let latest = try site.register.latest(id)
    let saved = try latest.map { try read($0.bytes, format: $0.format) }
    if let draft = try site.register.draft(id, by: account), let pairs = FormPairs(encoded: draft.bytes) {
      return OpenCase(
        id: id, saved: saved, latest: latest?.number ?? 0, base: draft.base,
        values: FormValues(pairs: pairs.pairs.map { ($0.name, $0.value) }), hasDraft: true)
    }
    guard let saved else { throw RegisterError.notFound }
    return OpenCase(
      id: id, saved: saved, latest: latest?.number ?? 0, base: latest?.number ?? 0,
      values: site.form.values(of: saved.value), hasDraft: false)
  }

  /// The case as documents are made of it: the draft where it is asked for, else the latest version.
  func source(_ id: CaseID) throws -> DocumentMaker.Source {
    if request.query["draft"] != nil {
      let open = try openCase(id)
      guard let reading = site.form.read(open.values, over: open.saved?.value).reading else {
        throw RegisterError.notFound
      }
      return DocumentMaker.Source(reading, file: "draft")
    }
    guard let latest = try site.register.latest(id) else { throw RegisterError.notFound }
    return DocumentMaker.Source(try read(latest.bytes, format: latest.format), file: "case.yaml")
  }

  /// The register: every case that the visitor may see, the most urgent first.
  func caseList() throws -> Response {
    let page = request.query["page"].flatMap { Int($0) } ?? 1
    let query = CaseQuery(
      text: request.query["q"] ?? "", urgency: request.query["urgency"].flatMap { Int($0) },
      site: request.query["site"].flatMap { $0.isEmpty ? nil : $0 },
      level: request.query["level"].flatMap { $0.isEmpty ? nil : $0 }, page: max(0, min(page, 100_000) - 1))
    let list = try site.register.list(query)
    let view = CaseListView(
      text: query.text, urgency: query.urgency, level: query.level ?? "", rows: list.rows, total: list.total,
      page: max(1, page),
      mayWrite: visitor?.may(.registrar) ?? false, clock: LocalClock(site.around.localTime()),
      words: words,
      siteWords: { [layout = site.templates.layout] in layout.words(for: $0, at: .path(\.tumour.site)) })
    return self.page(words(.pageCases), kind: "cases", site.templates.pages.cases.html(view))
  }

  func newCasePage() -> Response {
    page(
      words(.pageNewCase), kind: "new",
      site.templates.pages.newCase.html(NewCaseView(csrf: csrf, problems: [])))
  }

  /// Opens a form with nothing in it but what the clock and the settings say.
  func newCase() throws -> Response {
    let id = try site.register.newCase(by: account)
    var values = FormValues()
    let now = site.around.localTime()
    values["case"] = "C-" + now.filter { $0.isNumber || $0 == "T" }.prefix(13)
    values["asOf"] = now
    values["profile"] = site.around.profile
    try keep(values, of: id, base: 0)
    return .seeOther("/cases/\(id)/edit")
  }

  /// Stores what stands in the form, and what the list shows of it.
  @discardableResult
  func keep(_ values: FormValues, of id: CaseID, base: Int) throws -> Timestamp {
    var shown: Facets?
    if base == 0, let reading = site.form.read(values, over: nil).reading {
      shown = try facets(of: DocumentMaker.Source(reading, file: "draft"))
    }
    let pairs = values.all.sorted { $0.key < $1.key }.flatMap { name, values in
      values.map { FormPairs.Pair(name, $0) }
    }
    return try site.register.saveDraft(
      id, by: account, base: base, bytes: FormPairs(pairs).encoded, facets: shown)
  }

  /// What the list shows of a case.
  func facets(of source: DocumentMaker.Source) throws -> Facets { try site.maker.facets(of: source) }

  /// The file of a version, for other programs and other registers.
  func caseFile(_ format: String) throws -> Response {
    let id = try caseID()
    guard let number = parameters["n"].flatMap({ Int($0) }),
      let version = try site.register.version(id, number)
    else { throw RegisterError.notFound }
    try note("case.exported", id, "version \(number), \(format)")
    let bytes =
      version.format == format
      ? version.bytes
      : Array(
        (format == "json"
          ? try read(version.bytes, format: version.format).value.node.json + "\n"
          : try read(version.bytes, format: version.format).value.node.yaml).utf8)
    let type = format == "json" ? "application/json" : "application/yaml"
    return Response(
      .ok,
      headers: [
        ("Content-Type", "\(type); charset=utf-8"),
        ("Content-Disposition", "attachment; filename=\"case-\(number).\(format)\""),
      ], body: bytes)
  }
}
