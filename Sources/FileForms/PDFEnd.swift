/// The end of a PDF: where its table of positions stands, and what it says of the document.
package struct PDFEnd {
  private let infoNumber: Int
  /// Where the table stands.
  private let table: Int
  /// The entries of the trailer, of the classic form.
  private let trailer: String?
  /// The number of the next object, and the root, of a table that is itself an object.
  private let stream: (size: Int, root: String)?

  /// Reads the last table of a PDF without revisions; nil of any other.
  package init?(of pdf: [UInt8]) {
    let tail = String(decoding: pdf.suffix(1024), as: UTF8.self)
    guard let match = tail.firstMatch(of: /startxref\s+([0-9]+)\s+%%EOF\s*$/),
      let table = Int(match.output.1),
      table < pdf.count
    else { return nil }
    self.table = table
    if let match = tail.firstMatch(of: /trailer\s*<<([^<>]*)>>\s*startxref/) {
      (trailer, stream) = (String(match.output.1), nil)
    } else {
      let text = String(decoding: pdf[table...].prefix(512), as: UTF8.self)
      guard let match = text.firstMatch(of: /^[0-9]+ 0 obj\s*<<([^<>]*\/Type ?\/XRef[^<>]*)>>\s*stream/),
        let size = Self.number("Size", in: match.output.1),
        let root = match.output.1.firstMatch(of: /\/Root ([0-9]+ 0 R)/)?.output.1
      else { return nil }
      (trailer, stream) = (nil, (size, String(root)))
      guard !match.output.1.contains("/Prev") else { return nil }
    }
    let text = trailer.map { $0[...] } ?? String(decoding: pdf[table...].prefix(512), as: UTF8.self)[...]
    guard let number = Self.number("Info", in: text), trailer?.contains("/Prev") != true else { return nil }
    infoNumber = number
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

  /// The dictionary and a table that is itself an object: of each of the two a byte for its kind, four for its place.
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
