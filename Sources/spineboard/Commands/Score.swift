import ArgumentParser
import Documents
import SpineCase

/// Scores cases: as a table to read, or as one line of JSON per case.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score cases: every total that is still possible, its bands, and the items that decide.")

  @Argument(help: "Case files, YAML or JSON; - for standard input.")
  var files: [String]

  @Flag(help: "One line of JSON per case, in the order of the files.")
  var json = false

  func run() throws {
    let session = try Session()
    try Session.each(files) { file in
      do {
        let read = try session.read(file).reading.value
        try StandardStreams.print(json ? ScoreListing.json(read) : ScoreListing.words(read))
      } catch let failure as Failure where json && failure.code == .data {
        try StandardStreams.print(ScoreListing.json(refused: Files.shown(file), failure.diagnostics))
        throw failure
      }
    }
  }
}
