package import CommonMark
import SourceText

extension [PageNode] {
  /// The nodes as HTML.
  ///
  /// What is isolated in a text stands in an element `bdi`, with its direction where a letter tells it.
  package var html: [UInt8] {
    var html: [UInt8] = []
    for node in self { node.append(to: &html) }
    return html
  }
}

extension PageNode {
  /// Writes the node at the end of a page.
  package func append(to html: inout [UInt8]) {
    switch self {
    case .text(let text): HTMLEscape.append(text.utf8, to: &html)
    case .drawing(let drawing): html += drawing.html
    case .element(let element): element.append(to: &html)
    }
  }
}

extension PageElement {
  /// The elements that hold nothing and are never closed.
  private static let void: Set = ["br", "hr", "img", "col"]

  fileprivate func append(to html: inout [UInt8]) {
    html.append(UInt8(ascii: "<"))
    html += name.utf8
    for attribute in attributes {
      html.append(UInt8(ascii: " "))
      html += attribute.name.utf8
      html += "=\"".utf8
      HTMLEscape.append(attribute.value.utf8, to: &html)
      html.append(UInt8(ascii: "\""))
    }
    guard !Self.void.contains(name) else {
      html += " />".utf8
      return
    }
    html.append(UInt8(ascii: ">"))
    for child in children { child.append(to: &html) }
    html += "</".utf8
    html += name.utf8
    html.append(UInt8(ascii: ">"))
  }
}
