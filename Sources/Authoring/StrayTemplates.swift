import CaseView
public import Documents
public import SourceText
import SpineCase
import Templating

extension DocumentMaker {
  /// The files among the templates from which nothing is ever made: a misspelt name, a wrong folder.
  ///
  /// - Returns: An error for each, at its first line, with the name that was probably meant.
  public func strayTemplates() -> [Diagnostic] {
    sources.values.filter { !Self.isKnown($0.name) }.sorted { $0.name < $1.name }.map { source in
      let near = nearestNames(to: source.name, among: expectedNames(like: source.name), within: 3, limit: 1)
      let hint = near.first.map { "Did you mean '\($0)'?" } ?? Self.advice(for: source.name)
      let line = String(decoding: source.bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
      let excerpt = Excerpt(line: line, column: 1, width: max(1, min(line.unicodeScalars.count, 80)))
      return Diagnostic(
        file: source.file, at: .start, "nothing is made from a file of the name '\(source.name)'. \(hint)",
        excerpt: excerpt)
    }
  }

  private static let pages: Set<String> = ["page.html", "index.html", "preview.html", "style.html"]

  /// Whether a name is one of those that the program looks for.
  private static func isKnown(_ name: String) -> Bool {
    let parts = name.split(separator: "/").map(String.init)
    switch (parts.count, parts.first ?? "") {
    case (1, _): return pages.contains(name)
    case (2, "partials"), (2, "pictograms"): return name.hasSuffix(".html")
    case (2, "profiles"), (2, "new"): return name.hasSuffix(".yaml")
    case (2, _): return documentFiles.contains(parts[1])
    case (3, _): return parts[1] == "partials" && name.hasSuffix(".md")
    default: return false
    }
  }

  private static let documentFiles: [String] =
    DocumentKind.allCases.map { "\($0.rawValue).md" } + ["words.yaml", DocumentMaker.rulesFile]

  /// The names that a misspelt one may have been meant to be: those of every language
  /// present, and of its own folder.
  private func expectedNames(like name: String) -> Set<String> {
    let own = name.split(separator: "/").dropLast().map(String.init).prefix(1)
    let languages = Set(
      sources.keys.filter { $0.hasSuffix("/words.yaml") }.map { String($0.dropLast("/words.yaml".count)) })
    let documents = languages.union(own).flatMap { language in Self.documentFiles.map { "\(language)/\($0)" }
    }
    return Self.pages.union(documents)
  }

  private static func advice(for name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    if documentFiles.contains(file) {
      return "Put it into the folder of its language, for instance 'en/\(file)'"
    }
    let names = documentFiles.map { "'\($0)'" }.joined(separator: ", ")
    return "A folder of a language holds \(names), and partials in its folder 'partials'"
  }
}
