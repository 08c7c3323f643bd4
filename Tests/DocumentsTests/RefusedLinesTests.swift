import Authoring
import Documents
import Foundation
import SourceText
import Templating
import Testing

/// A file of `Tests/TemplateLines`: the name of a built-in template, then lines that it gets, each a paragraph of its own
/// (`\\n` in one is the end of a line).
private struct AddedLines: CustomTestStringConvertible, Sendable {
  let name: String
  let file: String
  let lines: [String]

  var testDescription: String { name }

  static func all(in folder: String) -> [AddedLines] {
    let folder = Samples.root.appending(path: "../Tests/TemplateLines/\(folder)").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name -> AddedLines? in
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        return nil
      }
      let lines = text.split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
      return AddedLines(name: name, file: lines.first ?? "", lines: Array(lines.dropFirst()))
    }
  }

  /// The lines for which no error is found at their place.
  func accepted() throws -> [String] {
    let builtIn = try #require(Making.templates.first { $0.name == file })
    let text = String(decoding: builtIn.bytes, as: UTF8.self)
    let region = file.hasSuffix("letter.md") ? "{{/picture}}" : "{{/questions}}"
    let end = try #require(text.firstRange(of: region))
    var place = text[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count + 1
    let places = lines.map { line in
      let count = line.split(separator: "\n").count
      defer { place += count + 1 }
      return place..<place + count
    }
    let added = "\n" + lines.map { $0 + "\n\n" }.joined()
    let own = TemplateSource(
      name: file, file: file, bytes: Array((text[..<end.lowerBound] + added + text[end.lowerBound...]).utf8))
    let found = try DocumentMaker(Making.templates + [own]).checkTemplates().filter {
      $0.file == file && $0.severity == .error
    }.compactMap(\.position?.line)
    return zip(lines, places).filter { _, range in !found.contains(where: range.contains) }.map(\.0)
  }
}

@Suite("Lines that a template may not hold")
struct RefusedLinesTests {
  @Test("There are lines of each kind, in each language.")
  func thereAre() {
    #expect(AddedLines.all(in: "refused").map(\.lines.count).reduce(0, +) > 250)
    #expect(AddedLines.all(in: "accepted").map(\.lines.count).reduce(0, +) > 100)
  }

  @Test("Each line is refused at its place.", arguments: AddedLines.all(in: "refused"))
  fileprivate func refused(_ added: AddedLines) throws {
    // What is wrong in the language of templates is said first: the rest is looked at without it.
    var (rest, count) = (added.lines, added.lines.count + 1)
    while !rest.isEmpty, rest.count < count {
      count = rest.count
      rest = try AddedLines(name: added.name, file: added.file, lines: rest).accepted()
    }
    #expect(rest == [])
  }

  @Test("What a hospital would write stands.", arguments: AddedLines.all(in: "accepted"))
  fileprivate func accepted(_ added: AddedLines) throws {
    #expect(try added.accepted() == added.lines)
  }
}
