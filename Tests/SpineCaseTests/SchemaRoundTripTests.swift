import Records
import SourceText
import SpineCase
import Testing

@Suite("What is read, written and read again")
struct SchemaRoundTripTests {
  @Test("Every sample is the same case after it was written as YAML and as JSON.", arguments: Samples.cases)
  func cases(path: String) throws {
    let read = try Samples.read(path).value
    #expect(try Self.read(read.node.yaml, "c.yaml") == read)
    #expect(try Self.read(read.node.json, "c.json") == read)
    #expect(try Self.read(read.node.yaml, "c.yaml").node == read.node)
  }

  @Test("Every sample is the same meeting after it was written.", arguments: Samples.meetings)
  func meetings(path: String) throws {
    let read = try MeetingReader().read(Samples.bytes(path), file: path)
    #expect(try MeetingReader().read(Array(read.node.yaml.utf8), file: "m.yaml") == read)
    #expect(try MeetingReader().read(Array(read.node.json.utf8), file: "m.json") == read)
  }

  @Test(
    "Ten thousand generated cases with hostile texts are the same after they were written.",
    arguments: 0..<10)
  func generated(tenth: Int) throws {
    var readable = 0
    for number in 0..<1000 {
      var file = GeneratedFile(UInt64(tenth * 1000 + number))
      guard let read = Self.possible(file.record(ClinicalCase.schema.members)) else { continue }
      readable += 1
      for (text, name) in [(read.node.yaml, "c.yaml"), (read.node.json, "c.json")] {
        #expect(Self.difference(read, text, name) == [], "case \(tenth * 1000 + number), \(name)")
      }
    }
    #expect(readable > 900, "enough cases can be read")
  }

  /// What differs once it was written and read again: the errors, or the lines of the canonical form.
  private static func difference(_ read: ClinicalCase, _ text: String, _ name: String) -> [String] {
    do {
      let again = try Self.read(text, name)
      if again == read { return [] }
      let (old, new) = (
        Set(read.node.yaml.split(separator: "\n")), Set(again.node.yaml.split(separator: "\n"))
      )
      return ["differs"] + old.symmetricDifference(new).map(String.init)
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  /// The case without the keys that cannot be as they were drawn; nil where too many cannot.
  static func possible(_ root: Node) -> ClinicalCase? {
    var root = root
    for _ in 0..<12 {
      do {
        return try read(root.json, "g.json")
      } catch {
        for path in error.diagnostics.compactMap(\.path) { root = root.without(path[...]) }
      }
    }
    return nil
  }

  static func read(_ text: String, _ file: String) throws(CaseErrors) -> ClinicalCase {
    try CaseReader(profiles: Samples.profiles + GeneratedFile.hostile).read(Array(text.utf8), file: file)
      .value
  }
}

extension Node {
  /// What stands at the top of a file that cannot be read without it.
  fileprivate static let usual = [
    "format": "spineboard/case/1", "case": "G-1", "asOf": "2026-06-04T07:30+05:30", "profile": "in",
  ]

  /// The record without the key at a path, or without the last key on the way to it that is there.
  fileprivate func without(_ path: Substring) -> Node {
    let head = path.prefix { $0 != "." && $0 != "[" }
    let rest = path.dropFirst(head.count)
    guard case .mapping(let members) = content, !head.isEmpty else { return self }
    return replaced(
      by: .mapping(
        members.compactMap { member in
          guard member.key == head else { return member }
          if let usual = Self.usual[member.key] { return member.replacing(Node(.text(usual))) }
          guard rest.hasPrefix("."), case .mapping(let inner) = member.value.content, inner.count > 1 else {
            return nil
          }
          return member.replacing(member.value.without(rest.dropFirst()))
        }))
  }
}
