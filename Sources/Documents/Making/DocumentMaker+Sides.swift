import CaseView
public import Pages
public import SpineCase

extension SideEstimate {
  /// Estimates a page; nil for a kind without an aim.
  init?(_ document: DocumentMaker.Document, of kind: DocumentKind) {
    guard let measure = SideMeasure.of(kind, in: document.layout.language) else { return nil }
    let lines = PrintedLines(document.page.body, measure).count
    self.init(tenths: max(1, Int((lines * 10 / measure.linesPerSide).rounded())), aim: measure.aim)
  }
}

extension DocumentMaker {
  /// How many sides a document of a case takes on paper; nil where it is not made, or has no aim.
  public func sides(of kind: DocumentKind, for source: Source) -> SideEstimate? {
    let own = source.reading.value.patient.language?.split(separator: "-").first.map(String.init) ?? "en"
    let language = kind.isForPatient && languages(of: kind).contains(own) ? own : "en"
    guard let document = try? make(kind, of: source, in: language) else { return nil }
    return SideEstimate(document, of: kind)
  }
}
