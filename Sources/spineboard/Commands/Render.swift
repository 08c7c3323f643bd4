public import ArgumentParser
import CaseView
import Documents
import Pages
public import SpineCase

extension DocumentKind: ExpressibleByArgument {}

/// Renders documents from cases.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render a document from each case, or with --all every document of every file.",
    usage: """
      spineboard render <document> <file> ... [-o <output>] [--to <form>] [--paper a4|letter] [--letterhead <file>]
      spineboard render --all <file> ... -o <folder> [--to <form> ...] [--paper a4|letter] [--letterhead <file>]
      """,
    discussion: """
      Documents of a case: \(DocumentKind.ofCase.names). Of a meeting: \(DocumentKind.ofMeeting.names).
      With one file the output is a file or - for standard output; with several it is a folder.
      --all takes case and meeting files, writes each document where it may be made, and an index.html. What it wrote \
      there before of these files and no longer makes is taken away; what was signed is marked withdrawn, what was \
      edited is left and named.
      A document is a draft until every field that its template requires is known and somebody has signed.

      The program makes html, md and txt itself; pdf takes Chromium or WeasyPrint 70, docx takes pandoc. Where that is \
      not installed nothing is made, the message says how to install it, and the exit status is 73.
      A letterhead is a small file, see Samples/letterhead, or gap:38mm for paper that is already printed.
      """)

  @Flag(help: "Every document of every file, with an index.html.")
  var all = false

  @Argument(help: "The document (not with --all), then case files; - for standard input.")
  var arguments: [String]

  @OptionGroup var options: RenderOptions

  func validate() throws {
    if all {
      guard options.output != "-" else { throw ValidationError("--all needs a folder: -o <folder>") }
      try OutputFormat.checkFolder(options.output)
    } else {
      guard let name = arguments.first, let kind = DocumentKind(rawValue: name),
        DocumentKind.ofOneFile.contains(kind)
      else {
        let kinds = DocumentKind.ofOneFile.names
        throw ValidationError("'\(arguments.first ?? "")' is not a document. Use \(kinds)")
      }
      guard arguments.count > 1 else { throw ValidationError("a case file is missing") }
      guard arguments.count == 2 || options.output != "-" else {
        throw ValidationError("several files need a folder: -o <folder>")
      }
      if arguments.count > 2 { return try OutputFormat.checkFolder(options.output) }
      guard options.formats.count <= 1 else {
        throw ValidationError("one file takes one form: give --to once, or use --all")
      }
      _ = try OutputFormat.chosen(options.formats, for: options.output)
    }
  }

  func run() throws {
    if all { return try Rendering(options, intoFolder: true).everything(arguments) }
    guard let kind = DocumentKind(rawValue: arguments[0]) else { return }
    let files = Array(arguments.dropFirst())
    let rendering = try Rendering(options, intoFolder: files.count > 1)
    if files.count == 1 { return try rendering.one(kind, files[0], to: options.output) }
    try rendering.several(kind, files)
  }
}

/// What every command that renders takes.
struct RenderOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file or folder to write; - for standard output.")
  var output = "-"

  @Option(
    name: .customLong("to"),
    help: """
      The form; with a folder it may be given again for another form. Without it the ending of the file's name says \
      the form, else it is html.
      """)
  var formats: [OutputFormat] = []

  @Option(help: "The paper.")
  var paper = PaperSize.a4

  @Option(help: "A letterhead file, or gap:38mm for pre-printed paper.")
  var letterhead: String?

  @Option(help: "What prints PDF, where both are installed.")
  var pdfEngine: PDFEngine?

  @Flag(help: "Refuse a draft, and list every gap with its place in the file and in the template.")
  var final = false

  @Option(help: "When the facts hold, instead of the file's asOf: a date, or a time with its offset.")
  var asOf: String?

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "A directory of centres; the case names one of them as referral.to.centre.")
  var centres: String?

  @Option(help: "The language of the document, as a tag such as en.")
  var language: String?

  @Flag(help: "Print the patient's sheets large, in 18 pt.")
  var largePrint = false

  @OptionGroup var outputs: Outputs.Options

  func validate() throws {
    if let letterhead { _ = try LetterheadOption.gap(letterhead) }
  }

  /// Refuses more than one form, and a form that the name of the file does not have.
  func validateOneFile() throws {
    guard formats.count <= 1 else { throw ValidationError("one file takes one form: give --to once") }
    _ = try OutputFormat.chosen(formats, for: output)
  }

  /// The forms, once it is known whether they go into a folder.
  func forms(intoFolder isFolder: Bool) throws -> [OutputFormat] {
    guard isFolder else { return try OutputFormat.chosen(formats, for: output) }
    return formats.isEmpty ? [.html] : formats
  }

  /// How documents are laid out on paper.
  func setup() throws -> PageSetup {
    PageSetup(paper: paper, letterhead: try letterhead.map(LetterheadOption.read))
  }
}
