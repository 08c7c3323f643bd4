import ArgumentParser
import Records
import SpineCase

/// Prints the keys of a file: for people a line each, for editors and other programs as JSON Schema.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "List the keys of a case file, or print its JSON Schema (2020-12).")

  @Flag(help: "Of a meeting file in place of a case file.")
  var meeting = false

  @Flag(help: "As JSON Schema, for editors and validators.")
  var json = false

  func run() throws {
    let schema: JSONSchema = meeting ? .ofMeeting : .ofCase
    try StandardStreams.print(json ? schema.node.json : schema.lines.joined(separator: "\n"))
  }
}
