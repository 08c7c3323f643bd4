import CaseForm
import CaseRegister
import SpineCase

/// The list of meetings, with the form of a new one.
struct MeetingListView: Sendable {
  struct Row: Sendable {
    let link: [UInt8]
    let start: String
    let count: Int
    let isClosed: Bool
  }

  let csrf: String
  let rows: [Row]
  let cases: [CaseRow]
  let mayWrite: Bool
  let start: String
  let signer: String
  let specialties: [SpecialtyView]

  private static let row = PageSchema<Row>([
    .html("link", \.link), .text("start", \.start), .text("count") { String($0.count) },
    .flag("isClosed", \.isClosed),
  ])

  static let candidate = PageSchema<CaseRow>([
    .text("id", \.id.text), .text("reference", \.facets.reference), .text("name") { $0.facets.name ?? "" },
    .text("urgency", \.facets.urgencyWord),
  ])

  static let schema = PageSchema<MeetingListView>([
    .text("csrf", \.csrf), .list("rows", row, \.rows), .list("cases", candidate, \.cases),
    .flag("mayWrite", \.mayWrite), .text("start", \.start), .text("signer", \.signer),
    .list("specialties", SpecialtyView.schema, \.specialties),
  ])
}

/// One person at a meeting.
struct PersonView: Sendable {
  let index: Int
  let name: String
  let role: String
  let specialty: String
  let attendance: Attendance?
  /// How somebody takes part, as the buttons beside it say it.
  let words: String

  static let schema = PageSchema<PersonView>([
    .text("index") { String($0.index) }, .text("name", \.name), .text("role", \.role),
    .text("specialty", \.specialty), .text("attendance", \.words),
    .flag("isInRoom") { $0.attendance == .inRoom }, .flag("isRemote") { $0.attendance == .remote },
    .flag("isPartTime") { $0.attendance == .partTime },
  ])
}

/// A specialty to choose.
struct SpecialtyView: Sendable {
  let code: String
  let words: String

  static let schema = PageSchema<SpecialtyView>([.text("code", \.code), .text("words", \.words)])
}

/// The beginnings of the forms on the page of a meeting.
struct MeetingForms: Sendable {
  let id: MeetingID
  let base: Int

  func start(_ name: String, _ kind: String = "narrow") -> [UInt8] {
    Markup.form(to: "/meetings/\(id)/\(name)", kind: kind, base: base)
  }
}

/// The page of one meeting: its list, what is missing before it, who comes.
struct MeetingPageView: Sendable {
  struct Item: Sendable {
    let number: Int
    let link: [UInt8]
    let patient: String
    let urgency: String
    let gaps: Int
    let state: String
    let letter: [UInt8]
  }

  let csrf: String
  let title: String
  let start: String
  let chair: String
  let isClosed: Bool
  let mayWrite: Bool
  let mayClose: Bool
  let items: [Item]
  let people: [PersonView]
  let quorum: String
  let candidates: [CaseRow]
  let links: [[UInt8]]
  let doubts: [String]
  let signer: (name: String, registration: String)
  let asksPassword: Bool
  let head: String
  let forms: MeetingForms
  let specialties: [SpecialtyView]

  private static let item = PageSchema<Item>([
    .text("number") { String($0.number) }, .html("link", \.link), .text("patient", \.patient),
    .text("urgency", \.urgency), .text("gaps") { String($0.gaps) }, .text("state", \.state),
    .html("letter", \.letter),
  ])

  static let schema = PageSchema<MeetingPageView>([
    .text("csrf", \.csrf), .text("title", \.title), .text("start", \.start), .text("chair", \.chair),
    .flag("isClosed", \.isClosed), .flag("mayWrite", \.mayWrite), .flag("mayClose", \.mayClose),
    .list("items", item, \.items), .list("people", PersonView.schema, \.people), .text("quorum", \.quorum),
    .list("candidates", MeetingListView.candidate, \.candidates),
    .list("links", PageSchema<[UInt8]>([.html("link") { $0 }]), \.links),
    .list("doubts", PageSchema<String>([.text("message") { $0 }]), \.doubts),
    .text("signerName", \.signer.name), .text("registration", \.signer.registration),
    .flag("asksPassword", \.asksPassword), .text("head", \.head),
    .html("listForm") { $0.forms.start("cases") }, .html("orderForm") { $0.forms.start("order", "inline") },
    .html("attendanceForm") { $0.forms.start("attendance") },
    .html("detailsForm") { $0.forms.start("details") }, .html("closeForm") { $0.forms.start("close") },
    .html("reopenForm") { $0.forms.start("reopen") },
    .list("specialties", SpecialtyView.schema, \.specialties),
  ])
}

/// What became of a case on the list.
struct CaseOutcome: Sendable {
  let route: DiscussionRoute
  let deferral: DeferralReason?
  /// Why it was deferred, or which protocol it followed; empty where nobody said.
  let why: String

  init(route: DiscussionRoute, deferral: DeferralReason?, why: String) {
    (self.route, self.deferral, self.why) = (route, deferral, why)
  }

  init(_ listed: ListedCase) {
    self.init(route: listed.route, deferral: listed.deferral.value, why: listed.why.value ?? "")
  }
}

/// One case on the projector, with the minute beside it.
struct LivePageView: Sendable {
  let csrf: String
  let title: String
  let meeting: String
  /// Whose minute it is: what is sent after the session has ended goes to nobody else.
  let account: String
  let typist: String
  let caseID: String
  let number: Int
  let count: Int
  let base: Int
  let panel: [UInt8]
  let question: String
  /// Where the decision that is shown was made; nil where it is of this meeting, or there is none.
  let earlier: String?
  let groups: [EditView.Group]
  let previous: [UInt8]
  let next: [UInt8]
  let back: [UInt8]
  let summary: [UInt8]
  let quorum: String
  let people: [PersonView]
  let problems: [LiveView.Point]
  /// What became of the case, and why where it was deferred or followed a protocol.
  let outcome: CaseOutcome
  let minuteForm: [UInt8]
  let attendanceForm: [UInt8]
  let words: SiteWords

  private static let group = PageSchema<EditView.Group>([
    .text("id", \.group.id), .text("title", \.group.title), .html("content", \.content),
    .html("more", \.more),
    .flag("hasMore") { !$0.more.isEmpty },
  ])

  private static let choice = PageSchema<(code: String, words: String, isChosen: Bool)>([
    .text("code", \.code), .text("words", \.words), .flag("isChosen", \.isChosen),
  ])

  private static let routes: [DiscussionRoute] = [.discussed, .lateUrgent, .byProtocol, .ratified, .deferred]

  static let schema = PageSchema<LivePageView>(
    [
      .text("csrf", \.csrf), .text("title", \.title), .text("meeting", \.meeting), .text("case", \.caseID),
      .text("account", \.account), .text("typist", \.typist),
      .text("number") { String($0.number) }, .text("count") { String($0.count) },
      .text("base") { String($0.base) },
      .html("minuteForm", \.minuteForm), .html("attendanceForm", \.attendanceForm),
      .html("panel", \.panel), .text("question", \.question), .list("groups", group, \.groups),
      .text("groupIDs") { $0.groups.map(\.group.id).joined(separator: " ") },
      .html("previous", \.previous), .html("next", \.next), .html("back", \.back),
      .html("summary", \.summary),
      .text("quorum", \.quorum), .list("people", PersonView.schema, \.people),
      .list(
        "problems", PageSchema<LiveView.Point>([.html("link", \.link), .text("message", \.message)]),
        \.problems
      ),
      .flag("hasProblems") { !$0.problems.isEmpty },
      .list("routes", choice) { view in
        routes.map { ($0.rawValue, view.words.name(of: $0), $0 == view.outcome.route) }
      },
      .list("deferrals", choice) { view in
        DeferralReason.allCases.map { reason in
          (reason.rawValue, view.words.name(of: reason), view.outcome.deferral == reason)
        }
      },
      .html("why") { Markup.input("why", id: "why", value: $0.outcome.why) },
    ] + PageField.optional("earlier", \.earlier))
}
