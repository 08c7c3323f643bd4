import CaseRegister
import Documents
import SpineCase
import Verification

/// The page on which a document that came back is checked.
struct VerifyView: Sendable {
  let csrf: String
  let answer: [String]
  let isSame: Bool

  static let schema = PageSchema<VerifyView>([
    .text("csrf", \.csrf), .flag("hasAnswer") { !$0.answer.isEmpty }, .flag("isSame", \.isSame),
    .list("answer", PageSchema<String>([.text("line") { $0 }]), \.answer),
  ])
}

extension Visit {
  func verifyPage() -> Response { verifyPage([], isSame: false) }

  private func verifyPage(_ answer: [String], isSame: Bool) -> Response {
    page(
      "Check a document", kind: "verify",
      site.templates.pages.verify.html(VerifyView(csrf: csrf, answer: answer, isSame: isSame)))
  }

  /// Says whether a file is one that was issued here byte for byte, else whether its text is what its case gives.
  func verify() throws -> Response {
    guard let parts = Multipart(request) else { return verifyPage(["Choose a file."], isSame: false) }
    var (file, reference) = ([UInt8](), "")
    for part in parts {
      if part.name == "file" { file = Array(part.bytes) }
      if part.name == "reference" { reference = (part.text ?? "").trimmedText }
    }
    guard !file.isEmpty else { return verifyPage(["Choose a file."], isSame: false) }
    try note("document.verified", nil, "")
    if let issued = try site.register.issued(FoundFile.hash(of: file)) {
      let when = LocalClock(site.around.localTime()).words(issued.issuedAt)
      return verifyPage(
        ["Issued here by \(issued.author) on \(when), and not changed since by a single byte."], isSame: true)
    }
    return try verify(file, reference: reference)
  }

  private func verify(_ file: [UInt8], reference: String) throws -> Response {
    let unknown = "Not issued here in this form."
    guard !reference.isEmpty else {
      return verifyPage([unknown, "Give the number of its case to compare the text."], isSame: false)
    }
    let rows = try site.register.list(CaseQuery(text: reference)).rows.filter {
      $0.facets.reference == reference
    }
    guard let row = rows.first, let latest = try site.register.latest(row.id) else {
      return verifyPage([unknown, "There is no case of this number."], isSame: false)
    }
    try note("document.compared", row.id)
    let source = DocumentMaker.Source(try read(latest.bytes, format: latest.format), file: "case.yaml")
    guard let tools = site.around.verification else {
      return verifyPage([unknown, "Nothing here compares texts."], isSame: false)
    }
    let verification = try Verifier(site.maker, tools).verify(
      file, against: DocumentMaterials([.init(file: "case.yaml", listing: .read(source), meeting: nil)]))
    return verifyPage([unknown] + verification.lines, isSame: verification.isMatch)
  }

  /// Writes an encrypted backup of the register into the folder of backups of this computer.
  func backup() throws -> Response {
    guard let folder = site.around.backups else {
      return message(
        "No backup", ["This register lies in memory and is gone when the program ends."], .unavailable)
    }
    let name = "backup-" + site.around.localTime().filter { $0.isNumber || $0 == "T" } + ".spineboard"
    try site.register.backup(to: "\(folder)/\(name)", passphrase: pairs["passphrase"] ?? "")
    return message(
      "The backup is written and was read back",
      [
        "It is \(name) in the folder of the register. Copy it to a medium that leaves this room.",
        "Nobody can open it without the passphrase, not even whoever looks after this computer.",
      ], .ok)
  }
}
