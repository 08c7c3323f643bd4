import ArgumentParser
import Authoring
import CaseView
import Documents
import Pages
import SourceText
import SpineCase

/// Checks case files: errors, contradictions, and what each document still lacks.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check case and meeting files: errors, contradictions, and what each document still lacks.")

  @Argument(help: "Case and meeting files; - for a case on standard input.")
  var files: [String]

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "A directory of centres; the case names one of them as referral.to.centre.")
  var centres: String?

  func run() throws {
    let session = try Session(templates: templates, centres: centres)
    var numbers: [CaseNumbers] = []
    defer {
      for warning in DocumentMaker.sharedNumbers(of: numbers) { StandardStreams.say(warning.description) }
    }
    var attempts = Session.Attempts()
    try InOrder.each(files, { file in Result { try CheckedCase(file, session) } }) { file, result in
      try attempts.attempt {
        guard let checked = try result.get() else { return try checkMeeting(file, session) }
        numbers.append(checked.numbers)
        for warning in checked.warnings { StandardStreams.say(warning.description) }
        try StandardStreams.print(checked.summary)
      }
    }
    try attempts.finish()
  }
}

/// What there is to say of one case.
private struct CheckedCase: Sendable {
  let numbers: CaseNumbers
  let warnings: [Diagnostic]
  let summary: String

  /// Reads a case and tries its documents, on any core; nil for a meeting, which is checked once it is its turn.
  init?(_ file: String, _ session: Session) throws {
    if try Session.isMeeting(file) { return nil }
    let source = try session.read(file)
    let trials = session.maker.trials(of: source)
    numbers = CaseNumbers(source)
    // What would trip up a patient counts as much as what would trip up a clinician.
    warnings = source.reading.warnings + session.maker.lint(source, trials)
    summary =
      Self.summary(of: source, warnings.count, trials.filter(\.isForReaders))
      + (try Self.atCentre(source, session.maker))
  }

  /// What the receiving centre still wants to know, on a separate line; empty where no centre was found.
  private static func atCentre(_ source: DocumentMaker.Source, _ maker: DocumentMaker) throws -> String {
    do {
      guard let (centre, missing) = try maker.missingAtCentre(source) else { return "" }
      let words = missing.isEmpty ? "has what it requires" : "lacks \(missing.joined(separator: ", "))"
      return "\n  centre \(centre): \(words)"
    } catch {
      throw Failure(error.diagnostics)
    }
  }

  private static func summary(
    of source: DocumentMaker.Source, _ count: Int, _ trials: [DocumentTrial]
  ) -> String {
    let head = "\(source.file): read; " + (count == 1 ? "1 warning" : "\(count) warnings")
    let lines = trials.map { "  \($0.kind.rawValue): \($0.readiness)" }
    let sides = trials.compactMap { trial in
      trial.sides.map { "  \(trial.kind.rawValue): \($0.words)" }
    }
    return ([head] + lines + sides).joined(separator: "\n")
  }
}
