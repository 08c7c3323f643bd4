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

/// Other programs.
enum Shell {
  /// What a command of the shell prints, line by line.
  static func lines(of command: String) throws -> [String] {
    guard let pipe = popen(command, "r") else { throw BenchFailure("'\(command)' cannot be started") }
    var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { text += buffer[..<count] }
    pclose(pipe)
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Runs a program and drops what it prints.
  ///
  /// - Returns: Its exit status.
  static func run(_ arguments: [String]) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var (process, status) = (pid_t(), Int32())
    guard posix_spawn(&process, arguments[0], &actions, nil, &words, environ) == 0,
      waitpid(process, &status, 0) == process
    else { throw BenchFailure("'\(arguments[0])' cannot be started") }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
