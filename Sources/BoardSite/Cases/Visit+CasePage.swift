import CaseForm
import CaseRegister
import CaseView
import Documents
import Records
import SpineCase

/// The page of one case.
struct CasePageView: Sendable {
  struct Version: Sendable {
    let number: Int
    let saved: String
    let author: String
    let reason: String
    let yaml: [UInt8]
    let json: [UInt8]
    let diff: [UInt8]
  }

  struct Document: Sendable {
    let name: String
    let kind: String
    let language: String
    let link: [UInt8]
    let state: String
    let maySign: Bool
  }

  struct Issued: Sendable {
    let link: [UInt8]
    let when: String
    let author: String
  }

  let title: String
  let patient: String
  let csrf: String
  let panel: [UInt8]
  let edit: [UInt8]
  let hasDraft: Bool
  let mayWrite: Bool
  let mayErase: Bool
  let documents: [Document]
  let versions: [Version]
  let issued: [Issued]
  let owners: [CasePanel.Owner]
  let signer: (name: String, registration: String)
  let asksPassword: Bool
  let comments: [String]
  let signForm: [UInt8]
  let eraseForm: [UInt8]

  private static let version = PageSchema<Version>([
    .text("number") { String($0.number) }, .text("saved", \.saved), .text("author", \.author),
    .text("reason", \.reason), .html("yaml", \.yaml), .html("json", \.json), .html("diff", \.diff),
  ])

  private static let document = PageSchema<Document>([
    .text("name", \.name), .text("kind", \.kind), .text("language", \.language), .html("link", \.link),
    .text("state", \.state), .flag("maySign", \.maySign),
  ])

  private static let issuedRow = PageSchema<Issued>([
    .html("link", \.link), .text("when", \.when), .text("author", \.author),
  ])

  private static let gap = PageSchema<CasePanel.Gap>([
    .text("fact", \.fact), .text("absence", \.absence), .flag("isRequired", \.isRequired),
  ])

  private static let owner = PageSchema<CasePanel.Owner>([
    .text("owner", \.words), .text("count") { String($0.gaps.count) }, .list("gaps", gap, \.gaps),
  ])

  static let schema = PageSchema<CasePageView>([
    .text("title", \.title), .text("patient", \.patient), .text("csrf", \.csrf), .html("panel", \.panel),
    .html("edit", \.edit), .flag("hasDraft", \.hasDraft), .flag("mayWrite", \.mayWrite),
    .flag("mayErase", \.mayErase), .list("documents", document, \.documents),
    .list("signable", document) { $0.documents.filter(\.maySign).uniqueKinds },
    .list("versions", version, \.versions), .list("issued", issuedRow, \.issued),
    .list("owners", owner, \.owners), .text("signerName", \.signer.name),
    .html("signForm", \.signForm), .html("eraseForm", \.eraseForm),
    .text("registration", \.signer.registration), .flag("asksPassword", \.asksPassword),
    .list("comments", PageSchema<String>([.text("comment") { $0 }]), \.comments),
  ])
}

extension [CasePageView.Document] {
  /// One a kind: a signature holds in every language.
  fileprivate var uniqueKinds: [CasePageView.Document] {
    var seen: Set<String> = []
    return filter { seen.insert($0.kind).inserted }
  }
}

extension Visit {
  func casePage() throws -> Response {
    let id = try caseID()
    guard let row = try site.register.row(id) else { throw RegisterError.notFound }
    if row.isErased { throw RegisterError.erased }
    guard let latest = try site.register.latest(id) else { return .seeOther("/cases/\(id)/edit") }
    try note("case.opened", id)
    let source = DocumentMaker.Source(try read(latest.bytes, format: latest.format), file: "case.yaml")
    let panel = try site.maker.panel(of: source)
    let clock = LocalClock(site.around.localTime())
    let draft = try site.register.draft(id, by: account)
    let view = CasePageView(
      title: source.reading.value.id, patient: row.facets.name ?? words(.caseNameNotRecorded), csrf: csrf,
      panel: site.templates.panelHTML(panel),
      edit: Markup.link(
        words(draft == nil ? .caseEdit : .caseContinueDraft), to: "/cases/\(id)/edit", kind: "button"),
      hasDraft: draft != nil, mayWrite: visitor?.may(.registrar) ?? false,
      mayErase: visitor?.may(.admin) ?? false, documents: documents(of: source, id),
      versions: try site.register.versions(id).map { self.version($0, of: id, clock) },
      issued: try site.register.issued(case: id).map {
        CasePageView.Issued(
          link: Markup.link(name(ofIssued: $0), to: "/issued/\($0.hash)"),
          when: clock.words($0.issuedAt), author: $0.author)
      },
      owners: panel.owners, signer: (visitor?.fullName ?? "", visitor?.registration ?? ""),
      asksPassword: site.isShared, comments: try comments(id, latest),
      signForm: Markup.form(to: "/cases/\(id)/sign", base: latest.number),
      eraseForm: Markup.form(to: "/cases/\(id)/erase"))
    return page(view.title, kind: "case", site.templates.pages.case.html(view))
  }

  private func version(_ version: CaseVersion, of id: CaseID, _ clock: LocalClock) -> CasePageView.Version {
    let number = version.number
    return CasePageView.Version(
      number: number, saved: clock.words(version.savedAt), author: version.author, reason: version.reason,
      yaml: Markup.link("YAML", to: "/cases/\(id)/versions/\(number).yaml"),
      json: Markup.link("JSON", to: "/cases/\(id)/versions/\(number).json"),
      diff: number > 1
        ? Markup.link(words(.caseWhatChanged), to: "/cases/\(id)/diff?from=\(number - 1)&to=\(number)") : [])
  }

  /// The documents that can be made of a case, each in its languages.
  private func documents(of source: DocumentMaker.Source, _ id: CaseID) -> [CasePageView.Document] {
    let made = site.maker.kinds(for: source)
    let patients = DocumentKind.allCases.filter { $0.isOfOneCase && $0.isForPatientOfSite }
    let kinds = made + patients.filter { !made.contains($0) }
    return kinds.flatMap { kind in
      site.maker.languages(of: kind).map { language in
        let document = try? site.maker.make(kind, of: source, in: language)
        let name = name(of: kind, in: language)
        let state = document.map { document in
          document.openPoints.isEmpty
            ? words(.documentFinal)
            : words.counted(document.openPoints.count, .documentDraftOne, .documentDraftOther)
        }
        return CasePageView.Document(
          name: name, kind: kind.rawValue, language: language,
          link: Markup.link(name, to: "/cases/\(id)/documents/\(kind.rawValue)?language=\(language)"),
          state: state ?? words(.documentNotYet), maySign: kind.isSigned && document != nil && maySign(kind))
      }
    }
  }

  /// Registrars sign letters and patients' sheets, consultants summaries.
  func maySign(_ kind: DocumentKind) -> Bool {
    visitor?.may(kind == .mdtSummary ? .consultant : .registrar) ?? false
  }

  /// What a document is called: its kind, and its language where that is not English.
  private func name(of kind: DocumentKind, in language: String) -> String {
    inLanguage(words.name(of: kind), language)
  }

  private func inLanguage(_ name: String, _ language: String) -> String {
    language == "en" ? name : words(.documentInLanguage, name, self.language(language))
  }

  /// What an archived document is called: its kind, and its language where that is not English.
  private func name(ofIssued issued: IssuedDocument) -> String {
    inLanguage(DocumentKind(rawValue: issued.kind).map(words.name(of:)) ?? issued.kind, issued.language)
  }

  /// What a language is called; its tag where there is no word for it.
  private func language(_ tag: String) -> String {
    let key = "languages.\(tag)"
    return phrases.flatMap { $0.has(key) ? $0[key] : nil } ?? tag
  }
}

extension Visit {
  /// The remarks of the file that was imported: those of the latest version, else those of the first.
  ///
  /// The form does not carry them on, and a file is taken in as the first version of its case.
  private func comments(_ id: CaseID, _ latest: CaseVersion) throws -> [String] {
    let first = latest.number == 1 ? nil : try site.register.version(id, 1)
    for version in [latest, first].compactMap({ $0 }) where version.format == "yaml" {
      let found = FileRemarks.all(in: version.bytes)
      if !found.isEmpty { return found }
    }
    return []
  }
}

extension DocumentKind {
  /// The sheets that a patient takes home.
  var isForPatientOfSite: Bool { self == .patientHandout || self == .warningSigns }
}
