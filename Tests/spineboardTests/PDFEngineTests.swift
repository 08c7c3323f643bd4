import Testing

@testable import spineboard

@Suite("What a PDF engine is told")
struct PDFEngineTests {
  private static func arguments(_ engine: PDFEngine, isRoot: Bool = false) -> [String] {
    engine.arguments(page: "/work/page.html", pdf: "/work/page.pdf", folder: "/work", isRoot: isRoot)
  }

  @Test(
    "Chromium has no header of its own, no host with an address, and a profile in the folder that is removed."
  )
  func chromium() {
    let arguments = Self.arguments(.chromium)
    for argument in [
      "--headless", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=/work/profile", "--print-to-pdf=/work/page.pdf",
    ] { #expect(arguments.contains(argument)) }
    #expect(arguments.last == "file:///work/page.html")
  }

  @Test("Chromium keeps its sandbox but for root, who has none.")
  func sandbox() {
    #expect(!Self.arguments(.chromium).contains("--no-sandbox"))
    #expect(Self.arguments(.chromium, isRoot: true).contains("--no-sandbox"))
  }

  @Test("WeasyPrint tags its pages and fetches nothing but what stands in the page.")
  func weasyPrint() throws {
    let arguments = Self.arguments(.weasyprint)
    let protocols = try #require(arguments.firstIndex(of: "--allowed-protocols"))
    #expect(arguments[protocols + 1] == "data")
    #expect(arguments.contains("--pdf-tags"))
    #expect(arguments.suffix(2) == ["/work/page.html", "/work/page.pdf"])
  }

  @Test(
    "A version is read from its line.",
    arguments: [
      ("WeasyPrint version 70.0\n", 70), ("WeasyPrint version 57.2", 57), ("weasyprint", nil), ("", nil),
    ])
  func version(line: String, expected: Int?) {
    #expect(PDFPrinter.majorVersion(in: line) == expected)
  }
}
