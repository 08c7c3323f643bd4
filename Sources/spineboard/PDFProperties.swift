/// The properties of a PDF, in which a browser writes nothing of a page but its title.
enum PDFProperties {
  /// The PDF with more properties, in a revision behind its end; as it is where its end is not as expected.
  ///
  /// Nothing before the end changes: the dictionary of properties is written once more with what is added.
  static func adding(_ properties: [(name: String, value: String)], to pdf: [UInt8]) -> [UInt8] {
    guard let end = End(of: pdf), let info = end.info(in: pdf), !properties.isEmpty else { return pdf }
    let start = pdf.count
    var added = Array("\(end.infoNumber) 0 obj\n".utf8) + info.dropLast(2)
    for (name, value) in properties { added += "\n/\(name) \(text(value))".utf8 }
    added += ">>\nendobj\n".utf8
    let offset = String(repeating: "0", count: max(0, 10 - String(start).count)) + String(start)
    let table = start + added.count
    added +=
      "xref\n\(end.infoNumber) 1\n\(offset) 00000 n \ntrailer\n<<\(end.entries)\n/Prev \(end.table)>>\n".utf8
    return pdf + added + Array("startxref\n\(table)\n%%EOF\n".utf8)
  }

  /// A text as PDF writes it: as it stands where it is plain, else in UTF-16 with its mark, in hexadecimal.
  private static func text(_ value: String) -> String {
    if value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return "(" + value.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined() + ")"
    }
    return "<FEFF" + value.utf16.map { String(UInt32($0) + 0x10000, radix: 16).suffix(4) }.joined() + ">"
  }

  /// The end of a PDF: where its table stands, and what its trailer says.
  private struct End {
    let entries: String
    let infoNumber: Int
    let table: Int

    /// Reads the trailer of the classic form, which is text; nil of any other.
    init?(of pdf: [UInt8]) {
      let tail = String(decoding: pdf.suffix(1024), as: UTF8.self)
      guard let match = tail.firstMatch(of: /trailer\s*<<([^<>]*)>>\s*startxref\s+([0-9]+)\s+%%EOF\s*$/),
        let number = match.output.1.firstMatch(of: /\/Info ([0-9]+) 0 R/).flatMap({ Int($0.output.1) }),
        let table = Int(match.output.2), !match.output.1.contains("/Prev")
      else { return nil }
      (entries, infoNumber, self.table) = (String(match.output.1), number, table)
    }

    /// The dictionary of properties with its brackets.
    func info(in pdf: [UInt8]) -> ArraySlice<UInt8>? {
      guard let start = pdf.firstRange(of: Array("\n\(infoNumber) 0 obj\n<<".utf8)),
        let end = pdf[start.upperBound...].firstRange(of: Array(">>\nendobj".utf8))
      else { return nil }
      return pdf[(start.upperBound - 2)..<(end.lowerBound + 2)]
    }
  }
}
