import DocumentTemplates
import SourceText
import Templating
import Testing

@testable import BoardSite

/// A made-up language, `xx`: the English files of the site with `xx ` before every one of its words.
enum SecondLanguage {
  /// The English file of the site's words, line by line.
  static let english: [Substring] = {
    let file = DocumentTemplates.site.first { $0.name == "en/site/words.yaml" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }()

  /// The words as they stand in English, in their order.
  static let values: [String] = english.compactMap(entry).map { entry in
    entry.value.hasPrefix("\"") ? String(entry.value.dropFirst().dropLast()) : entry.value
  }

  /// One line of the file, halved; nil for remarks and names of groups.
  private static func entry(_ line: Substring) -> (head: String, value: String)? {
    let halves = line.split(separator: ": ", maxSplits: 1)
    guard halves.count == 2, line.hasPrefix(" ") else { return nil }
    return (String(halves[0]), String(halves[1]))
  }

  /// The file of words in the made-up language.
  static var words: String {
    english.map { line in
      guard let entry = entry(line) else { return String(line) }
      let isQuoted = entry.value.hasPrefix("\"")
      return "\(entry.head): "
        + (isQuoted ? "\"xx " + entry.value.dropFirst() : "xx " + entry.value)
    }.joined(separator: "\n")
  }

  /// The files of the language, with its words or others.
  static func files(words: String = Self.words) -> [TemplateSource] {
    let own = DocumentTemplates.site.filter { $0.name.hasPrefix("en/") && !$0.name.hasSuffix("words.yaml") }
    return own.map { file in
      TemplateSource(
        name: "xx" + file.name.dropFirst(2), file: "xx" + file.name.dropFirst(2), bytes: file.bytes)
    } + [TemplateSource(name: "xx/site/words.yaml", file: "xx/site/words.yaml", bytes: Array(words.utf8))]
  }

  /// What is wrong with the files of the language that has these words.
  static func findings(words: String) -> [String] {
    do { _ = try SiteTemplates(language: "xx", own: files(words: words)) } catch {
      return error.diagnostics.map(\.description)
    }
    return []
  }

  /// The English of words that a page shows, without those that its own template or the form says as well.
  static func english(in page: String) -> [String] {
    let shown = page.replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
    return fragments.filter { shown.replacing("xx " + $0, with: "").contains($0) }
  }

  /// The beginnings of English sentences, up to their first place, that stand in no page template and no label.
  private static let fragments: [String] = {
    let templates = DocumentTemplates.site.filter {
      $0.name.hasPrefix("en/") && !$0.name.hasSuffix("words.yaml")
    }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let beginnings = values.map { String($0.prefix { $0 != "{" }) }
    return beginnings.filter { text in
      text.split(separator: " ").count > 1 && !templates.contains { $0.contains(text) }
    }
  }()
}
