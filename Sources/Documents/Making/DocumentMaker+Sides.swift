import CaseView
import Pages
import SpineCase

extension SideEstimate {
  /// Estimates a page; nil for a kind without an aim.
  init?(_ document: DocumentMaker.Document, of kind: DocumentKind) {
    guard let measure = SideMeasure.of(kind, in: document.layout.language) else { return nil }
    let lines = PrintedLines(document.page.body, measure).count
    self.init(tenths: max(1, Int((lines * 10 / measure.linesPerSide).rounded())), aim: measure.aim)
  }
}
