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
    let prefix = "/\(ProvenanceBlock.prefix)"
    guard line.hasPrefix(prefix), let blank = line.firstIndex(of: " ") else { return nil }
    let name = line[..<blank].dropFirst(prefix.count)
    let isName = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == "-" }
    guard !name.isEmpty, isName, let value = value(of: line[blank...].dropFirst()) else { return nil }
    return .init(name: String(name), value: value)
  }

  /// A value as ``text(_:)`` wrote it, the last of a dictionary or another; nil for anything else.
  private static func value(of written: Substring) -> String? {
    for end in [">>", ""] where written.hasSuffix(end) {
      let text = written.dropLast(end.count)
      if text.hasPrefix("("), text.hasSuffix(")"), text.count > 1 {
        return plain(text.dropFirst().dropLast())
      }
      let digits = text.dropFirst("<FEFF".count).dropLast()
      if text.hasPrefix("<FEFF"), text.hasSuffix(">"), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
        return wide(digits)
      }
    }
    return nil
  }

  /// A text without the signs that stand before brackets and backslashes.
  private static func plain(_ text: Substring) -> String {
    var (plain, isEscaped) = ("", false)
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return isEscaped ? plain + "\\" : plain
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
