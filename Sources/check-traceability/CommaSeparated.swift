/// Comma-separated values with a heading line, as RFC 4180 defines them: quotes around a field, two quotes for
/// one.
struct CommaSeparated {
  /// The rows below the heading, each by the names of the heading.
  let rows: [[String: String]]
  /// The lines whose number of fields is not that of the heading, counted from 1 for the heading.
  let uneven: [Int]

  init(_ text: String) {
    let lines = Self.lines(text)
    let heading = lines.first ?? []
    let body = Array(lines.dropFirst())
    uneven = body.indices.filter { body[$0].count != heading.count }.map { $0 + 2 }
    rows = body.map { fields in Dictionary(zip(heading, fields)) { first, _ in first } }
  }

  private static func lines(_ text: String) -> [[String]] {
    var reading = Reading()
    for character in text { reading.take(character) }
    reading.endLine()
    return reading.lines
  }

  /// The fields read so far.
  private struct Reading {
    var lines: [[String]] = []
    private var line: [String] = []
    private var field = ""
    private var isQuoted = false
    private var sawQuote = false

    mutating func take(_ character: Character) {
      switch (character, isQuoted) {
      case ("\"", true): (isQuoted, sawQuote) = (false, true)
      case ("\"", false):
        if sawQuote { field.append("\"") }
        (isQuoted, sawQuote) = (true, false)
      case (",", false): endField()
      // Swift reads CRLF as one Character.
      case ("\n", false), ("\r\n", false): endLine()
      default: field.append(character)
      }
    }

    mutating func endLine() {
      if line.isEmpty, field.isEmpty { return }
      endField()
      lines.append(line)
      line = []
    }

    private mutating func endField() {
      line.append(field)
      (field, sawQuote) = ("", false)
    }
  }
}
