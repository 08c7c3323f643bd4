import CaseForm
public import CaseRegister
public import Documents
import SourceText
import SpineCase
import Synchronization
package import Verification

/// The board's site as a function: a request goes in, an answer comes out.
///
/// It knows no socket, no clock and no disk.
public final class Site: Sendable {
  /// What the site is given from outside.
  public struct Surroundings: Sendable {
    /// The time to the minute with the local offset, as a case writes it: `2026-06-04T07:30+05:30`.
    public var localTime: @Sendable () -> String
    /// The time in milliseconds since 1970.
    public var now: @Sendable () -> Int64
    /// So many bytes that nobody can guess.
    public var random: @Sendable (Int) -> [UInt8]
    /// Makes a PDF of a document, one at a time; nil where nothing here prints one.
    public var pdf: (@Sendable (DocumentMaker.Document) async throws -> [UInt8])?
    /// Makes a Word file of a document; nil where nothing here does.
    public var docx: (@Sendable (DocumentMaker.Document) async throws -> [UInt8])?
    /// Compares the text of a document that came back; nil where nothing here does.
    package var verification: Verifier.Tools?
    /// The folder in which backups are written; nil for a register in memory.
    public var backups: String?
    /// The country profile of a new case.
    public var profile = "in"

    /// Creates the surroundings.
    public init(
      localTime: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Int64,
      random: @escaping @Sendable (Int) -> [UInt8]
    ) {
      (self.localTime, self.now, self.random) = (localTime, now, random)
    }
  }

  let register: Register
  private let makerWithoutClock: DocumentMaker
  let templates: SiteTemplates
  let gate: Gate
  let around: Surroundings
  /// Whether others than this machine reach it, so that accounts are asked for.
  let isShared: Bool
  let tokens: Mutex<OneTimeTokens>
  /// What was typed when a session had ended, until its owner has logged in again.
  let held = HeldForms()
  let versions = ReadVersions()

  /// Creates a site.
  ///
  /// - Parameters:
  ///   - register: Where cases are kept.
  ///   - maker: What makes documents; its clock is that of the surroundings.
  ///   - templates: The pages.
  ///   - gate: What every request must pass.
  ///   - isShared: Whether others than this machine reach it.
  ///   - around: Clock, randomness, printers.
  public init(
    register: Register, maker: DocumentMaker, templates: SiteTemplates, gate: Gate, isShared: Bool,
    around: Surroundings
  ) {
    (self.register, makerWithoutClock, self.templates) = (register, maker, templates)
    (self.gate, self.isShared, self.around) = (gate, isShared, around)
    deskSecret = Hexadecimal.text(of: around.random(32))
    tokens = Mutex(OneTimeTokens(now: around.now, random: around.random))
  }

  /// What opens the site as often as it is given, for whoever can read the folder of the register: a second start of the
  /// program on the same desktop.
  public let deskSecret: String

  /// A token that opens the site once: as the owner, or to make the first administrator.
  public func entrance() -> String { tokens.withLock { $0.issue(for: Self.entrancePurpose) } }

  static let entrancePurpose = "entrance"

  /// What makes documents, by the clock as it is now: a site runs for days, and one that kept the time of its start would
  /// take every signature for one from the future.
  var maker: DocumentMaker {
    var maker = makerWithoutClock
    maker.clock = Moment(around.localTime())
    return maker
  }

  /// The form, which counts with what the clock and the settings say while the head of a case cannot be read.
  var form: CaseForm {
    CaseForm(
      profiles: maker.profiles.keys.sorted(),
      standIns: ["case": "NEW", "asOf": around.localTime(), "profile": around.profile])
  }

  /// Answers a request.
  public func respond(_ request: Request) async -> Response {
    if let refusal = gate.check(request) {
      return gate.protected(shown(refusal, for: request, to: nil), for: request)
    }
    var response = await answer(request)
    if request.method == .head { response.body = [] }
    return gate.protected(response, for: request)
  }

  private func answer(_ request: Request) async -> Response {
    if let file = StaticFiles.response(request.path) { return file }
    guard let (route, parameters) = Route.find(request) else {
      guard !Route.isKnown(request.path) else {
        return shown(Gate.refusal(.methodNotAllowed), for: request, to: visitor(request))
      }
      return Visit(site: self, request: request, parameters: [:], visitor: visitor(request))
        .message(words(.failureNoPage), [words(.failureCheckAddress)], .notFound)
    }
    let visit = Visit(site: self, request: request, parameters: parameters, visitor: visitor(request))
    var response = await answer(route, visit)
    response.route = route.pattern
    response.account = visit.visitor?.name
    return response
  }

  func answer(_ route: Route, _ visit: Visit) async -> Response {
    if let role = route.role {
      guard let visitor = visit.visitor else { return visit.toLogin(from: route) }
      guard visitor.may(role) else { return shown(Gate.refusal(.forbidden), for: visit.request, to: visitor) }
    }
    do { return try await route.handle(visit) } catch let error as RegisterError {
      return visit.failed(error)
    } catch let error as DocumentErrors {
      return visit.message(
        words(.failureNotMade),
        error.diagnostics.map { ($0.path.map { templates.layout.label(of: $0) + " " } ?? "") + $0.message },
        .unprocessable)
    } catch let refusal as Refused {
      return refusal.response
    } catch {
      return visit.message(words(.failureWrong), [words(.failureSavedIsSaved)], .fault)
    }
  }

  /// A refusal as a page with a way back where a person reads it; a program gets its sentence alone.
  private func shown(_ refusal: Response, for request: Request, to visitor: Visitor?) -> Response {
    let sentence = words.refusal(refusal.status)
    guard (request.headers["accept"] ?? "").contains("text/html"),
      [.forbidden, .notFound, .methodNotAllowed].contains(refusal.status)
    else {
      var answer = refusal
      answer.body = Array((sentence + "\n").utf8)
      return answer
    }
    let visit = Visit(site: self, request: request, parameters: [:], visitor: visitor)
    var page = visit.message(
      sentence, [words(.refusalNothingChanged)], refusal.status)
    page.headers += refusal.headers.filter { $0.name == "Allow" }
    return page
  }

  private func visitor(_ request: Request) -> Visitor? {
    guard let token = gate.cookie.value(in: request), let session = try? register.session(token) else {
      return nil
    }
    return visitor(session.account, session: token)
  }

  /// Who an account is; nil where it may not log in.
  func visitor(_ name: String, session: String) -> Visitor? {
    if !isShared, name == Visitor.owner {
      return Visitor(
        name: Visitor.owner, roles: Set(Role.allCases), fullName: setting("signer.name"),
        registration: setting("signer.registration"), session: session)
    }
    guard isShared, let account = try? register.accounts().first(where: { $0.name == name }),
      !account.isDisabled
    else { return nil }
    return Visitor(
      name: account.name, roles: Set(account.roles.compactMap(Role.init)), fullName: account.fullName,
      registration: account.registration, session: session)
  }

  /// The words of its pages.
  var words: SiteWords { templates.words }

  private func setting(_ name: String) -> String { (try? register.setting(name)) ?? "" }
}

/// Ends the answering of a request with an answer of its own.
struct Refused: Error {
  let response: Response
}
