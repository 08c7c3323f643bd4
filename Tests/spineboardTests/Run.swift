import Foundation
import Testing

/// One run of the built program: what it was given, and the result.
struct Run {
  let status: Int32
  let bytes: Data
  let err: String

  var out: String { String(decoding: bytes, as: UTF8.self) }

  /// The program, which is next to the tests.
  static let program = Bundle.main.bundleURL.appending(path: "spineboard")

  /// Runs the program with arguments and waits for its end.
  ///
  /// Its streams are files: no pipe fills up while nobody reads.
  init(
    _ arguments: [String], input: String = "", in folder: URL? = nil, environment: [String: String] = [:]
  ) throws {
    try self.init(Self.program, arguments, input: input, in: folder, environment: environment)
  }

  /// Runs a line of the shell in which `$0` is the program and `$1` the first argument.
  init(shell line: String, _ arguments: [String] = [], in folder: URL? = nil) throws {
    try self.init(
      URL(filePath: "/bin/sh"), ["-c", line, Self.program.path] + arguments, input: "", in: folder,
      environment: [:])
  }

  private init(
    _ program: URL, _ arguments: [String], input: String, in folder: URL?, environment: [String: String]
  ) throws {
    let streams = try Scratch()
    defer { streams.remove() }
    try streams.write(input, to: "in")
    try streams.write("", to: "out")
    try streams.write("", to: "err")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? streams.folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.file("in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.file("out"))
    process.standardError = try FileHandle(forWritingTo: streams.file("err"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    bytes = try Data(contentsOf: streams.file("out"))
    err = try streams.text(of: "err")
  }
}

/// A folder for one test, and the files in it.
struct Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "spineboard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() {
    // What cannot be removed is in the system's folder for temporary files.
    try? FileManager.default.removeItem(at: folder)
  }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  func path(_ name: String) -> String { file(name).path }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }

  func text(of name: String) throws -> String { try String(contentsOf: file(name), encoding: .utf8) }

  /// Who may do what with a file, as `chmod` writes it.
  func mode(of name: String) throws -> Int? {
    let mode = try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions]
    return (mode as? NSNumber)?.intValue
  }

  /// The names of everything in the folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

/// Runs a test's body in a folder of its own.
func inScratch(_ body: (Scratch) throws -> Void) throws {
  let scratch = try Scratch()
  defer { scratch.remove() }
  try body(scratch)
}
