import CaseRegister
import Documents
import Records
import SourceText
import SpineCase

/// The page from which a case is begun or taken in.
struct NewCaseView: Sendable {
  let csrf: String
  /// Why what was sent could not be taken in.
  let problems: [String]

  static let schema = PageSchema<NewCaseView>([
    .text("csrf", \.csrf), .list("problems", PageSchema<String>([.text("message") { $0 }]), \.problems),
    .flag("hasProblems") { !$0.problems.isEmpty },
  ])
}

/// What was read of a file, before anything is saved.
struct ImportView: Sendable {
  let csrf: String
  let title: String
  let patient: String
  let panel: [UInt8]
  let doubts: [String]
  let text: String

  static let schema = PageSchema<ImportView>([
    .text("csrf", \.csrf), .text("title", \.title), .text("patient", \.patient), .html("panel", \.panel),
    .list("doubts", PageSchema<String>([.text("message") { $0 }]), \.doubts),
    .html("area") { Markup.area("text", id: "text", value: $0.text, rows: 20) },
  ])
}

extension Visit {
  /// Takes in a file, YAML or JSON: first it is shown what was read, then it is saved.
  func importCase() throws -> Response {
    guard let text = sentText else {
      return refusedImport([words(.caseNotUTF8)])
    }
    guard !text.isEmpty else { return refusedImport([words(.caseNothingChosen)]) }
    let bytes = Array(text.utf8)
    let isJSON = text.first { !$0.isWhitespace } == "{"
    let reading: CaseReader.Reading
    do { reading = try read(bytes, format: isJSON ? "json" : "yaml") } catch let error as DocumentErrors {
      return refusedImport(
        error.diagnostics.map {
          words(
            .caseRemarkOfLine, String($0.position?.line ?? 1), ($0.path.map { $0 + ": " } ?? "") + $0.message)
        })
    }
    let source = DocumentMaker.Source(reading, file: "file")
    guard sentConfirmation else {
      let view = ImportView(
        csrf: csrf, title: reading.value.id,
        patient: reading.value.patient.name ?? words(.caseNameNotRecorded),
        panel: site.templates.panelHTML(try site.maker.panel(of: source)),
        doubts: reading.warnings.map { ($0.path.map { $0 + ": " } ?? "") + $0.message }, text: text)
      return page(words(.pageImported), kind: "import", site.templates.pages.imported.html(view))
    }
    let id = try site.register.newCase(by: account)
    _ = try site.register.save(
      id, bytes: bytes, format: isJSON ? "json" : "yaml", facets: try facets(of: source), base: 0,
      by: account,
      reason: words(.caseImported))
    return .seeOther("/cases/\(id)")
  }

  private func refusedImport(_ problems: [String]) -> Response {
    page(
      words(.pageNewCase), kind: "new",
      site.templates.pages.newCase.html(NewCaseView(csrf: csrf, problems: problems)), .unprocessable)
  }

  /// The text of the file that was chosen, or what was pasted; nil where it is no text.
  private var sentText: String? {
    guard let parts = Multipart(request) else {
      return (pairs["text"] ?? "").replacing("\r\n", with: "\n")
    }
    var pasted = ""
    for part in parts {
      if part.name == "file", !part.bytes.isEmpty { return part.text }
      if part.name == "text" { pasted = part.text ?? "" }
    }
    // A browser sends what was pasted with the line ends of the net; a file keeps its own.
    return pasted.replacing("\r\n", with: "\n")
  }

  private var sentConfirmation: Bool { Multipart(request) == nil && pairs["confirmed"] == "1" }
}
