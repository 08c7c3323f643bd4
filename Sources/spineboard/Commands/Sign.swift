import ArgumentParser
import CaseView
import Documents
import SourceText
import SpineCase

/// Adds a signature to a case or meeting file, or withdraws one.
struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign one document of a case or meeting as it is now, or withdraw a signature.",
    usage: """
      spineboard sign <file> --document <document> --name <name> --role <role> --registration <number>
      spineboard sign <file> --document <document> --name <name> --withdraw --why <reason>
      """,
    discussion: """
      The signature is written into the file, with a digest of every record that the document uses: once one of these is \
      changed the document is a draft again, "signed for an earlier state", until it is read and signed again. Layout, \
      comments, language and the other documents make no difference. The rest of the file stays as it was typed.

      Documents of a case: \(DocumentKind.signedInCase.names); of a meeting: \
      \(DocumentKind.signedInMeeting.names) (the letters on all of its cases). A document that lacks what it requires \
      cannot be signed; an emergency letter can, with --incomplete-because. A withdrawn signature stays in the file with \
      the reason.

      Whoever can write the file can write a signature: it shows accidents, not forgery.
      """)

  @Argument(help: "The case or meeting file.")
  var file: String

  @Option(help: "The document.")
  var document: DocumentKind

  @Option(help: "Who signs.")
  var name: String

  @Option(help: "The role of the person who signs.")
  var role: String?

  @Option(help: "The registration number of the person who signs.")
  var registration: String?

  @Option(help: "When, with its offset, as 2026-06-04T08:00+05:30; not in the future.")
  var at = "now"

  @Option(help: "Why an emergency letter is signed although something is not known.")
  var incompleteBecause: String?

  @Flag(help: "Withdraw the signature under this name on this document.")
  var withdraw = false

  @Option(help: "Why it is withdrawn.")
  var why: String?

  @Option(help: "Who withdraws it, if somebody else.")
  var by: String?

  @Option(help: "A folder of templates that stand in place of the built-in ones, file by file.")
  var templates: String?

  @Option(help: "A directory of centres; the case names one of them as referral.to.centre.")
  var centres: String?

  func validate() throws {
    // Here rather than in run, so that what is said stands above the usage of this command.
    if at != "now" { _ = try moment(Clock.now()) }
    guard document.isSigned else {
      let names = DocumentKind.allCases.filter(\.isSigned).map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(document.rawValue)' is not for signature. Use \(names)")
    }
    guard file != "-" else {
      throw ValidationError("a signature is written into the file; standard input has none")
    }
    let needed = withdraw ? [("--why", why)] : [("--role", role), ("--registration", registration)]
    for (option, text) in [("--name", name)] + needed where text?.showsSomething != true {
      throw ValidationError("\(option) is missing")
    }
    let others =
      withdraw
      ? [("--role", role), ("--registration", registration), ("--incomplete-because", incompleteBecause)]
      : [("--why", why), ("--by", by)]
    for case (let option, _?) in others {
      throw ValidationError("\(option) belongs to \(withdraw ? "a new signature, not to" : "") --withdraw")
    }
    for (option, text) in [("--incomplete-because", incompleteBecause), ("--by", by)]
    where text?.showsSomething == false {
      throw ValidationError("\(option) is empty")
    }
  }

  func run() throws {
    let session = try Session(templates: templates, centres: centres)
    let moment = try moment(session.maker.clock)
    let bytes = try Files.read(file)
    let signed = try SignedFile(bytes, file: file, session)
    guard signed.documents.contains(document) else {
      let names = signed.documents.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(document.rawValue)' is not a document of this file. Use \(names)")
    }
    let change = try withdraw ? withdrawal(from: signed, moment) : addition(to: signed, moment, session)
    try write(change, over: bytes, signed, session)
    let done = withdraw ? "signature withdrawn" : "signed"
    try StandardStreams.print("\(Files.shown(file)): \(document.rawValue): \(done), \(moment.iso)")
  }

  /// When it is signed or withdrawn.
  private func moment(_ clock: Moment?) throws -> Moment {
    if at == "now" {
      guard let clock else { throw Failure(.data, "the clock of this computer shows no time; give --at") }
      return clock
    }
    guard let moment = Moment(at), moment.time != nil else {
      throw ValidationError("--at is not a time; write 2026-06-04T08:00+05:30, with the offset")
    }
    if let clock, clock.isSurelyBefore(moment) {
      throw ValidationError("--at lies in the future; check it and the clock of this computer")
    }
    return moment
  }

  /// A changed file, and the signatures that it must hold.
  private typealias Change = (bytes: [UInt8]?, signOff: [SignOff])

  private func addition(to signed: SignedFile, _ moment: Moment, _ session: Session) throws -> Change {
    let signer = Signer(
      name: name, role: role ?? "", registration: registration ?? "", at: moment,
      incompleteBecause: incompleteBecause)
    let signOff = try signed.signature(on: document, by: signer, session.maker)
    return (signed.edit?.adding(signOff), signed.signOff + [signOff])
  }

  private func withdrawal(from signed: SignedFile, _ moment: Moment) throws -> Change {
    let own = signed.signOff.indices.filter { index in
      let signOff = signed.signOff[index]
      return signOff.withdrawn == nil && signOff.name == name
        && (signOff.document?.rawValue ?? document.rawValue) == document.rawValue
    }
    guard let index = own.last else {
      throw Failure(
        .data, "\(Files.shown(file)): signOff: there is no signature under that name on \(document.rawValue)")
    }
    guard signed.signOff[index].document != nil else {
      throw Failure(
        .data,
        "\(Files.shown(file)): signOff: that signature stands for every document, on paper; delete it from the file"
      )
    }
    let withdrawal = Withdrawal(at: moment, why: why ?? "", by: by)
    var (all, bytes) = (signed.signOff, signed.bytes as [UInt8]?)
    // Every signature under this name on this document is withdrawn, so that no older one becomes valid again.
    for index in own.reversed() where all[index].document != nil {
      all[index].withdrawn = withdrawal
      bytes = bytes.flatMap { SignatureEdit($0, file: file)?.withdrawing(index, withdrawal) }
    }
    return (bytes, all)
  }

  /// Replaces the file once its new text reads back as it must.
  private func write(_ change: Change, over old: [UInt8], _ signed: SignedFile, _ session: Session) throws {
    let shown = Files.shown(file)
    let read: SignedFile?
    do { read = try change.bytes.map { try SignedFile($0, file: file, session) } } catch let refused
      as Failure
    {
      read = nil
      // Where a file cannot hold what was given, the reader says why; its positions
      // belong to a text that nobody sees.
      let wrong = refused.diagnostics.filter { $0.path?.hasPrefix("signOff") == true }
      if !wrong.isEmpty { throw Failure(wrong.map { Diagnostic(file: file, path: $0.path, $0.message) }) }
    }
    guard let bytes = change.bytes, let read else {
      throw Failure(
        .data,
        "\(shown): signOff: cannot be written into a file of this layout; nothing was changed. Write signOff as a list"
      )
    }
    guard read.signOff == change.signOff, read.saysTheSame(as: signed) else {
      throw Failure(
        .data, "\(shown): signOff: would change more than the signature in this layout; nothing was changed")
    }
    guard try Files.read(file) == old else {
      throw Failure(
        .data, "\(shown): was changed by somebody else meanwhile; nothing was written. Sign it again")
    }
    guard Files.isWritable(file) else {
      throw Failure(
        .cannotCreate, "\(shown): is read-only; nothing was changed. Let it be written, and sign again")
    }
    try Files.write(bytes, to: file)
  }
}

extension String {
  fileprivate var showsSomething: Bool { contains { !$0.isWhitespace } }
}
