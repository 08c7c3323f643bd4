import SourceText
import MarkdownTemplates

/// A page as one row of tags and texts with every character resolved, to be compared with another page of the same
/// document.
///
/// Left out is what may differ: line breaks of a paragraph count as blanks, the marks of a run in another script or
/// direction do not count, nor do the hashes of the page and its style.
struct PrintedPage: Sendable {
  let row: [UInt8]

  init(_ html: [UInt8]) {
    var row: [UInt8] = []
    row.reserveCapacity(html.count)
    var rest = html[...]
    var isStyle = false
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      isStyle ? Self.unescape(rest[..<start], to: &row) : Self.resolve(rest[..<start], to: &row)
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = rest[start...end]
      isStyle = tag.starts(with: "<style".utf8)
      if !Self.ignored.contains(where: { tag.starts(with: $0) }) {
        row.append(Self.edge)
        Self.resolve(Self.skeleton(of: tag), to: &row)
        row.append(Self.edge)
      }
      rest = rest[(end + 1)...]
    }
    Self.resolve(rest, to: &row)
    self.row = Self.hashes(of: html).reduce(row) { Self.replacing($1, in: $0) }
  }

  private static let edge: UInt8 = 1
  private static let ignored = ["<span", "</span", "<bdi", "</bdi", "<br"].map { Array($0.utf8) }
  private static let changing = ["Content-Security-Policy", "spineboard:sha256", "spineboard:case-hash"]
    .map { Array($0.utf8) }

  /// The tag without what changes with every text of a page.
  private static func skeleton(of tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard tag.starts(with: "<meta".utf8), changing.contains(where: { tag.firstRange(of: $0) != nil }) else {
      return tag
    }
    return tag[..<(tag.firstRange(of: "content=".utf8)?.lowerBound ?? tag.endIndex)]
  }

  /// The parts of the hashes of cases that a page prints: that of its case, and of the older one in a comparison.
  private static func hashes(of html: [UInt8]) -> [[UInt8]] {
    ["spineboard:case-hash\" content=\"", ", content "].compactMap { before in
      html.firstRange(of: before.utf8).map { Array(html[$0.upperBound...].prefix(12)) }
    }
  }

  private static func replacing(_ text: [UInt8], in row: [UInt8]) -> [UInt8] {
    var (result, rest) = ([UInt8](), row[...])
    while let place = rest.firstRange(of: text) {
      result += rest[..<place.lowerBound] + "HASH".utf8
      rest = rest[place.upperBound...]
    }
    return result + rest
  }

  private static let entities: [(name: [UInt8], character: UInt8)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

  private static func resolve(_ text: ArraySlice<UInt8>, to row: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "&"),
        let entity = entities.first(where: { text[index...].starts(with: $0.name) })
      {
        row.append(entity.character)
        index += entity.name.count
      } else {
        row.append(byte == 0x0A ? 0x20 : byte)
        index += 1
      }
    }
  }

  /// Resolves the escapes of a style sheet: a backslash, up to six digits, and a blank.
  private static func unescape(_ css: ArraySlice<UInt8>, to row: inout [UInt8]) {
    var index = css.startIndex
    while index < css.endIndex {
      guard css[index] == UInt8(ascii: "\\") else {
        row.append(css[index] == 0x0A ? 0x20 : css[index])
        index += 1
        continue
      }
      let digits = css[(index + 1)...].prefix(6).prefix { Character(Unicode.Scalar($0)).isHexDigit }
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      // The marks of direction around a value are the page's own, in a margin as in the text, where they were taken out.
      if scalar.map(DirectionIsolates.isIsolate) != true {
        row += String(scalar.map(Character.init) ?? "\u{FFFD}").utf8
      }
      index = digits.endIndex
      if index < css.endIndex, css[index] == 0x20 { index += 1 }
    }
  }
}

extension PrintedPage {
  /// The parts of the page between its words.
  var parts: [Slots.Part] { Slots.parts(of: row) }

  /// The slots whose words appear on the page.
  var printed: Set<Int> {
    Set(parts.compactMap { if case .word(let number) = $0 { number } else { nil } })
  }

  /// Where another page differs from this one with these texts in place of its words, each in its printed form:
  /// what should be there and what is; nil where it does not differ.
  func difference(to page: PrintedPage, _ texts: (Int) -> String) -> String? {
    var rest = page.row[...]
    let parts = parts
    for (index, part) in parts.enumerated() {
      var forms: [[UInt8]] =
        switch part {
        case .literal(let literal): [Array(literal)]
        case .word(let number): Self.forms(of: texts(number))
        }
      // A form that begins with the other one is recognised by what follows.
      if index + 1 < parts.count, case .literal(let next) = parts[index + 1] {
        forms.sort {
          rest.dropFirst($0.count).starts(with: next) && !rest.dropFirst($1.count).starts(with: next)
        }
      }
      guard let form = forms.first(where: { rest.starts(with: $0) }) else {
        let common = zip(forms[0], rest).prefix { $0 == $1 }.count
        return "\(Self.shown(forms[0], common)) is \(Self.shown(Array(rest.prefix(common + 40)), common))"
      }
      rest = rest.dropFirst(form.count)
    }
    return rest.isEmpty ? nil : "there is more: \(Self.shown(Array(rest.prefix(40)), 0))"
  }

  /// A few characters around a place, as source code writes them.
  private static func shown(_ text: [UInt8], _ place: Int) -> String {
    String(
      reflecting: String(decoding: text[max(0, place - 20)..<min(text.count, place + 40)], as: UTF8.self))
  }

  /// The printed forms of a text: in one line, and as a paragraph, whose line breaks count as blanks here.
  private static func forms(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return [PrintedForm.oneLine(bytes), PrintedForm.paragraph(bytes).map { $0 == 0x0A ? 0x20 : $0 }]
  }
}
