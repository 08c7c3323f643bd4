import Documents
import Foundation
import Pages
import SpineCase

/// Prints pages to PDF with a program that is installed.
struct PDFPrinter {
  let engine: PDFEngine
  let tool: ExternalTool

  /// What to do where none is installed.
  static let howToInstall =
    "no program that prints PDF is installed: install Chromium (Debian: apt-get install chromium) or WeasyPrint "
    + "\(PDFEngine.leastWeasyPrint) or later (pip install weasyprint)"

  /// Finds the engine that was chosen, or the first that is installed.
  static func find(_ wanted: PDFEngine?) throws -> PDFPrinter {
    for engine in wanted.map({ [$0] }) ?? PDFEngine.allCases {
      guard let tool = ExternalTool.find(engine.names) else { continue }
      let printer = PDFPrinter(engine: engine, tool: tool)
      if try engine != .weasyprint || printer.isRecent() { return printer }
    }
    throw Failure(.cannotCreate, howToInstall)
  }

  /// The page as PDF, the same bytes for the same page.
  func pdf(of document: DocumentMaker.Document) throws -> [UInt8] {
    let seconds = document.secondsSince1970
    return try WorkFolder.with(pathAtMost: engine.longestFolder) { folder in
      let (page, pdf) = ("\(folder)/page.html", "\(folder)/page.pdf")
      try Files.write(PaperPage(document.page).bytes, to: page)
      let status = tool.run(
        // As root Chromium starts only without its sandbox (QUALITY.md 6).
        engine.arguments(page: page, pdf: pdf, folder: folder, isRoot: geteuid() == 0),
        environment: ExternalTool.environment(in: folder, seconds: seconds))
      guard status == 0, let bytes = try? Files.readAll(pdf), Self.isWhole(bytes) else {
        throw Failure(.cannotCreate, "\(engine.rawValue) made no PDF" + Self.end(status))
      }
      let dated = PDFDates.setting(bytes, toSecondsSince1970: seconds)
      return PDFProperties.adding(document.provenance, title: document.title, to: dated)
    }
  }

  /// Whether a PDF begins and ends as it should: one that was cut off has no end.
  static func isWhole(_ pdf: [UInt8]) -> Bool {
    pdf.starts(with: Array("%PDF-".utf8)) && pdf.suffix(64).firstRange(of: Array("%%EOF".utf8)) != nil
  }

  static func end(_ status: Int32?) -> String {
    status.map { $0 == 0 ? "" : "; its exit status is \($0)" } ?? "; it was stopped or took too long"
  }

  /// Whether this WeasyPrint can be told to fetch nothing.
  private func isRecent() throws -> Bool {
    try WorkFolder.with { folder in
      let answer = "\(folder)/version"
      let environment = ExternalTool.environment(in: folder, seconds: 0)
      guard tool.run(["--version"], environment: environment, output: answer) == 0,
        let bytes = try? Files.readAll(answer)
      else { return false }
      return Self.majorVersion(in: String(decoding: bytes, as: UTF8.self)).map {
        $0 >= PDFEngine.leastWeasyPrint
      }
        ?? false
    }
  }

  /// The first number of a line such as `WeasyPrint version 70.0`.
  static func majorVersion(in line: String) -> Int? {
    line.firstRange(of: "version ").flatMap {
      Int(line[$0.upperBound...].prefix { $0.isASCII && $0.isNumber })
    }
  }
}

extension DocumentMaker.Document {
  /// When the facts hold, which other forms give as the time of their making: no clock is read.
  var secondsSince1970: Int {
    max(0, (asOf?.minutes(assuming: 0).lowerBound ?? 0) * 60)
  }
}
