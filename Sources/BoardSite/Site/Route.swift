/// One route: what is asked for, by which method, who may ask, and what answers.
struct Route: Sendable {
  let method: Request.Method
  /// The path, with names in braces for what changes: `/cases/{id}`.
  let pattern: String
  /// The least role that may ask; nil where nobody needs to be logged in.
  let role: Role?
  let handle: @Sendable (Visit) async throws -> Response

  /// Whether what was typed waits for the log-in when the session had ended: what people type at length, and no
  /// password or file.
  var keepsForm: Bool { method == .post && Self.typed.contains(pattern) }

  private static let typed: Set<String> = [
    "/cases/{id}/draft", "/cases/{id}/versions", "/meetings/{id}/cases/{c}/minute",
  ]

  /// Every route, in the order of the contract.
  static let table: [Route] = entrance + cases + documents + meetings + administration

  /// The route of a request, and what stands in the places of its pattern.
  static func find(_ request: Request) -> (Route, [String: String])? {
    let method: Request.Method = request.method == .head ? .get : request.method
    for route in table where route.method == method {
      if let parameters = route.parameters(of: request.path) { return (route, parameters) }
    }
    return nil
  }

  /// Whether a path is one of another method.
  static func isKnown(_ path: String) -> Bool { table.contains { $0.parameters(of: path) != nil } }

  private func parameters(of path: String) -> [String: String]? {
    let (wanted, given) = (pattern.split(separator: "/"), path.split(separator: "/"))
    guard wanted.count == given.count else { return nil }
    var found: [String: String] = [:]
    for (part, text) in zip(wanted, given) {
      guard let open = part.firstIndex(of: "{"), let close = part.firstIndex(of: "}") else {
        if part != text { return nil }
        continue
      }
      // A pattern may end in a form of the file: `{n}.yaml`.
      let (head, tail) = (part[..<open], part[part.index(after: close)...])
      guard text.hasPrefix(head), text.hasSuffix(tail), text.count > head.count + tail.count else {
        return nil
      }
      let value = text.dropFirst(head.count).dropLast(tail.count)
      if tail.isEmpty, value.contains("."), pattern.hasPrefix("/cases") { return nil }
      found[String(part[part.index(after: open)..<close])] = String(value)
    }
    return found
  }

  static func get(
    _ pattern: String, _ role: Role?, _ handle: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: .get, pattern: pattern, role: role, handle: handle)
  }

  static func post(
    _ pattern: String, _ role: Role?, _ handle: @escaping @Sendable (Visit) async throws -> Response
  ) -> Route {
    Route(method: .post, pattern: pattern, role: role, handle: handle)
  }
}

extension Route {
  static let entrance: [Route] = [
    .get("/healthz", nil) { _ in .plain("ok", .ok) },
    .get("/login", nil) { try $0.login() },
    .post("/login", nil) { try await $0.logIn() },
    .post("/logout", .reader) { try $0.logOut() },
    .post("/first-administrator", nil) { try $0.makeFirstAdministrator() },
  ]

  static let cases: [Route] = [
    .get("/", .reader) { try $0.caseList() },
    .get("/cases/new", .registrar) { $0.newCasePage() },
    .post("/cases/new", .registrar) { try $0.newCase() },
    .post("/cases/import", .registrar) { try $0.importCase() },
    .get("/cases/{id}", .reader) { try $0.casePage() },
    .get("/cases/{id}/edit", .registrar) { try $0.editPage() },
    .post("/cases/{id}/draft", .registrar) { try $0.saveDraft() },
    .post("/cases/{id}/discard", .registrar) { try $0.discardDraft() },
    .post("/cases/{id}/versions", .registrar) { try $0.saveVersion() },
    .get("/cases/{id}/versions/{n}.yaml", .reader) { try $0.caseFile("yaml") },
    .get("/cases/{id}/versions/{n}.json", .reader) { try $0.caseFile("json") },
    .get("/cases/{id}/diff", .reader) { try $0.comparison() },
  ]

  static let documents: [Route] = [
    .get("/cases/{id}/documents/{kind}", .reader) { try $0.documentPage() },
    .get("/cases/{id}/documents/{kind}.html", .reader) { try $0.documentFile() },
    .get("/cases/{id}/documents/{kind}.pdf", .reader) { try await $0.printed("pdf") },
    .get("/cases/{id}/documents/{kind}.docx", .reader) { try await $0.printed("docx") },
    .post("/cases/{id}/sign", .registrar) { try await $0.sign() },
    .post("/cases/{id}/documents/{kind}/issue", .registrar) { try $0.issue() },
    .get("/issued/{hash}", .reader) { try $0.issuedDocument() },
    .get("/verify", .reader) { $0.verifyPage() },
    .post("/verify", .reader) { try $0.verify() },
  ]

  static let meetings: [Route] = [
    .get("/meetings", .reader) { try $0.meetingList() },
    .post("/meetings", .clerk) { try $0.newMeeting() },
    .get("/meetings/{id}", .reader) { try $0.meetingPage() },
    .post("/meetings/{id}/details", .clerk) { try $0.saveMeetingDetails() },
    .post("/meetings/{id}/cases", .clerk) { try $0.listCase() },
    .post("/meetings/{id}/order", .clerk) { try $0.orderCases() },
    .get("/meetings/{id}/live", .clerk) { try $0.livePage() },
    .post("/meetings/{id}/cases/{c}/minute", .clerk) { try $0.minute() },
    .post("/meetings/{id}/attendance", .clerk) { try $0.attendance() },
    .post("/meetings/{id}/close", .chair) { try await $0.closeMeeting() },
    .post("/meetings/{id}/reopen", .chair) { try $0.reopenMeeting() },
    .get("/meetings/{id}/documents/{kind}", .reader) { try $0.meetingDocument() },
  ]

  static let administration: [Route] = [
    .get("/audit", .chair) { try $0.auditPage() },
    .get("/admin/accounts", .admin) { try $0.accountsPage() },
    .post("/admin/accounts", .admin) { try $0.makeAccount() },
    .post("/admin/accounts/disabled", .admin) { try $0.disableAccount() },
    .post("/admin/backup", .admin) { try $0.backup() },
    .post("/cases/{id}/erase", .admin) { try $0.eraseCase() },
  ]
}
