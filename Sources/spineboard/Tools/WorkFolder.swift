import Foundation

/// A folder for the files of one step, which nobody but the user may enter and which is never left behind.
enum WorkFolder {
  /// The signals that are blocked while the folder exists.
  static var signals: sigset_t {
    var signals = sigset_t()
    for signal in [SIGCHLD, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    return signals
  }

  /// Makes the folder, runs a step with its path, and removes it with everything in it, whatever happens.
  ///
  /// - Parameters:
  ///   - longest: The most bytes that its path may have; where the usual folder for temporary files has a longer
  ///     path, it is made in `/tmp`.
  ///   - step: What is done with the folder.
  /// - Returns: The result of the step.
  /// - Throws: ``Failure`` where the folder cannot be made, and what the step throws.
  static func with<Result>(pathAtMost longest: Int = .max, _ step: (String) throws -> Result) throws -> Result
  {
    var held = signals
    var before = sigset_t()
    // Before the folder exists: a signal in between would leave a page with patient data behind.
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let (path, mark) = try make(atMost: longest)
    // What cannot be removed stays closed to everybody else, and the next run tries again.
    defer {
      Leftovers.removeWorkFolder(path)
      try? mark.close()
    }
    return try step(path)
  }

  private static func make(atMost longest: Int) throws -> (path: String, mark: Descriptor) {
    let own = "/" + Leftovers.workFolder
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let above = wanted.utf8.count + own.utf8.count > longest ? "/tmp" : wanted
    guard let name = strdup(above + own) else {
      throw Failure(.cannotCreate, "a folder for the work cannot be made: \(SystemError.last.reason)")
    }
    defer { free(name) }
    guard mkdtemp(name) != nil else {
      throw Failure(
        .cannotCreate,
        "\(Files.shown(above)): a folder for the work cannot be made: \(SystemError.last.reason)")
    }
    let path = String(cString: name)
    do { return (path, try Leftovers.makeMark(in: path)) } catch {
      rmdir(path)
      throw Failure(
        .cannotCreate, "\(Files.shown(path)): a folder for the work cannot be used: \(error.reason)")
    }
  }
}
