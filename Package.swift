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
  dependencies: [
    // The command line: help, completions, man page and messages are a tested product there.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // SHA-256, for the hash of the style sheet and of what a document was made from.
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

    // MARK: - The command line
    .executableTarget(
      name: "spineboard",
      dependencies: [
        "SpineScores", "SourceText", "Records", "SpineCase", "SpinePathway", "Templating", "CommonMark",
        "MarkdownTemplates", "DocumentTemplates", "Pages", "CaseView", "Documents", "WordFiles",
        "Verification",
        "Authoring",
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
      path: "Benchmarks", exclude: ["README.md", "cmark-alone", "expected.md", "peers.py", "templates"],
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
    .testTarget(name: "spineboardTests", dependencies: ["spineboard", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "TraceabilityTests",
      dependencies: ["check-traceability", "SpineScores"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
