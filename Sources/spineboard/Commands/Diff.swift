import ArgumentParser
import Documents
import SpineCase

/// Reports what changed between two states of a case, and what that does to its
/// scores, urgency and considerations.
struct Diff: ParsableCommand {
  /// The forms of a comparison.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, html, md, json

    /// The form that the ending of a file's name indicates; nil where it indicates none.
    init?(named path: String) {
      switch OutputFormat(named: path) {
      case .txt: self = .text
      case .html: self = .html
      case .md: self = .md
      case .pdf, .docx: return nil
      case nil:
        guard OutputFormat.ending(of: path) == "json" else { return nil }
        self = .json
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract:
      "Say what changed between two states of a case, and what that does to scores, urgency and considerations.",
    discussion: """
      What got worse comes first. The comparison holds the values of the case: it is a document, for clinicians.

      The exit status is 0 whether or not anything changed, 65 when the files are of two cases, one is wrong, \
      or the newer one lowers the baseline of an established deficit, \
      66 when a file cannot be read.
      """)

  @Argument(help: "The case file as it was.")
  var old: String

  @Argument(help: "The case file as it is.")
  var new: String

  @Option(name: .shortAndLong, help: "The file to write; - for standard output.")
  var output = "-"

  @Option(
    name: .customLong("to"),
    help: "The form. Without it the ending of the file's name says the form, else it is text.")
  var form: Form?

  @Flag(help: "As one line of JSON.")
  var json = false

  @Flag(help: "Compare although the identifiers of the two cases differ.")
  var anyCase = false

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @OptionGroup var outputs: Outputs.Options

  func validate() throws {
    if old == "-", new == "-" { throw ValidationError("only one of the two can be standard input") }
    _ = try chosenForm()
  }

  /// The form that was requested, otherwise the one that the file's name indicates, otherwise text.
  private func chosenForm() throws -> Form {
    if json, let form, form != .json {
      throw ValidationError("--json and --to \(form.rawValue) exclude each other")
    }
    guard ![.pdf, .docx].contains(OutputFormat(named: output)) else {
      throw ValidationError(
        "a comparison is made as text, html, md or json. End the name in .txt, .html, .md or .json")
    }
    let (asked, named) = (json ? .json : form, Form(named: output))
    if let asked, let named, asked != named {
      throw ValidationError(
        "-o \(Files.shown(output)) says \(named.rawValue) and the command line asks for \(asked.rawValue). "
          + "Change one of the two")
    }
    return asked ?? named ?? .text
  }

  func run() throws {
    let session = try Session(templates: templates)
    let (before, after) = (try session.read(old), try session.read(new))
    guard anyCase || before.reading.value.id == after.reading.value.id else {
      throw Failure(
        .data,
        "\(after.file): is of another case than \(before.file); --any-case compares them all the same")
    }
    let form = try chosenForm()
    let comparison = try compare(before, after, session.maker)
    try Outputs(outputs).write(bytes(comparison, form, session.maker), to: output)
    guard comparison.errors.isEmpty else { throw Failure(comparison.errors) }
  }

  private func compare(
    _ before: DocumentMaker.Source, _ after: DocumentMaker.Source, _ maker: DocumentMaker
  ) throws -> CaseComparison {
    do { return try maker.compare(before, with: after) } catch { throw Failure(error.diagnostics) }
  }

  private func bytes(_ comparison: CaseComparison, _ form: Form, _ maker: DocumentMaker) throws -> [UInt8] {
    switch form {
    case .json: Array((comparison.json + "\n").utf8)
    case .text: Array((comparison.lines.joined(separator: "\n") + "\n").utf8)
    case .html: try document(of: comparison, maker).html
    case .md: try document(of: comparison, maker).markdown
    }
  }

  private func document(
    of comparison: CaseComparison, _ maker: DocumentMaker
  ) throws -> DocumentMaker.Document {
    do { return try maker.document(of: comparison) } catch { throw Failure(error.diagnostics) }
  }
}
