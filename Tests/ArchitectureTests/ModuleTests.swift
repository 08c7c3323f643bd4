import Testing

@Suite("The modules")
struct ModuleTests {
  @Test("A module imports nothing but what the table allows.", arguments: Module.table)
  func mayImport(module: Module) throws {
    for path in Checkout.files(below: module.folder, endingIn: ".swift") where !isGenerated(path) {
      let found = imports(of: try Checkout.text(of: path))
      #expect(found.subtracting(module.mayImport) == [], "\(path)")
    }
  }

  @Test("The folder of every module of the table holds a file.", arguments: Module.table)
  func isThere(module: Module) {
    let files = [".swift", ".c", ".h"].flatMap { Checkout.files(below: module.folder, endingIn: $0) }
    #expect(!files.isEmpty)
  }

  @Test("Every folder of the sources has its row.")
  func everyFolder() {
    let folders = ["Sources", "Templates"].flatMap { Checkout.files(below: $0, endingIn: ".swift") }
      .map { path in path.hasPrefix("Templates/") ? "Templates" : path.split(separator: "/")[1] }
    #expect(Set(folders.map(String.init)).count > 10)
    let known = Set(Module.table.map { $0.folder.split(separator: "/").last.map(String.init) ?? "" })
    #expect(Set(folders.map(String.init)).subtracting(known) == [])
  }

  @Test("Every target of the package has its row, and every row its target.")
  func everyTarget() throws {
    let named = targets(of: try Checkout.text(of: "Package.swift"))
    #expect(named.filter { !$0.hasSuffix("Tests") }.sorted() == Module.table.map(\.name).sorted())
  }

  @Test(
    "The table only ever points down: no module may import one that may import it.", arguments: Module.table)
  func pointsDown(module: Module) {
    let above = Module.table.drop { $0.name != module.name }.dropFirst().map(\.name)
    #expect(module.mayImport.intersection(above) == [])
  }

  @Test("The C of the Markdown parser knows libcmark and the standard library only.")
  func headers() throws {
    let files = [".c", ".h"].flatMap { Checkout.files(below: "Sources", endingIn: $0) }
    #expect(files.count == 3)
    let found = try files.map { try Checkout.text(of: $0) }.reduce(into: Set()) {
      $0.formUnion(includes(of: $1))
    }
    let standard: Set = ["setjmp.h", "stdatomic.h", "stddef.h", "stdint.h", "stdlib.h", "string.h"]
    #expect(found.subtracting(standard) == ["CcmarkArena.h", "cmark.h"])
  }

  /// What the plugin's stand-in writes where it is used; it is never committed.
  private func isGenerated(_ path: String) -> Bool { path == "Templates/EmbeddedTemplates.swift" }

  /// The names of the targets that a manifest declares.
  private func targets(of manifest: String) -> [String] {
    manifest.matches(of: /\.(?:target|executableTarget|testTarget|systemLibrary|plugin)\(\s*name: "([^"]+)"/)
      .map { String($0.output.1) }
  }
}
