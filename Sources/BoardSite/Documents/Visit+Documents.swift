import CaseForm
import CaseRegister
import Documents
import SourceText
import SpineCase

/// The page on which a document is looked at before it is printed.
struct DocumentPageView: Sendable {
  let name: String
  let title: String
  let patient: String
  let csrf: String
  let frame: [UInt8]
  let actions: [[UInt8]]
  let isDraft: Bool
  let open: [String]
  let back: [UInt8]
  let mayIssue: Bool
  let issueForm: [UInt8]

  static let schema = PageSchema<DocumentPageView>([
    .text("name", \.name), .text("title", \.title), .text("patient", \.patient), .text("csrf", \.csrf),
    .html("frame", \.frame), .list("actions", PageSchema<[UInt8]>([.html("action") { $0 }]), \.actions),
    .flag("isDraft", \.isDraft), .list("open", PageSchema<String>([.text("point") { $0 }]), \.open),
    .html("back", \.back), .flag("mayIssue", \.mayIssue),
    .html("issueForm", \.issueForm),
  ])
}

extension Visit {
  /// The kind in the address; summaries are for clinicians of the board, which every reader of the site is.
  private func kind() throws -> DocumentKind {
    guard let kind = parameters["kind"].flatMap(DocumentKind.init), kind.isOfOneCase else {
      throw RegisterError.notFound
    }
    return kind
  }

  private func document(_ kind: DocumentKind, of id: CaseID) throws -> DocumentMaker.Document {
    let isLarge = request.query["large"] != nil
    return try site.maker.make(kind, of: try source(id), in: askedLanguage, isLarge: isLarge)
  }

  /// The language that was asked for; nil where none was.
  private var askedLanguage: String? {
    let language = request.query["language"] ?? pairs["language"] ?? ""
    return language.isEmpty ? nil : language
  }

  /// What follows the name of a file in its address: the language, and whether it is of the draft.
  private var asked: String {
    var parts: [String] = []
    if let language = askedLanguage { parts.append("language=\(language)") }
    if request.query["draft"] != nil { parts.append("draft=1") }
    if request.query["large"] != nil { parts.append("large=1") }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }

  func documentPage() throws -> Response {
    let (id, kind) = (try caseID(), try kind())
    let document = try document(kind, of: id)
    try note("document.opened", id, kind.rawValue)
    let file = "/cases/\(id)/documents/\(kind.rawValue)"
    let name = words.name(of: kind)
    let latest = try site.register.latest(id)?.number
    var actions = [
      Markup.link(words(.documentPrint), to: "\(file).html\(asked)", kind: "button", opens: true)
    ]
    if site.around.pdf != nil { actions.append(Markup.link(words(.documentPdf), to: "\(file).pdf\(asked)")) }
    if site.around.docx != nil {
      actions.append(Markup.link(words(.documentWord), to: "\(file).docx\(asked)"))
    }
    if kind.isForPatientOfSite, request.query["large"] == nil {
      let next = asked.isEmpty ? "?large=1" : asked + "&large=1"
      actions.append(Markup.link(words(.documentLargePrint), to: file + next))
    }
    let view = DocumentPageView(
      name: name, title: document.title, patient: try site.register.row(id)?.facets.name ?? "", csrf: csrf,
      frame: Markup.frame(name, of: "\(file).html\(asked)"), actions: actions,
      isDraft: !document.openPoints.isEmpty,
      open: document.lacks, back: Markup.link(words(.caseBack), to: "/cases/\(id)"),
      mayIssue: request.query["draft"] == nil && maySign(kind),
      issueForm: Markup.form(to: "\(file)/issue\(asked)", base: latest))
    return page(name, kind: "document", site.templates.pages.document.html(view))
  }

  func documentFile() throws -> Response {
    let (id, kind) = (try caseID(), try kind())
    let document = try document(kind, of: id)
    try note("document.shown", id, kind.rawValue)
    return Self.shown(document.html)
  }

  /// A document as it is, which runs nothing.
  static func shown(_ html: [UInt8]) -> Response {
    Response(
      .ok, headers: [("Content-Type", "text/html; charset=utf-8"), (Gate.documentHeader, "1")], body: html)
  }

  func printed(_ form: String) async throws -> Response {
    let (id, kind) = (try caseID(), try kind())
    guard let printer = form == "pdf" ? site.around.pdf : site.around.docx else {
      return message(
        words(.documentNoPrinter, form.uppercased()), [words(.documentPrintFromBrowser)],
        .unavailable)
    }
    let bytes = try await printer(try document(kind, of: id))
    try note("document.printed", id, "\(kind.rawValue), \(form)")
    let type =
      form == "pdf"
      ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return Response(
      .ok,
      headers: [
        ("Content-Type", type), (Gate.documentHeader, "1"),
        ("Content-Disposition", "inline; filename=\"\(kind.rawValue).\(form)\""),
      ], body: bytes)
  }

  /// Signs a document of the saved case; the signature is bound to what the document says.
  func sign() async throws -> Response {
    let id = try caseID()
    guard let kind = pairs["kind"].flatMap(DocumentKind.init), kind.isOfOneCase else {
      throw RegisterError.notFound
    }
    guard maySign(kind) else { return refusal(.forbidden) }
    if try site.register.isClockBehind() { throw RegisterError.clockJumped }
    try checkPassword()
    guard let latest = try site.register.latest(id) else { throw RegisterError.notFound }
    try requireLatest(latest.number)
    let source = DocumentMaker.Source(try read(latest.bytes, format: latest.format), file: "case.yaml")
    let signOff = try site.maker.signature(on: kind, of: source, by: try signer())
    guard let bytes = SignatureEdit(latest.bytes, file: "case.\(latest.format)")?.adding(signOff) else {
      return message(
        words(.documentCannotSign), [words(.documentSaveThenSign)], .unprocessable)
    }
    let signed = try read(bytes, format: latest.format)
    let made = DocumentMaker.Source(signed, file: "case.yaml")
    _ = try site.register.save(
      id, bytes: bytes, format: latest.format, facets: try facets(of: made), base: latest.number, by: account,
      reason: words(.caseSigned, words.name(of: kind)))
    for language in site.maker.languages(for: kind, of: made) {
      let document = try site.maker.make(kind, of: made, in: language)
      _ = try site.register.issue(
        id, kind: kind.rawValue, language: language, bytes: document.html, by: account)
    }
    try note("document.signed", id, kind.rawValue)
    return .seeOther("/cases/\(id)/documents/\(kind.rawValue)")
  }

  /// Who signs, as typed; the site remembers it on the owner's own machine.
  func signer() throws -> Signer {
    let name = (pairs["name"] ?? "").trimmedText
    let registration = (pairs["registration"] ?? "").trimmedText
    let role = (pairs["role"] ?? "").trimmedText
    guard !name.isEmpty, !registration.isEmpty, !role.isEmpty, let at = Moment(site.around.localTime()) else {
      throw Refused(
        response: message(
          words(.documentWhoSigns), [words(.documentTypeSigner)],
          .unprocessable))
    }
    if !site.isShared {
      try site.register.set("signer.name", name)
      try site.register.set("signer.registration", registration)
    }
    let reason = (pairs["incompleteBecause"] ?? "").trimmedText
    return Signer(
      name: name, role: role, registration: registration, at: at,
      incompleteBecause: reason.isEmpty ? nil : reason)
  }

  /// Asks for the password again where others than this machine reach the site.
  func checkPassword() throws {
    guard site.isShared else { return }
    switch try site.register.check(name: account, password: pairs["password"] ?? "", peer: request.peer) {
    case .right: return
    case .wrong, .paused:
      throw Refused(
        response: message(words(.documentNotSigned), [words(.documentWrongPassword)], .forbidden))
    }
  }

  /// Archives a document as its page shows it; the bytes are never changed.
  func issue() throws -> Response {
    let (id, kind) = (try caseID(), try kind())
    guard maySign(kind) else { return refusal(.forbidden) }
    // What is not saved yet is not issued.
    guard request.query["draft"] == nil, let latest = try site.register.latest(id) else {
      throw RegisterError.notFound
    }
    try requireLatest(latest.number)
    let source = try source(id)
    let language = askedLanguage ?? site.maker.languages(for: kind, of: source).first ?? "en"
    let hash = try site.register.issue(
      id, kind: kind.rawValue, language: language, bytes: try document(kind, of: id).html, by: account)
    return .seeOther("/issued/\(hash)")
  }

  func issuedDocument() throws -> Response {
    guard let hash = parameters["hash"], let issued = try site.register.issued(hash), !issued.bytes.isEmpty
    else {
      throw RegisterError.notFound
    }
    try note("document.archiveOpened", issued.case, issued.kind)
    return Self.shown(issued.bytes)
  }

  /// What changed from one version to another.
  func comparison() throws -> Response {
    let id = try caseID()
    func version(_ name: String) throws -> DocumentMaker.Source {
      guard let number = request.query[name].flatMap({ Int($0) }),
        let version = try site.register.version(id, number)
      else { throw RegisterError.notFound }
      return DocumentMaker.Source(try read(version.bytes, format: version.format), file: "version \(number)")
    }
    let comparison = try site.maker.compare(try version("from"), with: try version("to"))
    try note("case.compared", id)
    return Self.shown(try site.maker.document(of: comparison).html)
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmedText: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
