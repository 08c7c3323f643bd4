import MarkdownTemplates
import Pages
package import Templating

/// The page that links every document of a run.
public struct DocumentIndex: Sendable {
  /// What is listed under one heading.
  private struct Entry {
    let folder: String
    var links: [(name: String, path: String)] = []
    var notes: [String] = []
  }

  private var entries: [Entry] = []

  /// Creates an empty index.
  public init() {}

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - folder: The folder of its case or meeting.
  ///   - name: Which document, in the program's own words.
  ///   - path: Its path relative to the index.
  public mutating func add(_ folder: String, _ name: String, _ path: String) {
    entries[place(of: folder)].links.append((name, path))
  }

  /// Adds a note on a case or meeting: why it was refused, or what became of its documents.
  ///
  /// - Parameters:
  ///   - folder: The folder of the case or meeting.
  ///   - line: The note; it holds no patient data.
  public mutating func note(_ folder: String, _ line: String) {
    entries[place(of: folder)].notes.append(line)
  }

  private mutating func place(of folder: String) -> Int {
    if let place = entries.firstIndex(where: { $0.folder == folder }) { return place }
    entries.append(Entry(folder: folder))
    return entries.count - 1
  }

  func record(policy: [UInt8]) -> Record {
    Record([
      .region(policy),
      .list(
        entries.map { entry in
          Record([
            .text(entry.folder), .list(entry.notes.map { Record([.text($0)]) }),
            .list(entry.links.map { Record([.region(Self.link($0.name, to: $0.path))]) }),
          ])
        }),
    ])
  }

  /// A link to a document; the path is made of the program's own names.
  private static func link(_ name: String, to path: String) -> [UInt8] {
    var link = Array("<a href=\"".utf8)
    HTMLEscape.append(path.utf8, to: &link)
    let form = path.split(separator: ".").last.map { $0 == "html" ? "" : " (\($0))" } ?? ""
    link += Array("\">".utf8)
    HTMLEscape.append("\(name)\(form)".utf8, to: &link)
    return link + Array("</a>".utf8)
  }

  private static func field(_ name: String, _ kind: Kind = .text) -> Declaration {
    Declaration(name: name, kind: kind, audience: .patient, mayBeAbsent: false)
  }

  package static let schema = Schema([
    field("policy", .region),
    field(
      "folders",
      .list(
        Schema([
          field("folder"), field("notes", .list(Schema([field("note")]))),
          field("links", .list(Schema([field("link", .region)]))),
        ]))),
  ])
}

extension DocumentMaker {
  /// The page that links every document of a run.
  ///
  /// - Throws: ``DocumentErrors`` where the template of the index is wrong.
  public func index(_ index: DocumentIndex) throws(DocumentErrors) -> [UInt8] {
    let program = try PageShell.program("index.html", DocumentIndex.schema, library)
    // Rendered twice: the policy holds the hash of the style sheet, which is known only from a rendered page.
    let style = try PageShell.render(program, index.record(policy: [])).styleText
    return ProvenanceBlock.marked(
      try PageShell.render(
        program, index.record(policy: ContentPolicy.element(for: [ContentPolicy.source(of: style)]))),
      as: "index")
  }
}
