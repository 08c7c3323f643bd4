/// Why a Markdown text was refused; nothing is rendered then.
///
/// Lines are those of the text that was passed in, from 1.
public enum CommonMarkError: Error, Hashable, Sendable {
  /// The libcmark that was linked is not the one whose behaviour was measured; its version as it states it.
  case unsupportedLibrary(String)
  /// The text is longer than ``CommonMark/largestDocument``.
  case tooLong(bytes: Int)
  /// The text holds a NUL or is not UTF-8.
  case notText(line: Int)
  /// Quotes or lists are nested deeper than ``CommonMark/deepestNesting``.
  case nestedTooDeep(line: Int)
  /// There are more images or open brackets than libcmark handles in linear time.
  case tooManyImages(line: Int)
  /// A row has more or fewer cells than its header, or a line inside a table is not a row.
  case raggedTable(line: Int, expected: Int, found: Int)
  /// A table is inside a list or a quote, or is not set off by blank lines.
  case misplacedTable(line: Int)
  /// A cell of the row of dashes below a table's header has a blank between its dashes.
  case brokenDelimiters(line: Int)
  /// A row that starts with a pipe belongs to no table.
  case rowOutsideTable(line: Int)
  /// A cell or caption is longer than ``CommonMark/largestCell``.
  case cellTooLong(line: Int, bytes: Int)
  /// The cells of the tables did not stay one paragraph each.
  case brokenCells
  /// The document needs more memory than one document may have.
  case outOfMemory
}
