import CaseRegister
import Documents
import SpineCase

/// The page of accounts.
struct AccountsView: Sendable {
  struct Row: Sendable {
    let account: Account
    let address: String
  }

  let csrf: String
  let accounts: [Account]
  let words: SiteWords

  private static let account = PageSchema<(account: Account, words: SiteWords)>([
    .text("name", \.account.name), .text("fullName", \.account.fullName),
    .text("registration", \.account.registration),
    .text("roles") { view in
      view.account.roles.compactMap { Role(rawValue: $0).map(view.words.name(of:)) }.sorted()
        .joined(separator: ", ")
    },
    .flag("isDisabled", \.account.isDisabled),
  ])

  private static let role = PageSchema<(role: Role, words: SiteWords)>([
    .text("role", \.role.rawValue), .text("words") { $0.words.name(of: $0.role) },
  ])

  static let schema = PageSchema<AccountsView>([
    .text("csrf", \.csrf),
    .list("accounts", account) { view in view.accounts.map { ($0, view.words) } },
    .list("roles", role) { view in Role.allCases.map { ($0, view.words) } },
  ])
}

/// The page of the audit.
struct AuditView: Sendable {
  let events: [AuditEvent]
  let head: String
  let state: String
  let clock: LocalClock
  let older: [UInt8]

  private static func event(_ clock: LocalClock) -> PageSchema<(event: AuditEvent, clock: LocalClock)> {
    PageSchema([
      .text("at") { $0.clock.words($0.event.at) }, .text("account", \.event.account),
      .text("action", \.event.action),
      .text("subject") { $0.event.case?.text ?? $0.event.meeting?.text ?? "" },
      .text("detail", \.event.detail),
    ])
  }

  static let schema = PageSchema<AuditView>([
    .list("events", event(LocalClock("+00:00"))) { view in view.events.map { ($0, view.clock) } },
    .text("head", \.head), .text("state", \.state), .html("older", \.older),
  ])
}

extension Visit {
  func auditPage() throws -> Response {
    let number = max(0, request.query["page"].flatMap { Int($0) } ?? 0)
    let state =
      switch try site.register.verify(against: nil) {
      case .internalOnly, .whole:
        words(.keepingChainWhole)
      case .broken(let place):
        words(.keepingChainBroken, "\(place)")
      }
    let events = try site.register.audit(page: number, case: request.query["case"].flatMap(CaseID.init))
    let view = AuditView(
      events: events, head: try site.register.head(), state: state,
      clock: LocalClock(site.around.localTime()),
      older: events.count < 100 ? [] : Markup.link(words(.keepingOlder), to: "/audit?page=\(number + 1)"))
    return page(words(.pageAudit), kind: "audit", site.templates.pages.audit.html(view))
  }

  func accountsPage() throws -> Response {
    page(
      words(.pageAccounts), kind: "accounts",
      site.templates.pages.accounts.html(
        AccountsView(csrf: csrf, accounts: try site.register.accounts(), words: words)))
  }

  func makeAccount() throws -> Response {
    let roles = Set(pairs.all("roles").filter { Role(rawValue: $0) != nil })
    try site.register.makeAccount(
      pairs["name"] ?? "", password: pairs["password"] ?? "", roles: roles, fullName: pairs["fullName"] ?? "",
      registration: pairs["registration"] ?? "")
    return .seeOther("/admin/accounts")
  }

  func disableAccount() throws -> Response {
    try site.register.setDisabled(pairs["name"] ?? "", pairs["disabled"] == "1")
    return .seeOther("/admin/accounts")
  }

  /// Erases a case for good, with a reason.
  func eraseCase() throws -> Response {
    let id = try caseID()
    let reason = (pairs["reason"] ?? "").trimmedText
    guard !reason.isEmpty else { throw RegisterError.reasonMissing }
    guard try !names(reason, id) else {
      return message(
        words(.keepingReasonNames), [words(.keepingReasonStays)], .unprocessable)
    }
    try site.register.erase(id, by: account, reason: reason)
    return message(
      words(.keepingCaseErased), [words(.keepingBackupsHold)], .ok)
  }

  /// Whether a text holds a part of the name or a number of the patient of a case.
  private func names(_ text: String, _ id: CaseID) throws -> Bool {
    guard let facets = try site.register.row(id)?.facets else { return false }
    func words(_ text: String) -> [String] {
      // Initials and titles are in many words.
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 2 }
    }
    let said = Set(words(text))
    return ([facets.name ?? ""] + facets.identifiers).flatMap(words).contains { said.contains($0) }
  }
}
