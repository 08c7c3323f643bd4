/// What came of holding a document against the same document made anew.
///
/// Whoever edits a document on purpose can write its hashes anew; its text is compared all the same, word by word.
public struct Verification: Hashable, Sendable {
  /// What is told of the document besides its text, in the order of ``Finding``; empty where there is nothing to tell.
  public let findings: [Finding]
  /// The identifier of the document, as it states it; nil where it carries none.
  public let document: String?
  /// What came of comparing the text.
  public private(set) var text = Text.notCompared
  /// Where the text differs, in its order, each place once.
  package private(set) var places: [TextPlace] = []
  /// How many words differ.
  package private(set) var count = 0
  /// Whether the document says that its facts hold at another time than the files say: it was made with another time in
  /// its place.
  public var hasOtherMoment = false
  /// Why the document cannot be made anew, with the place in the files; empty where it can, or where that is not tried.
  package var refusals: [String] = []

  init(findings: [Finding], document: String?) {
    (self.findings, self.document) = (findings, document)
  }

  /// The result of a comparison.
  init(findings: [Finding], document: String?, _ comparison: DocumentComparison) {
    let shape: [Finding] = comparison.isReshaped ? [.reshaped] : []
    let seen: [Finding] = comparison.isTextAlone ? [.textAlone] : []
    self.init(findings: (findings + shape + seen).inOrder, document: document)
    (places, count) = (comparison.places, comparison.count)
    text = comparison.isSame ? .same : .differs
  }

  /// What came of comparing the text of the document with that of the one made anew.
  public enum Text: String, Hashable, Sendable {
    case same, differs
    case notCompared = "not-compared"
  }

  /// The answer: the first three are those of a comparison.
  public enum Answer: String, CaseIterable, Hashable, Sendable {
    /// The text is the same, and the document was made with what is there now.
    case sameText = "same-text"
    /// The text differs, though the document says that it was made with what is there now.
    case textDiffers = "text-differs"
    /// It says that it was made of another state of the files, with other templates or tables, or by another version;
    /// whether the text is the same all the same is told apart.
    case madeOtherwise = "made-otherwise"
    /// The text could not be compared.
    case notCompared = "not-compared"
  }

  /// The answer.
  public var answer: Answer {
    if text == .notCompared { return .notCompared }
    if findings.contains(where: \.isOfMaking) { return .madeOtherwise }
    return text == .same ? .sameText : .textDiffers
  }

  /// Whether the text is that of the document as it is made now.
  public var isMatch: Bool { text == .same }

  /// One thing that is told besides the text.
  public enum Finding: String, CaseIterable, Hashable, Sendable {
    /// It carries no provenance and no identifier.
    case noProvenance = "no-provenance"
    /// It is a PDF or a file of a word processor of which no text can be read.
    case otherForm = "other-form"
    /// It carries no provenance, and was told by the identifier that it prints.
    case printedIdentity = "printed-identity"
    /// It is not the file that its hash was computed from.
    case edited
    /// It differs from the file that its hash was computed from only in its line endings.
    case lineEnds = "line-ends"
    /// It carries no hash of itself, since another program saved it again.
    case savedAnew = "saved-anew"
    /// Its words are those of the document, but not what stands around them and can hide, move or add words.
    case reshaped
    /// It is a PDF that is not the one printed now: its text was compared, and nothing that is drawn.
    case textAlone = "text-alone"
    /// It is made from a meeting, but a case was given.
    case needsMeeting = "needs-meeting"
    /// It compares two states of a case, and only one was given.
    case needsOlderState = "needs-older-state"
    /// It carries a letterhead, and none was given.
    case needsLetterhead = "needs-letterhead"
    /// It was made with a directory of centres, and none was given.
    case needsCentres = "needs-centres"
    /// It names the identifier of another case or meeting.
    case otherCase = "other-case"
    /// The files make no such document any more.
    case notMade = "not-made"
    /// It was made from another state of this case or meeting.
    case otherState = "other-state"
    /// It was made with other templates or words.
    case otherTemplate = "other-template"
    /// It was made with another country profile.
    case otherProfile = "other-profile"
    /// It was made with another entry of the directory of centres.
    case otherCentre = "other-centre"
    /// It was made with another letterhead.
    case otherLetterhead = "other-letterhead"
    /// It was made with other tables of the scales.
    case otherTables = "other-tables"
    /// It was made by another version of the program.
    case otherProgram = "other-program"

    /// Whether it says that the document was made with something else than is there now.
    var isOfMaking: Bool {
      switch self {
      case .otherState, .otherTemplate, .otherProfile, .otherCentre, .otherLetterhead, .otherTables,
        .otherProgram:
        true
      default: false
      }
    }
  }
}

extension [Verification.Finding] {
  /// Each once, in the order in which they are declared.
  var inOrder: Self { Verification.Finding.allCases.filter(contains) }
}
