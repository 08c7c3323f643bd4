import ArgumentParser
import Foundation

/// The programs that can print a page to a PDF with tags for screen readers.
enum PDFEngine: String, CaseIterable, ExpressibleByArgument {
  /// Chromium or a browser of its kind, from the command line.
  case chromium
  /// WeasyPrint, version 70 or later: earlier ones fetch whatever a page names.
  case weasyprint

  /// The names under which it may be installed.
  var names: [String] {
    switch self {
    case .chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
    case .weasyprint: ["weasyprint"]
    }
  }

  /// The longest path of a folder in which it can work: Chromium creates a socket below it,
  /// whose path has at most 107 bytes.
  var longestFolder: Int {
    switch self {
    case .chromium: 107 - "/org.chromium.Chromium.XXXXXX/SingletonSocket".utf8.count
    case .weasyprint: .max
    }
  }

  /// The first version of WeasyPrint that can be told to fetch nothing.
  static let leastWeasyPrint = 70

  /// The arguments that print `page` to `pdf`, both paths in `folder`; run as root, Chromium has no sandbox.
  func arguments(page: String, pdf: String, folder: String, isRoot: Bool) -> [String] {
    switch self {
    case .chromium:
      (isRoot ? ["--no-sandbox"] : []) + Self.quietly + [
        "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(pdf)", "file://\(page)",
      ]
    case .weasyprint:
      [
        // With file: allowed, a link in a page could attach any local file to the PDF (QUALITY.md 0).
        "--quiet", "--pdf-tags", "--pdf-variant", "pdf/ua-1", "--allowed-protocols", "data",
        "--no-http-redirects", "--custom-metadata", page, pdf,
      ]
    }
  }

  /// No window, no header from the browser itself, no host that resolves, nothing that tries to reach one.
  private static let quietly = [
    "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
    "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-breakpad", "--disable-default-apps", "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
  ]
}
