import Foundation
import SourceText

/// Why a command fails: what to say, and the exit code from sysexits.h.
struct Failure: Error {
  /// The exit codes that the program uses.
  enum Code: Int32 {
    /// Two things that were compared are not the same.
    case different = 1
    case data = 65
    case noInput = 66
    /// Something that is needed is in use or not there: a port, a register.
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
  }

  let code: Code
  let lines: [String]
  /// The findings themselves, where the failure was made from findings.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ code: Code, _ lines: [String]) {
    (self.code, self.lines) = (code, lines)
  }

  init(_ code: Code, _ line: String) { self.init(code, [line]) }

  init(_ diagnostics: [Diagnostic]) {
    self.init(.data, diagnostics.map(\.description))
    self.diagnostics = diagnostics
  }

  /// Two failures as one: the lines of both and the worse code.
  func joined(_ other: Failure) -> Failure {
    // The smaller code counts as worse: wrong data outweighs a file that cannot be read or written.
    Failure(code.rawValue < other.code.rawValue ? code : other.code, lines + other.lines)
  }

  /// Says why on standard error and ends the process.
  func report() -> Never {
    for line in lines { StandardStreams.say(line) }
    exit(code.rawValue)
  }
}
