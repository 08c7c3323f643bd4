import CaseView
import Crypto
import Documents
import Foundation
import SpineCase
import Testing

@Suite("The page of every document")
struct PageShellTests {
  private static let samples = Samples.cases + Samples.meetings

  @Test("It is well formed, in its language, with one heading of the first rank.", arguments: samples)
  func wellFormed(path: String) throws {
    for made in try Made.of(path) {
      let page = made.page
      #expect(page.source.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(made.language)\" dir=\"ltr\">"))
      #expect(page.faults == [])
      #expect(page.all("h1").count == 1)
      #expect(page.all("title").filter { $0.around.last == "head" && !$0.text.isEmpty }.count == 1)
      #expect(page.all("main").count == 1)
      #expect(page.all("body").map { $0.attributes["class"] } == [made.kind.rawValue])
    }
  }

  @Test("It runs nothing, fetches nothing and hides nothing.", arguments: samples)
  func selfContained(path: String) throws {
    for made in try Made.of(path) {
      let page = made.page
      let names = Set(page.elements.map(\.name))
      #expect(
        names.isDisjoint(with: ["script", "link", "iframe", "img", "form", "object", "embed", "base"]))
      #expect(page.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
      #expect(page.elements.allSatisfy { $0.attributes["src"] == nil && $0.attributes["style"] == nil })
      let style = page.texts("style").joined()
      #expect(!style.contains("url(") && !style.contains("@import"))
      // The one link there is dials the number that it prints.
      for element in page.elements {
        guard let target = element.attributes["href"] else { continue }
        #expect(element.name == "a" && made.kind.isForPatient)
        #expect(target == "tel:" + element.text.filter { $0.isNumber || $0 == "+" })
      }
      if made.kind.isForPatient { #expect(page.all("a").count >= 3) }
    }
  }

  @Test("The security policy allows the one style by its hash, and nothing else.", arguments: samples)
  func policy(path: String) throws {
    for made in try Made.of(path) {
      let source = made.page.source
      let start = try #require(source.range(of: "<style>"))
      let end = try #require(source.range(of: "</style>"))
      let hash = Data(SHA256.hash(data: Data(source[start.upperBound..<end.lowerBound].utf8)))
        .base64EncodedString()
      let policies = made.page.all("meta").filter { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      #expect(
        policies.map { $0.attributes["content"] } == [
          "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
        ])
      #expect(source.components(separatedBy: "<style").count == 2)
      let policy = try #require(source.range(of: "Content-Security-Policy"))
      #expect(policy.lowerBound < start.lowerBound)
    }
  }

  @Test("Every table has a caption, and every header cell says what it heads.", arguments: samples)
  func tables(path: String) throws {
    for made in try Made.of(path) {
      let page = made.page
      let tables = page.all("table")
      let captions = page.all("caption")
      #expect(captions.count == tables.count)
      #expect(captions.allSatisfy { !$0.text.isEmpty && $0.around.last == "table" })
      for header in page.all("th") {
        #expect(header.attributes["scope"] == (header.around.contains("thead") ? "col" : "row"))
      }
    }
  }

  @Test(
    "The margins of a printed page hold patient, state, title and page of pages; the date of birth and ABHA on clinicians' documents.",
    arguments: Samples.cases)
  func margins(path: String) throws {
    for made in try Made.of(path) {
      let style = made.page.texts("style").joined()
      #expect(style.contains("size: A4;"))
      let page = ["en": "Page", "hi": "पृष्ठ", "mr": "पान"]
      let word = try #require(page[made.language])
      #expect(printed(style, "@bottom-right") == "\(word) ")
      #expect(
        style.contains(made.language == "en" ? #"" of " counter(pages)"# : #"" \00002F  " counter(pages)"#))
      let read = try #require(made.source).reading.value
      let name = try #require(read.patient.name)
      let identifier = try #require(read.patient.identifiers.first)
      let account = read.patient.identifiers.dropFirst().first {
        $0.system == "ABHA" && !made.kind.isForPatient
      }
      let own = ([identifier] + [account].compactMap(\.self)).reduce(name) {
        "\($0), \($1.system) \($1.grouped)"
      }
      let margin = try #require(printed(style, "@top-left"))
      // A patient's sheet may be lost: it carries the name and one number alone.
      let born = made.kind.isForPatient ? "" : read.patient.born.value.map { ", born \(words($0))" } ?? ""
      #expect(margin == own + born)
      let status = try #require(printed(style, "@top-right"))
      let isHeld = made.kind == .patientHandout && read.told.plan.state.is(.yes) != true
      let draft = isHeld ? "DRAFT, kept by the staff until the plan is told" : "DRAFT, not signed"
      #expect(read.signOff.isEmpty || isHeld ? status.contains(draft) : status.contains("signed"))
      #expect(made.page.texts("title").first?.hasSuffix(" (\(status))") == true)
      #expect(printed(style, "@bottom-left")?.hasSuffix(", \(read.id)") == true)
      if made.kind.isForPatient {
        #expect(style.contains(".patient-handout, .warning-signs { font-size: 14pt;"))
      }
    }
  }

  @Test("The title of the window names the case and nothing of the patient.", arguments: Samples.cases)
  func title(path: String) throws {
    for made in try Made.of(path) {
      let read = try #require(made.source).reading.value
      let title = try #require(made.page.texts("title").first)
      #expect(title == made.document.title)
      #expect(title.contains(read.id))
      for word in (read.patient.name ?? "").split(separator: " ") { #expect(!title.contains(word)) }
    }
  }

  /// A date with its month in words.
  private func words(_ birth: BirthDate) -> String {
    guard case .date(let date) = birth.form else { return "" }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return (date.day.map { "\($0) " } ?? "") + "\(months[date.month - 1]) \(date.year)"
  }

  /// The text that a margin box prints, with the escapes of CSS resolved.
  private func printed(_ style: String, _ box: String) -> String? {
    let pattern = #"\#(box) \{ content: "([^"]*)""#
    guard let regex = try? Regex(pattern, as: (Substring, Substring).self),
      let match = style.firstMatch(of: regex)
    else { return nil }
    return String(match.output.1).replacing(/\\([0-9A-F]{6}) ?/) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }
  }
}
