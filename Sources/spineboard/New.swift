import ArgumentParser
import DocumentTemplates

/// Writes a commented case to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented case file with every allowed value in it, to fill in.")

  @Option(name: .shortAndLong, help: "The file to write; standard output where it is left out.")
  var output = "-"

  func run() throws {
    guard let skeleton = DocumentTemplates.sources.first(where: { $0.name == "new/case.yaml" }) else {
      throw Failure(.noInput, "the skeleton of a case is not in this build")
    }
    try Files.write(skeleton.bytes, to: output)
  }
}
