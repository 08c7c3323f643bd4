import ArgumentParser
import Documents
import SourceText
import SpineCase
import Verification
import Verification

/// Holds a document against the same document made anew.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether a document has the text that its case gives: it is made anew and compared.",
    usage: """
      spineboard verify <document> <case> ... [--letterhead <file>] [--centres <file>] [--templates <folder>] [--json]
      """,
    discussion: """
      It takes every form: HTML, PDF, DOCX, TXT and Markdown, also saved or printed again by another program, or copied \
      into a text. The document is made anew as its provenance says it was made, and the text compared word by word, \
      whatever its hashes say. Give the file of the case; of minutes, an agenda, an outcome letter or a gap sheet the \
      meeting file; of a comparison both states, the older one first.

      It answers in one of three ways: the text is the same; the text differs, and where; the document was made of another \
      state of the case, with other templates or by another version of the program, and whether its text is the same all \
      the same. A place is told by its heading, line or page; no word of the document is. Letters in a drawing or a \
      scanned picture are not compared.

      A PDF takes pdftotext and the program that printed it. The exit status is 0 when the text is the same, 65 when it \
      differs or cannot be compared, 66 when a file cannot be read, 73 when a program is missing that a PDF takes.
      """)

  @Argument(help: "The document, in any form; - for standard input.")
  var document: String

  @Argument(help: "The case files, or the meeting file.")
  var files: [String] = []

  @Option(name: .customLong("case"), help: "The same as a file behind the document.")
  var caseFiles: [String] = []

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "The letterhead file of a document that carries one.")
  var letterhead: String?

  @Option(help: "The directory of centres, where the document was made with one.")
  var centres: String?

  @Option(help: "When the facts hold, where the document does not say that it was made with another time.")
  var asOf: String?

  @Flag(help: "As one line of JSON.")
  var json = false

  private var inputs: [String] { files + caseFiles }

  func validate() throws {
    guard !inputs.isEmpty else {
      throw ValidationError("the file of the case or meeting is missing: verify <document> <case>")
    }
    if ([document] + inputs).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("only one of the files can be standard input")
    }
    if let letterhead { _ = try LetterheadOption.gap(letterhead) }
  }

  func run() throws {
    let bytes = try Files.read(document, atMost: Self.largest)
    let shown = Files.shown(document)
    guard bytes.count <= Self.largest else {
      throw Failure(.data, "\(shown): is larger than any document that can be verified, 64 MiB")
    }
    let session = try Session(
      asOf: asOf ?? Verifier.givenMoment(of: bytes)?.iso, templates: templates, centres: centres,
      setup: PageSetup(letterhead: try letterhead.map(LetterheadOption.read)))
    let (materials, failure) = try materials(session)
    let verification = try Verifier(session.maker, PDFReader.tools).verify(bytes, against: materials)
    if json { try StandardStreams.print(verification.json(file: shown)) }
    guard verification.isMatch else { throw refusal(of: verification, shown, failure) }
    if !json { for line in lines(of: verification) { try StandardStreams.print("\(shown): \(line)") } }
  }

  private static let largest = 64 << 20

  private func lines(of verification: Verification) -> [String] {
    verification.lines
      + (verification.hasOtherMoment
        ? ["its facts hold at another time than the file says: it was made with --as-of"] : [])
  }

  /// What is said of a document whose text is not the same; where it could not be compared, what is wrong with the files, too.
  private func refusal(of verification: Verification, _ shown: String, _ failure: Failure?) -> Failure {
    let said = Failure(.data, json ? [] : lines(of: verification).map { "\(shown): \($0)" })
    guard verification.answer == .notCompared, let failure else { return said }
    return said.joined(failure)
  }

  /// The files, and what is wrong with those that cannot be used.
  private func materials(_ session: Session) throws -> (DocumentMaterials, Failure?) {
    var list = CaseList()
    for input in inputs { try list.add(input) }
    var (cases, failure) = ([DocumentMaker.GapCase](), nil as Failure?)
    for entry in list.entries {
      let listing: DocumentMaker.Listing
      do { listing = .read(try session.readToPrint(entry.path)) } catch let refused as Failure {
        listing = .refused(refused.lines)
        failure = failure?.joined(refused) ?? refused
      }
      cases.append(.init(file: Files.shown(entry.path), listing: listing, meeting: entry.meeting))
    }
    let meetings = try inputs.filter { try Session.isMeeting($0) }
    let meeting = meetings.count == 1 ? try Session.meeting(meetings[0]) : nil
    return (DocumentMaterials(cases, meeting: meeting), failure)
  }
}
