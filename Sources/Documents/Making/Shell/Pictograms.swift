import CommonMark
import Templating

/// The drawings beside the warning signs of a patient's sheet, one for each item of the list, in its order.
///
/// They are in `Templates/pictograms/`, one drawing per file, and a template names them in its front matter. The
/// text of the item says what the drawing shows; the drawing itself is hidden from screen readers, and has a title
/// for programs that print it all the same.
struct Pictograms: Sendable {
  private let drawings: [[UInt8]]
  private let file: String

  /// The drawings as they appear on a page.
  var texts: [[UInt8]] { drawings }

  /// Reads the drawings that a template names.
  ///
  /// - Throws: ``DocumentErrors`` where a drawing is missing or malformed.
  init(_ names: [String], title: String, file: String, _ library: TemplateLibrary) throws(DocumentErrors) {
    self.file = file
    drawings = try names.map { name throws(DocumentErrors) in
      try PageShell.render(
        PageShell.program("pictograms/\(name).html", Self.schema, library), Record([.text(title)]))
    }
  }

  private static let schema = Schema([
    Declaration(name: "title", kind: .text, audience: .patient, mayBeAbsent: false)
  ])

  /// The list of a region with a drawing at the start of each item.
  ///
  /// - Throws: ``DocumentErrors`` where the list has not as many items as there are drawings: a sign beside the wrong
  ///   drawing is worse than none.
  func placed(in nodes: [PageNode]) throws(DocumentErrors) -> [PageNode] {
    guard !drawings.isEmpty else { return nodes }
    var count = 0
    let placed = placed(in: nodes, &count)
    guard count == drawings.count else {
      throw DocumentErrors(
        file: file,
        "pictograms names \(drawings.count) drawings and the list of warning signs has \(count) items")
    }
    return placed
  }

  private func placed(in nodes: [PageNode], _ count: inout Int) -> [PageNode] {
    nodes.map { node in
      guard case .element(let element) = node else { return node }
      var sign: [PageNode] = []
      if element.name == "li" {
        sign = drawings.indices.contains(count) ? [.drawing(PageDrawing(html: drawings[count]))] : []
        count += 1
      }
      return .element(
        PageElement(element.name, element.attributes, sign + placed(in: element.children, &count)))
    }
  }
}
