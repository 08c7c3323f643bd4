/// What the style sheet makes of the text of one kind of document on A4: the one table that is set anew when
/// `Templates/style.html` changes.
struct SideMeasure: Hashable, Sendable {
  /// How many sides the document should not exceed.
  let aim: Int
  /// Characters to a full line.
  let charactersPerLine: Int
  /// Lines to a side, as ``PrintedLines`` counts them.
  let linesPerSide: Double
  /// Sections whose lists run on in one paragraph.
  var runningOn: Set<String> = []
  /// Sections whose lists stand in two columns.
  var inTwoColumns: Set<String> = []
  /// Sections whose tables have columns of set widths, in hundredths.
  var columns: [String: [Int]] = [:]
  /// What one line of a section is of a line of the body, where it is set smaller.
  var scale: [String: Double] = [:]
}
