import Foundation
import Testing

/// The package's folder, found from this file.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// What one module may import.
struct AllowedImports: Sendable, CustomTestStringConvertible {
  let module: String
  let folder: String
  let allowed: Set<String>

  var testDescription: String { module }

  init(_ module: String, in folder: String? = nil, _ allowed: String...) {
    (self.module, self.folder, self.allowed) = (module, folder ?? "Sources/\(module)", Set(allowed))
  }
}

/// The arrows between the modules: data moves one way, and nothing below knows what is above it.
private let table: [AllowedImports] = [
  AllowedImports("SpineScores"),
  AllowedImports("SourceText"),
  AllowedImports("Records", "SourceText", "Yams"),
  AllowedImports("SpineCase", "SpineScores", "SourceText", "Records"),
  AllowedImports("SpinePathway", "SpineScores", "SpineCase"),
  AllowedImports("Templating", "SourceText"),
  AllowedImports("CommonMark", "Ccmark", "CcmarkArena"),
  AllowedImports("MarkdownTemplates", "SourceText", "Templating", "CommonMark"),
  AllowedImports("EmbedTemplates", "PackagePlugin", "FoundationEssentials"),
  AllowedImports("embed-templates", "SourceText", "Templating", "FoundationEssentials", "Glibc"),
  AllowedImports("DocumentTemplates", in: "Templates"),
  AllowedImports(
    "Documents", "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
    "MarkdownTemplates", "DocumentTemplates", "Crypto"),
  AllowedImports(
    "spineboard", "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
    "MarkdownTemplates", "DocumentTemplates", "Documents", "ArgumentParser", "Foundation"),
]

/// Modules of C, which have no Swift to look at.
private let modulesOfC: Set<String> = ["Ccmark", "CcmarkArena"]

@Suite("The modules import what the design allows")
struct ImportTests {
  @Test("A module imports nothing but what its row allows", arguments: table)
  func importsAreAllowed(_ row: AllowedImports) throws {
    let files = try swiftFiles(in: row.folder)
    #expect(!files.isEmpty, "\(row.folder) holds no Swift")
    for file in files {
      let found = imports(in: try String(contentsOf: file, encoding: .utf8))
      let forbidden = found.subtracting(row.allowed)
      #expect(forbidden.isEmpty, "\(file.lastPathComponent) imports \(forbidden.sorted())")
    }
  }

  @Test("Every folder of Sources has its row in the table")
  func everyModuleHasARow() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: packageFolder.appending(path: "Sources"), includingPropertiesForKeys: [.isDirectoryKey])
    let names = Set(folders.filter(\.hasDirectoryPath).map(\.lastPathComponent)).subtracting(modulesOfC)
    let rows = Set(table.map(\.module))
    #expect(names.subtracting(rows).isEmpty)
    #expect(rows.subtracting(names) == ["DocumentTemplates"])
  }

  @Test(
    "An import is seen however it is written",
    arguments: [
      ("import Foundation", ["Foundation"]), ("public import SpineCase", ["SpineCase"]),
      ("@testable import Records", ["Records"]), ("  internal import Ccmark", ["Ccmark"]),
      ("import struct Foundation.URL", ["Foundation"]), ("/// import nothing", []),
    ] as [(String, Set<String>)])
  func importsAreSeen(_ line: String, _ modules: Set<String>) {
    #expect(imports(in: line) == modules)
  }
}

/// The Swift files below a folder of the package.
func swiftFiles(in folder: String) throws -> [URL] {
  let root = packageFolder.appending(path: folder)
  let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
  return names.filter { $0.hasSuffix(".swift") }.sorted().map { root.appending(path: $0) }
}

/// The modules that a source text imports.
private func imports(in source: String) -> Set<String> {
  let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
  var modules: Set<String> = []
  for line in source.split(separator: "\n") {
    let words = line.split(separator: " ").map(String.init)
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { continue }
    let before = words[..<index]
    guard before.allSatisfy({ $0.hasPrefix("@") || ["public", "internal", "private", "package"].contains($0) })
    else { continue }
    let name = kinds.contains(words[index + 1]) ? words[index + 2] : words[index + 1]
    modules.insert(name.split(separator: ".").first.map(String.init) ?? name)
  }
  return modules
}
