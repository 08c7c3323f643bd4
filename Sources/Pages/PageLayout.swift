public import SourceText

/// What other forms of a page, such as a PDF, need to know of it.
public struct PageLayout: Sendable {
  /// The words in the margins of every printed page.
  public let margins: PageMargins
  /// Whether the patient takes it home.
  public let isForPatient: Bool
  /// Whether it is printed large, 18 pt: true of patients' sheets alone.
  public let isLarge: Bool
  /// The paper.
  public let paper: PaperSize
  /// Millimetres that stay empty at the top of the first page; nil where the page says who writes.
  public let gap: Int?
  /// The language, a BCP 47 tag.
  public let language: String
  /// The direction in which the language is written.
  public let direction: WritingDirection

  package init(
    margins: PageMargins, isForPatient: Bool, isLarge: Bool, paper: PaperSize, gap: Int?, language: String,
    direction: WritingDirection
  ) {
    (self.margins, self.isForPatient, self.isLarge, self.paper) = (margins, isForPatient, isLarge, paper)
    (self.gap, self.language, self.direction) = (gap, language, direction)
  }
}
