import Foundation
import SpineCase
import Testing

@Suite("No string names what a key path can name")
struct SchemaLiteralsTests {
  /// The files in which literals equal the path of a key, how many they are, and why they name no key or cannot name it
  /// otherwise.
  static let left: [String: (count: Int, why: String)] = {
    let field = "names of fields as templates write them, which differ from the path of many a key"
    let inner = "a key of a record that may not be there, to which no path of properties leads"
    return [
      "SheetLint.swift": (2, field), "WorstCase.swift": (1, field), "CaseFields+Board.swift": (1, field),
      "CaseFields+Care.swift": (1, field), "CaseFields+Clocks.swift": (1, field),
      "CaseFields+Examination.swift": (1, field), "CaseFields+Patient.swift": (1, field),
      "CaseFields+Referral.swift": (4, field), "CaseGap.swift": (1, field), "CaseKey.swift": (2, field),
      "DocumentKind+Form.swift": (27, field), "RequiredPart+Shared.swift": (7, field),
      "FactGroups.swift": (1, field), "FieldExamples+Cases.swift": (3, field),
      "FieldExamples+Findings.swift": (1, field), "ComparisonFields.swift": (1, field),
      "TemplateFacts.swift": (1, field), "Findings+Established.swift": (1, inner),
      "Findings+Plausible.swift": (1, inner), "EstablishedState.swift": (1, inner),
      "Urgency.swift": (1, inner),
      "MappingReader.swift": (4, "where a key belongs that somebody wrote beside its place"),
    ]
  }()

  @Test("No literal in the sources equals the path of a key but those that are counted with their reason.")
  func literals() throws {
    let paths = Set(DeclaredKey.all.map(\.path).filter { $0.contains(".") })
    let sources = Samples.root.deletingLastPathComponent().appending(path: "Sources")
    var found: [String: [String]] = [:]
    for case let file as URL in try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let own = Self.literals(of: text).filter { paths.contains(DeclaredKey.plain($0)) }
      if !own.isEmpty { found[file.lastPathComponent, default: []] += own }
    }
    for (file, own) in found {
      #expect(own.count <= Self.left[file]?.count ?? 0, "\(file): write .path(...) in place of \(own)")
    }
    for (file, left) in Self.left {
      #expect(found[file]?.count == left.count, "\(file): lower the count, of \(left.why)")
    }
  }

  private static func literals(of text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }
}
