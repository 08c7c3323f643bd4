import Records

/// What came of holding a document against the case or meeting that it should have been made of.
///
/// A document that matches was not edited by accident since it was made, and the case, the templates, the tables and the
/// program are those that made it. Whoever edits a document on purpose can write its hash anew.
public struct Verification: Hashable, Sendable {
  /// Everything that does not match, in the order of ``Finding``; empty where the page matches.
  public let findings: [Finding]
  /// The identifier of the document, as it tells it; nil where it carries none.
  public let document: String?

  /// Whether the document says that its facts hold at another time than the case or meeting says: it was made with
  /// another time in its place.
  public var hasOtherMoment = false
  /// Whether the page carries a letterhead with which it was not compared, since none was given.
  public var hasUncomparedLetterhead = false

  /// Whether the page is as it was made, of this case, by these templates and this program.
  public var isMatch: Bool { findings.isEmpty }

  /// One thing that does not match.
  public enum Finding: String, CaseIterable, Hashable, Sendable {
    /// It carries no provenance, or not all of it.
    case noProvenance = "no-provenance"
    /// It is a PDF or a file of a word processor that carries no provenance.
    case otherForm = "other-form"
    /// It is not the file that its hash is of.
    case edited
    /// It differs from the file that its hash is of in nothing but the ends of its lines.
    case lineEnds = "line-ends"
    /// It carries no hash of itself, since another program saved it anew.
    case savedAnew = "saved-anew"
    /// It is made of a meeting, and a case was given.
    case needsMeeting = "needs-meeting"
    /// It names the identifier of another case or meeting.
    case otherCase = "other-case"
    /// It was made of another state of this case or meeting.
    case otherState = "other-state"
    /// It was made with other templates, words or profiles.
    case otherTemplate = "other-template"
    /// It was made with another letterhead.
    case otherLetterhead = "other-letterhead"
    /// It was made with other tables of the scales.
    case otherTables = "other-tables"
    /// It was made by another version of the program.
    case otherProgram = "other-program"

    /// What it means, in one sentence without a value of the case.
    public var words: String {
      switch self {
      case .noProvenance:
        "carries no complete provenance: it is no document of this program, or what it was made of was cut out"
      case .otherForm:
        "is a PDF or a file of a word processor without a provenance that can be read: this program did not make it, "
          + "or another one saved it anew"
      case .edited: "was edited after it was rendered"
      case .lineEnds:
        "was edited after it was rendered: the ends of its lines were converted, and nothing else"
      case .savedAnew:
        "was saved anew by another program since it was made: whether its text was changed cannot be told"
      case .needsMeeting: "was made of a meeting: give the file of the meeting as --case"
      case .otherCase: "was made of another case: the identifiers differ"
      case .otherState:
        "was made of another state of this case: the case file has changed since, or is an older one"
      case .otherTemplate: "was made with another template, or other words, profiles or page"
      case .otherLetterhead: "was made with another letterhead"
      case .otherTables: "was made with other tables of the scales"
      case .otherProgram: "was made by another version of the program"
      }
    }
  }

  /// The result as one line of JSON, format `spineboard/verification/1`.
  public func json(file: String) -> String {
    JSONText.object([
      ("format", .string("spineboard/verification/1")), ("file", .string(file)),
      ("document", document.map(JSONText.string) ?? .null), ("matches", .bool(isMatch)),
      (
        "findings",
        .array(findings.map { .object([("finding", .string($0.rawValue)), ("message", .string($0.words))]) })
      ),
    ]).text
  }
}
