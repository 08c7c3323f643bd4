import MarkdownTemplates
import Templating

/// The page that links every document of a run.
public struct DocumentIndex: Sendable {
  private var entries: [(folder: String, links: [(name: String, path: String)])] = []

  /// Creates an empty index.
  public init() {}

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - folder: The folder of its case or meeting.
  ///   - name: Which document, in the program's own words.
  ///   - path: Its path relative to the index.
  public mutating func add(_ folder: String, _ name: String, _ path: String) {
    if entries.last?.folder != folder { entries.append((folder, [])) }
    entries[entries.count - 1].links.append((name, path))
  }

  func record(policy: [UInt8]) -> Record {
    Record([
      .region(policy),
      .list(
        entries.map { entry in
          Record([
            .text(entry.folder),
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

  static let schema = Schema([
    field("policy", .region),
    field(
      "folders",
      .list(Schema([field("folder"), field("links", .list(Schema([field("link", .region)])))]))),
  ])
}

extension DocumentMaker {
  /// The page that links every document of a run.
  ///
  /// - Throws: ``DocumentErrors`` where the template of the index is wrong.
  public func index(_ index: DocumentIndex) throws(DocumentErrors) -> [UInt8] {
    let program = try PageShell.program("index.html", DocumentIndex.schema, library)
    let style = try PageShell.render(program, index.record(policy: [])).styleText
    return try PageShell.render(program, index.record(policy: PageShell.policy(for: style)))
  }
}
