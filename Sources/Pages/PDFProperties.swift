import FileForms

/// The properties of a PDF, of which a printing program writes at most a few, under names of its own.
public enum PDFProperties {
  /// The PDF with more properties and a seal, in a revision appended to it; unchanged
  /// where its end is not as expected.
  ///
  /// Nothing before the end changes: the dictionary of properties is written again with the additions.
  ///
  /// - Parameters:
  ///   - properties: What is added, each under its name.
  ///   - title: The title, for a PDF whose own properties are compressed.
  ///   - pdf: The PDF.
  /// - Returns: The PDF with its revision.
  public static func adding(
    _ properties: [(name: String, value: String)], title: String, to pdf: [UInt8]
  ) -> [UInt8] {
    guard !properties.isEmpty, let end = PDFEnd(of: pdf) else { return pdf }
    let sealed = properties + [(name: ProvenanceBlock.prefix + FileSeal.name, value: FileSeal.blank)]
    let added = sealed.map { "\n/\($0.name) \(text($0.value))" }.joined()
    guard let revision = end.revision(of: pdf, title: text(title), adding: added) else { return pdf }
    return FileSeal.pdf.sealed(pdf + revision)
  }

  /// A text as PDF writes it: literally where it is plain ASCII, otherwise as UTF-16 with a
  /// byte-order mark, in hexadecimal.
  private static func text(_ value: String) -> String {
    if value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return "(" + value.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined() + ")"
    }
    // The added bit keeps the leading zeros of each four digits.
    return "<FEFF" + value.utf16.map { String(UInt32($0) + 0x10000, radix: 16).suffix(4) }.joined() + ">"
  }
}
