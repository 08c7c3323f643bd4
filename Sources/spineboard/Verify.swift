import ArgumentParser
import Documents
import SpineCase

/// Holds a page against the case or meeting that it should have been made of.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether a page is as it was rendered, and made of this case with these templates.",
    discussion: """
      It tells a page that was edited after rendering, one of another case or of another state of the case, and one \
      made with other templates, tables or another version of the program; with --letterhead also one with another \
      letterhead. It shows accidents, not forgery.

      The exit status is 0 when the page matches, 65 when it does not, 66 when a file cannot be read.
      """)

  @Argument(help: "The HTML page; - for standard input.")
  var page: String

  @Option(name: .customLong("case"), help: "The case file, or the meeting file of minutes.")
  var caseFile: String

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "The letterhead file, or gap:38mm, that the page should carry; without it none is compared.")
  var letterhead: String?

  @Flag(help: "As one line of JSON.")
  var json = false

  func validate() throws {
    if page == "-", caseFile == "-" { throw ValidationError("only one of the two can be standard input") }
    if let letterhead { _ = try LetterheadOption.gap(letterhead) }
  }

  func run() throws {
    let session = try Session(
      templates: templates, setup: PageSetup(letterhead: try letterhead.map(LetterheadOption.read)))
    let bytes = try Files.read(page, atMost: Self.largestPage)
    guard bytes.count <= Self.largestPage else {
      throw Failure(.data, "\(Files.shown(page)): is larger than any page that can be verified, 64 MiB")
    }
    let verification = try verify(bytes, session)
    let shown = Files.shown(page)
    if json {
      try StandardStreams.print(verification.json(file: shown))
    } else if verification.isMatch {
      let note =
        verification.hasUncomparedLetterhead ? "; its letterhead was not compared: give --letterhead" : ""
      try StandardStreams.print("\(shown): matches; as rendered, from \(Files.shown(caseFile))\(note)")
    }
    guard !verification.isMatch else { return }
    throw Failure(.data, json ? [] : verification.findings.map { "\(shown): \($0.words)" })
  }

  private static let largestPage = 64 << 20

  private func verify(_ bytes: [UInt8], _ session: Session) throws -> Verification {
    guard try Session.isMeeting(caseFile) else {
      return session.maker.verify(bytes, against: try session.read(caseFile))
    }
    let (meeting, cases) = try session.readMeeting(caseFile)
    return session.maker.verify(bytes, against: meeting, cases: cases)
  }
}
