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
<<<<<<< HEAD
=======

extension DocumentMaker {
  /// Holds a page against the case that it should have been made of.
  ///
  /// - Parameters:
  ///   - page: The page, as it lies on the disk.
  ///   - source: The case.
  /// - Returns: Everything that does not match.
  public func verify(_ page: [UInt8], against source: Source) -> Verification {
    verify(page, caseID: source.reading.value.id, contents: [source.reading.content])
  }

  /// Holds a page against the meeting that it should have been made of, and its cases in their order: agenda and
  /// minutes, or what went out on one of its cases after it.
  public func verify(
    _ page: [UInt8], against meeting: MeetingReader.Reading, cases: [Source]
  ) -> Verification {
    let block = ProvenanceBlock(page: page)
    let isOfMeeting = block?["case"] == PrintedForm.oneLine(meeting.value.id)
    guard let kind = block?["document"].flatMap(DocumentKind.init(rawValue:)), !isOfMeeting,
      let source = cases.first(where: { isShown($0.reading.value.id, in: block) })
    else {
      return verify(
        page, caseID: meeting.value.id, contents: [meeting.content] + cases.map(\.reading.content))
    }
    let own = kind == .outcomeLetter ? [meeting.content] : []
    return verify(page, caseID: source.reading.value.id, contents: own + [source.reading.content])
  }

  /// Whether a page names this identifier, as its kind shows it.
  private func isShown(_ id: String, in block: ProvenanceBlock?) -> Bool {
    guard let block else { return false }
    return block["case"] == shownIdentifier(id, in: block).map { PrintedForm.oneLine($0) }
  }

  private func verify(_ page: [UInt8], caseID: String, contents: [RecordContent]) -> Verification {
    guard let block = ProvenanceBlock(page: page), let id = block["id"],
      let hashes = ProvenanceBlock.hashes(of: page)
    else {
      return Verification(findings: [Self.isOtherForm(page) ? .otherForm : .noProvenance], document: nil)
    }
    var findings: [Verification.Finding] = []
    if hashes.carried != hashes.actual { findings.append(Self.edit(of: page)) }
    if !isShown(caseID, in: block) {
      findings.append(.otherCase)
    } else if block["case-hash"] != Provenance.hash(of: contents) {
      findings.append(.otherState)
    }
    if block["template-hash"] != templateHash(of: block) { findings.append(.otherTemplate) }
    if let letterhead = setup.letterhead, block["letterhead-hash"] != head(of: letterhead, for: block)?.hash {
      findings.append(.otherLetterhead)
    }
    if block["tables-hash"] != Provenance.tables { findings.append(.otherTables) }
    if block["program"] != Self.programVersion { findings.append(.otherProgram) }
    var verification = Verification(findings: findings, document: id)
    verification.hasUncomparedLetterhead = setup.letterhead == nil && block["letterhead-hash"] != nil
    return verification
  }

  /// The head of paper of a letterhead for the kind of document that a page names.
  private func head(of letterhead: Letterhead, for block: ProvenanceBlock) -> Letterhead.Head? {
    block["document"].flatMap(DocumentKind.init(rawValue:)).flatMap {
      PageSetup(letterhead: letterhead).head(for: $0)
    }
  }

  /// Whether the first bytes are those of a PDF or of an archive, which a DOCX is.
  private static func isOtherForm(_ page: [UInt8]) -> Bool {
    page.starts(with: Array("%PDF-".utf8)) || page.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// The identifier as a page of this kind shows it; nil where the words that decide it cannot be read.
  private func shownIdentifier(_ id: String, in block: ProvenanceBlock) -> String? {
    guard let kind = block["document"].flatMap(DocumentKind.init(rawValue:)) else { return id }
    return (try? sheetWords()).map { ClinicalCase.shownIdentifier(id, on: kind, $0) }
  }

  /// Whether more than the ends of the lines was changed.
  private static func edit(of page: [UInt8]) -> Verification.Finding {
    let unix = String(decoding: page, as: UTF8.self).replacing("\r\n", with: "\n")
    guard let hashes = ProvenanceBlock.hashes(of: Array(unix.utf8)), hashes.carried == hashes.actual else {
      return .edited
    }
    return .lineEnds
  }

  /// The hash of the template that a page names, as it is now; nil where there is none such.
  private func templateHash(of block: ProvenanceBlock) -> String? {
    guard let kind = block["document"].flatMap(DocumentKind.init(rawValue:)), let language = block["language"]
    else { return nil }
    return try? template(kind, language).hash
  }
}
>>>>>>> 0bc7257 (Check meetings from the command line, refuse what cannot be, write one to fill in, and verify what went out after it)
