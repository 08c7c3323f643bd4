import CommonMark
import MarkdownTemplates
public import Pages

extension DocumentMaker.Document {
  /// The cases of an agenda that take more than their one side of paper, by their place on it, as far as that can be
  /// told from their text.
  public var casesOverOneSide: [(place: Int, estimate: SideEstimate)] {
    let pages = regions.first { $0.name == "cases" }.map { Self.pages(of: $0.nodes) } ?? []
    return pages.enumerated().map { index, page in
      let lines = PrintedLines(PageElement("body", [], page), Self.casePage).count
      let tenths = Int((lines * 10 / Self.casePage.linesPerSide).rounded())
      return (index + 1, SideEstimate(tenths: max(1, tenths), aim: 1))
    }.filter { $0.1.excess > 0 }
  }

  /// What the style sheet makes of the page of one case.
  ///
  /// Held against Chromium over the samples, and over a case whose question grows by twenty words: all samples fit, and the
  /// first page that is told is two lines short of the first that runs over.
  private static let casePage = SideMeasure(aim: 1, charactersPerLine: 100, linesPerSide: 60)

  /// The pages of the cases: each begins with its heading.
  private static func pages(of nodes: [PageNode]) -> [[PageNode]] {
    let starts = nodes.indices.filter {
      if case .element(let element) = nodes[$0] { element.name == "h2" } else { false }
    }
    return zip(starts, starts.dropFirst() + [nodes.endIndex]).map { Array(nodes[$0..<$1]) }
  }
}
