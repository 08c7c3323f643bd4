import CaseView
public import Documents
import MarkdownTemplates
import Pages
import SourceText
public import SpineCase
import Templating

/// The page on which an author sees every document of every sample.
///
/// Each document is shown in a frame of its own, as the page that would be printed.
public struct DocumentPreview: Sendable {
  /// A document, or every reason why it is not made.
  public typealias Outcome = Result<DocumentMaker.Document, DocumentErrors>

  private var samples: [(name: String, documents: [(kind: DocumentKind, outcome: Outcome)])] = []

  /// Creates an empty preview.
  public init() {}

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - sample: The name of the sample that it was made of.
  ///   - kind: Which document.
  ///   - outcome: The document, or why there is none.
  public mutating func add(_ sample: String, _ kind: DocumentKind, _ outcome: Outcome) {
    if samples.last?.name != sample { samples.append((sample, [])) }
    samples[samples.count - 1].documents.append((kind, outcome))
  }

  var record: Record {
    Record([
      .region(policy),
      .list(
        samples.map { sample in
          Record([
            .text(sample.name),
            .list(sample.documents.map { Self.record($0.kind, $0.outcome, sample: sample.name) }),
          ])
        }),
    ])
  }

  private static func record(_ kind: DocumentKind, _ outcome: Outcome, sample: String) -> Record {
    switch outcome {
    case .success(let document):
      Record([
        .text(kind.rawValue), .condition(true), .region(frame(document, "\(sample), \(kind.rawValue)")),
        .list([]),
      ])
    case .failure(let errors):
      Record([
        .text(kind.rawValue), .condition(false), .region([]),
        .list(errors.diagnostics.map { Record([.text($0.firstLine)]) }),
      ])
    }
  }

  /// A frame that can neither run anything nor leave its place, with the page inside it.
  private static func frame(_ document: DocumentMaker.Document, _ title: String) -> [UInt8] {
    var frame = Array("<iframe sandbox=\"\" width=\"100%\" height=\"900\" title=\"".utf8)
    HTMLEscape.append(title.utf8, to: &frame)
    frame += "\" srcdoc=\"".utf8
    HTMLEscape.append(document.html, to: &frame)
    return frame + "\"></iframe>".utf8
  }

  /// The security policy: a frame inherits it, so it allows the style sheet of each page and nothing else.
  private var policy: [UInt8] {
    let pages = samples.flatMap { $0.documents.compactMap { try? $0.outcome.get().page } }
    return ContentPolicy.element(for: Set(pages.map(\.styleSheet)).sorted())
  }

  private static func field(_ name: String, _ kind: Kind = .text) -> Declaration {
    Declaration(name: name, kind: kind, audience: .patient, mayBeAbsent: false)
  }

  static let schema = Schema([
    field("policy", .region),
    field(
      "samples",
      .list(
        Schema([
          field("sample"),
          field(
            "documents",
            .list(
              Schema([
                field("document"), field("isMade", .condition), field("frame", .region),
                field("reasons", .list(Schema([field("reason")]))),
              ]))),
        ]))),
  ])
}

extension Diagnostic {
  /// The finding without its source line.
  fileprivate var firstLine: String { String(description.prefix { !$0.isNewline }) }
}

extension DocumentMaker {
  /// The page that shows every document of a preview.
  ///
  /// - Throws: ``DocumentErrors`` where the template of the page is wrong.
  public func page(_ preview: DocumentPreview) throws(DocumentErrors) -> [UInt8] {
    ProvenanceBlock.marked(
      try PageShell.render(
        PageShell.program("preview.html", DocumentPreview.schema, library), preview.record),
      as: "preview")
  }
}
