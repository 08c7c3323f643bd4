import CaseView
import CommonMark
import MarkdownTemplates
import Pages
import SourceText
package import SpineCase
import Templating

extension PageSetup {
  /// The letterhead for a kind of document; nil where it carries none.
  ///
  /// The sheet of warning signs names no illness, and the name of a cancer centre above it would.
  package func head(for kind: DocumentKind) -> Letterhead.Head? {
    kind.isForUntold ? letterhead?.neutral : letterhead?.head
  }
}

extension PageShell {
  /// What the letterhead prints above and below a document.
  static func letterheadFields(_ head: Letterhead.Head?) -> [Value] {
    let names = head?.names ?? []
    let language = names.first?.language ?? "en"
    return [
      .condition(!names.isEmpty), .region(head?.logo.map(image) ?? []),
      .list(names.map { line($0.text, $0.language) }), lines(head?.address, language),
      .condition(head?.footer.isEmpty == false), lines(head?.footer, language),
    ]
  }

  /// The same above a document, as nodes.
  static func headNodes(_ head: Letterhead.Head?, on direction: WritingDirection) -> [PageNode] {
    guard let head, !head.names.isEmpty else { return [] }
    let logo = head.logo.map {
      PageNode.element(PageElement("img", [PageAttribute("alt", PrintedForm.oneLine($0.alternative))]))
    }
    return [logo].compactMap { $0 } + (head.names.map(\.text) + head.address).map { line($0, on: direction) }
  }

  /// The same below a document, as nodes.
  static func footNodes(_ head: Letterhead.Head?, on direction: WritingDirection) -> [PageNode] {
    (head?.footer ?? []).map { line($0, on: direction) }
  }

  private static func line(_ text: String, on direction: WritingDirection) -> PageNode {
    .element(
      PageElement(
        "p", [], [.text(DirectionIsolates.isolated(PrintedForm.oneLine(text), on: direction))]))
  }

  static let letterheadSchema: [Declaration] = [
    field("hasLetterhead", .condition), field("logo", .region), field("names", .list(lineSchema)),
    field("address", .list(lineSchema)), field("hasFooter", .condition),
    field("footer", .list(lineSchema)),
  ]

  private static let lineSchema = Schema([field("text"), field("language")])

  private static func lines(_ lines: [String]?, _ language: String) -> Value {
    .list((lines ?? []).map { line($0, language) })
  }

  private static func line(_ text: String, _ language: String) -> Record {
    Record([.text(text), .text(language)])
  }

  /// The logo as an element that holds its own bytes, so that nothing is fetched.
  private static func image(_ logo: Letterhead.Logo) -> [UInt8] {
    InlineImage(
      bytes: logo.image.bytes, mediaType: logo.image.form.mediaType, alternative: logo.alternative
    ).html
  }
}
