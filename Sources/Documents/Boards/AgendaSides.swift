import CommonMark
import MarkdownTemplates
public import Pages

extension DocumentMaker.Document {
  /// The cases of an agenda that take more than their one side of paper, by their place on
  /// it, as far as their text shows.
  public var casesOverOneSide: [(place: Int, estimate: SideEstimate)] {
    let pages = regions.first { $0.name == "cases" }.map { Self.pages(of: $0.nodes) } ?? []
    return pages.enumerated().map { index, page in
      let lines = PrintedLines(PageElement("body", [], page), Self.casePage).count
      let tenths = Int((lines * 10 / Self.casePage.linesPerSide).rounded())
      return (index + 1, SideEstimate(tenths: max(1, tenths), aim: 1))
    }.filter { $0.1.excess > 0 }
  }

  /// The measures that the style sheet gives the page of one case.
  ///
  /// Compared with Chromium on the samples, and on a case whose question grows twenty words at a time: all samples
  /// fit, and the first page reported is two lines shorter than the first that really runs over.
  private static let casePage = SideMeasure(aim: 1, charactersPerLine: 100, linesPerSide: 60)

  /// The pages of the cases: each begins with its heading.
  private static func pages(of nodes: [PageNode]) -> [[PageNode]] {
    let starts = nodes.indices.filter {
      if case .element(let element) = nodes[$0] { element.name == "h2" } else { false }
    }
    return zip(starts, starts.dropFirst() + [nodes.endIndex]).map { Array(nodes[$0..<$1]) }
  }
}
