import Foundation
import Templating
import Testing

@testable import MarkdownTemplates

@Suite("The list of hostile strings")
struct HostileListTests {
  private struct Entry: Decodable {
    let id: String
    let value: String?
  }

  private static let list = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/checks/hostile.json").standardizedFileURL

  static var isThere: Bool { FileManager.default.isReadableFile(atPath: list.path()) }

  @Test(
    "Every one survives in every place, next to every other field that holds one.",
    .enabled(if: isThere, "../shared/checks/hostile.json is not there"))
  func survives() throws {
    let entries = try JSONDecoder().decode([Entry].self, from: Data(contentsOf: Self.list))
    try #require(entries.count > 400)
    let program = try Letter.program(MarkdownMergeTests.template)
    let values = entries.compactMap(\.value).filter { value in
      value.utf8.contains { $0 > 0x20 } && !value.utf8.contains(0)
    }
    for (index, value) in values.enumerated() {
      let others = (1...3).map { values[(index + $0) % values.count] }
      let record = Letter.record(value, note: others[0], items: [others[1], others[2]])
      _ = try program.render(record)
    }
  }
}
