import Templating

/// The drawings beside the warning signs of a patient's sheet, one for each item of the list, in its order.
///
/// They stand in `Templates/pictograms/`, one drawing a file, and a template names them in its front matter. The text
/// of the item says what the drawing shows; the drawing itself is hidden from whoever listens to the page, and has a title
/// for programs that print it all the same.
struct Pictograms: Sendable {
  private let drawings: [[UInt8]]
  private let file: String

  /// The drawings as they stand on a page.
  var texts: [[UInt8]] { drawings }

  /// Reads the drawings that a template names.
  ///
  /// - Throws: ``DocumentErrors`` where a drawing is not there or is malformed.
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
  func placed(in html: [UInt8]) throws(DocumentErrors) -> [UInt8] {
    guard !drawings.isEmpty else { return html }
    var result: [UInt8] = []
    var count = 0
    for index in html.indices {
      result.append(html[index])
      guard html[...index].suffix(Self.item.count).elementsEqual(Self.item) else { continue }
      if count < drawings.count { result += drawings[count] }
      count += 1
    }
    guard count == drawings.count else {
      throw DocumentErrors(
        file: file,
        "pictograms names \(drawings.count) drawings and the list of warning signs has \(count) items")
    }
    return result
  }

  /// What begins an item; data are escaped, so it stands nowhere else.
  private static let item = Array("<li>".utf8)
}
