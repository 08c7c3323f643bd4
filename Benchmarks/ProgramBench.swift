import DocumentTemplates
import FoundationEssentials
import Glibc

/// The program as it is started from a shell: its start, every document of many cases, and their check.
struct ProgramBench {
  private let program: String
  private let output: String
  /// The case files, copies of the samples under numbers of their own.
  private let files: [String]

  /// Writes the case files into a folder beside this program, and finds `spineboard` there.
  init(count: Int) throws {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    program = folder.appending(path: "spineboard").path
    output = folder.appending(path: "bench-output").path
    let samples = DocumentTemplates.samples.filter {
      $0.name.hasPrefix("Samples/cases/") && $0.name.hasSuffix(".yaml")
    }
    guard !samples.isEmpty else { throw BenchFailure("there is no sample") }
    files = try (1...count).map { number in
      let place = folder.appending(path: "bench-cases/\(number)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let file = place.appending(path: "case.yaml")
      try Data(Self.copy(of: samples[number % samples.count].bytes, number: number).utf8).write(to: file)
      return file.path
    }
  }

  /// The text of a case with a number of its own.
  private static func copy(of bytes: [UInt8], number: Int) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("case: ") ? "case: BENCH-\(number)" : String($0) }.joined(separator: "\n")
  }

  /// What the program takes, line by line.
  ///
  /// - Parameter rounds: How often the start is measured.
  /// - Returns: The lines.
  /// - Throws: Where the program cannot be started, or refuses a sample.
  func lines(rounds: Int) throws -> [String] {
    let start = try median(rounds) { try seconds(["--version"]) }
    let letter = try median(rounds) { try seconds(["render", "referral-letter", files[0], "-o", "-"]) }
    let rendered = try seconds(["render", "--all"] + files + ["-o", output])
    let checked = try seconds(["check"] + files)
    try? FileManager.default.removeItem(atPath: output)
    return [
      "started, and nothing else: \(Measurement.fixed(start * 1e3, 1)) ms",
      "one letter, cold: \(Measurement.fixed(letter * 1e3, 1)) ms",
      "every document of \(files.count) cases (render --all): \(Measurement.fixed(rendered, 2)) s",
      "check of the same: \(Measurement.fixed(checked, 2)) s, \(Measurement.fixed(checked / rendered, 2)) times as much",
    ]
  }

  private func median(_ rounds: Int, _ time: () throws -> Double) throws -> Double {
    try (0..<rounds).map { _ in try time() }.sorted()[rounds / 2]
  }

  /// The processor time of one run, on all cores, in seconds; what it prints is dropped.
  private func seconds(_ arguments: [String]) throws -> Double {
    let before = CPUClock.ofChildren
    let status = try Shell.run([program] + arguments)
    // A case that may not have one of its documents ends with 65 (data error); the others are made.
    guard [0, 65].contains(status) else {
      throw BenchFailure("'spineboard \(arguments.prefix(2).joined(separator: " "))' ended with \(status)")
    }
    return CPUClock.ofChildren - before
  }
}
