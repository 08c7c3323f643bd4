import CDispatch
import Foundation

/// Another project's program, which makes a form that this one does not make itself.
///
/// It is found on the `PATH`, never required, and given nothing but files: no value of a case is among its
/// arguments. Its output is thrown away, since it may quote the page.
struct ExternalTool {
  /// Its file.
  let path: String
  /// How long it may take, in seconds.
  var limit = 120

  /// The first of these programs that is installed; nil where none is.
  static func find(_ names: [String]) -> ExternalTool? {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        var status = stat()
        // A folder of that name would pass access() as executable too.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        if access(path, X_OK) == 0 { return ExternalTool(path: path) }
      }
    }
    return nil
  }

  /// The environment of every tool: nothing from the caller's, so that it cannot change a page.
  ///
  /// - Parameters:
  ///   - folder: Where the tool may write.
  ///   - seconds: The time that the document gives as that of its making, in seconds since 1970.
  /// - Returns: The variables, each with its value.
  static func environment(in folder: String, seconds: Int) -> [String] {
    [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8",
      "LC_ALL=C.UTF-8",
      "TZ=UTC", "SOURCE_DATE_EPOCH=\(seconds)",
    ]
  }

  /// Runs the tool and waits for it; only within ``WorkFolder``, which blocks the signals that it waits for.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments; names of files and fixed words alone.
  ///   - environment: Its environment.
  ///   - output: The file that receives what it prints; the null device where nobody needs it.
  /// - Returns: Its exit status; nil where it did not start, was killed, or took too long.
  func run(_ arguments: [String], environment: [String], output: String = "/dev/null") -> Int32? {
    spawn(arguments, environment, output).flatMap(wait)
  }

  /// Starts the tool as the leader of its own process group.
  private func spawn(_ arguments: [String], _ environment: [String], _ output: String) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var noSignals = sigset_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    return Self.withPointers(to: [path] + arguments) { arguments in
      Self.withPointers(to: environment) { environment in
        var child = pid_t()
        return posix_spawn(&child, path, &actions, &attributes, arguments, environment) == 0 ? child : nil
      }
    }
  }

  /// Waits for the tool to end; kills it when its time is up or somebody stops the program.
  private func wait(for child: pid_t) -> Int32? {
    var signals = WorkFolder.signals
    let deadline = Self.now + limit
    while true {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        // What it started and left running would go on writing into a folder that is being removed.
        kill(-child, SIGKILL)
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
      }
      var left = timespec(tv_sec: max(0, deadline - Self.now), tv_nsec: 0)
      let signal = sigtimedwait(&signals, nil, &left)
      if signal == SIGCHLD || (signal < 0 && errno == EINTR) { continue }
      kill(-child, SIGKILL)
      waitpid(child, &status, 0)
      // Raised again, to take effect once the folder is removed: until then it is blocked.
      if signal > 0 { kill(getpid(), signal) }
      return nil
    }
  }

  /// Seconds on a clock that nobody can set.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private static func withPointers(
    to texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> pid_t?
  ) -> pid_t? {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.flatMap(body) }
  }
}
