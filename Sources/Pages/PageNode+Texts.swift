package import CommonMark
import SourceText

extension [PageNode] {
  /// The nodes with others in the place of each text for which there are any; elements and drawings stay.
  package func replacingTexts(_ replacement: (String) -> [PageNode]?) -> [PageNode] {
    replaced(replacement) ?? self
  }

  /// The same; nil where nothing is replaced, so that nothing is copied then.
  fileprivate func replaced(_ replacement: (String) -> [PageNode]?) -> [PageNode]? {
    var (result, isChanged) = ([PageNode](), false)
    for (index, node) in enumerated() {
      let new: [PageNode]? =
        switch node {
        case .text(let text): replacement(text)
        case .element(let element): element.replaced(replacement).map { [.element($0)] }
        case .drawing: nil
        }
      if let new {
        if !isChanged { result = Array(self[..<index]) }
        isChanged = true
        result += new
      } else if isChanged {
        result.append(node)
      }
    }
    return isChanged ? result : nil
  }

  /// The nodes with an element `bdi` around each text that is isolated, with its direction, in the place of the marks around it.
  package var withIsolates: [PageNode] { replacingTexts(Isolates.nodes) }

  /// The nodes with the marks of isolation in their texts, for what reads no element for it: word processors.
  package var withMarksOfIsolation: [PageNode] {
    flatMap { node -> [PageNode] in
      guard case .element(let element) = node else { return [node] }
      let inner = element.children.withMarksOfIsolation
      guard element.name == "bdi" else {
        return [.element(PageElement(element.name, element.attributes, inner))]
      }
      return [.text(String(DirectionIsolates.opening))] + inner + [.text(String(DirectionIsolates.closing))]
    }
  }
}

extension PageElement {
  fileprivate func replaced(_ replacement: (String) -> [PageNode]?) -> PageElement? {
    children.replaced(replacement).map { PageElement(name, attributes, $0) }
  }
}

/// What is isolated in a text.
private enum Isolates {
  /// The text and its isolated parts; nil where nothing is isolated.
  static func nodes(of text: String) -> [PageNode]? {
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains(where: DirectionIsolates.isIsolate) else {
      return nil
    }
    var open = [Part()]
    for scalar in text.unicodeScalars {
      if scalar == DirectionIsolates.opening {
        open.append(Part())
      } else if scalar == DirectionIsolates.closing, open.count > 1 {
        close(&open)
      } else if scalar != DirectionIsolates.closing {
        open[open.count - 1].text.append(scalar)
      }
    }
    while open.count > 1 { close(&open) }
    return open[0].taken()
  }

  private static func close(_ open: inout [Part]) {
    var part = open.removeLast()
    let nodes = part.taken()
    let direction = WritingDirection(ofFirstLetterIn: nodes.text.unicodeScalars)
    _ = open[open.count - 1].taken()
    open[open.count - 1].nodes.append(
      .element(PageElement("bdi", [PageAttribute("dir", direction.rawValue)], nodes)))
  }

  /// What stands between the marks of one isolate.
  private struct Part {
    var nodes: [PageNode] = []
    var text = String.UnicodeScalarView()

    /// Its nodes, the text that was read last among them.
    mutating func taken() -> [PageNode] {
      if !text.isEmpty { nodes.append(.text(String(text))) }
      text = String.UnicodeScalarView()
      return nodes
    }
  }
}
