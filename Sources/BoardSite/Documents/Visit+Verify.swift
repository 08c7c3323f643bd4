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
      words(.pageVerify), kind: "verify",
      site.templates.pages.verify.html(VerifyView(csrf: csrf, answer: answer, isSame: isSame)))
  }

  /// Says whether a file is one that was issued here byte for byte, else whether its text is what its case gives.
  func verify() throws -> Response {
    guard let parts = Multipart(request) else { return verifyPage([words(.checkChooseFile)], isSame: false) }
    var (file, reference) = ([UInt8](), "")
    for part in parts {
      if part.name == "file" { file = Array(part.bytes) }
      if part.name == "reference" { reference = (part.text ?? "").trimmedText }
    }
    guard !file.isEmpty else { return verifyPage([words(.checkChooseFile)], isSame: false) }
    try note("document.verified", nil, "")
    if let issued = try site.register.issued(FoundFile.hash(of: file)) {
      let when = LocalClock(site.around.localTime()).words(issued.issuedAt)
      return verifyPage(
        [words(.checkIssuedHere, issued.author, when)], isSame: true)
    }
    return try verify(file, reference: reference)
  }

  private func verify(_ file: [UInt8], reference: String) throws -> Response {
    let unknown = words(.checkNotIssued)
    guard !reference.isEmpty else {
      return verifyPage([unknown, words(.checkGiveNumber)], isSame: false)
    }
    let rows = try site.register.list(CaseQuery(text: reference)).rows.filter {
      $0.facets.reference == reference
    }
    guard let row = rows.first, let latest = try site.register.latest(row.id) else {
      return verifyPage([unknown, words(.checkNoCase)], isSame: false)
    }
    try note("document.compared", row.id)
    let source = DocumentMaker.Source(try read(latest.bytes, format: latest.format), file: "case.yaml")
    guard let tools = site.around.verification else {
      return verifyPage([unknown, words(.checkNoComparison)], isSame: false)
    }
    let verification = try Verifier(site.maker, tools).verify(
      file, against: DocumentMaterials([.init(file: "case.yaml", listing: .read(source), meeting: nil)]))
    return verifyPage([unknown] + verification.lines, isSame: verification.isMatch)
  }

  /// Writes an encrypted backup of the register into the folder of backups of this computer.
  func backup() throws -> Response {
    guard let folder = site.around.backups else {
      return message(
        words(.keepingNoBackup), [words(.keepingInMemory)], .unavailable)
    }
    let name = "backup-" + site.around.localTime().filter { $0.isNumber || $0 == "T" } + ".spineboard"
    try site.register.backup(to: "\(folder)/\(name)", passphrase: pairs["passphrase"] ?? "")
    return message(
      words(.keepingBackupWritten),
      [
        words(.keepingCopyBackup, name),
        words(.keepingKeepPassphrase),
      ], .ok)
  }
}
