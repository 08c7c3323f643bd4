import DocumentTemplates
import Documents
import Foundation
import SpineCase
import Templating
import Testing

/// The package's folder, found from this file.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The templates of this build.
func builtInMaker() throws -> DocumentMaker {
  try DocumentMaker(
    DocumentTemplates.sources.map { TemplateSource(name: $0.name, file: $0.name, bytes: $0.bytes) })
}

/// One folder of `Samples`.
struct Sample: Sendable, CustomTestStringConvertible {
  let folder: URL
  let file: String

  var testDescription: String { folder.lastPathComponent }

  /// The samples of one kind, found on the disk.
  static func all(_ kind: String, files: [String]) -> [Sample] {
    let root = packageFolder.appending(path: "Samples/\(kind)")
    let folders =
      (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? []
    return folders.sorted { $0.path < $1.path }.compactMap { folder in
      files.first { FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }.map {
        Sample(folder: folder, file: $0)
      }
    }
  }

  static let cases = all("cases", files: ["case.yaml", "case.json"])
  static let meetings = all("meetings", files: ["meeting.yaml"])

  func source(_ maker: DocumentMaker) throws -> DocumentMaker.Source {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: file)))
    let reading = try CaseReader(profiles: maker.profiles.keys.sorted()).read(bytes, file: file)
    return DocumentMaker.Source(reading, file: file)
  }

  func expected(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appending(path: name)))
  }
}

@Suite("Every sample gives the documents that stand beside it, byte for byte")
struct GoldenTests {
  @Test("There are samples to compare")
  func samplesExist() {
    #expect(Sample.cases.count >= 8)
    #expect(Sample.meetings.count >= 2)
  }

  @Test("The documents of a case are the expected ones", arguments: Sample.cases)
  func caseDocuments(_ sample: Sample) throws {
    let maker = try builtInMaker()
    let source = try sample.source(maker)
    for kind in maker.kinds(for: source) {
      let document = try maker.make(kind, of: source, in: "en")
      #expect(
        document.markdown == (try sample.expected("\(kind.rawValue).md")),
        "\(kind.rawValue).md; see make goldens")
      #expect(
        document.html == (try sample.expected("\(kind.rawValue).html")),
        "\(kind.rawValue).html; see make goldens")
    }
  }

  @Test("The minutes of a meeting are the expected ones", arguments: Sample.meetings)
  func minutes(_ sample: Sample) throws {
    let maker = try builtInMaker()
    let meeting = try MeetingReader().read(
      [UInt8](Data(contentsOf: sample.folder.appending(path: sample.file))), file: sample.file)
    let sources = try meeting.cases.map { listed in
      let file = sample.folder.appending(path: listed.file).standardizedFileURL
      return try Sample(folder: file.deletingLastPathComponent(), file: file.lastPathComponent).source(maker)
    }
    let document = try maker.makeMinutes(of: meeting, cases: sources)
    #expect(document.markdown == (try sample.expected("mdt-minutes.md")), "see make goldens")
    #expect(document.html == (try sample.expected("mdt-minutes.html")), "see make goldens")
  }
}
