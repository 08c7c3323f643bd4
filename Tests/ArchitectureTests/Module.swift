import Testing

/// One row of the table of modules: where its files are, and everything that they may import.
struct Module: CustomTestStringConvertible {
  let name: String
  let folder: String
  let mayImport: Set<String>

  init(_ name: String, in folder: String? = nil, _ mayImport: Set<String>) {
    (self.name, self.folder, self.mayImport) = (name, folder ?? "Sources/\(name)", mayImport)
  }

  var testDescription: String { name }
}

extension Module {
  /// The table "Modules and allowed imports" of the design, in its order: nothing below knows what is above it.
  static let table = [
    Module("SpineScores", []),
    Module("SourceText", []),
    Module("Records", ["SourceText", "Yams"]),
    Module("SpineCase", ["SpineScores", "SourceText", "Records", "Synchronization"]),
    Module("SpinePathway", ["SpineScores", "SpineCase"]),
    Module("Templating", ["SourceText", "Synchronization"]),
    Module("Ccmark", []),
    Module("CcmarkArena", []),
    Module("CommonMark", ["Ccmark", "CcmarkArena"]),
    Module("MarkdownTemplates", ["SourceText", "Templating", "CommonMark"]),
    Module("EmbedTemplates", ["PackagePlugin", "FoundationEssentials"]),
    Module("embed-templates", ["SourceText", "Records", "Templating", "FoundationEssentials", "Glibc"]),
    Module("DocumentTemplates", in: "Templates", []),
    Module("FileForms", ["Crypto"]),
    Module("Pages", ["SourceText", "CommonMark", "MarkdownTemplates", "FileForms"]),
    Module(
      "CaseView",
      ["SpineScores", "SourceText", "SpineCase", "SpinePathway", "Templating", "Synchronization"]),
    Module("Documents", documents.union(["Synchronization"])),
    Module("WordFiles", ["SourceText", "MarkdownTemplates", "FileForms", "Pages"]),
    Module(
      "Verification",
      [
        "SourceText", "Records", "SpineCase", "CommonMark", "MarkdownTemplates", "FileForms", "Pages",
        "CaseView", "Documents", "WordFiles",
      ]),
    Module("Authoring", documents.union(["Documents"])),
    Module("CaseForm", ["SpineScores", "SourceText", "Records", "SpineCase", "CaseView"]),
    Module(
      "CaseRegister", ["GRDB", "Crypto", "CryptoExtras", "FoundationEssentials", "Glibc", "Synchronization"]),
    Module(
      "BoardSite",
      documents.union([
        "FileForms", "Documents", "WordFiles", "Verification", "CaseForm", "CaseRegister", "Crypto",
        "Synchronization",
      ])),
    // The only importer of Hummingbird and of what it is made of.
    Module(
      "BoardServer",
      [
        "BoardSite", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "Logging", "NIOCore",
        "NIOSSL", "ServiceLifecycle", "SwiftASN1", "X509", "Crypto", "Synchronization",
        "FoundationEssentials",
        "Glibc",
      ]),
    Module(
      "spineboard",
      documents.union([
        "Synchronization", "Documents", "WordFiles", "Verification", "Authoring", "ArgumentParser",
        "Foundation", "CaseRegister", "BoardSite", "BoardServer",
        // With the server in the build the compiler counts `stat` of Glibc among its declarations.
        "CDispatch",
      ])),
    Module(
      "bench", in: "Benchmarks",
      [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "Ccmark",
        "CommonMark", "MarkdownTemplates", "DocumentTemplates", "CaseView", "Documents",
        "FoundationEssentials",
        "Glibc",
      ]),
    Module(
      "check-traceability",
      [
        "SpineScores", "SpinePathway", "Templating", "DocumentTemplates", "Documents", "FoundationEssentials",
        "Glibc",
      ]),
    Module("cmark-alone", in: "Benchmarks/cmark-alone", ["Ccmark", "Glibc"]),
  ]

  /// What stands below the making of documents, but for the forms of files.
  private static let documents: Set<String> = [
    "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
    "MarkdownTemplates", "DocumentTemplates", "Pages", "CaseView",
  ]
}
