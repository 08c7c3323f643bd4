/// A node of a page: text with its characters resolved, an element with its children, or a drawing.
package indirect enum PageNode: Hashable, Sendable {
  case element(PageElement)
  case text(String)
  case drawing(PageDrawing)
}

/// An element of a page.
package struct PageElement: Hashable, Sendable {
  /// The name of its tag.
  package let name: String
  package let attributes: [PageAttribute]
  package var children: [PageNode]

  package init(_ name: String, _ attributes: [PageAttribute] = [], _ children: [PageNode] = []) {
    (self.name, self.attributes, self.children) = (name, attributes, children)
  }

  /// The value of an attribute; nil where it has none such.
  package subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// All text inside, as it stands; of a drawing none.
  package var text: String { children.text }

  /// The elements among the children.
  package var elements: [PageElement] { children.elements }

  /// The first element of this name, this one or inside; nil where there is none.
  package func first(_ name: String) -> PageElement? {
    if self.name == name { return self }
    for element in elements {
      if let found = element.first(name) { return found }
    }
    return nil
  }
}

/// An attribute of an element, its value as it is read.
package struct PageAttribute: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}

/// A drawing: its markup, which stands on a page as it is, and what it says.
package struct PageDrawing: Hashable, Sendable {
  /// The element `svg`.
  package let html: [UInt8]
  /// Its text for a reader who cannot see it; nil for one that only decorates a text.
  package let label: String?

  package init(html: [UInt8], label: String? = nil) { (self.html, self.label) = (html, label) }
}

extension [PageNode] {
  /// All text of these nodes, as it stands; of drawings none.
  package var text: String {
    var text = ""
    for node in self {
      switch node {
      case .text(let own): text += own
      case .element(let element): text += element.text
      case .drawing: continue
      }
    }
    return text
  }

  /// The elements among these nodes.
  package var elements: [PageElement] {
    compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// Whether nothing stands in them but blanks.
  package var isBlank: Bool {
    allSatisfy {
      if case .text(let text) = $0 { text.utf8.allSatisfy { $0 == 0x0A || $0 == 0x20 } } else { false }
    }
  }
}
