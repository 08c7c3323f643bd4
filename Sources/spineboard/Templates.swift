import ArgumentParser
import Documents

/// Lists the templates and the fields that they may name.
struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the templates, or the fields that they may name.",
    subcommands: [List.self, Fields.self], defaultSubcommand: List.self)

  /// Lists the templates with their language, audience and version.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the templates with language, audience and version.")

    func run() throws {
      let session = try Session()
      do {
        for line in try session.maker.templateLines() { try StandardStreams.print(line) }
      } catch let errors as DocumentErrors {
        throw Failure(errors.diagnostics)
      }
    }
  }

  /// Lists the fields with kind, audience and meaning.
  struct Fields: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the fields that a template may name, with kind, audience and meaning.")

    @Option(help: "Only the fields of this document.")
    var document = DocumentKind.mdtSummary

    @Option(help: "Only the fields that this reader may see: patient, clinician or board.")
    var audience = "board"

    func run() throws {
      guard let lines = FieldListing.lines(of: document, audience: audience) else {
        throw ValidationError("'\(audience)' is not an audience. Use patient, clinician or board")
      }
      for line in lines { try StandardStreams.print(line) }
    }
  }
}
