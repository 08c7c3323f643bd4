// swift-tools-version: 6.3

import PackageDescription

/// Every target is built the same way; a warning is an error, so nothing is left to be noticed later.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "spineboard",
  products: [
    .library(name: "SpineScores", targets: ["SpineScores"]),
    .executable(name: "spineboard", targets: ["spineboard"]),
  ],
  traits: [
    .trait(name: "Site", description: "The board's site: the command serve, its register and its server."),
    // A user of SpineScores turns it off with `traits: []`, and fetches and builds none of what it needs.
    .default(enabledTraits: ["Site"]),
  ],
  dependencies: [
    // The command line: help, completions, man page and messages are a tested product there.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // SQLite with typed statements, migrations, write-ahead log and online backup, for the register of the site.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    // The HTTP server of the site, with TLS and back-pressure.
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    // Certificates that a hospital can make for itself.
    .package(url: "https://github.com/apple/swift-certificates", exact: "1.21.1"),
    // What the server logs.
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    // SHA-256, for the hash of the style sheet and of what a document was made from; for the register AES-GCM and scrypt.
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // YAML, with the place of every node.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // MARK: - The scores, a library of its own
    .target(name: "SpineScores", swiftSettings: strict),

    // MARK: - From the file to the case
    .target(name: "SourceText", swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: ["SourceText", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "SpineCase", dependencies: ["SpineScores", "SourceText", "Records"], swiftSettings: strict),
    .target(name: "SpinePathway", dependencies: ["SpineScores", "SpineCase"], swiftSettings: strict),

    // MARK: - From the case to the page
    .target(name: "Templating", dependencies: ["SourceText"], swiftSettings: strict),
    // Linked statically (no pkgConfig), so that the binary runs where libcmark is not installed.
    .systemLibrary(name: "Ccmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CcmarkArena", dependencies: ["Ccmark"]),
    .target(
      name: "CommonMark", dependencies: ["Ccmark", "CcmarkArena"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "MarkdownTemplates", dependencies: ["SourceText", "Templating", "CommonMark"],
      swiftSettings: strict),
    .executableTarget(
      name: "embed-templates", dependencies: ["SourceText", "Records", "Templating"], swiftSettings: strict),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"],
      path: "Sources/EmbedTemplates"),
    .target(
      name: "DocumentTemplates", path: "Templates", exclude: ["README.md"], swiftSettings: strict,
      plugins: ["EmbedTemplates"]),
    .target(
      name: "FileForms", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "Pages", dependencies: ["SourceText", "CommonMark", "MarkdownTemplates", "FileForms"],
      swiftSettings: strict),
    .target(
      name: "CaseView",
      dependencies: ["SpineScores", "SourceText", "SpineCase", "SpinePathway", "Templating"],
      swiftSettings: strict),
    .target(
      name: "Documents",
      dependencies: [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
        "MarkdownTemplates", "DocumentTemplates", "Pages", "CaseView",
      ],
      swiftSettings: strict),
    .target(
      name: "WordFiles", dependencies: ["SourceText", "MarkdownTemplates", "FileForms", "Pages"],
      swiftSettings: strict),
    .target(
      name: "Verification",
      dependencies: [
        "SourceText", "Records", "SpineCase", "CommonMark", "MarkdownTemplates", "FileForms", "Pages",
        "CaseView", "Documents", "WordFiles",
      ],
      swiftSettings: strict),
    .target(
      name: "Authoring",
      dependencies: [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
        "MarkdownTemplates", "Pages", "CaseView", "Documents",
      ],
      swiftSettings: strict),

    // MARK: - The board's site
    .target(
      name: "CaseForm", dependencies: ["SpineScores", "SourceText", "Records", "SpineCase", "CaseView"],
      swiftSettings: strict),
    .target(
      name: "CaseRegister",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Site"])),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "BoardSite",
      dependencies: [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
        "MarkdownTemplates", "DocumentTemplates", "FileForms", "Pages", "CaseView", "Documents", "WordFiles",
        "Verification", "CaseForm", "CaseRegister",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "BoardServer",
      dependencies: [
        "BoardSite",
        .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Site"])),
        .product(name: "HummingbirdTLS", package: "hummingbird", condition: .when(traits: ["Site"])),
        .product(name: "X509", package: "swift-certificates", condition: .when(traits: ["Site"])),
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Site"])),
      ],
      swiftSettings: strict),

    // MARK: - The command line
    .executableTarget(
      name: "spineboard",
      dependencies: [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
        "MarkdownTemplates", "DocumentTemplates", "Pages", "CaseView", "Documents", "WordFiles",
        "Verification",
        "Authoring",
        .byName(name: "CaseRegister", condition: .when(traits: ["Site"])),
        .byName(name: "BoardSite", condition: .when(traits: ["Site"])),
        .byName(name: "BoardServer", condition: .when(traits: ["Site"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // MARK: - What is measured, by `make bench`; in no product
    .executableTarget(
      name: "bench",
      dependencies: [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
        "MarkdownTemplates", "DocumentTemplates", "CaseView", "Documents",
      ],
      path: "Benchmarks",
      exclude: ["README.md", "cmark-alone", "expected.md", "peers.py", "site.py", "templates"],
      swiftSettings: strict),
    // The yardstick of `bench`: a process in which there is nothing but libcmark.
    .executableTarget(
      name: "cmark-alone", dependencies: ["Ccmark"], path: "Benchmarks/cmark-alone", swiftSettings: strict),
    // Holds the published rows against Documentation/traceability.csv and a run of the tests.
    .executableTarget(
      name: "check-traceability",
      dependencies: ["SpineScores", "SpinePathway", "Templating", "Documents", "DocumentTemplates"],
      swiftSettings: strict),

    // MARK: - Tests
    .testTarget(name: "SpineScoresTests", dependencies: ["SpineScores"], swiftSettings: strict),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "SpineCaseTests", dependencies: ["SpineCase", "SpineScores", "Records", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "SpinePathwayTests",
      dependencies: [
        "SpinePathway", "SpineCase", "SpineScores", "Records", "SourceText", "Templating", "CaseView",
        "Documents", "DocumentTemplates",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "SourceText"], swiftSettings: strict),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"], swiftSettings: strict),
    .testTarget(
      name: "MarkdownTemplatesTests",
      dependencies: ["MarkdownTemplates", "Templating", "CommonMark", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "FileForms", "Pages", "CaseView", "Documents", "WordFiles", "Verification", "Authoring",
        "DocumentTemplates", "SpineCase", "SpineScores", "SpinePathway", "Records", "SourceText",
        "Templating", "MarkdownTemplates", "CommonMark",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CaseFormTests",
      dependencies: ["CaseForm", "SpineCase", "SpineScores", "Records", "SourceText", "DocumentTemplates"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseRegisterTests",
      dependencies: [
        "CaseRegister", .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["Site"])),
      ],
      exclude: ["Stored"], swiftSettings: strict),
    .testTarget(
      name: "BoardSiteTests", dependencies: ["BoardSite", "CaseRegister", "CaseForm", "DocumentTemplates"],
      swiftSettings: strict),
    .testTarget(
      name: "BoardServerTests", dependencies: ["BoardServer", "BoardSite"], swiftSettings: strict),
    .testTarget(name: "spineboardTests", dependencies: ["spineboard", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "TraceabilityTests",
      dependencies: ["check-traceability", "SpineScores"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
