import CaseView
import Documents
import SpineCase

/// A case or meeting file that somebody signs.
struct SignedFile {
  let bytes: [UInt8]
  /// Its signatures, in the order of the file.
  let signOff: [SignOff]
  /// Its documents that can be signed.
  let documents: [DocumentKind]
  let edit: SignatureEdit?
  private let subject: Subject
  private let content: RecordContent

  private enum Subject {
    case ofCase(DocumentMaker.Source)
    case ofMeeting(MeetingReader.Reading, [DocumentMaker.Source])
  }

  /// Reads a file, or reports everything that is wrong with it.
  init(_ bytes: [UInt8], file: String, _ session: Session) throws {
    self.bytes = bytes
    edit = SignatureEdit(bytes, file: file)
    if try Session.isMeeting(file) {
      let meeting = try Session.meeting(bytes, file: file)
      (signOff, content) = (meeting.value.signOff, meeting.content)
      documents = DocumentKind.allCases.filter { !$0.isOfOneCase && $0.isSigned }
      subject = .ofMeeting(meeting, try session.cases(of: meeting, beside: file))
    } else {
      let source = try session.read(bytes, file: file)
      (signOff, content) = (source.reading.value.signOff, source.reading.content)
      documents = DocumentKind.allCases.filter(\.isOfOneCase)
      subject = .ofCase(source)
    }
  }

  /// The signature of one of its documents as it is now.
  func signature(on kind: DocumentKind, by signer: Signer, _ maker: DocumentMaker) throws -> SignOff {
    do {
      return switch subject {
      case .ofCase(let source): try maker.signature(on: kind, of: source, by: signer)
      case .ofMeeting(let meeting, let cases):
        try maker.signature(on: kind, of: meeting, cases: cases, by: signer)
      }
    } catch { throw Failure(error.diagnostics) }
  }

  /// Whether two states of a file differ only in their signatures.
  func saysTheSame(as other: SignedFile) -> Bool {
    func said(_ content: RecordContent) -> [[UInt8]] {
      content.records.filter { $0 != "signOff" }.map { content.canonical(of: $0) }
    }
    return said(content) == said(other.content)
  }
}
