import CaseView
import Documents
import MarkdownTemplates
import SourceText

/// What is different between two editions of one document: which lines of which region.
public struct DocumentDifference: Sendable {
  /// A line that only one of the two editions has.
  public struct Line: Hashable, Sendable {
    /// The region of the document, or `page` for what surrounds the regions.
    public let region: String
    /// The number of the line in its region, from 1; in the old edition for a line that is gone.
    public let number: Int
    /// Whether the line is new, rather than gone.
    public let isNew: Bool
    /// The line itself.
    public let text: String
  }

  /// The lines, region by region in the order of the new document, then of the old one.
  public let lines: [Line]

  /// Compares two editions; a document that was not made is compared by the reasons why.
  public init(_ old: DocumentPreview.Outcome, _ new: DocumentPreview.Outcome) {
    let (before, after) = (Self.parts(of: old), Self.parts(of: new))
    let names = after.map(\.name) + before.map(\.name).filter { name in !after.contains { $0.name == name } }
    var found = names.flatMap { name in
      Self.lines(
        name, before.first { $0.name == name }?.lines ?? [], after.first { $0.name == name }?.lines ?? [])
    }
    // The page repeats the regions, so it is compared only where they agree: each change would be shown twice.
    if found.isEmpty { found = Self.lines("page", Self.page(of: old), Self.page(of: new)) }
    lines = found
  }

  private static func parts(of outcome: DocumentPreview.Outcome) -> [(name: String, lines: [String])] {
    switch outcome {
    case .failure(let errors): return [("not made", errors.diagnostics.map { $0.message })]
    case .success(let document):
      var parts: [(name: String, lines: [String])] = []
      for region in document.regions {
        let count = parts.count { $0.name.hasPrefix("text ") }
        parts.append((region.name ?? "text \(count + 1)", split(region.markdown, of: document)))
      }
      return parts
    }
  }

  private static func page(of outcome: DocumentPreview.Outcome) -> [String] {
    guard let document = try? outcome.get() else { return [] }
    return split(document.html, of: document).filter { line in !derived.contains(where: line.hasPrefix) }
  }

  /// The lines of a page that hold hashes of it and of its style sheet, and say nothing more.
  private static let derived = [
    "<meta http-equiv=\"Content-Security-Policy\"", "<meta name=\"spineboard:sha256\"",
  ]

  /// The lines of a text; a mark replaces the hash of the templates, which changes with any of them.
  private static func split(_ bytes: [UInt8], of document: DocumentMaker.Document) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    let hash = document.templateHash
    return lines.map { line in
      let text = String(decoding: line, as: UTF8.self)
      guard !hash.isEmpty else { return text }
      return text.replacing(hash, with: mark).replacing(hash.prefix(Provenance.shortLength), with: mark)
    }
  }

  private static let mark = "(hash of the templates)"

  /// The lines that are gone or new, in the order of their places.
  private static func lines(_ region: String, _ old: [String], _ new: [String]) -> [Line] {
    let difference = new.difference(from: old)
    return (difference.removals + difference.insertions).map { change in
      switch change {
      case .remove(let offset, let text, _):
        Line(region: region, number: offset + 1, isNew: false, text: text)
      case .insert(let offset, let text, _): Line(region: region, number: offset + 1, isNew: true, text: text)
      }
    }.sorted { ($0.number, $0.isNew ? 1 : 0) < ($1.number, $1.isNew ? 1 : 0) }
  }
}
