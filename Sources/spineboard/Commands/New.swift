import ArgumentParser
import DocumentTemplates
import SpineCase

/// Writes a commented case or meeting to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented case file with every allowed value in it, to fill in.")

  @Flag(help: "A meeting file in place of a case file.")
  var meeting = false

  @Option(name: .shortAndLong, help: "The file to write; standard output where it is left out.")
  var output = "-"

  @OptionGroup var outputs: Outputs.Options

  func validate() throws {
    let ending = OutputFormat.ending(of: output)
    guard OutputFormat(named: output) == nil, ending != "json", ending != "csv" else {
      throw ValidationError("what is written to be filled in is YAML: end the name in .yaml")
    }
  }

  func run() throws {
    let name = meeting ? "new/meeting.yaml" : "new/case.yaml"
    guard let skeleton = DocumentTemplates.sources.first(where: { $0.name == name }) else {
      throw Failure(.noInput, "the skeleton is not in this build: \(name)")
    }
    // The head says how to fill the file in; its keys follow from their declarations.
    let keys = (meeting ? Skeleton.ofMeeting : .ofCase).text
    try Outputs(outputs).write(skeleton.bytes + Array(keys.utf8), to: output)
  }
}
