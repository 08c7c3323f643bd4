import ArgumentParser
import Authoring
import CaseView
import Documents
import SourceText
import SpineCase

/// Lists, checks and exports templates, and lists the fields that they may name.
struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List, check, export, preview and compare templates, and list the fields that they may name.",
    subcommands: [
      List.self, Fields.self, CheckFolder.self, Export.self, Preview.self, Difference.self,
    ], defaultSubcommand: List.self)

  /// Lists the templates with their language, audience and version.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the templates with audience, version and review.")

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
      commandName: "fields",
      abstract: "List the fields that a template may name, with kind, audience and meaning.")

    @Argument(help: "Only the fields whose name or meaning holds this word.")
    var word: String?

    @Option(help: "Only the fields of this document.")
    var document = DocumentKind.mdtSummary

    @Option(
      help: """
        Only the fields that this reader may see: patient, clinician or board; without it, the reader of the document.
        """)
    var audience: String?

    func validate() throws {
      if let audience, !FieldListing.isAudience(audience) {
        throw ValidationError("'\(audience)' is not an audience. Use patient, clinician or board")
      }
    }

    func run() throws {
      guard let word else {
        for line in FieldListing.lines(of: document, audience: audience) { try StandardStreams.print(line) }
        return
      }
      let lines = FieldListing.lines(holding: word, of: document, audience: audience)
      for line in lines { try StandardStreams.print(line) }
      if lines.isEmpty { throw Failure(.data, notFound(word)) }
    }

    private func notFound(_ word: String) -> String {
      let near = FieldListing.names(near: word, of: document, audience: audience).map { "'\($0)'" }
      let hint =
        near.isEmpty
        ? "'spineboard templates fields --document \(document.rawValue)' lists them all"
        : "Did you mean \(near.joined(separator: " or "))?"
      return "no field of \(document.rawValue) holds '\(word)' in its name or meaning. \(hint)"
    }
  }

  /// Checks a folder of templates in place of the built-in ones.
  struct CheckFolder: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check a folder of templates: every finding at once, with its line and what would do.")

    @Argument(help: "The folder; what it lacks is taken from the built-in templates.")
    var folder: String

    func run() throws {
      let session = try Session(templates: folder)
      let findings =
        try TemplateFolder.findings(in: folder, session.maker) + TemplateFolder.siteFindings(in: folder)
      for finding in findings { StandardStreams.say(finding.compilerDescription) }
      if findings.contains(where: { $0.severity == .error }) { throw Failure(.data, []) }
      try StandardStreams.print("\(Files.shown(folder)): every template is right")
    }
  }

  /// Writes the built-in templates into a folder.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the built-in templates into a folder, to start from; files that are there are kept.",
      discussion: """
        Without a file it writes all of them, and README.md, the page that describes the language of the templates. \
        Keep only what you change: a file that the folder lacks is the built-in one, and stays up to date.
        """)

    @Argument(help: "The folder.")
    var folder: String

    @Argument(help: "Only these files, for instance en/referral-letter.md.")
    var files: [String] = []

    @Flag(help: "Write over the files that are there.")
    var force = false

    func run() throws {
      for kept in try TemplateFolder.export(files, to: folder, isForced: force) {
        StandardStreams.say("\(Files.shown(kept)): is there already and was kept")
      }
    }
  }
}
