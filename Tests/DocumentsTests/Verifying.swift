import SpineCase
import Testing

@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification

/// Holds files against samples, with no program of others.
enum Verifying {
  /// Why a test must not come to a PDF.
  struct NoTools: Error {}

  static let tools = Verifier.Tools(text: { _ in nil }, print: { _, _ in throw NoTools() })

  static func verify(
    _ file: [UInt8], against sources: [DocumentMaker.Source], _ maker: DocumentMaker? = nil
  ) throws -> Verification {
    let cases = sources.map { DocumentMaker.GapCase(file: $0.file, listing: .read($0), meeting: nil) }
    return try Verifier(maker ?? Making.maker(), tools).verify(file, against: DocumentMaterials(cases))
  }

  static func verify(
    _ file: [UInt8], against meeting: MeetingReader.Reading, _ cases: [DocumentMaker.Source]
  ) throws -> Verification {
    let listed = cases.map {
      DocumentMaker.GapCase(file: $0.file, listing: .read($0), meeting: meeting.value)
    }
    return try Verifier(Making.maker(), tools).verify(
      file, against: DocumentMaterials(listed, meeting: meeting))
  }

  /// A meeting among the samples, and the cases that it lists.
  static func meeting(_ path: String) throws -> (MeetingReader.Reading, [DocumentMaker.Source]) {
    let meeting = try MeetingReader().reading(Samples.bytes(path), file: path)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return (meeting, try meeting.value.cases.map { try Samples.source("\(folder)/\($0.file)") })
  }

  /// A file with its own hash written anew, as whoever knows how can do.
  static func resealed(_ file: [UInt8]) -> [UInt8] {
    switch CarriedProvenance.form(of: file) {
    case .page: FileSeal.page.sealed(file)
    case .text: FileSeal.text.sealed(file)
    case .word: FileSeal.word.sealed(file)
    case .pdf: FileSeal.pdf.sealed(file)
    }
  }

  static func resealed(_ text: String) -> [UInt8] { resealed(Array(text.utf8)) }
}
