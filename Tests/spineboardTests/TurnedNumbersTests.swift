import Foundation
import Testing

@testable import spineboard

/// Where the groups of a telephone number are on the page that a browser draws, and on paper.
@Suite("The picture of a telephone number behind a name in Arabic letters")
struct TurnedNumbersTests {
  private static let text = CaseText.small.replacing(
    "patient: {name: Asha Rao,",
    with: "patient: {name: محمد علی, nextOfKin: {name: احمد علی, telephone: \"+91 98765 43210\"},"
  ).replacing(
    "name: Spine nurse, telephone: \"+91 00000 00007\"",
    with: "name: فاطمة علي, telephone: \"+91 98765 43210\"")

  /// Writes into the page, for each number on it, where its groups begin from the left.
  private static let script = """
    <script>
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = [];
    for (let node; node = walker.nextNode();) {
      const groups = ['+91', '98765', '43210'].map(group => node.data.indexOf(group));
      if (groups.includes(-1)) continue;
      found.push(groups.map(at => {
        const range = document.createRange();
        range.setStart(node, at); range.setEnd(node, at + 3);
        const box = range.getBoundingClientRect();
        return Math.round(box.left + 10000 * Math.round(box.top / 8));
      }).join(' '));
    }
    document.body.innerHTML = '<pre>' + found.map(line => 'at ' + line).join('\\n') + '</pre>';
    </script></body>
    """

  @Test(
    "A browser draws its groups in order.", .enabled(if: Installed.chromium, "no Chromium is installed"),
    arguments: ["warning-signs", "referral-letter"])
  func browser(document: String) throws {
    try inScratch { scratch in
      try scratch.write(Self.text, to: "case.yaml")
      let run = try Run(["render", document, "case.yaml", "-o", "page.html"], in: scratch.folder)
      try #require(run.status == 0, "\(run.err)")
      #expect(try Self.lines(of: scratch.text(of: "page.html"), scratch).allSatisfy { $0 == $0.sorted() })
      // Without the isolates the same check finds the fault.
      let turned = try scratch.text(of: "page.html").replacing(/<\/?bdi[^>]*>/, with: "")
      if document == "referral-letter" {
        #expect(try !Self.lines(of: turned, scratch).allSatisfy { $0 == $0.sorted() })
      }
    }
  }

  private static func lines(of page: String, _ scratch: Scratch) throws -> [[Int]] {
    let open = page.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
      .replacing("</body>", with: script)
    try scratch.write(open, to: "copy.html")
    let tool = try #require(ExternalTool.find(PDFEngine.chromium.names))
    let status = tool.run(
      [
        "--no-sandbox", "--headless", "--disable-gpu", "--user-data-dir=\(scratch.path("profile"))",
        "--dump-dom",
        "file://\(scratch.path("copy.html"))",
      ],
      environment: ExternalTool.environment(in: scratch.folder.path, seconds: 0), output: scratch.path("dom"))
    try #require(status == 0)
    let lines = try scratch.text(of: "dom").split(separator: "\n").filter {
      $0.contains("at ") && $0.contains(/[0-9]/)
    }
    let places = lines.map { line in line.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) } }
      .filter { $0.count == 3 }
    try #require(!places.isEmpty)
    return places
  }

  @Test(
    "On paper its groups stand in order.",
    .enabled(
      if: Installed.chromium && ExternalTool.find(["pdftotext"]) != nil,
      "no Chromium or no pdftotext is installed"))
  func paper() throws {
    try inScratch { scratch in
      try scratch.write(Self.text, to: "case.yaml")
      let run = try Run(
        ["render", "referral-letter", "case.yaml", "--to", "pdf", "-o", "page.pdf"], in: scratch.folder)
      try #require(run.status == 0, "\(run.err)")
      let tool = try #require(ExternalTool.find(["pdftotext"]))
      let status = tool.run(
        ["-bbox", scratch.path("page.pdf"), scratch.path("boxes")],
        environment: ExternalTool.environment(in: scratch.folder.path, seconds: 0))
      try #require(status == 0)
      let boxes = try scratch.text(of: "boxes").split(separator: "\n")
      let places = try ["98765", "43210"].map { group in
        let line = try #require(boxes.first { $0.contains(">\(group)<") })
        return try #require(line.firstMatch(of: /xMin="([0-9.]+)" yMin="([0-9.]+)"/)).output
      }
      let numbers = places.map { (Double($0.2) ?? 0, Double($0.1) ?? 0) }
      #expect(numbers[0] < numbers[1])
    }
  }
}
