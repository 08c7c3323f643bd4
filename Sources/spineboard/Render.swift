public import ArgumentParser
public import Documents

/// The forms that the program makes itself.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case html, md
}

extension DocumentKind: ExpressibleByArgument {}

/// Renders documents from cases.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render a document from each case, or with --all every document of every file.",
    usage: """
      spineboard render <document> <file> ... [-o <output>] [--to html|md] [--as-of <date>] [--language <tag>]
      spineboard render --all <file> ... -o <folder> [--to html|md] [--as-of <date>] [--language <tag>]
      """,
    discussion: """
      Documents: mdt-summary, referral-letter, patient-handout, warning-signs, and mdt-minutes from a meeting file.
      With one file the output is a file or - for standard output; with several it is a folder.
      --all takes case and meeting files, writes each document where it may be made, and an index.html.
      A document is a draft until every field that its template requires is known and somebody has signed.
      """)

  @Flag(help: "Every document of every file, with an index.html.")
  var all = false

  @Argument(help: "The document (not with --all), then case files; - for standard input.")
  var arguments: [String]

  @OptionGroup var options: RenderOptions

  func validate() throws {
    if all {
      guard options.output != "-" else { throw ValidationError("--all needs a folder: -o <folder>") }
    } else {
      guard let name = arguments.first, let kind = DocumentKind(rawValue: name),
        DocumentKind.ofOneFile.contains(kind)
      else {
        let kinds = DocumentKind.ofOneFile.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(arguments.first ?? "")' is not a document. Use \(kinds)")
      }
      guard arguments.count > 1 else { throw ValidationError("a case file is missing") }
      guard arguments.count == 2 || options.output != "-" else {
        throw ValidationError("several files need a folder: -o <folder>")
      }
    }
  }

  func run() throws {
    let rendering = Rendering(
      session: try Session(asOf: options.asOf, templates: options.templates), options: options)
    if all { return try rendering.everything(arguments) }
    guard let kind = DocumentKind(rawValue: arguments[0]) else { return }
    let files = Array(arguments.dropFirst())
    if files.count == 1 { return try rendering.one(kind, files[0], to: options.output) }
    try rendering.several(kind, files)
  }
}

/// What every command that renders takes.
struct RenderOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file or folder to write; - for standard output.")
  var output = "-"

  @Option(name: .customLong("to"), help: "The form: html or md.")
  var format = OutputFormat.html

  @Flag(help: "Refuse a draft, and list every gap with its place in the file and in the template.")
  var final = false

  @Option(help: "When the facts hold, instead of the file's asOf: a date, or a time with its offset.")
  var asOf: String?

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "The language of the document, as a tag such as en.")
  var language: String?
}

/// Renders the minutes of a meeting.
struct Minutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render the minutes of a meeting from its file and the cases that it names.")

  @Argument(help: "The meeting file.")
  var file: String

  @OptionGroup var options: RenderOptions

  func run() throws {
    let rendering = Rendering(
      session: try Session(asOf: options.asOf, templates: options.templates), options: options)
    try rendering.one(.mdtMinutes, file, to: options.output)
  }
}
