import Templating

/// A page that says something and leads back.
struct MessageView: Sendable {
  let title: String
  let sentences: [String]
  /// Where it leads back to besides the list of cases; empty where there is no other place.
  let back: [UInt8]

  static let schema = PageSchema<MessageView>([
    .html("back", \.back),
    .text("title", \.title), .list("sentences", PageSchema<String>([.text("sentence") { $0 }]), \.sentences),
  ])
}

/// The pages of the site, each with what it may name.
struct PageTemplates: Sendable {
  let message: PageTemplate<MessageView>
  let login: PageTemplate<LoginView>
  let cases: PageTemplate<CaseListView>
  let newCase: PageTemplate<NewCaseView>
  let imported: PageTemplate<ImportView>
  let edit: PageTemplate<EditView>
  let conflict: PageTemplate<ConflictView>
  let `case`: PageTemplate<CasePageView>
  let document: PageTemplate<DocumentPageView>
  let meetings: PageTemplate<MeetingListView>
  let meeting: PageTemplate<MeetingPageView>
  let liveMeeting: PageTemplate<LivePageView>
  let audit: PageTemplate<AuditView>
  let accounts: PageTemplate<AccountsView>
  let verify: PageTemplate<VerifyView>

  init(_ language: String, _ library: PageLibrary) throws(SiteTemplateErrors) {
    func page<View>(
      _ name: String, _ schema: PageSchema<View>
    ) throws(SiteTemplateErrors) -> PageTemplate<View> {
      try PageTemplate("\(language)/site/\(name).html", schema, library)
    }
    message = try page("message", MessageView.schema)
    login = try page("login", LoginView.schema)
    cases = try page("cases", CaseListView.schema)
    newCase = try page("new-case", NewCaseView.schema)
    imported = try page("imported", ImportView.schema)
    edit = try page("edit", EditView.schema)
    conflict = try page("conflict", ConflictView.schema)
    `case` = try page("case", CasePageView.schema)
    document = try page("document", DocumentPageView.schema)
    meetings = try page("meetings", MeetingListView.schema)
    meeting = try page("meeting", MeetingPageView.schema)
    liveMeeting = try page("live-meeting", LivePageView.schema)
    audit = try page("audit", AuditView.schema)
    accounts = try page("accounts", AccountsView.schema)
    verify = try page("verify", VerifyView.schema)
  }
}
