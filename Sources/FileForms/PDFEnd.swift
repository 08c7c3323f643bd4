/// The end of a PDF: where its cross-reference table is, and what it says about the document.
package struct PDFEnd {
  private let infoNumber: Int
  /// The offset of the table.
  private let table: Int
  /// The entries of a trailer in the classic form.
  private let trailer: String?
  /// The number of the next object, and the root, of a table that is itself an object.
  private let stream: (size: Int, root: String)?

  /// Reads the last table of a PDF without revisions; nil for any other.
  package init?(of pdf: [UInt8]) {
    // Readers expect %%EOF within the last 1024 bytes (PDF reference, implementation notes).
    let tail = String(decoding: pdf.suffix(1024), as: UTF8.self)
    guard let start = tail.ranges(of: "startxref").last,
      let table = Self.table(behind: tail[start.upperBound...]),
      table < pdf.count
    else { return nil }
    self.table = table
    if let classic = Self.trailer(before: tail[..<start.lowerBound]) {
      (trailer, stream) = (String(classic), nil)
    } else {
      guard let entries = Self.entries(of: String(decoding: pdf[table...].prefix(512), as: UTF8.self)),
        let size = Self.number("Size", in: entries), let root = Self.number("Root", in: entries),
        entries.contains("/Root \(root) 0 R"), !entries.contains("/Prev")
      else { return nil }
      (trailer, stream) = (nil, (size, "\(root) 0 R"))
    }
    let text = trailer.map { $0[...] } ?? String(decoding: pdf[table...].prefix(512), as: UTF8.self)[...]
    guard let number = Self.number("Info", in: text), trailer?.contains("/Prev") != true else { return nil }
    infoNumber = number
  }

  /// Where the table stands, of the lines behind the last `startxref`: a number, then the end of the file.
  private static func table(behind text: Substring) -> Int? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, parts[1] == "%%EOF", text.first?.isWhitespace == true else { return nil }
    return Int(parts[0])
  }

  /// The entries of the trailer that ends a text, without its brackets; nil where none does.
  private static func trailer(before text: Substring) -> Substring? {
    guard let start = text.ranges(of: "trailer").last else { return nil }
    return dictionary(in: text[start.upperBound...]).flatMap { $0.rest.isEmpty ? $0.entries : nil }
  }

  /// The entries of a table that is itself an object; nil where the text does not begin with one.
  private static func entries(of text: String) -> Substring? {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    guard !number.isEmpty, text[number.endIndex...].hasPrefix(" 0 obj"),
      let table = dictionary(in: text[number.endIndex...].dropFirst(" 0 obj".count)),
      table.rest.hasPrefix("stream"),
      table.entries.contains("/Type /XRef") || table.entries.contains("/Type/XRef")
    else { return nil }
    return table.entries
  }

  /// A dictionary without another one in it, at the start of a text, and what follows; blanks aside.
  private static func dictionary(in text: Substring) -> (entries: Substring, rest: Substring)? {
    let text = text.drop(while: \.isWhitespace)
    guard text.hasPrefix("<<") else { return nil }
    let entries = text.dropFirst(2).prefix { $0 != "<" && $0 != ">" }
    let behind = text[entries.endIndex...]
    guard behind.hasPrefix(">>") else { return nil }
    return (entries, behind.dropFirst(2).drop(while: \.isWhitespace))
  }

  private static func number(_ name: String, in text: Substring) -> Int? {
    guard let start = text.firstRange(of: "/\(name) ")?.upperBound else { return nil }
    return Int(text[start...].prefix(while: \.isNumber))
  }

  /// The revision that adds lines to the dictionary of properties; nil where that dictionary is not found.
  package func revision(of pdf: [UInt8], title: String, adding lines: String) -> [UInt8]? {
    guard let stream else {
      return info(in: pdf).map { classic($0.dropLast(2) + Array(lines.utf8), behind: pdf.count) }
    }
    let info = Array("<</Title \(title)\n/Creator (Spineboard)\n/Producer (WeasyPrint)\(lines)".utf8)
    return compressed(info, stream.size, stream.root, behind: pdf.count)
  }

  /// The dictionary of properties with its brackets.
  private func info(in pdf: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = pdf.firstRange(of: Array("\n\(infoNumber) 0 obj\n<<".utf8)),
      let end = pdf[start.upperBound...].firstRange(of: Array(">>\nendobj".utf8))
    else { return nil }
    return pdf[(start.upperBound - 2)..<(end.lowerBound + 2)]
  }

  private func object(_ info: [UInt8]) -> [UInt8] {
    Array("\(infoNumber) 0 obj\n".utf8) + info + Array(">>\nendobj\n".utf8)
  }

  /// The dictionary and a table of the classic form, which is text.
  private func classic(_ info: [UInt8], behind start: Int) -> [UInt8] {
    let object = object(info)
    // An entry of the classic table takes 20 bytes, ten of them the offset (ISO 32000-1, 7.5.4).
    let offset = String(repeating: "0", count: max(0, 10 - String(start).count)) + String(start)
    let table = """
      xref
      \(infoNumber) 1
      \(offset) 00000 n \

      trailer
      <<\(trailer ?? "")
      /Prev \(self.table)>>
      startxref
      \(start + object.count)
      %%EOF

      """
    return object + Array(table.utf8)
  }

  /// The dictionary and a table that is itself an object: one byte for the kind of each
  /// of the two, four for its offset.
  private func compressed(_ info: [UInt8], _ size: Int, _ root: String, behind start: Int) -> [UInt8] {
    let object = object(info)
    let table = start + object.count
    let rows = [start, table].flatMap { place -> [UInt8] in
      [1] + (0..<4).reversed().map { UInt8(truncatingIfNeeded: place >> (8 * $0)) }
    }
    let head = """
      \(size) 0 obj
      <</Type /XRef/Index [\(infoNumber) 1 \(size) 1]/W [1 4 0]/Size \(size + 1)/Root \(root)/Info \(infoNumber) 0 R\
      /Prev \(self.table)/Length \(rows.count)>>
      stream

      """
    return object + Array(head.utf8) + rows
      + Array("\nendstream\nendobj\nstartxref\n\(table)\n%%EOF\n".utf8)
  }
}
