/// The measures that the style sheet gives the text of one kind of document on A4: the one table to set again when
/// `Templates/style.html` changes.
package struct SideMeasure: Hashable, Sendable {
  /// How many sides the document should not exceed.
  package let aim: Int
  /// Characters to a full line.
  package let charactersPerLine: Int
  /// Lines to a side, as ``PrintedLines`` counts them.
  package let linesPerSide: Double
  /// Sections whose lists run on in one paragraph.
  package var runningOn: Set<String> = []
  /// Sections whose lists are set in two columns.
  package var inTwoColumns: Set<String> = []
  /// Sections whose tables have columns of set widths, in hundredths.
  package var columns: [String: [Int]] = [:]
  /// The height of one line of a section relative to a line of the body, where it is set smaller.
  package var scale: [String: Double] = [:]

  package init(
    aim: Int, charactersPerLine: Int, linesPerSide: Double, runningOn: Set<String> = [],
    inTwoColumns: Set<String> = [], columns: [String: [Int]] = [:], scale: [String: Double] = [:]
  ) {
    (self.aim, self.charactersPerLine, self.linesPerSide, self.runningOn) = (
      aim, charactersPerLine, linesPerSide, runningOn
    )
    (self.inTwoColumns, self.columns, self.scale) = (inTwoColumns, columns, scale)
  }
}
