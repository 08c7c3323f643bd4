import MarkdownTemplates
import SpineCase

/// The block of `<meta>` elements that says what a page was made of, with the SHA-256 of the page in it.
///
/// The hash is that of the page with the hash itself left blank.
package struct ProvenanceBlock: Hashable, Sendable {
  /// The entries in their order, each under a name without its prefix `spineboard:`.
  var entries: [Entry]

  /// One entry.
  struct Entry: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// What the name of every entry begins with.
  static let prefix = "spineboard:"
  private static let hashName = "sha256"
  private static let signedName = "signed"

  init(_ entries: [Entry]) { self.entries = entries }

  /// The block of a document, with the paper and who writes on it.
  init(_ facts: DocumentFacts, on paper: PaperSize, under head: Letterhead.Head?) {
    let provenance = facts.provenance
    let pairs: [(String, String?)] = [
      ("format", Provenance.format), ("document", facts.kind.rawValue), ("language", facts.language),
      ("id", provenance.id), ("version", String(facts.edition.version)), ("replaces", provenance.replaces),
      ("status", facts.status.rawValue), (Self.signedName, Self.signed(facts)), ("case", facts.caseID),
      ("case-hash", provenance.caseHash),
      ("as-of", facts.asOf.iso), ("template", "\(facts.template) \(facts.templateVersion)"),
      ("template-hash", provenance.templateHash), ("tables-hash", provenance.tablesHash),
      ("program", facts.programVersion), ("paper", paper.rawValue), ("letterhead-hash", head?.hash),
      (DocumentOptions.Name.gap.rawValue, head?.ownGap.map(String.init)),
    ] + facts.options.entries.map { ($0.rawValue, $1) }
    entries = pairs.compactMap { name, value in value.map { Entry(name: name, value: $0) } }
  }

  /// What is said where the status alone does not tell whether somebody has signed.
  private static func signed(_ facts: DocumentFacts) -> String? {
    facts.status.isRecord == nil && facts.signOff != nil ? "yes" : nil
  }

  /// Whether the document is a record that somebody answers for; one whose state cannot be read counts as one.
  var isOfRecord: Bool {
    guard let status = self["status"].flatMap(DocumentStatus.init(rawValue:)) else { return true }
    return status.isRecord ?? (self[Self.signedName] != nil)
  }

  /// The value under a name; nil where there is none.
  subscript(_ name: String) -> String? { entries.first { $0.name == name }?.value }

  /// The entries under the names of their elements.
  var properties: [(name: String, value: String)] { entries.map { (Self.prefix + $0.name, $0.value) } }

  /// The elements, one a line, with the hash left blank.
  var html: [UInt8] {
    var html: [UInt8] = []
    for entry in entries + [Entry(name: Self.hashName, value: "")] {
      html += "<meta name=\"\(Self.prefix)\(entry.name)\" content=\"".utf8
      HTMLEscape.append(PrintedForm.oneLine(entry.value).utf8, to: &html)
      html += "\">\n".utf8
    }
    return html.dropLast()
  }

  /// The same page with its hash in the place that was left blank.
  static func sealed(_ page: [UInt8]) -> [UInt8] { FileSeal.page.sealed(page) }

  /// Reads the block of a page; nil where it carries none.
  init?(page: [UInt8]) {
    let start = Array("<meta name=\"\(Self.prefix)".utf8)
    let between = Array("\" content=\"".utf8)
    var (rest, entries) = (page[...], [Entry]())
    while let found = rest.firstRange(of: start) {
      rest = rest[found.upperBound...]
      guard let middle = rest.firstRange(of: between),
        let end = rest[middle.upperBound...].firstIndex(of: UInt8(ascii: "\""))
      else { break }
      let name = String(decoding: rest[..<middle.lowerBound], as: UTF8.self)
      entries.append(Entry(name: name, value: Self.text(rest[middle.upperBound..<end])))
      rest = rest[end...]
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
  }

  /// The value of an attribute, as ``HTMLEscape`` wrote it.
  private static func text(_ escaped: ArraySlice<UInt8>) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(String(decoding: escaped, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
  }
}
