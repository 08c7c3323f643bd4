import CommonMark

extension PageElement {
  /// The elements that hold nothing and are never closed.
  private static let void: Set = ["meta", "br", "hr", "img", "link", "input"]

  /// Reads a page, or the properties of a file, into one element without name that holds everything; a tag that closes
  /// nothing is passed over.
  package init(reading html: [UInt8]) {
    var open = [PageElement("")]
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      open[open.count - 1].add(text: rest[..<start])
      guard let end = Self.endOfTag(in: rest[start...]) else { break }
      Self.take(tag: rest[(start + 1)..<end], &open)
      rest = rest[(end + 1)...]
      if open.last?.name == "style" {
        rest = rest[(rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex)...]
      }
    }
    while open.count > 1 { Self.close(&open) }
    self = open[0]
  }

  /// The `>` that ends a tag: the first outside of quotes.
  private static func endOfTag(in rest: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    return rest.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ">") && !isQuoted
    }
  }

  private static func take(tag: ArraySlice<UInt8>, _ open: inout [PageElement]) {
    let text = String(decoding: tag, as: UTF8.self)
    if text.hasPrefix("!") { return }
    if text.hasPrefix("/") {
      let name = text.dropFirst().lowercased()
      while open.count > 1, open.contains(where: { $0.name == name }) {
        let last = open[open.count - 1].name
        close(&open)
        if last == name { return }
      }
      return
    }
    let name = text.prefix { $0 != " " && $0 != "/" && $0 != "\n" }.lowercased()
    let attributes = text.matches(of: /([a-zA-Z:-]+)="([^"]*)"/).map {
      PageAttribute(String($0.output.1), PageText.plain($0.output.2))
    }
    let element = PageElement(name, attributes)
    if void.contains(name) || text.hasSuffix("/") {
      open[open.count - 1].children.append(.element(element))
    } else {
      open.append(element)
    }
  }

  private static func close(_ open: inout [PageElement]) {
    let element = open.removeLast()
    open[open.count - 1].children.append(.element(element))
  }

  private mutating func add(text: ArraySlice<UInt8>) {
    if !text.isEmpty { children.append(.text(PageText.plain(String(decoding: text, as: UTF8.self)))) }
  }
}

/// The text of a page.
enum PageText {
  private static let named: [Substring: String] = [
    "lt": "<", "gt": ">", "quot": "\"", "amp": "&", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text with every character reference resolved, once.
  static func plain(_ html: some StringProtocol) -> String {
    String(html).replacing(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/) { match in
      let name = match.output.1
      if let text = named[name] { return text }
      let number = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.output.0)
    }
  }
}
