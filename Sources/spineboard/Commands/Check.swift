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
    abstract: "Check case and meeting files: errors, contradictions, and what each document still lacks.")

  @Argument(help: "Case and meeting files; - for a case on standard input.")
  var files: [String]

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "A directory of centres; the case names one of them as referral.to.centre.")
  var centres: String?

  func run() throws {
    let session = try Session(templates: templates, centres: centres)
    var sources: [DocumentMaker.Source] = []
    defer {
      for warning in DocumentMaker.sharedNumbers(of: sources) { StandardStreams.say(warning.description) }
    }
    try Session.each(files) { file in
      if try Session.isMeeting(file) { return try checkMeeting(file, session) }
      let source = try session.read(file)
      sources.append(source)
      // What would trip up a patient counts as much as what would trip up a clinician.
      let warnings = source.reading.warnings + session.maker.lint(source)
      for warning in warnings { StandardStreams.say(warning.description) }
      try StandardStreams.print(
        summary(of: source, warnings.count, session.maker) + atCentre(source, session.maker))
    }
  }

  /// What the receiving centre still wants to know, on a separate line; empty where no centre was found.
  private func atCentre(_ source: DocumentMaker.Source, _ maker: DocumentMaker) throws -> String {
    do {
      guard let (centre, missing) = try maker.missingAtCentre(source) else { return "" }
      let words = missing.isEmpty ? "has what it requires" : "lacks \(missing.joined(separator: ", "))"
      return "\n  centre \(centre): \(words)"
    } catch {
      throw Failure(error.diagnostics)
    }
  }

  private func summary(of source: DocumentMaker.Source, _ count: Int, _ maker: DocumentMaker) -> String {
    let head = "\(source.file): read; " + (count == 1 ? "1 warning" : "\(count) warnings")
    let kinds = DocumentKind.allCases.filter(\.isOfOneCase)
    let lines = kinds.map { kind in
      "  \(kind.rawValue): \(maker.readiness(of: kind, for: source))"
    }
    let sides = kinds.compactMap { kind in
      maker.sides(of: kind, for: source).map { "  \(kind.rawValue): \($0.words)" }
    }
    return ([head] + lines + sides).joined(separator: "\n")
  }
}
