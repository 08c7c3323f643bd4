import Foundation
import Testing

/// Somebody else's package, which uses the scores of this one.
///
/// It is kept next to the built tests, so that a second run builds only what has changed.
private struct Consumer {
  let folder = Bundle.main.bundleURL.appending(path: "consumer")
  static let swift = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    .map { URL(filePath: "\($0)/swift") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }

  private static let manifest = """
    // swift-tools-version: 6.3
    import PackageDescription

    let package = Package(
      name: "consumer",
      dependencies: [.package(name: "spineboard", path: "\(Checkout.root.path)", traits: [])],
      targets: [
        .executableTarget(
          name: "consumer", dependencies: [.product(name: "SpineScores", package: "spineboard")])
      ]
    )
    """

  /// Writes the package and builds it; what the compiler said is in the error.
  func build(_ source: String) throws {
    let sources = folder.appending(path: "Sources/consumer")
    try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
    try Self.manifest.write(to: folder.appending(path: "Package.swift"), atomically: true, encoding: .utf8)
    try source.write(to: sources.appending(path: "main.swift"), atomically: true, encoding: .utf8)
    let arguments = ["build", "--package-path", folder.path, "--scratch-path", scratch.path]
    let run = try run(#require(Self.swift), arguments)
    guard run.status == 0 else { throw BuildFailure(output: run.output) }
  }

  /// What the built program prints.
  func print() throws -> String { try run(scratch.appending(path: "debug/consumer"), []).output }

  /// Where the packages lie that the build has fetched.
  var checkouts: URL { scratch.appending(path: "checkouts") }

  private var scratch: URL { folder.appending(path: "scratch") }

  private func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let log = folder.appending(path: "log.txt")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: log, encoding: .utf8))
  }
}

private struct BuildFailure: Error {
  let output: String
}

@Suite("The scores in another package")
struct ConsumerTests {
  @Test(
    "The lines of the README build in a package that takes SpineScores alone, and print what they say.",
    .enabled(if: Consumer.swift != nil, "swift is not on the PATH"), .timeLimit(.minutes(10)))
  func readme() throws {
    let readme = try Checkout.text(of: "README.md")
    let lines = try #require(readme.firstMatch(of: /```swift\n(import SpineScores\n[^`]*)```/)).output.1
    let consumer = Consumer()
    try consumer.build(String(lines))
    #expect(
      try consumer.print() == """
        [9, 10, 11, 12, 13, 14]
        ["Indeterminate (possibly impending) instability", "Instability"]
        ["bone", "posterolateral"]

        """)
    let fetched = (try? FileManager.default.contentsOfDirectory(atPath: consumer.checkouts.path)) ?? []
    // A package that takes the scores alone pays for no database and no server.
    #expect(fetched.filter { $0.hasPrefix("GRDB") || $0.hasPrefix("hummingbird") } == [])
  }
}
