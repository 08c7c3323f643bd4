import FoundationEssentials
import Glibc

/// libcmark by itself on some texts, in a process in which there is nothing else: one call a text, no tables, no escapes,
/// no proof, the memory of the system.
///
/// In this process it would find memory that others have used, and read a quarter too high.
struct Yardstick {
  private let command: String

  /// Writes the texts into a file beside this program, where `cmark-alone` finds them.
  init(_ texts: [[UInt8]], named name: String) throws {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let file = program.appending(path: "bench-\(name)")
    try Data(texts.joined(separator: [0])).write(to: file)
    command = "'\(program.appending(path: "cmark-alone").path)' '\(file.path)' 5"
  }

  /// Microseconds of processor time a text: the median of five rounds in a new process.
  func microseconds() throws -> Double {
    let lines = try Shell.lines(of: command)
    guard let time = lines.first.flatMap({ Double($0) }), time > 0 else {
      throw BenchFailure("'\(command)' gave no time")
    }
    return time
  }
}

/// Commands of the shell.
enum Shell {
  /// What a command prints, line by line.
  static func lines(of command: String) throws -> [String] {
    guard let pipe = popen(command, "r") else { throw BenchFailure("'\(command)' cannot be started") }
    var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { text += buffer[..<count] }
    pclose(pipe)
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
