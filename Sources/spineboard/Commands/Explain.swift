import ArgumentParser
import Documents
import SpineCase

/// Prints the reasoning over cases: what applies, on which facts, by which rule and source.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain cases: urgency and considerations, each with its facts, rule and source.")

  @Argument(help: "Case files, YAML or JSON; - for standard input.")
  var files: [String]

  @Flag(help: "One line of JSON per case, in the order of the files.")
  var json = false

  @Option(help: "A directory of centres; the case names one of them as referral.to.centre.")
  var centres: String?

  @Option(help: "A folder of templates whose sentences of the rules stand in place of the built-in ones.")
  var templates: String?

  func run() throws {
    let session = try Session(templates: templates, centres: centres)
    try Session.each(files) { file in
      do {
        let read = try session.read(file).reading.value
        try StandardStreams.print(try explained(read, session.maker))
      } catch let failure as Failure where json && failure.code == .data {
        try StandardStreams.print(
          ScoreListing.json(refused: Files.shown(file), failure.diagnostics, format: "spineboard/explain/1"))
        throw failure
      }
    }
  }

  private func explained(_ read: ClinicalCase, _ maker: DocumentMaker) throws -> String {
    do {
      let explanation = try maker.explanation(of: read)
      return json ? explanation.json : explanation.lines.joined(separator: "\n")
    } catch {
      throw Failure(error.diagnostics)
    }
  }
}
