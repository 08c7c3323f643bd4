import ArgumentParser
import Documents
import SpineCase

/// Says what changed between two states of a case, and what that does to its scores, urgency and considerations.
struct Diff: ParsableCommand {
  /// The forms of a comparison.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, html, md
  }

  static let configuration = CommandConfiguration(
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

  @Option(name: .customLong("to"), help: "The form: text, html or md.")
  var form = Form.text

  @Flag(help: "As one line of JSON.")
  var json = false

  @Flag(help: "Compare although the identifiers of the two cases differ.")
  var anyCase = false

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  func validate() throws {
    if old == "-", new == "-" { throw ValidationError("only one of the two can be standard input") }
  }

  func run() throws {
    let session = try Session(templates: templates)
    let (before, after) = (try session.read(old), try session.read(new))
    guard anyCase || before.reading.value.id == after.reading.value.id else {
      throw Failure(
        .data,
        "\(after.file): is of another case than \(before.file); --any-case compares them all the same")
    }
    let comparison = session.maker.compare(before, with: after)
    try Files.write(bytes(comparison, session.maker), to: output)
    guard comparison.errors.isEmpty else { throw Failure(comparison.errors) }
  }

  private func bytes(_ comparison: CaseComparison, _ maker: DocumentMaker) throws -> [UInt8] {
    if json { return Array((comparison.json + "\n").utf8) }
    if form == .text { return Array((comparison.lines.joined(separator: "\n") + "\n").utf8) }
    do {
      let document = try maker.document(of: comparison)
      return form == .html ? document.html : document.markdown
    } catch {
      throw Failure(error.diagnostics)
    }
  }
}
