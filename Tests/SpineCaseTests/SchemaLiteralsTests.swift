import Foundation
import SpineCase
import Testing

@Suite("No string names what a key path can name")
struct SchemaLiteralsTests {
  /// How many literals still equal the path of a key.
  ///
  /// They go as their files name properties instead; the goal is none.
  private static let allowance = 270

  @Test("No more literals in the sources than are counted equal the path of a key.")
  func literals() throws {
    let paths = Set(DeclaredKey.all.map(\.path).filter { $0.contains(".") })
    let sources = Samples.root.deletingLastPathComponent().appending(path: "Sources")
    var found: [String] = []
    for case let file as URL in try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for literal in Self.literals(of: text) where paths.contains(DeclaredKey.plain(literal)) {
        found.append("\(file.lastPathComponent): \(literal)")
      }
    }
    #expect(found.count <= Self.allowance, "\(found.sorted().joined(separator: "\n"))")
    #expect(found.count > Self.allowance - 10, "lower the allowance to \(found.count)")
  }

  private static func literals(of text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }
}
