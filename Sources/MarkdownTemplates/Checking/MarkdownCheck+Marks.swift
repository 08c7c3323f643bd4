import CommonMark
import SourceText
import Templating

extension MarkdownCheck {
  /// Notes the placeholders inside what was meant to be a tag, an address or a character reference.
  ///
  /// Escaping keeps the value whole there, but it cannot become what the author meant.
  mutating func noteMarks(of merged: MarkdownSink, _ placements: [Int: Set<Placement>]) {
    let probe = merged.probe
    for index in probe.indices where probe[index] >= 0xF3 {
      guard let sentinel = Sentinel(at: index, of: probe), merged.holes.indices.contains(sentinel.index)
      else {
        continue
      }
      let hole = program.holes[merged.holes[sentinel.index]]
      let (before, after) = (probe[..<index], probe[index...].dropFirst(4))
      let message: String
      if Self.continuesMark(before, after) {
        message = Self.message(about: hole.name)
      } else if placements[sentinel.index]?.contains(.destination) == true, !Self.ends(before, in: ["tel:"]) {
        message =
          "'\(hole.name)' stands in the target of a link without 'tel:' before it. Write '(tel:{{\(hole.name)}})'"
      } else {
        continue
      }
      guard refused.insert(hole.id).inserted else { continue }
      findings.insert(hole.place.diagnostic(.error, message))
    }
  }

  private static func message(about name: String) -> String {
    "'\(name)' is in a tag, address or character reference, which no value can be part of. Put a space before it"
  }

  /// Whether `<` or `&` before a value opens something that the text after the value continues.
  private static func continuesMark(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let line = after.prefix { $0 != .lf }
    let word = line.prefix { $0 != .space }
    if ends(before, in: ["&#", "&#x", "&#X"]) { return true }
    if ends(before, in: ["&"]) { return word.drop(while: \.isLetterOrDigit).first == UInt8(ascii: ";") }
    if ends(before, in: ["</", "<!", "<?"]) { return line.contains(UInt8(ascii: ">")) }
    return ends(before, in: ["<"]) && word.contains(UInt8(ascii: ">"))
  }

  /// The lines, from 1, on which an address elsewhere is defined for links, whether or not a link names it.
  ///
  /// A definition begins a paragraph; a line that only looks like one continues a paragraph and is printed.
  static func remoteDefinitions(in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    var beginsParagraph = true
    for (index, line) in text.split(separator: .lf, omittingEmptySubsequences: false).enumerated() {
      let isDefinition = beginsParagraph && definesRemoteAddress(line)
      if isDefinition { found.append(index + 1) }
      beginsParagraph = isDefinition || line.allSatisfy { $0 == .space }
    }
    return found
  }

  private static func definesRemoteAddress(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == .space }
    guard text.startIndex - line.startIndex < 4, text.first == UInt8(ascii: "["),
      let end = text.firstIndex(of: UInt8(ascii: "]")), text[end...].dropFirst().first == UInt8(ascii: ":")
    else { return false }
    let address = text[end...].dropFirst(2).drop { $0 == .space || $0 == UInt8(ascii: "<") }
    let lowered = String(decoding: address.prefix(8), as: UTF8.self).lowercased()
    return ["http://", "https://", "ftp://", "//", "www."].contains(where: lowered.hasPrefix)
  }

  private static func ends(_ text: ArraySlice<UInt8>, in marks: [String]) -> Bool {
    marks.contains { mark in
      text.suffix(mark.utf8.count).elementsEqual(mark.utf8)
        && text.dropLast(mark.utf8.count).last != .backslash
    }
  }
}
