import CaseView
package import Documents
import Pages
import SourceText
package import SpineCase
/// Holds documents that came back against the same documents made anew.
package struct Verifier: Sendable {
  /// The programs of others that printing takes.
  package struct Tools: Sendable {
    /// Reads the text of a PDF in the order in which it is drawn, pages parted by form feeds; nil where it holds none that
    /// can be read.
    let text: @Sendable (_ pdf: [UInt8]) throws -> String?
    /// Prints a document with the program that printed a PDF.
    let print: @Sendable (_ document: DocumentMaker.Document, _ pdf: [UInt8]) throws -> [UInt8]

    package init(
      text: @escaping @Sendable ([UInt8]) throws -> String?,
      print: @escaping @Sendable (DocumentMaker.Document, [UInt8]) throws -> [UInt8]
    ) {
      (self.text, self.print) = (text, print)
    }
  }

  private let maker: DocumentMaker
  private let tools: Tools

  /// Creates a verifier that makes documents with a maker.
  package init(_ maker: DocumentMaker, _ tools: Tools) { (self.maker, self.tools) = (maker, tools) }

  /// When the facts of a document hold, where that was given in place of what its files say: they are read so.
  package static func givenMoment(of file: [UInt8]) -> Moment? {
    CarriedProvenance(of: file)?.block[DocumentOptions.Name.asOf.rawValue].flatMap(Moment.init)
  }

  /// Holds a document against the files that it should have been made of.
  ///
  /// - Parameters:
  ///   - file: The page, PDF, word-processor file, Markdown or plain text, exactly as it is on disk.
  ///   - materials: The files.
  /// - Returns: Whether the text is that of the document made anew, where it differs, and how it was made.
  /// - Throws: What the programs of others throw that printing takes.
  package func verify(_ file: [UInt8], against materials: DocumentMaterials) throws -> Verification {
    let returned = try ReturnedFile(file, textOfPDF: tools.text)
    let subjects = materials.subjects(maker)
    guard let record = returned.record(of: subjects) else { return unknown(returned) }
    let block = returned.carried?.block
    let seal = returned.carried.map { Self.findings(of: $0.seal) } ?? [.printedIdentity]
    var verification = try compared(file, returned, record, materials, seal)
    verification.hasOtherMoment = block?[DocumentOptions.Name.asOf.rawValue] != nil
    return verification
  }

  /// What carries no provenance, and prints no identifier of the files that were given.
  private func unknown(_ returned: ReturnedFile) -> Verification {
    let finding: Verification.Finding =
      if PrintedIdentity(returned.words).isDocument { .otherCase } else {
        switch returned.content {
        case .word, .pdf, .unreadable: .otherForm
        case .page, .text: .noProvenance
        }
      }
    return Verification(findings: [finding], document: nil)
  }

  private func compared(
    _ file: [UInt8], _ returned: ReturnedFile, _ record: DocumentRecord, _ materials: DocumentMaterials,
    _ seal: [Verification.Finding]
  ) throws -> Verification {
    let block = returned.carried?.block
    let maker = configured(for: block)
    func answer(_ finding: Verification.Finding) -> Verification {
      Verification(findings: (seal + [finding]).inOrder, document: block?["id"])
    }
    if let missing = missing(block, record, materials) { return answer(missing) }
    switch maker.remake(record, of: materials) {
    case .needsMeeting: return answer(.needsMeeting)
    case .needsOlderState: return answer(.needsOlderState)
    case .otherCase: return answer(.otherCase)
    case .refused(let errors):
      var refused = answer(.notMade)
      refused.refusals = errors.diagnostics.map(\.description)
      return refused
    case .made(let documents):
      let results = try documents.enumerated().map { index, document in
        let making = block.map { findings(of: $0, beside: document) } ?? []
        let told = making.isEmpty ? document : maker.retold(document, index, block, record, materials)
        return Verification(
          findings: (seal + making).inOrder, document: block?["id"],
          try comparison(file, returned, RemadeText(document: told, headings: maker.headings(of: record))))
      }
      return results.min { $0.rank < $1.rank } ?? answer(.otherCase)
    }
  }

  private func comparison(
    _ file: [UInt8], _ returned: ReturnedFile, _ made: RemadeText
  ) throws -> DocumentComparison {
    switch returned.content {
    case .page(let pieces): return DocumentComparison(made, page: pieces)
    case .text(let text): return DocumentComparison(made, text: text)
    case .word(let text): return DocumentComparison(made, word: text)
    case .pdf(let text):
      let print = try tools.print(made.document, file)
      return DocumentComparison(
        made, pdf: text, printed: try tools.text(print) ?? "", isSamePrint: print == file)
    case .unreadable: return DocumentComparison(made, text: "")
    }
  }

  /// The maker with the paper, the gap and the clock of a document.
  private func configured(for block: ProvenanceBlock?) -> DocumentMaker {
    var maker = maker
    guard let block else { return maker }
    maker.asOf = block[DocumentOptions.Name.asOf.rawValue].flatMap(Moment.init)
    maker.setup.paper = block["paper"].flatMap(PaperSize.init) ?? maker.setup.paper
    if maker.setup.letterhead == nil, let gap = block[DocumentOptions.Name.gap.rawValue].flatMap({ Int($0) })
    {
      let head = Letterhead.Head(gap: gap)
      maker.setup.letterhead = Letterhead(head: head, neutral: head)
    }
    // What was signed for a later day is still that draft, whatever the clock shows now.
    if block["status"] == DocumentStatus.postdated.rawValue { maker.clock = Moment("1900-01-01") }
    return maker
  }

  /// What has to be given besides before the document can be made anew; nil where nothing has.
  private func missing(
    _ block: ProvenanceBlock?, _ record: DocumentRecord, _ materials: DocumentMaterials
  ) -> Verification.Finding? {
    guard let block else { return nil }
    let hasGap = block[DocumentOptions.Name.gap.rawValue] != nil
    if block["letterhead-hash"] != nil, !hasGap, maker.setup.letterhead == nil { return .needsLetterhead }
    if block[DocumentOptions.Name.meetings.rawValue] != nil, materials.cases.allSatisfy({ $0.meeting == nil })
    {
      return .needsMeeting
    }
    let hasCentre = materials.cases.contains { $0.source?.reading.value.referral.receiving != nil }
    return block[DocumentOptions.Name.centre.rawValue] != nil && !hasCentre ? .needsCentres : nil
  }

  private static func findings(of seal: FileSeal.State) -> [Verification.Finding] {
    switch seal {
    case .whole: []
    case .lineEnds: [.lineEnds]
    case .broken: [.edited]
    case .missing: [.savedAnew]
    }
  }

  /// What a document says that it was made with, where that is not what the one made anew says.
  private func findings(of block: ProvenanceBlock, beside made: DocumentMaker.Document) -> [Verification
    .Finding]
  {
    let own = ProvenanceBlock(page: made.html)
    let entries: [(String, Verification.Finding)] = [
      ("case-hash", .otherState), ("template-hash", .otherTemplate), ("template", .otherTemplate),
      (DocumentOptions.Name.profileHash.rawValue, .otherProfile),
      (DocumentOptions.Name.centreHash.rawValue, .otherCentre), ("letterhead-hash", .otherLetterhead),
      ("tables-hash", .otherTables), ("program", .otherProgram),
    ]
    return entries.filter { block[$0.0] != own?[$0.0] }.map(\.1)
  }
}

extension Verification {
  /// The smaller, the nearer.
  fileprivate var rank: (Int, Int) { (isMatch ? 0 : 1, count) }
}

extension DocumentMaker {
  /// The document of that place once more, saying of its making what another one says.
  fileprivate func retold(
    _ document: Document, _ index: Int, _ block: ProvenanceBlock?, _ record: DocumentRecord,
    _ materials: DocumentMaterials
  ) -> Document {
    var maker = self
    maker.told = block.map(ToldProvenance.init)
    guard case .made(let documents) = maker.remake(record, of: materials), index < documents.count else {
      return document
    }
    return documents[index]
  }
}

extension ReturnedFile {
  /// Which document it says it is; of what carries no block the identifier that it prints, where it is of one of these.
  fileprivate func record(of subjects: [String]) -> DocumentRecord? {
    guard let block = carried?.block, let kind = block["document"].flatMap(DocumentKind.init),
      let language = block["language"]
    else { return PrintedIdentity(words).record(of: subjects) }
    var record = DocumentRecord(kind: kind, subject: block["case"] ?? "", language: language)
    record.isLarge = block[DocumentOptions.Name.isLarge.rawValue] != nil
    record.owner = block[DocumentOptions.Name.owner.rawValue]
    let wanted = block[DocumentOptions.Name.gapsFor.rawValue]?.split(separator: " ") ?? []
    record.gapsFor = Set(wanted.compactMap { DocumentKind(rawValue: String($0)) })
    return record
  }
}
