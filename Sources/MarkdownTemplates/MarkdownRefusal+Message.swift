import CommonMark
import Templating

extension MarkdownRefusal {
  /// What is wrong and what to do instead, starting in lower case.
  var message: String {
    let field = field.map { "'\($0)'" } ?? "a value"
    return switch reason {
    case .unprovable:
      "\(field) would not print unchanged here, however it is escaped. Put spaces around the placeholder, "
        + "or a line of its own"
    case .notATelephone:
      "\(field) is no telephone number and cannot be the target of a link. Use digits, spaces and a leading +"
    case .notANumber: "\(field) is no whole number of at most six digits and cannot stand in a style sheet"
    case .tooManyValues: "the document prints more than \(Sentinel.count) values"
    case .tooLong:
      "with \(field) the text is longer than the \(CommonMark.largestDocument) bytes that a document may have. "
        + "Shorten what the case says there, or print less of it"
    case .tooManyElements:
      "\(field) would be printed more than \(RenderLimits.elements) times, counting the lists around it. "
        + "Print the lists one after another"
    case .markdown(.outOfMemory):
      "with \(field) the document needs more memory than one may have. Shorten what the case says there, or print "
        + "less of it"
    case .markdown(let error): error.message
    }
  }
}

extension CommonMarkError {
  /// What is wrong with a Markdown text and what to write instead, starting in lower case.
  var message: String {
    switch self {
    case .unsupportedLibrary(let version):
      "libcmark \(version) is linked; the escapes are proven for 0.30 alone"
    case .tooLong(let bytes): "the text has \(bytes) bytes. Use at most \(CommonMark.largestDocument)"
    case .notText: "the text is not UTF-8, or holds a NUL"
    case .nestedTooDeep: "quotes and lists are nested deeper than \(CommonMark.deepestNesting)"
    case .tooManyImages: "'![' stands more than \(CommonMark.mostImages) times"
    case .raggedTable(_, let expected, let found):
      "a row of the table has \(found) cells, its header \(expected). Start each row with | and end the table with "
        + "a blank line"
    case .misplacedTable: "a table must be on its own: put blank lines around it, outside lists and quotes"
    case .rowOutsideTable:
      "a row without its table: remove the blank line above it, or add the row | --- | below"
    case .brokenDelimiters:
      "the dashes between two | of this row must have no space between them. Write | --- | for each column"
    case .cellTooLong(_, let bytes): "a cell has \(bytes) bytes. Use at most \(CommonMark.largestCell)"
    case .brokenCells: "the cells of a table do not stay one text each"
    case .outOfMemory: "the document needs more memory than one document may have"
    }
  }

  /// The line of the text that is meant, from 1; nil where the whole text is.
  var line: Int? {
    switch self {
    case .notText(let line), .nestedTooDeep(let line), .tooManyImages(let line), .raggedTable(let line, _, _),
      .misplacedTable(let line), .rowOutsideTable(let line), .brokenDelimiters(let line),
      .cellTooLong(let line, _):
      line
    case .unsupportedLibrary, .tooLong, .brokenCells, .outOfMemory: nil
    }
  }
}
