import CaseForm
import DocumentTemplates
import Records
import SpineCase
import Testing

@testable import BoardSite

@Suite("Hostile texts on the pages of the site")
struct HostileTextTests {
  /// Texts that break out of somewhere, if anything does.
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)' x='",
    "</textarea><script>1</script>",
    "javascript:alert(1)", "{{patient.name}}", "{{{csrf}}}", "&lt;b&gt;&#60;i&#62;",
    "</option></select><b>x</b>",
    "<!-- x --> <![CDATA[ y ]]>", "\u{202E}txet\u{202C}", "]]></style><style>*{display:none}</style>",
  ]

  /// The tags of a page with the names of their attributes, in order: what its texts must not change.
  static func tags(_ html: String) -> [String] {
    var (tags, rest) = ([String](), html[...])
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      var (inQuotes, end) = (false, rest.startIndex)
      for place in rest.indices {
        if rest[place] == "\"" { inQuotes.toggle() }
        if rest[place] == ">", !inQuotes {
          end = place
          break
        }
      }
      let tag = rest[rest.startIndex...end]
      tags.append(Self.names(tag))
      rest = rest[rest.index(after: end)...]
    }
    return tags
  }

  /// A tag without the values of its attributes.
  private static func names(_ tag: Substring) -> String {
    var (names, inQuotes) = ("", false)
    for character in tag {
      if character == "\"" { inQuotes.toggle() } else if !inQuotes { names.append(character) }
    }
    return names
  }

  /// A case with a text in every free text of a sample.
  private static func filled(_ trial: SiteTrial, _ text: String) throws -> [UInt8] {
    let file = try #require(DocumentTemplates.samples.first { $0.name.contains("demo-0007/case.") })
    let visit = Visit(site: trial.site, request: Request(.get, "/"), parameters: [:], visitor: nil)
    let reading = try visit.read(file.bytes, format: "yaml")
    var values = trial.site.form.values(of: reading.value)
    for name in [
      "patient.name", "tumour.primary.histology", "treatment.comorbidity", "board.question.text",
      "pain.analgesia",
      "neurology.examinedBy", "lesions[0].paraspinal", "referral.from.name", "wishes.matters",
    ] where values[name] != nil { values[name] = text }
    let read = try #require(trial.site.form.read(values, over: reading.value).reading)
    return Array(read.value.node.yaml.utf8)
  }

  @Test("No text of a case changes a tag or an attribute of any page", arguments: texts)
  func pages(_ text: String) async throws {
    var shapes: [[[String]]] = []
    for words in ["harmless words", text] {
      let trial = try SiteTrial()
      let browser = try await trial.owner()
      let id = try trial.save(try Self.filled(trial, words))
      var pages: [[String]] = []
      for path in [
        "/", "/cases/\(id)", "/cases/\(id)/edit", "/cases/\(id)/edit?section=board",
        "/cases/\(id)/edit?section=wishes",
        "/cases/\(id)/documents/referral-letter", "/meetings", "/audit",
      ] {
        let page = await browser.get(path)
        #expect(page.status == .ok, "\(path)")
        pages.append(Self.tags(page.text))
      }
      shapes.append(pages)
    }
    for (harmless, hostile) in zip(shapes[0], shapes[1]) { #expect(harmless == hostile) }
  }

  @Test("The search shows what was typed, and nothing comes of it", arguments: texts)
  func search(_ text: String) async throws {
    let browser = try await SiteTrial().owner()
    let query = String(decoding: FormPairs([.init("q", text)]).encoded, as: UTF8.self)
    let plain = await browser.get("/?q=harmless")
    let page = await browser.get("/?" + query)
    #expect(Self.tags(page.text) == Self.tags(plain.text))
  }
}
