/// One thing that is wrong, or doubtful, at one place of one file.
///
/// The message names the place, quotes coded input only and lists what would be accepted. It never holds a value
/// that describes a patient, so that it can be pasted into a mail or a log.
///
/// ```
/// let finding = Diagnostic(
///   file: "case.yaml", at: SourcePosition(line: 31, column: 16), path: "lesions[0].sins.pain",
///   "'mechancal' is not an answer. Did you mean mechanical?")
/// print(finding)  // case.yaml:31:16: lesions[0].sins.pain: 'mechancal' is not an answer. Did you ...
/// print(nearestNames(to: "mechancal", among: ["mechanical", "none"]))  // ["mechanical"]
/// ```
public struct Diagnostic: Error, Hashable, Sendable {
  /// Whether the input was refused or merely deserves a look.
  public enum Severity: String, Sendable, Codable {
    /// The input is refused.
    case error
    /// The input is accepted, but somebody should look at it.
    case warning
  }

  /// Whether the input was refused.
  public var severity: Severity
  /// The file as the user named it; `-` for standard input.
  public var file: String
  /// The place in the file; nil where the whole file is meant.
  public var position: SourcePosition?
  /// The path of the key, for instance `lesions[0].sins.pain`; nil where there is none.
  public var path: String?
  /// What is wrong and what to write instead, starting in lower case, one or two sentences.
  public var message: String
  /// The source line to show with a caret; never set for a case file.
  public var excerpt: Excerpt?

  /// Creates a finding.
  public init(
    _ severity: Severity = .error, file: String, at position: SourcePosition? = nil, path: String? = nil,
    _ message: String, excerpt: Excerpt? = nil
  ) {
    self.severity = severity
    self.file = file
    self.position = position
    self.path = path
    self.message = message
    self.excerpt = excerpt
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: path: message`, with the word `warning` in front of the path of a warning.
  public var description: String {
    var parts = [place]
    if severity == .warning { parts.append("warning") }
    if let path { parts.append(path) }
    parts.append(message)
    return parts.joined(separator: ": ") + (excerpt.map { "\n" + $0.description } ?? "")
  }

  /// `file:line:column: error: message`, the form that compilers print and editors understand.
  public var compilerDescription: String {
    var parts = [place, severity.rawValue]
    if let path { parts.append(path) }
    parts.append(message)
    return parts.joined(separator: ": ") + (excerpt.map { "\n" + $0.description } ?? "")
  }

  private var place: String {
    guard let position else { return file }
    return "\(file):\(position.line):\(position.column)"
  }
}

extension Diagnostic: Comparable {
  /// Whether one finding comes before another: by place in the file, then by path and message.
  public static func < (left: Self, right: Self) -> Bool {
    let (a, b) = (left.position ?? .start, right.position ?? .start)
    return a == b ? (left.path ?? "", left.message) < (right.path ?? "", right.message) : a < b
  }
}
