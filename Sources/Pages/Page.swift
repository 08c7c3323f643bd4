package import CommonMark
import MarkdownTemplates

/// A page: what it says as nodes, what stands in its margins, what it was made of.
///
/// It is made once and written once; every other form is written from the same nodes.
package struct Page: Sendable {
  /// What stands in the title of the window, as it is isolated there.
  package let title: String
  /// Who writes, above the text: the lines of the letterhead, its logo before them.
  package let head: [PageNode]
  /// The parts of the text in order.
  package let regions: [Region]
  /// What a letterhead says below the text.
  package let foot: [PageNode]
  /// What it was made of.
  package let provenance: ProvenanceBlock
  /// How a security policy names its style sheet.
  package let styleSheet: String
  /// The page as it was written, sealed.
  package let html: [UInt8]
  /// Where in ``html`` the nodes of each region stand, in their order.
  private let places: [Range<Int>]

  /// Takes a page.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - head: What a letterhead says above the text.
  ///   - regions: The parts of the text in order.
  ///   - foot: What a letterhead says below the text.
  ///   - provenance: What it was made of.
  ///   - styleSheet: How a security policy names its style sheet.
  ///   - written: The page with its hash left blank; it is sealed here.
  package init(
    title: String, head: [PageNode], regions: [Region], foot: [PageNode], provenance: ProvenanceBlock,
    styleSheet: String, written: Written
  ) {
    (self.title, self.head, self.regions, self.foot) = (title, head, regions, foot)
    self.styleSheet = styleSheet
    let hash = FileSeal.hash(ofUnsealed: written.html)
    self.provenance = provenance.sealed(by: hash)
    var html = written.html
    html.insert(contentsOf: hash.utf8, at: written.hash)
    self.html = html
    places = written.regions.map { place in
      let shift = place.lowerBound < written.hash ? 0 : hash.utf8.count
      return (place.lowerBound + shift)..<(place.upperBound + shift)
    }
  }

  /// A page as its writer left it, before it is sealed.
  package struct Written: Sendable {
    let html: [UInt8]
    /// Where the hash is to stand.
    let hash: Int
    /// Where the nodes of each region stand.
    let regions: [Range<Int>]

    package init(html: [UInt8], hash: Int, regions: [Range<Int>]) {
      (self.html, self.hash, self.regions) = (html, hash, regions)
    }
  }

  /// The page with the nodes of its regions in another form.
  func html(with form: ([PageNode]) -> [PageNode]) -> [UInt8] {
    // A shell of one's own may print the regions other than once each, in their order: then the page stays as it is.
    guard places.count == regions.count else { return html }
    var (other, end) = ([UInt8](), 0)
    other.reserveCapacity(html.count)
    for (region, place) in zip(regions, places) {
      other += html[end..<place.lowerBound]
      for node in form(region.nodes) { node.append(to: &other) }
      end = place.upperBound
    }
    return other + html[end...]
  }

  /// A part of the text.
  package struct Region: Sendable {
    /// The name of its block; empty for a text without blocks.
    package let name: String
    package let nodes: [PageNode]

    package init(name: String, nodes: [PageNode]) { (self.name, self.nodes) = (name, nodes) }
  }

  /// Everything between the margins.
  package var body: PageElement {
    let sections = regions.map {
      PageNode.element(PageElement("section", [PageAttribute("class", $0.name)], $0.nodes))
    }
    let parts = [("header", head), ("main", sections), ("footer", foot)]
    return PageElement(
      "body", [], parts.filter { !$0.1.isEmpty }.map { .element(PageElement($0.0, [], $0.1)) })
  }

  /// The page as plain text, what it was made of at its end.
  package var text: [UInt8] { provenance.sealed(text: PlainText(self).text) }
}
