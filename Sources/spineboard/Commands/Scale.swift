import ArgumentParser
import Documents

/// Prints the table of a scale, to check before trusting it.
struct Scale: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: "Print a scale: its table, sources, conflicts between sources, validity and known limits.")

  @Argument(help: "The scale, for instance sins or tokuhashi-2005.")
  var name: String

  @Flag(help: "As one line of JSON.")
  var json = false

  @Flag(help: "Every combination of answers, not known among them, with totals and bands, as CSV.")
  var vectors = false

  func validate() throws {
    guard ScaleListing.names.contains(name) else {
      throw ValidationError("'\(name)' is not a scale. Use \(ScaleListing.names.joined(separator: ", "))")
    }
  }

  func run() throws {
    if vectors {
      guard let csv = ScaleListing.vectors(of: name) else {
        throw ValidationError("'\(name)' has no vectors; they are made of scores that sum points")
      }
      return try StandardStreams.print(Array(csv.utf8))
    }
    let text = json ? ScaleListing.json(of: name) : ScaleListing.lines(of: name)?.joined(separator: "\n")
    if let text { try StandardStreams.print(text) }
  }
}
