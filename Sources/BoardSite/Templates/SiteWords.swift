import CaseView
import DocumentTemplates
import Documents
import Records
import SourceText
import SpineCase
import Templating

/// The words of the site in one language that do not stand in its page templates.
struct SiteWords: Sendable {
  private let phrases: Phrases

  /// The name of the file in the folder of a language.
  static let file = "site/words.yaml"

  /// Reads the words of a language.
  ///
  /// - Throws: ``SiteTemplateErrors`` with every key that is missing, is not known, or holds other places than the
  ///   English of this build.
  init(_ language: String, _ sources: [TemplateSource]) throws(SiteTemplateErrors) {
    let name = "\(language)/\(Self.file)"
    guard let source = sources.first(where: { $0.name == name }) else {
      throw SiteTemplateErrors(diagnostics: [Diagnostic(file: name, "there is no such file")])
    }
    let found: CollectedPhrases
    do { found = CollectedPhrases(try source.tree()) } catch {
      throw SiteTemplateErrors(diagnostics: error.diagnostics)
    }
    let keys = SiteWord.allCases.map(\.rawValue)
    let faults =
      found.missing(among: keys) + found.unknown(among: keys, askedBy: "page")
      + (Self.english.map(found.unlike) ?? [])
    guard faults.isEmpty else {
      throw SiteTemplateErrors(
        diagnostics: faults.map {
          Diagnostic(file: source.file, at: found.position(of: $0.key), $0.message)
        }.sorted())
    }
    phrases = Phrases(language: language, texts: found.texts, lists: found.lists)
  }

  /// The English of this build, whose places every language must hold.
  private static let english: CollectedPhrases? = {
    let name = "en/\(file)"
    let bytes = DocumentTemplates.site.first { $0.name == name }?.bytes ?? []
    return (try? TemplateSource(name: name, file: name, bytes: bytes).tree()).map(CollectedPhrases.init)
  }()

  /// The English of this build, for what is refused before the templates of a site are at hand; nil where it cannot be read.
  static let builtIn: SiteWords? = try? SiteWords("en", SiteTemplates.builtIn)

  /// A sentence with what stands in its places.
  func callAsFunction(_ word: SiteWord, _ values: String...) -> String {
    phrases.filled(word.rawValue, with: values)
  }

  /// A number with what it counts: one text for one, another for every other number.
  func counted(_ number: Int, _ one: SiteWord, _ other: SiteWord) -> String {
    self(number == 1 ? one : other, String(number))
  }
}

extension SiteWords {
  /// What a kind of document is called on the site.
  func name(of kind: DocumentKind) -> String {
    switch kind {
    case .mdtSummary: self(.documentMdtSummary)
    case .mdtMinutes: self(.documentMdtMinutes)
    case .referralLetter: self(.documentReferralLetter)
    case .patientHandout: self(.documentPatientHandout)
    case .warningSigns: self(.documentWarningSigns)
    case .caseDiff: self(.documentCaseDiff)
    case .mdtAgenda: self(.documentMdtAgenda)
    case .outcomeLetter: self(.documentOutcomeLetter)
    case .gapSheet: self(.documentGapSheet)
    }
  }

  /// What a role is called on pages.
  func name(of role: Role) -> String {
    switch role {
    case .reader: self(.roleReader)
    case .clerk: self(.roleClerk)
    case .registrar: self(.roleRegistrar)
    case .consultant: self(.roleConsultant)
    case .chair: self(.roleChair)
    case .admin: self(.roleAdmin)
    }
  }

  /// How somebody takes part in a meeting, as the buttons beside it say it.
  func name(of attendance: Attendance?) -> String {
    switch attendance {
    case .inRoom: self(.meetingInRoom)
    case .remote: self(.meetingRemote)
    case .partTime: self(.meetingPartTime)
    case nil: self(.meetingNotThere)
    }
  }

  /// What became of a case on the list.
  func name(of route: DiscussionRoute) -> String {
    switch route {
    case .discussed: self(.minuteDiscussed)
    case .lateUrgent: self(.minuteLateUrgent)
    case .byProtocol: self(.minuteByProtocol)
    case .ratified: self(.minuteRatified)
    case .deferred: self(.minuteDeferred)
    }
  }

  /// Why a case was deferred.
  func name(of reason: DeferralReason) -> String {
    switch reason {
    case .noInformation: self(.minuteNoInformation)
    case .noImages: self(.minuteNoImages)
    case .noPathology: self(.minuteNoPathology)
    case .notQuorate: self(.minuteNotQuorate)
    case .noTime: self(.minuteNoTime)
    case .otherReason: self(.minuteOtherReason)
    }
  }

  /// The classes of urgency by which the list is searched, the most urgent first.
  var classes: [String] {
    [
      self(.listEmergency), self(.listNotExcluded), self(.listUrgent24Hours), self(.listStability),
      self(.listEstablished), self(.listRoutine),
    ]
  }

  /// The words of absence as the form offers them, in their order.
  var absences: [(word: String, words: String)] {
    [
      ("unknown", self(.absentUnknown)), ("not-done", self(.absentNotDone)),
      ("not-available", self(.absentNotAvailable)), ("declined", self(.absentDeclined)),
      ("not-applicable", self(.absentNotApplicable)),
    ]
  }

  /// What is said of a refusal.
  func refusal(_ status: Response.Status) -> String {
    switch status {
    case .forbidden: self(.refusalForbidden)
    case .notFound: self(.refusalNotFound)
    case .methodNotAllowed: self(.refusalMethod)
    case .tooSlow: self(.refusalTooSlow)
    case .tooLarge: self(.refusalTooLarge)
    case .headersTooLarge: self(.refusalHeadersTooLarge)
    case .misdirected: self(.refusalMisdirected)
    case .tooMany: self(.refusalTooMany)
    case .fault: self(.refusalFault)
    case .unavailable: self(.refusalUnavailable)
    default: self(.refusalUnreadable)
    }
  }
}
