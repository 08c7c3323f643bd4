import ArgumentParser
import Documents

/// Prints the table of a scale, to check before trusting it.
struct Scale: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a scale: its table, sources, conflicts between sources, validity and known limits.")

  @Argument(help: "The scale, for instance sins or tokuhashi-2005.")
  var name: String

  @Flag(help: "As one line of JSON.")
  var json = false

  func validate() throws {
    guard ScaleListing.names.contains(name) else {
      throw ValidationError("'\(name)' is not a scale. Use \(ScaleListing.names.joined(separator: ", "))")
    }
  }

  func run() throws {
    let text = json ? ScaleListing.json(of: name) : ScaleListing.lines(of: name)?.joined(separator: "\n")
    if let text { try StandardStreams.print(text) }
  }
}
