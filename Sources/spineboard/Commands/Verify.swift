import ArgumentParser
import Documents
import SpineCase
import Verification

/// Holds a document against the case or meeting that it should have been made of.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether a document is as it was made, and made of this case with these templates.",
    discussion: """
      It takes every form: HTML, PDF, DOCX, TXT and Markdown. It tells a document that was edited since it was made, one \
      of another case or of another state of the case, and one made with other templates, tables or another version of \
      the program; with --letterhead also one with another letterhead. What another program saved anew, such as a DOCX \
      by a word processor, is told as such: its text may have been changed. It shows accidents, not forgery.

      The exit status is 0 when the document matches, 65 when it does not, 66 when a file cannot be read.
      """)

  @Argument(help: "The document, in any form; - for standard input.")
  var document: String

  @Option(
    name: .customLong("case"),
    help: "The case file; of minutes, agenda, outcome letters and gap sheets the meeting file.")
  var caseFile: String

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(
    help: "The letterhead file, or gap:38mm, that the document should carry; without it none is compared.")
  var letterhead: String?

  @Flag(help: "As one line of JSON.")
  var json = false

  func validate() throws {
    if document == "-", caseFile == "-" { throw ValidationError("only one of the two can be standard input") }
    if let letterhead { _ = try LetterheadOption.gap(letterhead) }
  }

  func run() throws {
    let session = try Session(
      templates: templates, setup: PageSetup(letterhead: try letterhead.map(LetterheadOption.read)))
    let bytes = try Files.read(document, atMost: Self.largest)
    guard bytes.count <= Self.largest else {
      throw Failure(
        .data, "\(Files.shown(document)): is larger than any document that can be verified, 64 MiB")
    }
    let verification = try verify(bytes, session)
    let shown = Files.shown(document)
    if json {
      try StandardStreams.print(verification.json(file: shown))
    } else if verification.isMatch {
      let notes = Self.notes(on: verification).map { "; \($0)" }.joined()
      try StandardStreams.print("\(shown): matches; as rendered, from \(Files.shown(caseFile))\(notes)")
    }
    guard !verification.isMatch else { return }
    throw Failure(.data, json ? [] : verification.findings.map { "\(shown): \($0.words)" })
  }

  private static let largest = 64 << 20

  /// What was not compared, or is as it is for a reason that the case does not tell.
  private static func notes(on verification: Verification) -> [String] {
    [
      verification.hasUncomparedLetterhead ? "its letterhead was not compared: give --letterhead" : nil,
      verification.hasOtherMoment
        ? "its facts hold at another time than the file says: it was made with --as-of" : nil,
    ].compactMap { $0 }
  }

  private func verify(_ bytes: [UInt8], _ session: Session) throws -> Verification {
    guard try Session.isMeeting(caseFile) else {
      return session.maker.verify(bytes, against: try session.read(caseFile))
    }
    let (meeting, cases) = try session.readMeeting(caseFile)
    return session.maker.verify(bytes, against: meeting, cases: cases)
  }
}
