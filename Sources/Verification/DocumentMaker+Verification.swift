import CaseView
public import Documents
import MarkdownTemplates
import Pages
public import SpineCase

extension DocumentMaker {
  /// Holds a document against the case that it should have been made of.
  ///
  /// - Parameters:
  ///   - file: The page, PDF, file of a word processor, Markdown or plain text, as it lies on the disk.
  ///   - source: The case; of a comparison the newer state.
  /// - Returns: Everything that does not match.
  public func verify(_ file: [UInt8], against source: Source) -> Verification {
    verify(file) { origin(of: $0, in: source) }
  }

  /// Holds a document against the meeting that it should have been made of, and the cases of that in their order: its
  /// minutes or agenda, a gap sheet, an outcome letter, or a document of one of its cases.
  public func verify(
    _ file: [UInt8], against meeting: MeetingReader.Reading, cases: [Source]
  ) -> Verification {
    verify(file) { origin(of: $0, in: meeting, cases) }
  }

  /// What a document should have been made of.
  private struct Origin {
    /// The identifier as the document shows it; nil where the words that decide it cannot be read.
    let caseID: String?
    /// What the files say; nil where nothing like the document can be made of them.
    let contents: [RecordContent]?
    /// When the facts hold; nil where that is not compared.
    var asOf: Moment?
  }

  /// The origin; nil where it is a meeting, and a case was given.
  private func origin(of block: ProvenanceBlock, in source: Source) -> Origin? {
    switch Self.kind(of: block) {
    case .mdtMinutes, .mdtAgenda, .outcomeLetter: nil
    case .gapSheet where GapOwner(rawValue: block["case"] ?? "") != nil: sheet(of: block, [source], at: nil)
    default: one(source, block)
    }
  }

  private func origin(
    of block: ProvenanceBlock, in meeting: MeetingReader.Reading, _ cases: [Source]
  ) -> Origin {
    let kind = Self.kind(of: block)
    let own = cases.first { isNamed($0, by: block) }
    switch kind {
    case .gapSheet where GapOwner(rawValue: block["case"] ?? "") != nil:
      return sheet(of: block, cases, at: meeting.value)
    case .outcomeLetter:
      return own.map { one($0, block, behind: [meeting.content]) } ?? Origin(caseID: nil, contents: nil)
    case .mdtMinutes, .mdtAgenda, nil: break
    default: if let own { return one(own, block) }
    }
    return Origin(
      caseID: meeting.value.id, contents: [meeting.content] + cases.map(\.reading.content),
      asOf: meeting.value.start)
  }

  private func one(_ source: Source, _ block: ProvenanceBlock, behind meeting: [RecordContent] = []) -> Origin
  {
    let read = source.reading.value
    return Origin(
      caseID: shownIdentifier(read.id, in: block), contents: meeting + [source.reading.content],
      asOf: read.asOf)
  }

  /// The sheet of a department, which names no case: made of those that lack something of its own.
  private func sheet(of block: ProvenanceBlock, _ cases: [Source], at meeting: Meeting?) -> Origin {
    let owner = GapOwner(rawValue: block["case"] ?? "")
    let listed = cases.map { GapCase(file: $0.file, listing: .read($0), meeting: meeting) }
    let report = try? gaps(of: listed, in: block["language"])
    return Origin(
      caseID: block["case"], contents: owner.flatMap { report?.cases(lackingOf: $0).map(\.content) })
  }

  private func isNamed(_ source: Source, by block: ProvenanceBlock) -> Bool {
    block["case"] == shownIdentifier(source.reading.value.id, in: block).map { PrintedForm.oneLine($0) }
  }

  private static func kind(of block: ProvenanceBlock) -> DocumentKind? {
    block["document"].flatMap(DocumentKind.init(rawValue:))
  }

  private func verify(_ file: [UInt8], _ origin: (ProvenanceBlock) -> Origin?) -> Verification {
    guard let carried = CarriedProvenance(of: file) else {
      let finding: Verification.Finding =
        CarriedProvenance.isOtherForm(file) ? .otherForm : .noProvenance
      return Verification(findings: [finding], document: nil)
    }
    let block = carried.block
    let origin = origin(block)
    var verification = Verification(
      findings: Self.findings(of: carried.seal) + findings(block, origin) + findings(block),
      document: block["id"])
    verification.hasUncomparedLetterhead = setup.letterhead == nil && block["letterhead-hash"] != nil
    verification.hasOtherMoment = origin?.asOf.map { block["as-of"] != $0.iso } ?? false
    return verification
  }

  private static func findings(of seal: FileSeal.State) -> [Verification.Finding] {
    switch seal {
    case .whole: []
    case .lineEnds: [.lineEnds]
    case .broken: [.edited]
    case .missing: [.savedAnew]
    }
  }

  /// What does not match of the case or meeting.
  private func findings(_ block: ProvenanceBlock, _ origin: Origin?) -> [Verification.Finding] {
    guard let origin else { return [.needsMeeting] }
    if block["case"] != origin.caseID.map({ PrintedForm.oneLine($0) }) { return [.otherCase] }
    return block["case-hash"] == origin.contents.map({ Provenance.hash(of: $0) }) ? [] : [.otherState]
  }

  /// What does not match of templates, letterhead, tables and program.
  private func findings(_ block: ProvenanceBlock) -> [Verification.Finding] {
    var findings: [Verification.Finding] = []
    if block["template-hash"] != templateHash(of: block) { findings.append(.otherTemplate) }
    if let letterhead = setup.letterhead, block["letterhead-hash"] != head(of: letterhead, for: block)?.hash {
      findings.append(.otherLetterhead)
    }
    if block["tables-hash"] != Provenance.tables { findings.append(.otherTables) }
    if block["program"] != Self.programVersion { findings.append(.otherProgram) }
    return findings
  }

  /// The head of paper of a letterhead for the kind of document that a page names.
  private func head(of letterhead: Letterhead, for block: ProvenanceBlock) -> Letterhead.Head? {
    Self.kind(of: block).flatMap { PageSetup(letterhead: letterhead).head(for: $0) }
  }

  /// The identifier as a page of this kind shows it; nil where the words that decide it cannot be read.
  private func shownIdentifier(_ id: String, in block: ProvenanceBlock) -> String? {
    guard let kind = Self.kind(of: block) else { return id }
    return (try? sheetWords()).map { ClinicalCase.shownIdentifier(id, on: kind, $0) }
  }

  /// The hash of the template that a page names, as it is now; nil where there is none such.
  private func templateHash(of block: ProvenanceBlock) -> String? {
    guard let kind = Self.kind(of: block), let language = block["language"] else { return nil }
    return try? template(kind, language).hash
  }
}
