import Pages

extension PDFProperties {
  /// The block among the properties of the last revision; nil where there is none.
  static func block(of pdf: [UInt8]) -> ProvenanceBlock? {
    let lines = String(decoding: pdf.suffix(16_384), as: UTF8.self).split(separator: "\n")
    guard let first = lines.lastIndex(where: { $0.hasPrefix("/\(ProvenanceBlock.prefix)format ") }) else {
      return nil
    }
    let entries = lines[first...].map(entry)
    let known = entries.prefix { $0 != nil }.compactMap { $0 }.filter { $0.name != FileSeal.name }
    return ProvenanceBlock(known)
  }

  private static func entry(_ line: Substring) -> ProvenanceBlock.Entry? {
    guard
      let match = line.firstMatch(of: /^\/spineboard:([a-z0-9-]+) (?:\((.*)\)|<FEFF([0-9A-Fa-f]*)>)(?:>>)?$/)
    else { return nil }
    let plain = match.output.2.map { String($0.replacing(/\\(.)/) { String($0.output.1) }) }
    let value = plain ?? match.output.3.map(wide) ?? ""
    return .init(name: String(match.output.1), value: value)
  }

  /// The text of UTF-16 in hexadecimal.
  private static func wide(_ digits: Substring) -> String {
    var (rest, units) = (digits, [UInt16]())
    while !rest.isEmpty {
      units.append(UInt16(rest.prefix(4), radix: 16) ?? 0xFFFD)
      rest = rest.dropFirst(4)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
