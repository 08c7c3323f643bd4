import CaseView
public import Documents
import Pages
import SpineCase

/// What a file on disk is, judged by its content and never by its name.
public enum FoundFile: Hashable, Sendable {
  /// A document of this program.
  case document(DocumentMark)
  /// A page of this program that is no document, such as the index of a run, and whether it is as it was made.
  case page(String, isAsMade: Bool)
  /// A file that somebody fills in, in words: a case file, a meeting file.
  case record(String)
  /// Anything else.
  case other

  /// Tells what a file is.
  ///
  /// - Parameter file: The whole file.
  public init(_ file: [UInt8]) {
    if let carried = CarriedProvenance(of: file) {
      self = .document(
        DocumentMark(carried.block, isAsMade: [.whole, .lineEnds].contains(carried.seal)))
    } else if let page = ProvenanceBlock(page: file), page["id"] == nil, let name = page["document"] {
      self = .page(name, isAsMade: FileSeal.page.state(of: file) == .whole)
    } else {
      let start = String(decoding: file.prefix(Self.longestHead), as: UTF8.self)
      self = Self.recordWords(of: start).map(FoundFile.record) ?? .other
    }
  }

  /// Within how many bytes a record names its format.
  private static let longestHead = 4096

  private static let records: [(format: String, words: String)] = [
    (CaseReader.format, "a case file"),
    (MeetingReader.format, "a meeting file"), (CentreReader.format, "a directory of centres"),
    (LetterheadReader.format, "a letterhead file"), (ProfileReader.format, "a profile"),
  ]

  private static func recordWords(of start: String) -> String? {
    records.first { start.contains($0.format) }?.words
  }

  /// SHA-256 of a file in lower-case hexadecimal.
  public static func hash(of file: [UInt8]) -> String { ContentHash.hex(of: file) }
}

/// What a document says about itself.
public struct DocumentMark: Hashable, Sendable {
  /// Which document, as ``DocumentKind`` names it.
  public let kind: String
  /// The identifier of its case or meeting, or the owner of a gap sheet, as the document shows it.
  public let subject: String
  /// SHA-256 of the content of the case or meeting that it was made of.
  public let facts: String
  /// Whether it is a record: signed, withdrawn or entered in error; one that does not say counts as one.
  public let isRecord: Bool
  /// Whether somebody signed it for an earlier state of what it says.
  public let hasLapsedSignature: Bool
  /// The identifiers of the meetings of a gap sheet; nil where it is of none.
  public let meetings: String?
  /// Whether it is the file that was made; line endings do not matter.
  public let isAsMade: Bool

  init(_ block: ProvenanceBlock, isAsMade: Bool = true) {
    kind = block["document"].flatMap(DocumentKind.init(rawValue:))?.rawValue ?? "not known"
    subject = block["case"] ?? ""
    facts = block["case-hash"] ?? ""
    isRecord = block.isOfRecord
    hasLapsedSignature = block["status"] == DocumentStatus.earlierState.rawValue
    meetings = block[DocumentOptions.Name.meetings.rawValue]
    self.isAsMade = isAsMade
  }

  /// Whether another file is the same document of the same case, perhaps of another state of it.
  public func isOfSameDocument(as other: DocumentMark) -> Bool {
    kind == other.kind && subject == other.subject
  }
}

extension DocumentMaker.Document {
  /// What it says about itself; nil where it says nothing.
  public var mark: DocumentMark? { DocumentMark(page.provenance) }
}
