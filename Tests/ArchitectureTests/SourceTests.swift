import Foundation
import Testing

@Suite("The sources keep to the habits of the project")
struct SourceTests {
  private static let folders = ["Sources", "Templates"]

  @Test("No file is longer than 300 lines", arguments: folders)
  func filesAreShort(_ folder: String) throws {
    for file in try swiftFiles(in: folder) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file.lastPathComponent) has \(lines.count - 1) lines")
    }
  }

  @Test(
    "No source holds what could stop the program on data, or hide a race",
    arguments: [
      "try!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)", "TODO", "FIXME",
    ])
  func nothingForbidden(_ mark: String) throws {
    for file in try Self.folders.flatMap(swiftFiles) {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(mark), "\(file.lastPathComponent) holds \(mark)")
    }
  }
}
